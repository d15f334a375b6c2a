"""A small site in Indonesian and Arabic: directions of writing, and pages that Arabic does not have."""

import pytest
from conftest import DESKTOP, PHONE, sideways_scroll

TRANSLATED, FALLBACK = "ar/panduan/pertama.html", "ar/panduan/kedua.html"


@pytest.mark.parametrize("width", [320, PHONE, DESKTOP])
@pytest.mark.parametrize("path", ["ar/index.html", TRANSLATED, FALLBACK, "ar/search.html"])
def test_arabic_pages_run_from_right_to_left_and_fit(arabic, open_page, path, width):
    page = open_page(arabic.url(path), width)
    assert page.locator("html").get_attribute("dir") == "rtl"
    assert page.locator("html").get_attribute("lang") == "ar"
    assert sideways_scroll(page) <= 0
    assert page.watch.problems == []


def test_layout_is_mirrored(arabic, open_page):
    """The site's name stands where a line begins: on the left in Indonesian, on the right in Arabic."""
    for path, starts_left in (("id/index.html", True), ("ar/index.html", False)):
        page = open_page(arabic.url(path), DESKTOP)
        box = page.locator("header a[href$='index.html']").first.bounding_box()
        assert (box["x"] + box["width"] / 2 < DESKTOP / 2) == starts_left, path


def test_translated_page_has_one_language(arabic_pages):
    page = arabic_pages[TRANSLATED]
    assert page.main_lang in ("", "ar") and page.main_direction in ("", "rtl")
    assert set(page.alternates) >= {"id", "ar"}
    assert "noindex" not in page.robots


def test_fallback_page_says_whose_text_it_shows(arabic_pages):
    page = arabic_pages[FALLBACK]
    assert (page.lang, page.direction) == ("ar", "rtl")
    assert (page.main_lang, page.main_direction) == ("id", "ltr")


def test_fallback_page_is_kept_out_of_other_sites_searches(arabic_pages):
    page = arabic_pages[FALLBACK]
    assert "noindex" in page.robots
    assert page.canonical.endswith("/id/panduan/kedua.html")
    assert page.alternates == {}
    assert "ar" not in arabic_pages["id/panduan/kedua.html"].alternates


def test_arabic_words_are_found(arabic, open_page):
    page = open_page(arabic.url("ar/search.html?q=الأولى"))
    page.locator("[data-search-results] a").first.click()
    assert page.url.endswith(TRANSLATED)
