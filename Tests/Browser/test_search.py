"""The search page: with a server, from files, with hostile words, and without JavaScript."""

import gzip
import json
import os
import subprocess
from urllib.parse import parse_qs, quote, urlsplit

import pytest

RESULTS = "[data-search-results]"
FIRST_LINK = f"{RESULTS} a >> nth=0"
LIVE = "[role=status], [aria-live=polite], output"
HOSTILE = "<img src=x onerror=alert(1)>\"'><script>alert(2)</script>"


@pytest.fixture(params=["server", "files"])
def search_page(request, served, open_page):
    """Opens the search page with a query, once through the server and once from the disk."""
    address = served.url if request.param == "server" else served.file_url
    return lambda query="": open_page(address("id/search.html") + query)


def search_for(page, words):
    page.locator("input[type=search]").last.fill(words)
    page.locator("input[type=search]").last.press("Enter")


def test_query_in_the_address_finds_the_page(search_page):
    page = search_page("?q=paspor")
    page.locator(FIRST_LINK).wait_for()
    assert page.locator("main input[type=search]").input_value() == "paspor"
    page.locator(FIRST_LINK).click()
    assert "paspor" in page.locator("h1").inner_text().lower()
    assert page.watch.problems == []


def test_results_link_to_sections_that_exist(search_page, pages):
    page = search_page("?q=paspor")
    page.locator(FIRST_LINK).wait_for()
    addresses = page.locator(f"{RESULTS} a").evaluate_all("links => links.map(link => link.href)")
    sections = [urlsplit(address) for address in addresses if "#" in address]
    assert sections
    for section in sections:
        path = section.path[section.path.index("/id/") + 1:]
        assert section.fragment in pages[path].ids


def test_count_is_announced(search_page):
    page = search_page("?q=paspor")
    page.locator(FIRST_LINK).wait_for()
    shown = page.locator(f"{RESULTS} > *").count()
    announced = " ".join(page.locator(LIVE).all_inner_texts())
    assert any(int(word) >= shown > 0 for word in announced.split() if word.isdigit()), announced


@pytest.mark.parametrize("language, query", [
    ("id", "paspor"), ("id", "kontrak kerja"), ("id", "pasp"), ("id", "biaya +62"), ("en", "passport cost"), ("en", "th")])
def test_command_line_finds_the_same(served, site, open_page, language, query):
    command = [os.environ["SULUH_BINARY"], "search", "--json", "--lang", language, "--output", str(site), query]
    found = json.loads(subprocess.run(command, capture_output=True, check=True, timeout=60).stdout)
    expected = [[one["url"]] + [section["url"] for section in one["sections"]] for one in found]
    page = open_page(served.url(f"{language}/search.html?q={quote(query)}"))
    page.locator(f"{RESULTS} > *").nth(min(20, len(expected)) - 1).wait_for()
    shown = page.locator(f"{RESULTS} > *").evaluate_all("items => items.map(i => [...i.querySelectorAll('a')].map(a => a.href))")
    assert shown == [[served.url(address) for address in addresses] for addresses in expected][:len(shown)]
    assert len(shown) == min(20, len(expected)) > 0


def test_client_is_small(site):
    """The engine and the search page's script, as a server compresses them."""
    scripts = (site / "search" / "engine.js").read_bytes(), (site / "assets" / "search.js").read_bytes()
    assert sum(len(gzip.compress(script, 9)) for script in scripts) <= 10 * 1024


@pytest.mark.parametrize("query", ["paspor", "membayar", "kontrak kerja", "hongkong"])
def test_a_query_fetches_a_part_of_a_large_index(served, site, open_page, query):
    page = open_page(served.url(f"id/search.html?q={quote(query)}"))
    page.locator(FIRST_LINK).wait_for()
    fetched = [site / urlsplit(address).path[1:] for address in page.watch.requests if "/search/id/" in address]
    assert len(fetched) > 2
    assert sum(file.stat().st_size for file in set(fetched)) < (site / "search" / "id" / "index.json").stat().st_size


def test_words_that_are_typed_go_into_the_address(search_page):
    page = search_page()
    search_for(page, "kontrak kerja")
    page.locator(FIRST_LINK).wait_for()
    assert parse_qs(urlsplit(page.url).query)["q"] == ["kontrak kerja"]


def test_beginning_of_a_word_is_enough(search_page):
    page = search_page()
    search_for(page, "pasp")
    page.locator(FIRST_LINK).wait_for()
    assert "paspor" in page.locator(RESULTS).inner_text().lower()


def test_word_that_is_nowhere_finds_nothing_and_says_so(search_page):
    page = search_page("?q=xqzvwk")
    page.wait_for_function("selector => [...document.querySelectorAll(selector)].some(e => e.innerText.trim())", arg=LIVE)
    assert page.locator(f"{RESULTS} a").count() == 0
    assert page.watch.problems == []


def test_query_is_never_taken_for_markup(search_page):
    page = search_page()
    search_for(page, HOSTILE)
    page.wait_for_function("selector => [...document.querySelectorAll(selector)].some(e => e.innerText.trim())", arg=LIVE)
    assert page.locator("img[src=x]").count() == 0
    page.goto(page.url)
    page.wait_for_load_state("networkidle")
    assert page.locator("img[src=x]").count() == 0
    assert page.watch.problems == []


def is_found(page):
    """Whether search leads to a page: not to old addresses and not into the middle of a decision page."""
    return not page.refreshes and (page.is_fallback or "noindex" not in page.robots)


@pytest.mark.parametrize("language", ["id", "en"])
def test_without_javascript_there_is_an_index_of_all_pages(served, open_page, pages, language):
    page = open_page(served.url(f"{language}/search.html"), javascript=False)
    listed = set(page.locator("main a[href$='.html']").evaluate_all("links => links.map(link => link.href)"))
    guides = [path for path in pages if path.startswith(f"{language}/panduan/") and is_found(pages[path])]
    assert len(guides) > 3
    assert {served.url(path) for path in guides if not path.endswith("index.html")} <= listed
    page.locator("main a[href$='paspor.html']").first.click()
    assert page.locator("h1").is_visible()


def test_without_javascript_home_leads_on(served, open_page):
    page = open_page(served.url("id/index.html"), javascript=False)
    page.locator("main a[href$='.html']").first.click()
    assert page.locator("h1").is_visible()
    assert page.watch.problems == []
