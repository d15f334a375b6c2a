"""axe's rules on every kind of page, in every language, in light and dark."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from pages import representatives


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(served, open_page, pages, site_languages, scheme):
    page = open_page(served.url("index.html"), scheme=scheme)
    assert violations(page, served, ["index.html", "404.html"]) == {}
    for language in site_languages:
        assert violations(page, served, representatives(pages, language)) == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_search_results(served, open_page, scheme):
    page = open_page(served.url("id/search.html?q=paspor"), scheme=scheme)
    page.locator("[data-search-results] a").first.wait_for()
    assert Axe().run(page).generate_snapshot() == ""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_from_right_to_left(arabic, open_page, arabic_pages, scheme):
    page = open_page(arabic.url("ar/index.html"), scheme=scheme)
    assert violations(page, arabic, representatives(arabic_pages, "ar")) == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["id", "ar"])
def test_axe_finds_nothing_on_places_and_directories(places, open_page, places_pages, scheme, language):
    page = open_page(places.url(f"{language}/index.html"), scheme=scheme)
    assert violations(page, places, representatives(places_pages, language)) == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_pages_that_help(helping, open_page, help_pages, scheme):
    page = open_page(helping.url("id/index.html"), scheme=scheme)
    for language in ("id", "en"):
        assert violations(page, helping, representatives(help_pages, language)) == {}


def violations(page, site, paths):
    """What axe found, by page."""
    found = {}
    for path in paths:
        page.goto(site.url(path))
        results = Axe().run(page)
        if results.violations_count:
            found[path] = results.generate_report()
    return found
