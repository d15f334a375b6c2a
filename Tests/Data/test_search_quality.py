"""What people type finds the page that answers it, at least as often as when the benchmark was last run.

The queries, and how they were judged: Tests/Benchmarks/search/README.md.
"""
import json
import os
import sys
from pathlib import Path

import pytest
from conftest import build

BENCHMARK = Path(__file__).parents[1] / "Benchmarks" / "search"
sys.path.insert(0, str(BENCHMARK))

import judged  # noqa: E402
import planted  # noqa: E402

FLOOR = json.loads((BENCHMARK / "floor.json").read_text())


@pytest.fixture(scope="module", params=["repository", "planted"])
def site(request, tmp_path_factory):
    """The name of a judged set, and its site as it was built."""
    if request.param == "repository":
        return request.param, Path(os.environ["SULUH_SITE_OUTPUT"])
    folder = tmp_path_factory.mktemp("planted")
    planted.write_site(folder / "site")
    build(folder / "site", folder / "public")
    return request.param, folder / "public"


def test_right_pages_exist(site):
    name, output = site
    for query in judged.read(BENCHMARK / name):
        for page in query.right:
            assert list(output.glob(f"*/{page}.html")), f"{name}, “{query.typed}”: there is no page {page}"


def test_success_does_not_fall(site):
    name, output = site
    answers = judged.ask_suluh(os.environ["SULUH_BINARY"], output, judged.read(BENCHMARK / name))
    score, floor = judged.score(answers), FLOOR[name]
    print(*judged.misses(answers), sep="\n")
    assert score.at_1 >= floor["at_1"], f"{name}: right at once {score.at_1:.3f}, once {floor['at_1']}"
    assert score.at_3 >= floor["at_3"], f"{name}: right in the first three {score.at_3:.3f}, once {floor['at_3']}"
