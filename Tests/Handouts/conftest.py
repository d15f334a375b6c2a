"""What the tests of handouts share: all handouts of the repository's site, and of small sites, made once."""

import os
import shutil
import struct
import subprocess
import time
import zlib
from pathlib import Path

import pytest

HERE = Path(__file__).parent
REPOSITORY = HERE.parent.parent
ADDRESS = "https://suluh.example/"
DAY = "1795478400"


def suluh(*arguments, day=None, tools=None, input=None, expected=0):
    """Runs the program under test; gives what it says."""
    environment = os.environ | ({"SOURCE_DATE_EPOCH": day} if day else {}) | ({"SULUH_TOOLS": str(tools)} if tools else {})
    command = [os.environ["SULUH_BINARY"], *map(str, arguments), "--messages", "en"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, env=environment)
    assert done.returncode == expected, f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}{done.stderr}"
    return done.stderr


class Shelf:
    """The handouts of a published site."""

    def __init__(self, folder: Path, said: str, seconds: float):
        self.folder, self.said, self.seconds = folder, said, seconds

    @property
    def pdfs(self) -> list[Path]:
        return sorted(self.folder.glob("handouts/**/*.pdf"))

    def name(self, pdf: Path) -> str:
        return str(pdf.relative_to(self.folder / "handouts"))


def made(source: Path, output: Path, *arguments, day=None) -> Shelf:
    """Makes the handouts of a site into a fresh output."""
    start = time.monotonic()
    said = suluh("handouts", "--site", source, "--output", output, *arguments, day=day)
    return Shelf(output, said, time.monotonic() - start)


@pytest.fixture(scope="session")
def shelf(tmp_path_factory) -> Shelf:
    """All handouts of the repository's own site."""
    output = tmp_path_factory.mktemp("repository") / "public"
    shutil.copytree(os.environ["SULUH_SITE_OUTPUT"], output, copy_function=os.link)
    return made(REPOSITORY, output)


@pytest.fixture(scope="session")
def letters(tmp_path_factory) -> Shelf:
    """The handouts of a small site in Indonesian, Arabic, Javanese letters and Chinese, on 24 November 2026."""
    work = tmp_path_factory.mktemp("letters")
    shutil.copytree(HERE / "sites" / "letters", work / "site")
    return made(work / "site", work / "public", day=DAY)


@pytest.fixture
def small(tmp_path):
    """A small site of two guides that a test may change, and a way to make its handouts."""
    shutil.copytree(HERE / "sites" / "small", tmp_path / "site")
    return Workplace(tmp_path / "site", tmp_path / "public")


class Workplace:
    """A site that changes while a test looks on."""

    def __init__(self, site: Path, output: Path):
        self.site, self.output = site, output

    def build(self, *arguments, expected=0):
        return suluh("build", "--site", self.site, "--output", self.output, *arguments, day=DAY, expected=expected)

    def handouts(self, *arguments, expected=0, tools=None, day=DAY):
        return suluh(
            "handouts", "--site", self.site, "--output", self.output, *arguments, day=day, expected=expected, tools=tools)

    def change(self, path: str, old: str, new: str):
        file = self.site / path
        text = file.read_text()
        assert old in text
        file.write_text(text.replace(old, new))

    def pdfs(self) -> dict[str, bytes]:
        return {str(pdf.relative_to(self.output / "handouts")): pdf.read_bytes()
                for pdf in sorted(self.output.glob("handouts/**/*.pdf"))}


def text_of(pdf: Path) -> str:
    done = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True)
    return done.stdout


def fact(pdf: Path, name: str) -> str:
    """What `pdfinfo` says of a file under that name."""
    said = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True, check=True).stdout
    return next(line.partition(":")[2].strip() for line in said.splitlines() if line.startswith(name + ":"))


def page_count(pdf: Path) -> int:
    return int(fact(pdf, "Pages"))


def write_picture(path: Path, side: int):
    """A black square of so many points, in few bytes."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress((b"\0" + bytes((side + 7) // 8)) * side, 9)
    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b""))


def pictures(pdf: Path, work: Path, dpi=150) -> list[Path]:
    """Each page as a picture."""
    folder = work / pdf.stem
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run(["pdftoppm", "-r", str(dpi), "-gray", "-png", str(pdf), str(folder / "page")], check=True)
    return sorted(folder.glob("*.png"))


def codes(pictures: list[Path]) -> list[str]:
    """What a camera reads off the pages."""
    done = subprocess.run(["zbarimg", "--quiet", "--raw", *map(str, pictures)], capture_output=True, text=True)
    return done.stdout.split()
