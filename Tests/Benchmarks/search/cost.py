"""What an index costs to build and to keep: time, and bytes on disk, of Suluh and of Pagefind on the same pages."""
import shutil
import statistics
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

import pagefind_peer  # noqa: E402
from build import measure  # noqa: E402

NOT_INDEX = {"pagefind-ui.js", "pagefind-ui.css", "pagefind-modular-ui.js", "pagefind-modular-ui.css",
             "pagefind-component-ui.js", "pagefind-component-ui.css", "pagefind-highlight.js"}


def on_disk(folder, without=()):
    """Files, bytes, and bytes in blocks of 4096, as most disks keep them."""
    sizes = [file.stat().st_size for file in folder.rglob("*") if file.is_file() and file.name not in without]
    return len(sizes), sum(sizes), sum(-(-size // 4096) * 4096 for size in sizes)


def compare(program, site, pages, bundle, runs):
    """Medians of wall and processor seconds: a whole build, of it the index, and Pagefind's index.

    Suluh makes again what is missing. So its index costs what a build without the index has to do more than a build in
    which nothing is missing.
    """
    rows = {"whole build": [], "index": [], "Pagefind": []}
    for _ in range(runs):
        rows["whole build"].append(measure([program, "build"], site, ["public", ".suluh"])[:2])
        nothing = measure([program, "build"], site, [])[:2]
        missing = measure([program, "build"], site, ["public/search"])[:2]
        rows["index"].append(tuple(more - less for more, less in zip(missing, nothing)))
        shutil.rmtree(bundle, ignore_errors=True)
        rows["Pagefind"].append(measure(pagefind_peer.command(pages, bundle), site, [])[:2])
    seconds = {name: tuple(statistics.median(column) for column in zip(*these)) for name, these in rows.items()}
    return seconds, on_disk(site / "public" / "search"), on_disk(bundle, NOT_INDEX)
