"""What a site and its pages choose: which handouts, in which languages, on which paper, with which picture."""

import subprocess

from conftest import codes, fact, page_count, pictures, write_picture
from test_files import findings


def choose(small, what: str):
    small.change("content/panduan/dua.md", "updated:", f"handouts: {what}\nupdated:")


def test_a_page_may_have_no_handout(small):
    choose(small, "none")
    small.handouts()
    assert list(small.pdfs()) == ["id/guide-satu.pdf"]


def test_a_page_may_be_a_booklet_on_its_own(small):
    choose(small, "{kinds: [booklet]}")
    small.handouts()
    assert list(small.pdfs()) == ["id/booklet-dua.pdf", "id/guide-satu.pdf"]


def test_what_a_page_chooses_counts_more_than_what_the_site_chooses(small):
    settings = small.site / "site.yml"
    settings.write_text(settings.read_text() + "\nhandouts: {kinds: [poster], paper: A5}\n")
    choose(small, "{kinds: [guide], languages: [id], paper: A4}")
    small.handouts()
    assert list(small.pdfs()) == ["id/guide-dua.pdf"]
    assert "(A4)" in fact(small.output / "handouts/id/guide-dua.pdf", "Page size")


def test_the_smaller_paper(small):
    choose(small, "{paper: A5}")
    small.handouts()
    assert "419.528 x 595.276" in fact(small.output / "handouts/id/guide-dua.pdf", "Page size")
    assert "(A4)" in fact(small.output / "handouts/id/guide-satu.pdf", "Page size")
    assert page_count(small.output / "handouts/id/guide-dua.pdf") <= 4


def test_a_choice_that_is_none_is_told(small):
    choose(small, "{kinds: [guides], paper: A6}")
    said = small.handouts(expected=1)
    assert 'Did you mean "guide"?' in said and "A4, A5" in said


def test_the_logo_stands_on_every_sheet_and_leaves_the_code_readable(small, tmp_path):
    settings = small.site / "site.yml"
    settings.write_text(settings.read_text() + "\nhandouts: {logo: logo.png}\n")
    assert "site.yml:7:18: error: There is no file “logo.png”" in small.handouts(expected=1)
    write_picture(small.site / "content/logo.png", 40)
    small.change("site.yml", "logo.png", "content/logo.png")
    assert "Did you mean logo.png?" in small.handouts(expected=1)
    small.change("site.yml", "content/logo.png", "logo.png")
    small.handouts()
    for pdf in (small.output / "handouts/id").glob("*.pdf"):
        listed = subprocess.run(["pdfimages", "-list", str(pdf)], capture_output=True, text=True, check=True).stdout
        assert len(listed.splitlines()) == 3, f"{pdf.name}: {listed}"
        assert findings(pdf) == []
        assert codes(pictures(pdf, tmp_path)) == [f"https://uji.example/id/panduan/{pdf.stem.removeprefix('guide-')}.html"]
