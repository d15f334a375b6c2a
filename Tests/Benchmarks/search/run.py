"""Measures Suluh's search beside Pagefind's, on the same pages in the same run, and writes one file of tables.

    run.py --suluh PROGRAM --chromium PROGRAM [--results FILE] [--part quality|speed]
"""
import argparse
import importlib.metadata
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

import cost
import pagefind_peer
import planted
import quality
import speed
import tables
from served import Served

import corpus  # of the folder above, which speed.py has made known

ROOT = Path(__file__).resolve().parents[3]
BROWSER_OPTIONS = ["--no-sandbox", "--disable-gpu", "--enable-precise-memory-info"]


def memory_in_gb():
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30


def conditions(browser):
    """What the numbers depend on."""
    commit = subprocess.run(["git", "-C", ROOT, "rev-parse", "--short=12", "HEAD"], capture_output=True, text=True)
    return (f"Suluh at {commit.stdout.strip() or 'an unknown commit'}, Pagefind {importlib.metadata.version('pagefind')} "
            f"(extended), Chromium {browser.version}, {os.cpu_count()} cores, {memory_in_gb():.0f} GB, "
            f"{platform.system()} {platform.machine()}. `make bench-search` writes this file.")


def build(program, site, output):
    done = subprocess.run([program, "build", "--site", site, "--output", output], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"The site in {site} was not built:\n{done.stderr}")
    return output


def measure_quality(program, browser, work):
    planted.write_site(work / "planted")
    sites = {"repository": build(program, ROOT, work / "repository-site"),
             "planted": build(program, work / "planted", work / "planted-site")}

    def ask_pagefind(name, queries):
        pagefind_peer.copy_pages(sites[name], work / f"{name}-pages")
        pagefind_peer.build_index(work / f"{name}-pages", work / f"{name}-bundle")
        with Served({"/pagefind/": work / f"{name}-bundle"}) as served:
            return pagefind_peer.ask(browser, served, queries)

    return quality.compare(program, sites, ask_pagefind)


def measure_speed(program, browser, work, sizes, runs):
    """Runs of readers and costs of indexes, by the number of pages in a language."""
    readers, costs = {}, {}
    for size in sizes:
        folder = work / f"speed-{size}"
        site, pages, bundle = folder / "site", folder / "pages", folder / "bundle"
        corpus.write_suluh(site, size)
        build(program, site, site / "public")
        pagefind_peer.copy_pages(site / "public", pages)
        costs[size] = cost.compare(program, site, pages, bundle, runs)
        readers[size] = speed.measure(browser, site / "public", bundle, runs)
        shutil.rmtree(folder)
    return tables.report(readers, costs, runs)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--suluh", required=True)
    parser.add_argument("--chromium", required=True)
    parser.add_argument("--results", type=Path)
    parser.add_argument("--part", choices=["quality", "speed"], help="only one of the two; --results then stays as it is")
    parser.add_argument("--pages", default="250,5000", help="how many in a language")
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=memory) as work, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=options.chromium, args=BROWSER_OPTIONS)
        parts = ["# Search beside Pagefind", "", conditions(browser), ""]
        if options.part != "speed":
            answers = measure_quality(options.suluh, browser, Path(work))
            parts.append(quality.report(answers))
        if options.part != "quality":
            sizes = [int(size) for size in options.pages.split(",")]
            parts.append(measure_speed(options.suluh, browser, Path(work), sizes, options.runs))
        browser.close()
    text = "\n".join(parts)
    print(text)
    if options.results and not options.part:
        options.results.write_text(text, encoding="utf-8")
        quality.write_floor(answers)


if __name__ == "__main__":
    main()
