"""A site in 29 languages builds, every page has its direction, every link of the switcher leads somewhere."""

import pytest
from conftest import DESKTOP, PHONE, build_site, serve, sideways_scroll
from many_languages import BY_TAG, FOLDERS, GUIDES, HAVE_FEES, LANGUAGES, write_site
from pages import local_target, read_pages



def guide(tag):
    return f"{tag}/{FOLDERS.get(tag, 'panduan')}/{GUIDES.get(tag, 'paspor')}.html"


def fees(tag):
    return f"{tag}/{FOLDERS.get(tag, 'panduan')}/biaya.html"


@pytest.fixture(scope="module")
def output(tmp_path_factory):
    work = tmp_path_factory.mktemp("many-languages")
    write_site(work / "site")
    build_site(work / "site", work / "output")
    return work / "output"


@pytest.fixture(scope="module")
def many_pages(output):
    return read_pages(output)


@pytest.fixture(scope="module")
def many(output):
    yield from serve(output)


def shown(tag):
    """The language in which the readers of a language get the page that most of them lack."""
    return next((other for other in BY_TAG[tag].chain if other in HAVE_FEES), None)


def test_there_are_29_languages(many_pages):
    assert len(LANGUAGES) == 29
    assert [tag for tag in BY_TAG if f"{tag}/index.html" not in many_pages] == []


@pytest.mark.parametrize("tag", BY_TAG)
def test_every_page_has_its_language_and_direction(many_pages, tag):
    own = [page for page in many_pages.values() if page.path.startswith(f"{tag}/")]
    assert {(page.lang, page.direction) for page in own} == {(tag, BY_TAG[tag].direction)}
    for page in own:
        assert page.main_direction == BY_TAG[page.main_lang].direction, page.path
    assert many_pages[guide(tag)].main_lang == tag


@pytest.mark.parametrize("tag", BY_TAG)
def test_what_a_language_lacks_is_shown_along_its_chain(many_pages, tag):
    page = many_pages.get(fees(tag))
    assert (page.main_lang if page else None) == shown(tag)
    if page:
        assert page.canonical == "https://uji.example/" + fees(shown(tag))
        assert ("noindex" in page.robots) == (shown(tag) != tag)


def test_translations_name_each_other(many_pages):
    for tag in BY_TAG:
        assert set(many_pages[guide(tag)].alternates) == {*BY_TAG, "x-default"}
    assert set(many_pages[fees("id")].alternates) == {*HAVE_FEES, "x-default"}


def test_every_link_leads_somewhere(output, many_pages):
    broken = [
        f"{page.path}: {link}"
        for page in many_pages.values()
        for link in page.links
        if (target := local_target(page.path, link)) and not (output / target[0]).is_file()
    ]
    assert broken == []


def test_the_switcher_offers_what_there_is(many_pages):
    for tag in BY_TAG:
        assert [other for other in BY_TAG if not leads_to(many_pages[guide(tag)], guide(other))] == []
        if page := many_pages.get(fees(tag)):
            assert [other for other in BY_TAG if not leads_to(page, fees(other))] == ["fa"]


def leads_to(page, path):
    return any((local_target(page.path, link) or ("", ""))[0] == path for link in page.links)


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
@pytest.mark.parametrize("tag", BY_TAG)
def test_the_guide_fits_in_every_script(many, open_page, tag, width):
    page = open_page(many.url(guide(tag)), width)
    assert sideways_scroll(page) <= 0
    assert page.watch.problems == []
    starts = page.locator("main h1").evaluate("h1 => getComputedStyle(h1).direction")
    assert starts == BY_TAG[tag].direction
