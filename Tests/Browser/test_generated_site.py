"""A generated site of many places and services, on a small scale, by the same commands as the large one."""

import subprocess
import sys
from pathlib import Path

import pytest
from conftest import build_site
from pages import local_target, read_pages

sys.path.insert(0, str(Path(__file__).parent.parent / "Benchmarks"))
import places  # noqa: E402

LANGUAGES = list(places.LANGUAGES)
VILLAGES, REGENCIES, PROVINCES, SERVICES = 12, 4, 3, 60


@pytest.fixture(scope="module")
def generated(tmp_path_factory):
    """The output folder, and the codes of the programme's villages."""
    work = tmp_path_factory.mktemp("generated")
    places.write_site(work / "site", VILLAGES, REGENCIES, PROVINCES, SERVICES)
    build_site(work / "site", work / "output")
    return work / "output"


def test_every_level_has_its_pages_in_every_language(generated):
    _, villages = places.regions(VILLAGES, REGENCIES, PROVINCES)
    districts = {code.rsplit(".", 1)[0] for code in villages}
    expected = len(villages) + len(districts) + REGENCIES + PROVINCES + len(["country", "front page"])
    for language in LANGUAGES:
        assert len(list((generated / language / "tempat").glob("*.html"))) == expected
        assert len(list((generated / language / "layanan").glob("*.html"))) == SERVICES + 1


def test_every_link_between_places_and_services_leads_somewhere(generated):
    pages = read_pages(generated)
    for path, page in pages.items():
        for link in page.links:
            target = local_target(path, link)
            if target and target[0].endswith(".html"):
                assert target[0] in pages, f"{path}: {link}"
                assert not target[1] or target[1] in pages[target[0]].ids, f"{path}: {link}"


def test_every_service_is_in_the_directory(generated):
    for language in LANGUAGES:
        links = set(read_pages(generated)[f"{language}/layanan/index.html"].links)
        assert {f"layanan-{number:04}.html" for number in range(SERVICES)} <= links


def test_the_same_size_gives_the_same_bytes(tmp_path):
    for name in ("one", "two"):
        places.write_site(tmp_path / name, 3, 2, 1, 5)
    assert subprocess.run(["diff", "-r", tmp_path / "one", tmp_path / "two"]).returncode == 0
