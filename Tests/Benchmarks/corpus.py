"""Writes the same generated guides as a site for Suluh and as one for Hugo.

The words are invented from syllables, as many different ones as such a site has, and used as often as words of real
languages are (Zipf). The same size gives the same bytes.
There are no amounts of money, so that Suluh, which asks for the record of each, has nothing to report, as of a site in
order.
"""
import random
from itertools import accumulate
from pathlib import Path

LANGUAGES = {
    "id": ("Bahasa Indonesia", "ba be da di ka ke la ma me na pa pe ra sa se ta te wa ya ngan kan men"),
    "en": ("English", "an ber con de en for gra ing lo man ne or per re sion ter tion un ver wor"),
    "ar": ("العربية", "ال با تا جا دا را سا شا عا فا قا كا لا ما نا ها وا يا مت ست"),
    "zh": ("中文", " ".join(chr(0x4E00 + 37 * index) for index in range(400))),
}
SECTIONS = ["paspor", "visa", "kerja", "tinggal", "berangkat", "pulang", "aduan", "sehat", "keluarga", "uang"]
WORDS = 3000


class Writer:
    """Writes sentences of one language."""

    def __init__(self, language):
        self.language = language
        self.random = None
        self.joint = "" if language == "zh" else " "
        makes = random.Random(language)
        syllables = LANGUAGES[language][1].split()
        longest = 2 if language == "zh" else 4
        self.words = ["".join(makes.choices(syllables, k=makes.randint(1, longest))) for _ in range(WORDS)]
        self.weights = list(accumulate(1 / (rank + 2) for rank in range(WORDS)))

    def begin(self, name):
        """Begins a page, whose words depend on its name alone."""
        self.random = random.Random(f"{self.language} {name}")

    def phrase(self, low, high):
        count = self.random.randint(low, high)
        return self.joint.join(self.random.choices(self.words, cum_weights=self.weights, k=count)).capitalize()

    def paragraph(self):
        return " ".join(self.phrase(8, 18) + "." for _ in range(self.random.randint(3, 6)))


def body(writer, names):
    """The Markdown of one guide of about 500 words."""
    parts = [writer.paragraph()]
    for part in range(writer.random.randint(4, 7)):
        parts.append("## " + writer.phrase(2, 5))
        parts.append(writer.paragraph())
        sort = part % 4
        if sort == 0:
            parts.append("\n".join(f"{step}. {writer.phrase(6, 14)}." for step in range(1, 6)))
        elif sort == 1:
            rows = [f"| {writer.phrase(1, 3)} | {writer.random.randint(10, 900)} |" for _ in range(4)]
            parts.append("\n".join([f"| {writer.phrase(1, 2)} | {writer.phrase(1, 1)} |", "|---|--:|"] + rows))
        elif sort == 2:
            parts.append("\n".join(f"- [ ] {writer.phrase(4, 9)}" for _ in range(4)))
        else:
            parts.append(f"**{writer.phrase(2, 4)}**: [{writer.phrase(2, 4)}]({writer.random.choice(names)}.md).")
    return "\n\n".join(parts) + "\n"


def front_matter(**keys):
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in keys.items()) + "---\n\n"


def pages(count):
    """Gives each page as (section, name, language, front matter, body); `count` pages for each language."""
    sections = {section: [f"panduan-{number:05}" for number in range(place, count, len(SECTIONS))]
                for place, section in enumerate(SECTIONS)}
    for language in LANGUAGES:
        writer = Writer(language)
        for section, names in sections.items():
            for name in names:
                writer.begin(name)
                keys = {"title": writer.phrase(3, 6), "summary": writer.phrase(8, 16) + "."}
                yield section, name, language, keys, body(writer, names)


def write_suluh(folder, count):
    """Writes `site.yml` and `content/`."""
    languages = "".join(f"  {tag}: {{name: {name}}}\n" for tag, (name, _) in LANGUAGES.items())
    put(folder / "site.yml",
        f"name: Panduan\nurl: https://contoh.example/\ndefault_language: id\nlanguages:\n{languages}")
    for section, name, language, keys, text in pages(count):
        if language == "id":
            keys = keys | {"updated": "2026-01-15"}
        tag = "" if language == "id" else f".{language}"
        put(folder / "content" / section / f"{name}{tag}.md", front_matter(**keys) + text)


def write_hugo(folder, count, theme):
    """Writes a site with the layouts of `theme`."""
    put(folder / "hugo.yaml", theme.joinpath("hugo.yaml").read_text() + "languages:\n" + "".join(
        f"  {tag}: {{label: {name}, weight: {weight}}}\n"
        for weight, (tag, (name, _)) in enumerate(LANGUAGES.items(), 1)))
    for layout in theme.joinpath("layouts").rglob("*.*"):
        put(folder / layout.relative_to(theme), layout.read_text())
    for section in SECTIONS:
        for language in LANGUAGES:
            put(folder / "content" / section / f"_index.{language}.md", front_matter(title=section))
    for section, name, language, keys, text in pages(count):
        keys = keys | {"lastmod": "2026-01-15"}
        put(folder / "content" / section / f"{name}.{language}.md", front_matter(**keys) + text)


def put(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
