"""A page printed from a browser: nothing of the screen, and a way back to the page."""

import re
import subprocess

import pytest

GUIDE = "id/panduan/paspor.html"
ADDRESS = "https://suluh.example/"


def printed(page, work, paper):
    """The text of the printed sheets, and what a camera reads off the first."""
    file = work / f"{paper}.pdf"
    page.pdf(path=str(file), format=paper)
    subprocess.run(["pdftoppm", "-r", "150", "-png", "-singlefile", str(file), str(work / paper)], check=True)
    codes = subprocess.run(["zbarimg", "--quiet", "--raw", str(work / f"{paper}.png")], capture_output=True, text=True)
    text = subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True, text=True, check=True)
    return text.stdout, codes.stdout.split()


@pytest.mark.parametrize("paper", ["A4", "A5"])
@pytest.mark.parametrize("path", [GUIDE, "en/panduan/paspor.html", "id/bantuan/ditahan.html", "id/layanan/index.html"])
def test_a_camera_finds_back_to_the_page(served, open_page, site, tmp_path, path, paper):
    text, codes = printed(open_page(served.url(path)), tmp_path, paper)
    assert codes == [ADDRESS + path]
    assert (site / path).is_file()
    assert (ADDRESS + path).removeprefix("https://") in re.sub(r"\s", "", text)


def test_nothing_to_press_is_on_paper(served, open_page):
    page = open_page(served.url(GUIDE))
    page.emulate_media(media="print")
    for words in ["nav", "form", "button", ".skip", ".exit", ".help"]:
        for found in page.locator(words).all():
            assert not found.is_visible(), words


def test_every_noted_link_has_its_address(served, open_page):
    page = open_page(served.url(GUIDE))
    numbers = page.locator(".content a[data-note]").evaluate_all("links => links.map(a => [+a.dataset.note, a.href])")
    page.emulate_media(media="print")
    addresses = page.locator(".addresses li").all_inner_texts()
    assert {number for number, _ in numbers} == set(range(1, len(addresses) + 1))
    for number, href in numbers:
        path = href.removeprefix(served.address + "/").removeprefix("https://")
        assert addresses[number - 1].strip() in (path, ADDRESS.removeprefix("https://") + path)


def test_closed_parts_are_open_on_paper(served, open_page):
    page = open_page(served.url("id/index.html"))
    page.emulate_media(media="print")
    page.evaluate("document.querySelector('main').innerHTML += '<details><summary>A</summary><p id=inside>B</p></details>'")
    assert page.locator("#inside").is_visible()


def test_paper_alone_shows_what_is_for_paper(served, open_page):
    page = open_page(served.url(GUIDE))
    assert not page.locator(".paper").is_visible()
    assert not page.locator(".addresses").is_visible()
