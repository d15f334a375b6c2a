"""What Suluh and Pagefind find of the judged queries, side by side."""
import json
import math

from judged import HERE, ask_suluh, misses, read, score

SETS = {"repository": "the repository's own content", "planted": "planted pages among generated ones"}
FLOOR = HERE / "floor.json"
WANTED = (0.85, 0.95)


def compare(program, sites, ask_peer):
    """Answers of both engines, by set. `ask_peer` takes the name of a set and its queries."""
    answers = {}
    for name in SETS:
        queries = read(HERE / name)
        answers[name] = {"Suluh": ask_suluh(program, sites[name], queries), "Pagefind": ask_peer(name, queries)}
    return answers


def grouped(answers, key):
    groups = {}
    for answer in answers:
        groups.setdefault(key(answer.query), []).append(answer)
    return groups


def row(title, ours, theirs, bold=False):
    """One line: success at 1, at 3 and the mean reciprocal rank of both."""
    left, right = score(ours), score(theirs)
    figures = " | ".join(f"{mine:.2f} | {peer:.2f}" for mine, peer in
                         zip((left.at_1, left.at_3, left.mrr), (right.at_1, right.at_3, right.mrr)))
    line = f"{title} | {left.count} | {figures}"
    return "| " + (" | ".join(f"**{cell}**" for cell in line.split(" | ")) if bold else line) + " |"


def table(answers):
    head = ["| | queries | at 1: Suluh | Pagefind | at 3: Suluh | Pagefind | MRR: Suluh | Pagefind |",
            "|---|--:|--:|--:|--:|--:|--:|--:|"]
    ours, theirs = answers["Suluh"], answers["Pagefind"]
    lines = [row("all", ours, theirs, bold=True)]
    for key in (lambda query: f"`{query.language}`", lambda query: query.kind):
        left, right = grouped(ours, key), grouped(theirs, key)
        lines += [row(name, left[name], right[name]) for name in left]
    return "\n".join(head + lines)


def report(answers):
    """The part of the results about quality."""
    text = ["## Quality", "", "How many queries have a page that is right first (at 1) or among the first three (at 3), and "
            f"the mean of 1/place (MRR). Wanted of Suluh: {WANTED[0]} at 1, {WANTED[1]} at 3.", ""]
    for name, both in answers.items():
        text += [f"### {SETS[name][0].upper()}{SETS[name][1:]}", "", table(both), ""]
        lines = misses(both["Suluh"])
        text += [f"Not among Suluh's first three ({len(lines)}):", ""] + [f"- {line}" for line in lines] + [""]
    return "\n".join(text)


def write_floor(answers):
    """Records what the ordinary tests hold every later engine to, rounded down to hundredths."""
    def down(value):
        return math.floor(value * 100) / 100

    floor = {}
    for name, both in answers.items():
        ours = score(both["Suluh"])
        floor[name] = {"at_1": down(ours.at_1), "at_3": down(ours.at_3)}
    FLOOR.write_text(json.dumps(floor, indent=2) + "\n", encoding="utf-8")
