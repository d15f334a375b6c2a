"""The judged queries: what somebody typed, and the pages that answer it. Reads them, asks Suluh, and counts.

A file holds one language of one set, as lines of three columns with a tab between them: the kind of query, what was
typed, and the pages that are right, without their language and `.html`.
"""
import json
import subprocess
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
HEADER = ["kind", "typed", "right"]


@dataclass(frozen=True)
class Query:
    language: str
    kind: str
    typed: str
    right: frozenset


@dataclass(frozen=True)
class Answer:
    """The pages that an engine found for a query, best first, as paths without language and `.html`."""
    query: Query
    found: tuple

    @property
    def rank(self):
        """The place of the first page that is right, from 1; nothing when none is."""
        return next((place for place, page in enumerate(self.found, 1) if page in self.query.right), None)


def read(folder):
    """All queries of a set, in the order of the files' names and lines."""
    queries = []
    for file in sorted(folder.glob("*.tsv")):
        header, *rows = [line.split("\t") for line in file.read_text(encoding="utf-8").splitlines()]
        assert header == HEADER, f"{file} does not begin with {HEADER}"
        for number, row in enumerate(rows, 2):
            assert len(row) == 3 and all(row), f"{file}:{number} has not three columns"
            queries.append(Query(file.stem, row[0], row[1], frozenset(row[2].split())))
    assert len(set(queries)) == len(queries), f"a query stands twice in {folder}"
    return queries


def page(address):
    """`id/panduan/paspor.html#dokumen` → `panduan/paspor`: the same page in every language."""
    return address.split("#")[0].split("?")[0].strip("/").partition("/")[2].removesuffix(".html")


def ask_suluh(program, site, queries):
    """What `suluh search` finds in a site that was built."""
    def ask(query):
        command = [str(program), "search", "--json", "--lang", query.language, "--output", str(site), "--", query.typed]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, f"{' '.join(command)} ended with {done.returncode}:\n{done.stderr}"
        return Answer(query, tuple(page(result["url"]) for result in json.loads(done.stdout)))

    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(ask, queries))


@dataclass(frozen=True)
class Score:
    count: int
    at_1: float
    at_3: float
    mrr: float  # the mean of 1/place, which is 0 when nothing right is found


def score(answers):
    ranks = [answer.rank for answer in answers]

    def within(place):
        return sum(rank is not None and rank <= place for rank in ranks) / len(ranks)

    return Score(len(ranks), within(1), within(3), sum(1 / rank for rank in ranks if rank) / len(ranks))


def misses(answers, place=3):
    """A line for each query whose first `place` results hold no page that is right."""
    return [f"{answer.query.language} · {answer.query.kind} · {answer.query.typed}: "
            f"found {', '.join(answer.found[:place]) or 'nothing'}; "
            f"right {', '.join(sorted(answer.query.right))}" + (f" (place {answer.rank})" if answer.rank else "")
            for answer in answers if not answer.rank or answer.rank > place]
