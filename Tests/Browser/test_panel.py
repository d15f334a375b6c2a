"""Ten mistakes that writers make: the page itself says what is wrong, where, and what to type; the good page stays."""

import pytest

from test_preview import PAGE, panel, preview, reading  # noqa: F401 (two are fixtures)

PASSPORT = "content/panduan/paspor.md"
MISTAKES = {
    "a link to a page that is not there": (
        PASSPORT, "---\ntitle: Paspor\n---\n[Visa](pasport.md)\n", "paspor.md:4:", "pasport.md", "paspor.md"),
    "a link to a part that is not there": (
        PASSPORT, "---\ntitle: Paspor\n---\n[Atas](#sarat)\n\n## Syarat\n", "paspor.md:4:", "#sarat", "syarat"),
    "a key that is misspelt": (PASSPORT, "---\ntitel: Paspor\n---\n", "paspor.md:2:", "titel", "title"),
    "a head that is not closed": (PASSPORT, "---\ntitle: Paspor\n\nTeks.\n", "paspor.md", "---", "---"),
    "a colon in a title": (PASSPORT, "---\ntitle: Paspor: baru\n---\n", "paspor.md:2:", "Paspor: baru", "\"Paspor: baru\""),
    "a tab in the head": (PASSPORT, "---\ntitle: Paspor\nsteps:\n\ta: 1\n---\n", "paspor.md:4:", "", "spasi"),
    "no title": (PASSPORT, "---\nsummary: Satu.\n---\nTeks.\n", "paspor.md", "", "title"),
    "a record that is not there": (
        PASSPORT, "---\ntitle: Paspor\n---\n[](../data/fees.yml#paspr)\n", "paspor.md:4:", "fees.yml#paspr", ""),
    "a picture that is not there": (PASSPORT, "---\ntitle: Paspor\n---\n![Peta](peta.png)\n", "paspor.md:4:", "peta.png", ""),
    "a language that is not there": (
        "site.yml", "name: Uji\ndefault_language: id\nlanguages:\n  id: {name: Indonesia, fallback: [eng]}\n",
        "site.yml:4:", "eng", ""),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_mistake_is_told_in_the_page(preview, reading, mistake):
    path, text, place, spot, remedy = MISTAKES[mistake]
    preview.write(path, text)
    problem = panel(reading).locator(".problem").first
    problem.wait_for()
    assert place in problem.locator(".where").inner_text()
    assert spot in problem.locator(".quote mark").inner_text() if problem.locator(".quote").count() else spot in problem.inner_text()
    assert remedy in problem.locator(".do").inner_text()
    assert "Mengapa:" in problem.inner_text()
    assert reading.locator("h1").inner_text() == "Paspor"
    assert reading.evaluate("document.documentElement.scrollWidth <= innerWidth")
    preview.write(path, PAGE.format(title="Paspor", text="Benar lagi.") if path == PASSPORT else
                  "name: Uji\ndefault_language: id\nlanguages:\n  id: {name: Indonesia}\n")
    panel(reading).wait_for(state="detached")
