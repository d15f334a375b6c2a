"""A search that cannot work says so in the reader's language, and the A–Z list stays."""

import re
import shutil

import pytest
from conftest import serve

SENTENCES = {"id": "Pencarian tidak bisa dimuat", "en": "Search could not be loaded"}
STATUS = "[data-search-status]"


def missing(file):
    file.unlink()


def cut_short(file):
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def empty(file):
    file.write_bytes(b"")


def of_another_version(file):
    file.write_text(re.sub(r'"format":\d+', '"format":999', file.read_text("utf-8"), count=1), "utf-8")


def without_postings(file):
    file.write_text(re.sub(r'"postings":"[^"]*"', '"postings":""', file.read_text("utf-8"), count=1), "utf-8")


def without_pages(file):
    file.write_text(re.sub(r'"address":\[[^]]*\]', '"address":[]', file.read_text("utf-8"), count=1), "utf-8")


def of_another_build(file):
    file.write_text(re.sub(r"-[0-9a-f]{12}", "-0123456789ab", file.read_text("utf-8"), count=1), "utf-8")


# The files that are damaged, all that a pattern meets: the entry, shards of the dictionary, pages that are shown, the engine.
DAMAGE = [(f"search/{{}}/{name}.js", damage) for name, damages in {
    "index": [missing, cut_short, empty, of_another_version],
    "w*": [missing, cut_short, empty, without_postings, of_another_build],
    "d*": [missing, cut_short, empty, without_pages, of_another_build],
}.items() for damage in damages] + [("search/engine.js", missing), ("search/engine.js", cut_short)]


@pytest.fixture(scope="module")
def copy(site, tmp_path_factory):
    """A copy of the site that tests may damage, served."""
    folder = tmp_path_factory.mktemp("damaged") / "site"
    shutil.copytree(site, folder)
    yield from serve(folder)


@pytest.fixture(params=DAMAGE, ids=lambda row: f"{row[0].rpartition('/')[2]}-{row[1].__name__}")
def damaged(request, copy, language):
    """The copy with damaged files, which are whole again afterwards."""
    pattern, damage = request.param
    whole = {file: file.read_bytes() for file in copy.folder.glob(pattern.format(language))}
    assert whole
    for file, content in whole.items():
        damage(file)
        assert not file.exists() or file.read_bytes() != content
    yield copy
    for file, content in whole.items():
        file.write_bytes(content)


@pytest.mark.parametrize("language", SENTENCES)
@pytest.mark.parametrize("scheme", ["server", "files"])
def test_reader_is_told_and_has_the_list_of_pages(damaged, open_page, language, scheme):
    address = damaged.url if scheme == "server" else damaged.file_url
    page = open_page(address(f"{language}/search.html") + "?q=paspor")
    page.locator(STATUS, has_text=SENTENCES[language]).wait_for()
    page.locator("main input[type=search]").fill("kontrak")
    page.locator("main input[type=search]").press("Enter")
    page.locator(STATUS, has_text=SENTENCES[language]).wait_for()
    assert page.locator("[data-search-results] > *").count() == 0
    page.locator("section.az a[href$='paspor.html']").first.click()
    assert page.locator("h1").is_visible()


def test_search_goes_on_when_the_connection_is_back(copy, open_page):
    page = open_page(copy.url("id/search.html"))
    page.route("**/search/id/w*", lambda route: route.abort())
    field = page.locator("main input[type=search]")
    field.fill("paspor")
    page.locator(STATUS, has_text=SENTENCES["id"]).wait_for()
    page.unroute("**/search/id/w*")
    field.press("Enter")
    page.locator("[data-search-results] a >> nth=0").wait_for()
    assert SENTENCES["id"] not in page.locator(STATUS).inner_text()
