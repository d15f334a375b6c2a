"""Letters and numbers stay whole in every direction of writing."""

import subprocess

from conftest import codes, pictures, text_of


def words_of(pdf):
    """The words of the first page with where each begins, from the left."""
    done = subprocess.run(["pdftotext", "-bbox", "-l", "1", str(pdf), "-"], capture_output=True, text=True, check=True)
    rows = [line for line in done.stdout.splitlines() if "<word" in line]
    return [(row.split(">")[1].split("<")[0], float(row.split('xMin="')[1].split('"')[0]),
             float(row.split('yMin="')[1].split('"')[0])) for row in rows]


def test_a_number_runs_from_left_to_right_in_arabic(letters):
    pdf = letters.folder / "handouts/ar/guide-uji.pdf"
    words = words_of(pdf)
    lines = 0
    for index, (word, left, top) in enumerate(words):
        if "+62" in word:
            parts = [word for word, _, _ in sorted(
                (entry for entry in words if abs(entry[2] - top) < 4 and left <= entry[1] < left + 90),
                key=lambda entry: entry[1])]
            assert parts[:4] == ["+62", "21", "0000", "111"], parts
            lines += 1
    assert lines >= 2
    assert "0800-1000" in text_of(pdf)


def test_what_is_written_can_be_found(letters):
    folder = letters.folder / "handouts"
    assert "جواز" in text_of(folder / "ar/guide-uji.pdf")
    assert "辦理護照" in text_of(folder / "zh-Hant/guide-uji.pdf").replace(" ", "")


def test_every_language_is_drawn_with_its_own_letters(letters):
    fonts = {"ar": "Arabic", "jv": "Javanese", "zh-Hant": "CJK-TC"}
    for language, name in fonts.items():
        pdf = letters.folder / f"handouts/{language}/guide-uji.pdf"
        said = subprocess.run(["pdffonts", str(pdf)], capture_output=True, text=True, check=True).stdout
        assert name in said.replace(" ", "-"), said
        assert "DejaVu" not in said, said


def test_codes_of_every_language_can_be_read(letters, tmp_path):
    for pdf in letters.pdfs:
        language = pdf.parent.name
        assert codes(pictures(pdf, tmp_path)) == [f"https://uji.example/{language}/panduan/uji.html"]
