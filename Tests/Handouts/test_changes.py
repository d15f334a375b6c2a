"""Only what is still true stays, only what changed is made again, and nothing is ever half there."""

import os
import shutil
import subprocess
import threading
import time
from pathlib import Path

from conftest import page_count, suluh, text_of, write_picture

BOTH = ["id/guide-dua.pdf", "id/guide-satu.pdf"]


def test_a_second_run_makes_nothing(small):
    small.handouts()
    before = {path: (small.output / "handouts" / path).stat().st_ino for path in BOTH}
    assert "0 made, 2 unchanged" in small.handouts()
    assert {path: (small.output / "handouts" / path).stat().st_ino for path in BOTH} == before


def test_a_build_keeps_what_is_true_and_drops_what_is_not(small):
    small.handouts()
    before = small.pdfs()
    assert "dropped" not in small.build()
    assert small.pdfs() == before
    small.change("content/data/fees.yml", "350000", "400000")
    said = small.build()
    assert "handouts/id/guide-satu.pdf: advice" in said and "guide-dua" not in said
    assert list(small.pdfs()) == ["id/guide-dua.pdf"]
    assert "1 made, 1 unchanged" in small.handouts()
    assert list(small.pdfs()) == BOTH
    assert "Rp400.000" in text_of(small.output / "handouts/id/guide-satu.pdf")


def test_a_site_may_raise_what_is_said_of_a_handout_that_went(small):
    settings = small.site / "site.yml"
    settings.write_text(settings.read_text() + "\nchecks: {handout-dropped: warning}\n")
    small.handouts()
    small.change("content/data/fees.yml", "350000", "400000")
    assert "handouts/id/guide-satu.pdf: warning" in small.build()


def test_a_clean_build_keeps_them_as_well(small):
    small.handouts()
    before = small.pdfs()
    small.build("--clean")
    assert small.pdfs() == before
    shutil.rmtree(small.site / ".suluh")
    small.build()
    assert small.pdfs() == before


def test_a_handout_that_somebody_changed_does_not_stay(small):
    small.handouts()
    (small.output / "handouts" / BOTH[0]).write_bytes(b"%PDF-1.7 something else")
    small.build()
    assert list(small.pdfs()) == BOTH[1:]


def test_one_run_equals_many(small):
    small.handouts("--only", "satu")
    small.handouts("--only", "guide-dua")
    small.change("content/panduan/satu.md", "Pengantar.", "Pengantar baru.")
    small.handouts()
    at_last = small.pdfs()
    small.handouts("--clean", "--jobs", "1")
    assert small.pdfs() == at_last


def test_html_needs_no_tool(small, tmp_path):
    small.handouts("--format", "html", tools=tmp_path / "none")
    html = (small.output / "handouts/id/guide-satu.html").read_text()
    assert "Rp350.000" in html and "assets/print.css" in html
    assert (small.output / "assets/print.css").is_file()


def test_without_the_tool_one_line_says_what_to_do(small, tmp_path):
    said = small.handouts(tools=tmp_path / "none", expected=3)
    assert said.count("\n") == 1 and "make tools" in said and "--format html" in said
    assert not small.output.exists()


def test_a_sheet_that_is_overdue_says_so_on_its_face(small):
    later = "1830000000"
    said = small.handouts(day=later)
    assert "handout-overdue" in said
    assert "PERIKSA ULANG" in text_of(small.output / "handouts/id/guide-satu.pdf")
    small.handouts("--strict", day=later, expected=1)
    # Errors of the content keep the whole site as it was.
    assert list(small.pdfs()) == BOTH


def test_a_page_too_long_says_by_how_many_lines(small):
    small.change("content/panduan/satu.md", "Pengantar.", "\\\n".join(f"Baris {n}" for n in range(120)))
    said = small.handouts()
    assert "guide-satu (id) has 3 pages instead of 2" in said and "lines too many" in said
    assert page_count(small.output / "handouts/id/guide-satu.pdf") == 3


def test_a_picture_that_is_too_large_stops_only_its_sheet(small):
    write_picture(small.site / "content/panduan/peta.png", 8000)
    small.change("content/panduan/satu.md", "Pengantar.", "![Peta](peta.png)")
    said = small.handouts(expected=1)
    assert "handout-picture-unusable" in said and "peta.png is too large" in said
    assert list(small.pdfs()) == ["id/guide-dua.pdf"]
    assert (small.output / "id/panduan/satu.html").is_file()


def test_a_name_that_is_not_there_is_told_the_nearest(small):
    assert "Did you mean satu?" in small.handouts("--only", "sattu", expected=2)
    assert "It has: id" in small.handouts("--lang", "en", expected=2)


def test_a_tool_that_dies_costs_no_other_sheet(small, tmp_path):
    """A tool that ends whenever it is to make one of the two."""
    real = Path(os.environ["SULUH_TOOLS"]) / "pdf/bin/python"
    tool = tmp_path / "tools/pdf/bin/python"
    tool.parent.mkdir(parents=True)
    tool.write_text(
        "#!/bin/sh\n"
        f"exec {real} -I -B -c 'import sys\n"
        "code = sys.argv[1].replace(\"    html = HTML(\", \"    if \\\"guide-satu\\\" in request[\\\"path\\\"]: os._exit(9)\\n    html = HTML(\")\n"
        "exec(compile(code, \"worker\", \"exec\"))' \"$4\"\n")
    tool.chmod(0o755)
    said = small.handouts("--jobs", "1", tools=tmp_path / "tools", expected=3)
    assert "handout-not-made" in said and "The PDF tool ended while it made guide-satu, twice" in said
    assert list(small.pdfs()) == ["id/guide-dua.pdf"]
    assert (small.output / "id/index.html").is_file()


def test_a_run_that_is_killed_leaves_the_former_site(small):
    small.handouts()
    before = small.pdfs()
    small.change("content/data/fees.yml", "350000", "500000")
    command = [os.environ["SULUH_BINARY"], "handouts", "--site", str(small.site), "--output", str(small.output)]
    running = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    threading.Timer(0.4, running.kill).start()
    running.wait()
    time.sleep(0.2)
    left = small.pdfs()
    assert list(left) == BOTH and left[BOTH[0]] == before[BOTH[0]]
    assert left[BOTH[1]] == before[BOTH[1]] or left[BOTH[1]].rstrip().endswith(b"%%EOF")
    small.handouts()
    assert "Rp500.000" in text_of(small.output / "handouts/id/guide-satu.pdf")
    assert [path.name for path in small.output.parent.iterdir() if path.name.startswith(".public")] == []


def test_the_command_explains_its_diagnostics():
    for kind in ["handout-too-long", "handout-word-misfit", "handout-font-missing", "handout-dropped"]:
        environment = os.environ | {"LANG": "id"}
        done = subprocess.run([os.environ["SULUH_BINARY"], "explain", kind], capture_output=True, env=environment)
        assert done.returncode == 0
