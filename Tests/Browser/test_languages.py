"""Languages: the switcher keeps the page and the place on it, and old addresses keep the place too."""

import re

import pytest
from conftest import build_site, serve
from pages import read_pages

SETTINGS = """\
name: Uji
url: https://uji.example/
default_language: id
languages:
  id: {name: Bahasa Indonesia}
  jv: {name: Basa Jawa, fallback: [id]}
  ar: {name: العربية, fallback: none}
"""
GUIDE = "---\ntitle: {title}\n{more}---\n" + "Kata.\n\n" * 60 + "## Biaya {{#biaya}}\n\n" + "Kata.\n\n" * 60
FILES = {
    "site.yml": SETTINGS,
    "content/index.md": "---\ntitle: Beranda\n---\n",
    "content/panduan/paspor.md": GUIDE.format(title="Paspor", more="aliases: [/id/lama.html]\n"),
    "content/panduan/paspor.ar.md": GUIDE.format(title="جواز السفر", more=""),
    "content/panduan/bahasa.md": "---\ntitle: Bahasa\n---\n*miring* [*مرحبا*](lang:ar) [*你好*](lang:zh-Hant)\n\n[مرحبا](lang:ar)\n",
    "content/panduan/umur.md": GUIDE.format(title="Umur", more=""),
}


@pytest.fixture(scope="module")
def output(tmp_path_factory):
    work = tmp_path_factory.mktemp("languages")
    for path, text in FILES.items():
        file = work / "site" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    build_site(work / "site", work / "output")
    return work / "output"


@pytest.fixture(scope="module")
def several(output):
    yield from serve(output)


def switcher(page, language):
    """The link to a language, which waits behind the globe on a phone."""
    globe = page.locator("nav.languages summary")
    if globe.is_visible() and page.locator("nav.languages details[open]").count() == 0:
        globe.click()
    return page.locator(f"nav.languages a[hreflang={language}]")


def test_switching_keeps_the_place_on_the_page(several, open_page):
    page = open_page(several.url("id/panduan/paspor.html#biaya"))
    switcher(page, "ar").click()
    assert page.url.endswith("/ar/panduan/paspor.html#biaya")
    page.wait_for_function("() => scrollY > 100")
    assert page.watch.problems == []


def test_switching_without_javascript_keeps_the_page(several, open_page):
    page = open_page(several.url("id/panduan/paspor.html#biaya"), javascript=False)
    switcher(page, "jv").click()
    assert page.url.endswith("/jv/panduan/paspor.html")


def test_the_switcher_says_which_language_will_be_shown(several, open_page):
    page = open_page(several.url("id/panduan/umur.html"))
    assert switcher(page, "jv").inner_text() == "Basa Jawa (tampil dalam Bahasa Indonesia)"
    assert switcher(page, "ar").count() == 0
    assert switcher(open_page(several.url("id/index.html")), "ar").count() == 1


@pytest.mark.parametrize("javascript, end", [(True, "/id/panduan/paspor.html#biaya"), (False, "/id/panduan/paspor.html")])
def test_an_old_address_leads_on(several, open_page, javascript, end):
    page = open_page(several.url("id/lama.html#biaya"), javascript=javascript)
    page.wait_for_url("**" + end)


def test_a_fallback_is_listed_nowhere_for_others(output):
    texts = {name: (output / name).read_text(encoding="utf-8") for name in ("sitemap.xml", "jv/feed.xml", "llms.txt")}
    assert [name for name, text in texts.items() if "/jv/panduan/paspor" in text] == []
    assert "/ar/panduan/paspor.html" in texts["sitemap.xml"] and "/ar/panduan/paspor.html" in texts["llms.txt"]


def test_a_language_of_a_few_pages_has_only_these(output):
    own = sorted(path for path in read_pages(output) if path.startswith("ar/"))
    assert own == ["ar/index.html", "ar/panduan/index.html", "ar/panduan/paspor.html", "ar/search.html"]


def test_the_stylesheet_knows_no_left_and_right(site):
    css = (site / "assets" / "style.css").read_text(encoding="utf-8")
    physical = re.findall(r"(?:^|[{;\s])((?:margin|padding|border)-(?:left|right)|left:|right:|float:|text-align: (?:left|right))", css)
    assert physical == []


def test_no_letters_are_slanted_where_their_script_has_none(several, open_page):
    page = open_page(several.url("id/panduan/bahasa.html"))
    styles = "element => [getComputedStyle(element).fontStyle, getComputedStyle(element).direction]"
    assert page.locator("em:lang(ar)").evaluate(styles) == ["normal", "rtl"]
    assert page.locator("em:lang(zh)").evaluate(styles) == ["normal", "ltr"]
    assert page.locator("em:lang(id)").evaluate(styles) == ["italic", "ltr"]
    assert page.locator("p[lang=ar]").evaluate(styles) == ["normal", "rtl"]
