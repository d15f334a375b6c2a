"""The editor's desk at /_suluh/: what is wrong now, what could be better, and where."""

import csv
import io

import pytest
from axe_playwright_python.sync_playwright import Axe

from test_preview import PAGE, preview, wait_for  # noqa: F401 (the fixture)


@pytest.fixture
def desk(preview, open_page):
    """The desk of a site with a broken link, a sentence that is hard to read, and a page that is not translated."""
    wait_for(lambda: preview.ask("/id/index.html")[0] == 200)
    preview.write("content/panduan/visa.md", PAGE.format(title="Visa", text="Bawa KTP dan/atau [paspor](pasport.md)."))
    page = open_page(preview.url("_suluh/"))
    for _ in range(50):
        if page.locator("#links").count():
            return page
        page.wait_for_timeout(200)
        page.reload()
    raise AssertionError("the desk does not tell of the broken link")


def test_each_entry_names_its_place_and_opens_its_page(preview, desk):
    broken = desk.locator("#links .problem").first
    assert "content/panduan/visa.md:9:28" in broken.locator(".where").inner_text()
    assert "pasport.md" in broken.locator(".quote").inner_text()
    assert "paspor.md" in broken.locator(".do").inner_text()
    untranslated = desk.locator("#translations .problem", has_text="content/panduan/paspor.md").first
    untranslated.get_by_role("link", name="Buka halaman").click()
    assert desk.locator("h1").inner_text() == "Paspor"


def test_each_entry_leads_to_an_example(preview, desk):
    link = desk.locator("#links .problem").first.get_by_role("link", name="Contoh salah dan benar link-page-missing")
    with desk.expect_popup() as opened:
        link.click()
    example = opened.value
    assert example.locator("h2").all_inner_texts() == ["Salah", "Benar"]
    assert all(text.strip() for text in example.locator(".example").all_inner_texts())
    example.set_viewport_size({"width": 360, "height": 800})
    assert example.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert Axe().run(example).response["violations"] == []
    assert preview.ask("/_suluh/messages/link-page-mising")[0] == 404


def test_subjects_are_counted_and_lead_to_their_lists(desk):
    first = desk.locator(".counts a").first
    target = first.get_attribute("href")
    assert f"({desk.locator(target + ' .problem').count()})" in desk.locator(target + " h2").inner_text()
    assert desk.locator("#coverage td").first.inner_text() == "1 belum ada"


def test_table_has_every_problem(preview, desk):
    status, headers, body = preview.ask("/_suluh/desk.csv")
    rows = list(csv.DictReader(io.StringIO(body.decode("utf-8-sig"))))
    assert (status, headers["Content-Type"]) == (200, "text/csv; charset=utf-8")
    assert {"link-page-missing", "and-or", "translation-missing"} <= {row["jenis"] for row in rows}
    assert len(rows) == desk.locator(".problem").count()


def test_what_is_mended_is_gone(preview, desk):
    preview.write("content/panduan/visa.md", PAGE.format(title="Visa", text="Bawa [paspor](paspor.md)."))
    for _ in range(50):
        desk.reload()
        if not desk.locator("#links .error").count():
            break
        desk.wait_for_timeout(200)
    assert not desk.locator("#links .error").count() and not desk.get_by_text("dan/atau").count()


@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing_and_nothing_sticks_out(desk, width):
    desk.set_viewport_size({"width": width, "height": 800})
    assert desk.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert Axe().run(desk).response["violations"] == []
