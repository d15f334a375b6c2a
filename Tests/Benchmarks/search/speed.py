"""How soon a reader sees a first result, and what that costs in bytes, requests and memory, for Suluh and for Pagefind.

Both work in Suluh's own search page, opened by an address that holds the words. The peer's copy of the page has Pagefind
in place of Suluh's scripts, without the interface that Pagefind would add. The page itself (HTML, style, icon) is the same
for both and counts for neither: time runs from when the HTML has arrived.
"""
import re
import statistics
import sys
import time
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

import corpus  # noqa: E402
from served import Served  # noqa: E402

# Latency in milliseconds, bytes a second down and up as Chrome's developer tools have them, how much slower the processor.
PROFILES = {
    "no throttling": (None, 1),
    "fast 3G, CPU 4×": ((562.5, 180_000, 84_375), 4),
    "slow 3G, CPU 6×": ((2_000, 50_000, 50_000), 6),
}
ENGINES = ("Suluh", "Pagefind")
OF_THE_PAGE = (".html", ".css", ".svg", ".ico", ".png")
PEER_FOLDER = "with-pagefind"
# So that the peer, too, begins to load while the page still arrives.
PEER_HEAD = '<link rel="modulepreload" href="/pagefind/pagefind.js">'
PEER_SCRIPT = """<script type="module">
const words = new URLSearchParams(location.search).get("q");
const list = document.querySelector("[data-search-results]");
if (words) {
  const pagefind = await import("/pagefind/pagefind.js");
  await pagefind.options({basePath: "/pagefind/", noWorker: true});
  await pagefind.init();
  const show = async (words, most) => {
    const found = (await pagefind.search(words)).results.slice(0, most);
    list.replaceChildren(...(await Promise.all(found.map(one => one.data()))).map(one => {
      const item = document.createElement("li"), link = document.createElement("a");
      link.href = one.url;
      link.textContent = one.meta.title;
      item.append(link);
      return item;
    }));
  };
  window.searchAgain = words => show(words, 5);
  await show(words, 1);
}
</script>"""
WATCH = """(() => {
  window.firstResult = 0;
  window.highestHeap = 0;
  const modules = [];
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const make = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await make.apply(WebAssembly, given);
      modules.push((made.instance || made).exports.memory);
      return made;
    };
  }
  window.moduleMemory = () => modules.reduce((sum, memory) => sum + (memory ? memory.buffer.byteLength : 0), 0);
  const look = () => {
    if (!window.firstResult && document.querySelector("[data-search-results] a[href]")) window.firstResult = performance.now();
  };
  new MutationObserver(look).observe(document, {childList: true, subtree: true});
  const weigh = () => { window.highestHeap = Math.max(window.highestHeap, performance.memory.usedJSHeapSize + moduleMemory()); };
  setInterval(weigh, 20);
})()"""
SECOND_OF_SULUH = """words => new Promise(done => {
  const list = document.querySelector("[data-search-results]"), input = document.querySelector("input[name=q]");
  const start = performance.now();
  list.replaceChildren();
  new MutationObserver(() => list.querySelector("a[href]") && done(performance.now() - start))
    .observe(list, {childList: true, subtree: true});
  input.value = words;
  input.form.requestSubmit();
})"""
SECOND_OF_PAGEFIND = """async words => {
  const start = performance.now();
  await searchAgain(words);
  return performance.now() - start;
}"""


@dataclass
class Run:
    """One reader: milliseconds after the page, bytes and requests, and megabytes of memory."""
    cold: float
    warm: float
    second: float
    whole: float
    cold_bytes: int
    cold_requests: int
    warm_bytes: int
    warm_requests: int
    heap: float
    highest: float


def queries():
    """Two pairs of words for each language, first one frequent and one rare, then the other way round."""
    chosen = {}
    for language in corpus.LANGUAGES:
        words = [word for word in corpus.Writer(language).words if len(word) > (1 if language == "zh" else 4)]
        chosen[language] = [(words[20], words[900]), (words[900], words[20])]
    return chosen


def add_peer_pages(site):
    """Writes the search page of each language once more, with Pagefind in it."""
    for language in corpus.LANGUAGES:
        text = (site / language / "search.html").read_text(encoding="utf-8")
        text = re.sub(r"<script\b[^>]*></script>\s*", "", text)
        text = re.sub(r"<link\b[^>]*\brel=\"?(?:modulepreload|preload|prefetch)\b[^>]*>\s*", "", text)
        target = site / language / PEER_FOLDER / "search.html"
        target.parent.mkdir(exist_ok=True)
        text = text.replace('="../', '="../../').replace("</head>", PEER_HEAD + "</head>").replace("</body>", PEER_SCRIPT + "</body>")
        target.write_text(text, encoding="utf-8")


