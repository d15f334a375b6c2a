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


DAMAGE = [
    ("search/{}/index.js", missing), ("search/{}/index.js", cut_short), ("search/{}/index.js", empty),
    ("search/{}/index.js", of_another_version), ("search/{}/index.js", without_postings),
    ("search/engine.js", missing), ("search/engine.js", cut_short),
]


@pytest.fixture(scope="module")
def copy(site, tmp_path_factory):
    """A copy of the site that tests may damage, served."""
    folder = tmp_path_factory.mktemp("damaged") / "site"
    shutil.copytree(site, folder)
    yield from serve(folder)


@pytest.fixture(params=DAMAGE, ids=lambda row: f"{row[0].rpartition('/')[2]}-{row[1].__name__}")
def damaged(request, copy, language):
    """The copy with one damaged file, which is whole again afterwards."""
    path, damage = request.param
    file = copy.folder / path.format(language)
    whole = file.read_bytes()
    damage(file)
    assert not file.exists() or file.read_bytes() != whole
    yield copy
    file.write_bytes(whole)


@pytest.mark.parametrize("language", SENTENCES)
@pytest.mark.parametrize("scheme", ["server", "files"])
def test_reader_is_told_and_has_the_list_of_pages(damaged, open_page, language, scheme):
    address = damaged.url if scheme == "server" else damaged.file_url
    page = open_page(address(f"{language}/search.html") + "?q=paspor")
    page.locator(STATUS, has_text=SENTENCES[language]).wait_for()
    page.locator("main input[type=search]").fill("kontrak")
    page.locator("main input[type=search]").press("Enter")
    assert SENTENCES[language] in page.locator(STATUS).inner_text()
    assert page.locator("[data-search-results] > *").count() == 0
    page.locator("section.az a[href$='paspor.html']").first.click()
    assert page.locator("h1").is_visible()
