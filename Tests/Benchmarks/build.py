"""Builds the same generated site with Suluh and with Hugo, in turns, and writes both into one table.

    build.py --suluh PROGRAM --hugo PROGRAM [--pages 4000 20000] [--runs 5] [--results FILE]

Both make pages, feeds, sitemap and a search index for each language, from nothing, on two workers or as many as the
machine has. Then Suluh builds once more with nothing changed, and once more with one word of one page changed. Times are
of the whole process, as the kernel counts them; only their ratio means anything elsewhere.
"""
import argparse
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import corpus

HERE = Path(__file__).parent


def measure(command, folder, remove=()):
    """Runs a command once, first removing what a former run left where it is to begin from nothing: wall seconds, processor seconds, and the most memory in MB."""
    for name in remove:
        shutil.rmtree(folder / name, ignore_errors=True)
    os.sync()
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command[0]} failed:\n{said.decode(errors='replace')}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def table(pages, runs, results):
    """The table as text, with each figure's median and its range."""
    def cell(values, form):
        return f"{statistics.median(values):{form}} ({min(values):{form}}–{max(values):{form}})"

    lines = [f"{pages} pages in four languages, median of {runs} runs in turns (least–most), "
             f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}", "",
             "| | wall, s | processor, s | memory, MB |", "|---|--:|--:|--:|"]
    for name, rows in results.items():
        wall, processor, memory = zip(*rows)
        lines.append(f"| {name} | {cell(wall, '.2f')} | {cell(processor, '.2f')} | {cell(memory, '.0f')} |")
    base = medians(results["Hugo"])
    for name in [name for name in results if name != "Hugo"]:
        ratios = " | ".join(f"{ours / theirs:.3f}" for ours, theirs in zip(medians(results[name]), base))
        lines.append(f"| **{name} / Hugo** | {ratios} |")
    return "\n".join(lines) + "\n"


def medians(rows):
    return [statistics.median(column) for column in zip(*rows)]


def edit(folder, run):
    """Changes one word of one page."""
    page = sorted((folder / "content").rglob("*.md"))[0]
    page.write_text(page.read_text(encoding="utf-8") + f"\nUbahan {run}.\n", encoding="utf-8")


def compare(options, pages, work):
    """Builds a site of so many pages with both, in turns, and gives the table."""
    count = pages // len(corpus.LANGUAGES)
    corpus.write_suluh(work / "suluh", count)
    corpus.write_hugo(work / "hugo", count, HERE / "hugo")
    results = {"Suluh": [], "Suluh, nothing changed": [], "Suluh, one page changed": [], "Hugo": []}
    for run in range(options.runs):
        build = [options.suluh, "build"]
        results["Suluh"].append(measure(build, work / "suluh", ["public", ".suluh"]))
        # The first look after a page was written just now reads it once more.
        measure(build, work / "suluh")
        results["Suluh, nothing changed"].append(measure(build, work / "suluh"))
        edit(work / "suluh", run)
        results["Suluh, one page changed"].append(measure(build, work / "suluh"))
        results["Hugo"].append(measure([options.hugo, "--quiet"], work / "hugo", ["public", "resources"]))
    return table(pages, options.runs, results)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--suluh", required=True)
    parser.add_argument("--hugo", required=True)
    parser.add_argument("--pages", type=int, nargs="+", default=[4000], help="in all languages together")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--results", type=Path)
    options = parser.parse_args()
    # A disk's own noise is larger than what is measured, so the files lie in memory where that can be had.
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    tables = []
    for pages in options.pages:
        with tempfile.TemporaryDirectory(dir=memory) as work:
            tables.append(compare(options, pages, Path(work)))
    text = "\n".join(tables)
    print(text)
    if options.results:
        options.results.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
