"""Home and guide pages as a reader meets them: on a phone and on a desk."""

import re

import pytest
from conftest import DESKTOP, PHONE, sideways_scroll
from pages import representatives

GUIDE = "id/panduan/paspor.html"


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
@pytest.mark.parametrize("language", ["id", "en"])
def test_home(served, open_page, language, width):
    page = open_page(served.url(f"{language}/index.html"), width)
    assert page.locator("html").get_attribute("lang") == language
    assert page.locator("html").get_attribute("dir") == "ltr"
    assert page.locator("h1").count() == 1
    assert page.locator("main").count() == 1
    assert sideways_scroll(page) <= 0
    assert page.watch.problems == []


def test_chooser_at_the_root_leads_to_every_language(served, open_page, site_languages):
    page = open_page(served.url(""), javascript=False)
    addresses = page.locator("a[href]").evaluate_all("links => links.map(link => link.href)")
    assert {served.url(f"{language}/index.html") for language in site_languages} <= set(addresses)


def test_guide_has_title_and_contents_that_lead_to_its_headings(served, open_page):
    page = open_page(served.url(GUIDE))
    title = page.locator("h1").inner_text().strip()
    assert title and title in page.title()
    contents = page.locator("nav a[href^='#']").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    headings = page.locator("main .content h2[id]").evaluate_all("found => found.map(heading => '#' + heading.id)")
    assert len(headings) >= 3
    assert set(headings) <= set(contents)
    assert page.watch.problems == []


def test_previous_and_next_lead_there_and_back(served, open_page):
    page = open_page(served.url(GUIDE))
    title = page.locator("h1").inner_text()
    there, back = ("next", "prev") if page.locator("a[rel~=next]").count() else ("prev", "next")
    page.locator(f"a[rel~={there}]").first.click()
    assert page.locator("h1").inner_text() != title
    page.locator(f"a[rel~={back}]").first.click()
    assert page.locator("h1").inner_text() == title
    assert page.watch.problems == []


def test_switching_the_language_keeps_the_page(served, open_page):
    page = open_page(served.url(GUIDE))
    title = page.locator("h1").inner_text()
    switch_language(page, "en")
    assert page.url.endswith(GUIDE.replace("id/", "en/"))
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.locator("h1").inner_text() != title
    switch_language(page, "id")
    assert page.url.endswith(GUIDE)
    assert page.locator("h1").inner_text() == title


def switch_language(page, language):
    """Follows the link of the language chooser, which may be folded away on a phone."""
    link = page.locator(f"a[hreflang={language}]").first
    if not link.is_visible():
        page.locator("details", has=page.locator(f"a[hreflang={language}]")).locator("summary").first.click()
    link.click()


def test_no_page_asks_another_host_for_anything(served, open_page, pages, site_languages):
    for language in site_languages:
        for path in representatives(pages, language):
            page = open_page(served.url(path))
            page.wait_for_load_state("networkidle")
            assert [url for url in page.watch.requests if not url.startswith(served.address)] == []
            assert page.watch.problems == [], path


def test_no_page_scrolls_sideways_on_the_narrowest_phone(served, open_page, pages, site_languages):
    wide = {}
    for language in site_languages:
        page = open_page(served.url(f"{language}/index.html"), width=320)
        for path in representatives(pages, language) + ["index.html", "404.html"]:
            page.goto(served.url(path))
            if (pixels := sideways_scroll(page)) > 0:
                wide[path] = pixels
    assert wide == {}


def test_the_whole_site_works_from_a_memory_card(served, open_page, pages, site_languages):
    page = open_page(served.file_url("index.html"))
    page.locator("a[href='id/index.html']").first.click()
    page.locator("main a[href$='.html']").first.click()
    assert re.match(r"file://.*/id/.+\.html$", page.url)
    assert page.locator("h1").count() == 1
    assert page.watch.problems == []


def test_nothing_stands_inline_that_a_strict_policy_would_block(site, pages):
    """The site promises to work under `default-src 'self'`."""
    for path in pages:
        text = (site / path).read_text(encoding="utf-8")
        assert not re.search(r"<style|\sstyle=|\son[a-z]+=\"", text), path
        for script in re.finditer(r"<script\b([^>]*)>(.*?)</script>", text, re.DOTALL):
            assert "src=" in script[1] and not script[2].strip() or "application/" in script[1], path
