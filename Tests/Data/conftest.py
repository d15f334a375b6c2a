"""What the tests of the open data share: a site with services of every sort, built, and its content as it was written."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

HERE = Path(__file__).parent
SECRETS = ["RAHASIA", "999 1234567", "9991234567", "1.234567", "100.765432"]


def build(site: Path, output: Path, *options: str) -> None:
    """Builds a site with the program under test; a failed build fails the tests that need it."""
    command = [os.environ["SULUH_BINARY"], "build", "--site", str(site), "--output", str(output), *options]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}{done.stderr}"


@pytest.fixture(scope="session")
def source(tmp_path_factory) -> Path:
    """A copy of the site, so that nothing is written into the repository."""
    copy = tmp_path_factory.mktemp("data") / "site"
    shutil.copytree(HERE / "site", copy)
    return copy


@pytest.fixture(scope="session")
def output(source, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("output") / "public"
    build(source, folder)
    return folder


@pytest.fixture(scope="session")
def draft_output(source, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("drafts") / "public"
    build(source, folder, "--drafts")
    return folder


@pytest.fixture(scope="session", params=["trial", "repository"])
def data(request, output) -> Path:
    """The `data/` folder of the trial site, and of the repository's own site once that has services as records."""
    folder = (output if request.param == "trial" else Path(os.environ["SULUH_SITE_OUTPUT"])) / "data"
    if request.param == "repository" and not folder.exists():
        pytest.skip("The repository's own site has no services as records yet.")
    return folder


@pytest.fixture(scope="session")
def written(source):
    """The front matter of every public service as the editor wrote it, by id."""
    services = {}
    for file in sorted((source / "content" / "layanan").glob("*.md")):
        if file.stem == "index" or file.name.count(".") > 1 and file.stem != "hanya-inggris.en":
            continue
        facts = yaml.safe_load(file.read_text().split("---\n")[1])
        if facts.get("publish", "public") == "public" and not facts.get("draft"):
            services[file.name.split(".")[0]] = facts
    return services
