"""What the machine or a word can spoil: it is said, it costs no other sheet, and nothing half-written is left."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from conftest import HERE, Workplace

LATIN_LETTERS = "/usr/share/fonts/truetype/noto/NotoSans-*.ttf"


@pytest.fixture
def languages(tmp_path):
    """The small site in Indonesian, Arabic, Javanese letters and Chinese."""
    shutil.copytree(HERE / "sites" / "letters", tmp_path / "site")
    return Workplace(tmp_path / "site", tmp_path / "public")


def test_letters_that_are_not_there_are_named_with_their_package(languages, tmp_path):
    fonts = tmp_path / "fonts"
    fonts.mkdir()
    for file in Path("/").glob(LATIN_LETTERS.lstrip("/")):
        (fonts / file.name).symlink_to(file)
    settings = tmp_path / "fonts.conf"
    settings.write_text(
        f'<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir>{fonts}</dir>'
        f"<cachedir>{tmp_path / 'cache'}</cachedir></fontconfig>\n")
    tool = tmp_path / "tools/pdf/bin/python"
    tool.parent.mkdir(parents=True)
    real = Path(os.environ["SULUH_TOOLS"]) / "pdf/bin/python"
    tool.write_text(f'#!/bin/sh\nFONTCONFIG_FILE={settings} exec {real} "$@"\n')
    tool.chmod(0o755)
    said = languages.handouts(tools=tmp_path / "tools", expected=1)
    assert "handout-font-missing" in said
    for package in ["fonts-noto-cjk", "fonts-noto-core"]:
        assert f"Install the Debian package {package}" in said
    made = {name.split("/")[0] for name in languages.pdfs()}
    assert made == {"id"}


def test_a_word_too_wide_for_its_card_is_named(languages):
    word = "Kementerianpelindunganpekerjamigranindonesiadiluarnegeri"
    languages.change("site.yml", "programme: {", "programme: {help: panduan/uji, ")
    languages.change("content/layanan/darurat.md", "title: ", f"title: {word} ")
    said = languages.handouts("--lang", "id", expected=1)
    assert "handout-word-misfit" in said and f"“{word}” does not fit its card" in said
    assert any(name.startswith("id/guide-") for name in languages.pdfs())


@pytest.fixture
def little_disk(tmp_path):
    """A disk that can be made as small as a test wants."""
    folder = tmp_path / "disk"
    folder.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", folder], capture_output=True, text=True)
    if made.returncode:
        pytest.skip(f"no disk of a chosen size can be made here: {made.stderr.strip()}")
    yield folder
    subprocess.run(["umount", folder], check=True)


def test_a_full_disk_leaves_the_former_site(small, little_disk):
    place = Workplace(small.site, little_disk / "public")
    place.build()
    before = {file: file.read_bytes() for file in place.output.rglob("*") if file.is_file()}
    used = int(subprocess.run(["du", "-sk", little_disk], capture_output=True, text=True, check=True).stdout.split()[0])
    subprocess.run(["mount", "-o", f"remount,size={used + 16}k", little_disk], check=True)
    said = place.handouts(expected=3)
    assert "Make room on the disk" in said
    assert {file: file.read_bytes() for file in place.output.rglob("*") if file.is_file()} == before
    assert [file.name for file in little_disk.iterdir()] == ["public"]
    subprocess.run(["mount", "-o", "remount,size=16m", little_disk], check=True)
    place.handouts()
    assert len(place.pdfs()) == 2
