"""The peer: Pagefind indexes the very pages that Suluh wrote, and is asked in Chromium through its own interface."""
import os
import re
import shutil
import subprocess
import sys

from judged import Answer, page

# Only the text of a page, as in Suluh's own index; the menus would be found everywhere.
OPTIONS = ["--root-selector", "main", "--keep-index-url", "--quiet"]
ASK = """async ([queries, most]) => {
  const pagefind = await import('/pagefind/pagefind.js');
  await pagefind.options({basePath: '/pagefind/', noWorker: true});
  await pagefind.init();
  const answers = [];
  for (const query of queries) {
    const found = (await pagefind.search(query)).results.slice(0, most);
    answers.push((await Promise.all(found.map(one => one.data()))).map(one => one.url));
  }
  return answers;
}"""


def copy_pages(site, folder):
    """Lays out the pages that a reader can find, also those shown in another language of the reader's; says how many."""
    shutil.rmtree(folder, ignore_errors=True)
    count = 0
    for file in sorted(site.rglob("*.html")):
        text = file.read_text(encoding="utf-8")
        if is_found(text):
            target = folder / file.relative_to(site)
            target.parent.mkdir(parents=True, exist_ok=True)
            os.link(file, target)
            count += 1
    return count


def is_found(text):
    """Neither an old address, nor a page that asks not to be found, unless only because it stands in another language."""
    if 'http-equiv="refresh"' in text or "<main" not in text:
        return False
    languages = [re.search(rf'<{tag}\b[^>]*\blang="([^"]*)"', text) for tag in ("html", "main")]
    shown_elsewhere = all(languages) and len({language.group(1) for language in languages}) == 2
    return shown_elsewhere or 'name="robots" content="noindex' not in text


def command(pages, bundle):
    return [sys.executable, "-m", "pagefind", "--site", str(pages), "--output-path", str(bundle), *OPTIONS]


def build_index(pages, bundle):
    shutil.rmtree(bundle, ignore_errors=True)
    subprocess.run(command(pages, bundle), check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def ask(browser, served, queries, most=20):
    """What Pagefind finds; it takes the language from the page that asks."""
    answers = {}
    for language in sorted({query.language for query in queries}):
        mine = [query for query in queries if query.language == language]
        tab = browser.new_page()
        tab.set_default_timeout(600_000)
        tab.goto(served.bare_page(language))
        for query, found in zip(mine, tab.evaluate(ASK, [[query.typed for query in mine], most])):
            answers[query] = Answer(query, tuple(page(address) for address in found))
        tab.close()
    return [answers[query] for query in queries]
