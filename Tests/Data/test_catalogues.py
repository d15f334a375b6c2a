"""The catalogues for translators, read by the programs of others: GNU gettext and the translate-toolkit."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
LANGUAGES = ["en", "jv", "ar", "zh-Hant"]


def run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}{done.stderr}"


def tool(name: str) -> str:
    """A program of the translate-toolkit, which pip puts beside Python."""
    return str(Path(sys.executable).parent / name)


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Path:
    copy = tmp_path_factory.mktemp("catalogues") / "site"
    shutil.copytree(REPOSITORY / "content", copy / "content")
    shutil.copy(REPOSITORY / "site.yml", copy)
    return copy


def content(site: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted((site / "content").rglob("*")) if path.is_file()}


def exported(site: Path, language: str) -> Path:
    catalogue = site.parent / f"{language}.po"
    run(os.environ["SULUH_BINARY"], "translate", "export", "--site", str(site), "--lang", language, "--output", str(catalogue))
    return catalogue


@pytest.mark.parametrize("language", LANGUAGES)
def test_gettext_accepts_a_catalogue(site: Path, language: str) -> None:
    run("msgfmt", "--check", "--output-file", os.devnull, str(exported(site, language)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_comes_back_from_xliff_and_changes_nothing(site: Path, language: str) -> None:
    before = content(site)
    catalogue = exported(site, language)
    xliff, back = catalogue.with_suffix(".xlf"), catalogue.with_suffix(".back.po")
    run(tool("po2xliff"), "--progress=none", str(catalogue), str(xliff))
    run(tool("xliff2po"), "--progress=none", str(xliff), str(back))
    done = subprocess.run(
        [os.environ["SULUH_BINARY"], "translate", "import", "--site", str(site), str(back), "--messages", "en"],
        capture_output=True, text=True, timeout=120)
    assert done.returncode == 0 and "warning" not in done.stderr, done.stderr
    assert not done.stderr.startswith("0 translations"), done.stderr
    assert content(site) == before