def cost(requests):
    """Bytes and number of the requests that are not for the page itself."""
    mine = [size for path, size in requests if not path.endswith(OF_THE_PAGE)]
    return sum(mine), len(mine)


def settle(tab):
    """Waits for the first result: milliseconds after the HTML had arrived, and since the address was opened."""
    tab.wait_for_function("window.firstResult", polling=25)
    first, arrived = tab.evaluate("[window.firstResult, performance.getEntriesByType('navigation')[0].responseEnd]")
    return first - arrived, first


def memory_of(tab, session):
    """Megabytes that live on after collecting garbage: the heap, long strings beside it, and WebAssembly's memory."""
    session.send("HeapProfiler.collectGarbage")
    usage = session.send("Runtime.getHeapUsage")
    return (usage["usedSize"] + usage.get("backingStorageSize", 0) + tab.evaluate("moduleMemory()")) / 1e6


class Reader:
    """A browser that has never been here, watched."""

    def __init__(self, browser):
        self.context = browser.new_context()
        self.context.add_init_script(WATCH)
        self.tab = self.context.new_page()
        self.tab.set_default_timeout(180_000)
        self.session = self.context.new_cdp_session(self.tab)

    def slow_down(self, profile):
        network, slower = PROFILES[profile]
        self.session.send("Network.enable")
        if network:
            latency, down, up = network
            self.session.send("Network.emulateNetworkConditions", {
                "offline": False, "latency": latency, "downloadThroughput": down, "uploadThroughput": up})
        self.session.send("Emulation.setCPUThrottlingRate", {"rate": slower})

    def memory(self):
        return memory_of(self.tab, self.session)


def memory_of_the_page(browser, served, language):
    """Megabytes of the search page when nothing is searched."""
    reader = Reader(browser)
    reader.tab.goto(f"{served.base}/{language}/{PEER_FOLDER}/search.html")
    memory = reader.memory()
    reader.context.close()
    return memory


def read_once(browser, served, engine, language, words, profile, page_alone):
    """Opens the address, searches again in the same tab, and comes back later with what the browser kept."""
    folder = "" if engine == "Suluh" else f"{PEER_FOLDER}/"
    address = f"{served.base}/{language}/{folder}search.html?q={words[0]}"
    reader = Reader(browser)
    reader.slow_down(profile)
    served.requests.clear()
    reader.tab.goto(address, wait_until="commit")
    cold, whole = settle(reader.tab)
    cold_bytes, cold_requests = cost(list(served.requests))
    second = reader.tab.evaluate(SECOND_OF_SULUH if engine == "Suluh" else SECOND_OF_PAGEFIND, words[1])
    highest = reader.tab.evaluate("window.highestHeap") / 1e6
    alive = reader.memory()
    reader.tab.goto("about:blank")
    served.requests.clear()
    reader.tab.goto(address, wait_until="commit")
    warm, _ = settle(reader.tab)
    warm_bytes, warm_requests = cost(list(served.requests))
    reader.context.close()
    return Run(cold, warm, second, whole, cold_bytes, cold_requests, warm_bytes, warm_requests,
               alive - page_alone, highest)


def measure(browser, site, bundle, runs):
    """Medians by (language, profile, engine); the engines take turns, so that a busy machine slows both."""
    add_peer_pages(site)
    medians = {}
    with Served({"/": site, "/pagefind/": bundle}) as served:
        for language, pairs in queries().items():
            page_alone = memory_of_the_page(browser, served, language)
            for profile in PROFILES:
                found = {engine: [] for engine in ENGINES}
                for number in range(runs):
                    for engine in ENGINES:
                        pair = pairs[number % len(pairs)]
                        found[engine].append(read_once(browser, served, engine, language, pair, profile, page_alone))
                for engine, these in found.items():
                    medians[language, profile, engine] = Run(*(
                        statistics.median(getattr(run, name) for run in these) for name in Run.__dataclass_fields__))
                print(time.strftime("%H:%M:%S"), language, profile, file=sys.stderr, flush=True)
    return medians
