"""The JSON-LD of pages: one block that nothing can break out of, and that says only what the page shows."""

import json
import os
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest


class Page(HTMLParser):
    """The JSON-LD of a page, its visible text, and the numbers that it dials."""

    def __init__(self, path):
        super().__init__()
        self.blocks, self.text, self.links, self.open = [], "", [], []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "script":
            self.open = [attributes.get("type", "program")]
            self.blocks += [""] if self.open == ["application/ld+json"] else []
        self.links += [attributes["href"]] if "href" in attributes else []
        self.text += "".join(f" {attributes[name]} " for name in ("datetime", "content", "lang", "href") if name in attributes)

    def handle_endtag(self, tag):
        self.open = [] if tag == "script" else self.open

    def handle_data(self, data):
        if self.open == ["application/ld+json"]:
            self.blocks[-1] += data
        elif not self.open:
            self.text += data

    @property
    def data(self):
        [block] = self.blocks
        return json.loads(block)


def leaves(value, path=""):
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from leaves(inner, f"{path}.{name}")
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner, path)
    else:
        yield path, str(value)


def squeezed(text):
    return re.sub(r"[\s.\-–:+]+", "", text)


def read(folder):
    return {
        str(path.relative_to(folder)): Page(path) for path in folder.rglob("*.html")
        if path.name not in ("404.html", "search.html") and path.parent != folder
    }


@pytest.fixture(scope="module")
def pages(output):
    return read(output)


@pytest.fixture(scope="module")
def all_pages(output, pages):
    """The pages of the trial site and of the repository's own."""
    repository = read(Path(os.environ["SULUH_SITE_OUTPUT"]))
    # A question of a decision page and a facilitator's page belong to another page, which describes them.
    repository = {path: page for path, page in repository.items() if page.blocks or "noindex" not in page.text}
    return {**pages, **{f"repository: {path}": page for path, page in repository.items()}}


def test_every_page_of_the_content_has_one_block(all_pages):
    for path, page in all_pages.items():
        assert page.data["@context"] == "https://schema.org", path
        assert page.data["@type"] == "WebPage"


def test_nothing_breaks_out_of_the_block(pages):
    office = pages["id/layanan/kantor.html"].data
    assert office["name"] == 'Kantor "Paspor", loket 1; </script><b>& kawan 🏢'


def test_it_says_only_what_the_page_shows(all_pages):
    unshown = re.compile(r"@|\.(position|inLanguage|dayOfWeek|addressCountry|availableLanguage|price|priceCurrency|contactOption)$")
    for path, page in all_pages.items():
        shown = squeezed(page.text)
        for name, value in leaves(page.data):
            if unshown.search(name) or (name.endswith(".closes") and value == "23:59"):
                continue
            if name.endswith(".opens") and value == "00:00":
                continue
            assert squeezed(value) in shown, (path, name, value)


def test_service_is_described_as_one(pages):
    office = pages["en/layanan/kantor.html"].data["mainEntity"]
    assert office["@type"] == "GovernmentService" and office["name"] == "Passport office"
    numbers = [
        (channel.get("servicePhone") or channel.get("serviceSmsNumber"))["telephone"]
        for channel in office["availableChannel"] if "serviceUrl" not in channel and "serviceLocation" not in channel]
    assert numbers == ["+622129244800", "+628118080141", "1708"]
    assert [(offer["price"], offer["priceCurrency"]) for offer in office["offers"]] == [(350000, "IDR"), (0, "IDR")]
    assert office["hoursAvailable"][0] == {
        "@type": "OpeningHoursSpecification", "dayOfWeek": ["Monday", "Tuesday", "Wednesday", "Thursday"],
        "opens": "08:00", "closes": "15:00"}
    page = pages["en/layanan/kantor.html"].data
    assert (page["lastReviewed"], page["dateModified"]) == ("2026-11-10", "2026-11-20")


def test_confidential_service_has_no_place(pages):
    assert "serviceLocation" not in json.dumps(pages["id/layanan/rumah-aman.html"].data)


def test_organisation_is_described_as_one(pages):
    assert pages["id/lembaga/dinas.html"].data["mainEntity"]["@type"] == "GovernmentOrganization"


def test_contact_of_every_service_page_is_there(output, pages):
    for path, page in pages.items():
        for link in page.links:
            if link.endswith(".vcf"):
                assert ((output / path).parent / link).resolve().is_file(), (path, link)
    assert any(link.endswith("kantor.vcf") for link in pages["ar/layanan/kantor.html"].links)
