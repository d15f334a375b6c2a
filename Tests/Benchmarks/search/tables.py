"""The tables about speed, memory and cost."""
from speed import ENGINES, PROFILES

BYTES_WANTED, TIME_WANTED, COST_WANTED = 0.2, 0.5, 1 / 3


def ratio(ours, theirs, wanted):
    """Ours by theirs; bold where it is more than what is wanted."""
    if theirs <= 0:
        return "–"
    text = f"{ours / theirs:.2f}"
    return text if ours / theirs <= wanted else f"**{text}**"


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|---" + "|--:" * (len(head) - 1) + "|"]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])


def of_both(runs, language, profile, *names):
    return [[getattr(runs[language, profile, engine], name) for engine in ENGINES] for name in names]


def bytes_table(runs):
    """What is fetched does not depend on how fast: the runs without throttling tell it."""
    profile, rows = next(iter(PROFILES)), []
    for language in dict.fromkeys(key[0] for key in runs):
        (ours, theirs), many, (again, again_theirs), many_again = of_both(
            runs, language, profile, "cold_bytes", "cold_requests", "warm_bytes", "warm_requests")
        rows.append([f"`{language}`", f"{ours / 1e3:.1f}", f"{theirs / 1e3:.1f}", ratio(ours, theirs, BYTES_WANTED),
                     *(f"{number:.0f}" for number in many), f"{again / 1e3:.1f}", f"{again_theirs / 1e3:.1f}",
                     *(f"{number:.0f}" for number in many_again)])
    return table(["first result", "KB: Suluh", "Pagefind", f"ratio (≤ {BYTES_WANTED})", "requests: Suluh", "Pagefind",
                  "warm KB: Suluh", "Pagefind", "warm requests: Suluh", "Pagefind"], rows)


def time_table(runs):
    rows = []
    for language in dict.fromkeys(key[0] for key in runs):
        for profile in PROFILES:
            row = [f"`{language}`, {profile}"]
            for ours, theirs in of_both(runs, language, profile, "cold", "warm", "second"):
                row += [f"{ours:,.0f}", f"{theirs:,.0f}", ratio(ours, theirs, TIME_WANTED)]
            rows.append(row)
    wanted = f"ratio (≤ {TIME_WANTED})"
    return table(["milliseconds", "cold: Suluh", "Pagefind", wanted, "warm: Suluh", "Pagefind", wanted,
                  "second search: Suluh", "Pagefind", wanted], rows)


def memory_table(runs):
    profile, rows = next(iter(PROFILES)), []
    for language in dict.fromkeys(key[0] for key in runs):
        alive, highest = of_both(runs, language, profile, "heap", "highest")
        rows.append([f"`{language}`", *(f"{number:.1f}" for number in alive + highest)])
    return table(["MB", "lives on: Suluh", "Pagefind", "most while searching: Suluh", "Pagefind"], rows)


def cost_table(costs):
    rows = []
    for pages, (seconds, ours, theirs) in costs.items():
        wall, processor = zip(seconds["index"], seconds["Pagefind"])
        rows.append([f"{pages:,} a language", f"{seconds['whole build'][0]:.2f}",
                     f"{wall[0]:.2f}", f"{wall[1]:.2f}", ratio(*wall, COST_WANTED),
                     f"{processor[0]:.2f}", f"{processor[1]:.2f}", ratio(*processor, COST_WANTED),
                     f"{ours[0]:,}", f"{theirs[0]:,}", f"{ours[2] / 1e6:.1f}", f"{theirs[2] / 1e6:.1f}",
                     ratio(ours[2], theirs[2], COST_WANTED)])
    wanted = "ratio (≤ 1/3)"
    return table(["pages", "Suluh's whole build, s", "of it the index, s", "Pagefind, s", wanted,
                  "processor: index, s", "Pagefind, s", wanted, "files: Suluh", "Pagefind",
                  "MB on disk: Suluh", "Pagefind", wanted], rows)


def report(runs_by_size, costs, count):
    text = ["## Speed, memory and cost", "", f"Generated pages in four languages. Medians of {count} readers who take turns, "
            "each with a browser that holds nothing. The search page is opened by an address that holds the words. Time runs "
            "from when its HTML has arrived until a first result can be seen; bytes (compressed bodies) and requests are those "
            "for search alone, code included. *Warm*: the reader comes back to the same address, with what the browser kept. "
            "*Second search*: other words in the same tab (of Pagefind, with five results shown). Ratios in bold miss "
            "what is wanted.", ""]
    for size, runs in runs_by_size.items():
        text += [f"### {size:,} pages in a language", "", bytes_table(runs), "", time_table(runs), "", memory_table(runs), ""]
    text += ["Memory is of the tab, after collecting garbage, beyond that of the page alone; *most* is the highest that was "
             "seen, with the page. WebAssembly's memory counts.", "", "### The index", "", cost_table(costs), "",
             "On disk: blocks of 4,096 bytes, without the interfaces and highlighting scripts that Pagefind adds.", ""]
    return "\n".join(text)
