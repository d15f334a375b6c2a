"""How long a writer waits: from a save to the new bytes, and to the new text in an open page.

The text of one page is saved fifty times, as editors do it, with `suluh serve` watching; Chromium has the page open.
"""
import argparse
import http.client
import re
import signal
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

import corpus

SAVES = 50
PAGE = "/id/paspor/{name}.html"
SEEN = """() => { window.seen = {}
    new MutationObserver(() => { for (const word of document.body.innerText.match(/simpan-\\d+/g) || [])
        window.seen[word] ??= Date.now() }).observe(document, { subtree: true, childList: true, characterData: true }) }"""


def save(file, text, number):
    beside = file.with_name("." + file.name + ".new")
    beside.write_text(text.replace("\n---\n", f"\n---\n\nsimpan-{number}\n", 1))
    beside.rename(file)


def served(port, path, word):
    """When the bytes of a page first have a word."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    while True:
        connection.request("GET", path)
        if word.encode() in connection.getresponse().read():
            return time.time()
        time.sleep(0.002)


def measure(binary, pages, browser):
    with tempfile.TemporaryDirectory() as folder:
        corpus.write_suluh(Path(folder), pages // len(corpus.LANGUAGES))
        file = sorted((Path(folder) / "content" / "paspor").glob("*.md"))[-1]
        name = file.name.split(".")[0]
        file = file.with_name(name + ".md")
        text = file.read_text()
        process = subprocess.Popen([binary, "serve", "--site", folder, "--port", "0"], stdout=subprocess.PIPE,
                                   stderr=subprocess.DEVNULL, text=True)
        address = process.stdout.readline().strip()
        port = int(re.search(r":(\d+)/", address)[1])
        path = PAGE.format(name=name)
        save(file, text, 0)
        served(port, path, "simpan-0")
        page = browser.new_page()
        page.goto(f"http://127.0.0.1:{port}{path}", wait_until="networkidle")
        page.evaluate(SEEN)
        bytes_after, seen_after = [], []
        for number in range(1, SAVES + 1):
            start = time.time()
            save(file, text, number)
            bytes_after.append((served(port, path, f"simpan-{number}") - start) * 1000)
            page.wait_for_function(f"() => window.seen['simpan-{number}']")
            seen_after.append(page.evaluate(f"window.seen['simpan-{number}']") - start * 1000)
            time.sleep(0.1)
        peak = re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{process.pid}/status").read_text())[1]
        page.close()
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=20)
        return bytes_after, seen_after, int(peak) // 1024


def row(pages, bytes_after, seen_after, peak):
    cells = [f"{value:.0f}" for times in (bytes_after, seen_after) for value in (statistics.median(times), max(times))]
    return f"| {pages} | " + " | ".join(cells) + f" | {peak} |\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--suluh", required=True)
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    parser.add_argument("--pages", type=int, nargs="+", default=[300, 4000], help="in all languages together")
    parser.add_argument("--results", type=Path)
    options = parser.parse_args()
    table = ("| pages in four languages | save → new bytes, median ms | worst | save → seen in the page, median ms | worst | memory, MB |\n"
             "|--:|--:|--:|--:|--:|--:|\n")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=options.chromium, args=["--no-sandbox"])
        for pages in options.pages:
            table += row(pages, *measure(options.suluh, pages, browser))
        browser.close()
    print(table)
    if options.results:
        options.results.write_text(
            f"# Live preview: {SAVES} saves of one page\n\nMade by `Tests/Benchmarks/preview.py`.\n\n{table}")


if __name__ == "__main__":
    main()
