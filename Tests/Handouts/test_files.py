"""Every handout is a sound file that any reader, printer and camera understands."""

import re
import subprocess
from collections import Counter

import page
from conftest import ADDRESS, REPOSITORY, codes, made, page_count, pictures, text_of

# Findings of the checker that are not mistakes of the files, by rule, each with its reason.
ALLOWED: dict[str, str] = {}


def test_there_are_handouts_in_every_language_with_guides(shelf):
    languages = {shelf.name(pdf).split("/")[0] for pdf in shelf.pdfs}
    assert {"id", "en", "jv"} <= languages
    assert "failed, " in shelf.said and " 0 failed" in shelf.said


def test_all_are_sound(shelf):
    for pdf in shelf.pdfs:
        done = subprocess.run(["qpdf", "--check", str(pdf)], capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr


def findings(pdf):
    report = page.validate_pdf(str(pdf), profile=page.ValidationProfile.PDF_UA_1)
    return [(failure.rule_id, str(failure)) for failure in report.failures]


def test_screen_readers_can_follow_them(shelf, letters):
    for pdf in shelf.pdfs + letters.pdfs:
        if pdf.stem.startswith("booklet-"):
            continue  # Imposed for the press; the page itself is for those who listen.
        found = [finding for finding in findings(pdf) if finding[0] not in ALLOWED]
        assert found == [], pdf


def test_every_code_leads_to_a_page_of_the_site(shelf, tmp_path):
    for pdf in shelf.pdfs:
        found = codes(pictures(pdf, tmp_path))
        assert found, f"{pdf} has no code"
        for address in found:
            assert address.startswith(ADDRESS)
            assert (shelf.folder / address.removeprefix(ADDRESS)).is_file(), address


def test_guides_are_one_sheet_or_say_by_how_many_lines_not(shelf):
    for pdf in shelf.pdfs:
        if pdf.stem.startswith("guide-") and page_count(pdf) != 2:
            language = pdf.parent.name
            assert page_count(pdf) < 2 or f"{pdf.stem} ({language}) has" in shelf.said


def test_nothing_is_smaller_than_twelve_points(shelf, tmp_path):
    for pdf in shelf.pdfs:
        boxes = tmp_path / "boxes.xml"
        subprocess.run(["pdftohtml", "-xml", "-i", "-q", "-zoom", "1", str(pdf), str(boxes)], check=True)
        sizes = Counter(part.split('"')[0] for part in boxes.read_text().split(' size="')[1:])
        assert min(map(int, sizes)) >= 12, (pdf, sizes)


def test_every_sheet_says_when_it_was_true(shelf):
    words = {"id": "Periksa lagi sebelum", "en": "Check again before", "jv": "Priksa malih sakderenge",
             "ms": "Semak semula sebelum", "zh-Hant": "請於此日期前重新查核", "ar": "تحقق من جديد"}
    for pdf in shelf.pdfs:
        text = " ".join(text_of(pdf).split())
        # Arabic comes out of a PDF in the order in which it is drawn; its rendered sheets were looked at.
        assert pdf.parent.name == "ar" or words[pdf.parent.name] in text, pdf


def test_another_run_gives_the_same_bytes(shelf, tmp_path):
    again = made(REPOSITORY, tmp_path / "public", "--jobs", "1")
    assert [again.name(pdf) for pdf in again.pdfs] == [shelf.name(pdf) for pdf in shelf.pdfs]
    for one, other in zip(again.pdfs, shelf.pdfs):
        assert one.read_bytes() == other.read_bytes(), one


def test_a_trainer_finds_every_sheet_on_one_page(shelf):
    listed = Counter()
    for language in {shelf.name(pdf).split("/")[0] for pdf in shelf.pdfs}:
        listing = shelf.folder / language / "handouts.html"
        links = re.findall(r'href="\.\./(handouts/[^"]+)"', listing.read_text(encoding="utf-8"))
        listed.update(links)
        assert 'href="handouts.html"' in (shelf.folder / language / "index.html").read_text(encoding="utf-8")
    assert listed == Counter(str(pdf.relative_to(shelf.folder)) for pdf in shelf.pdfs)
