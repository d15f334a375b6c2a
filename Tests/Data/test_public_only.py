"""What is not for the public is in no file of the output."""

import os
import shutil
import subprocess

import pytest
from conftest import SECRETS


def holders(folder, secret):
    return [str(path) for path in folder.rglob("*") if path.is_file() and secret.encode() in path.read_bytes()]


@pytest.mark.parametrize("secret", SECRETS)
def test_withheld_services_are_nowhere(output, secret):
    assert holders(output, secret) == []


def test_not_even_when_drafts_are_shown(draft_output):
    for name in ("hanya-internal", "hanya-trainers", "RAHASIA internal", "RAHASIA trainers"):
        assert holders(draft_output, name) == []
    assert holders(draft_output / "data", "RAHASIA") == []
    assert holders(draft_output, "RAHASIA draf"), "the draft itself is shown, so the test can fail"


def test_address_of_a_confidential_service_stops_the_build(source, tmp_path):
    site = tmp_path / "site"
    shutil.copytree(source, site)
    page = site / "content" / "layanan" / "rumah-aman.md"
    address = "address: {street: Jalan X 7, source: berita}"
    page.write_text(page.read_text().replace("confidential: true", f"confidential: true\n{address}"))
    done = subprocess.run(
        [os.environ["SULUH_BINARY"], "build", "--site", str(site), "--output", str(tmp_path / "public")],
        capture_output=True, text=True, timeout=60)
    assert done.returncode == 1 and not (tmp_path / "public").exists()
