"""Writes a generated site of places and services, builds it with Suluh, and tells the time and the memory that it took.

    places.py --suluh PROGRAM [--villages 52] [--regencies 10] [--provinces 7] [--services 2000] [--folder FOLDER]

Names and numbers are invented; no number can be reached. The same size gives the same bytes.
"""
import argparse
import random
import shutil
import tempfile
from pathlib import Path

from build import measure
from corpus import put

LANGUAGES = {
    "id": ("Bahasa Indonesia", "Kantor"), "en": ("English", "Office"), "jv": ("Basa Jawa", "Kantor"),
    "ar": ("العربية", "مكتب"), "zh": ("中文", "办事处"),
}
KINDS = ["darurat", "pengaduan", "dokumen", "pelatihan", "kesehatan", "hukum"]
SYLLABLES = "ba be da di ka ke la ma me na pa pe ra sa se ta te wa ya ngan kan men".split()


class Names:
    """Gives names, none twice in a row of calls with one seed."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def next(self):
        return "".join(self.random.choices(SYLLABLES, k=self.random.randint(2, 4))).capitalize()


def share(count, parts):
    """How many of `count` things each of `parts` gets."""
    return [count // parts + (1 if part < count % parts else 0) for part in range(parts)]


def regions(villages, regencies, provinces):
    """Rows (code, name) of all regions, and the codes of the programme's villages.

    Every regency has three districts of four villages each, or more where the programme has more villages in it.
    """
    names = Names("regions")
    rows, chosen = [], []
    per_regency = share(villages, regencies)
    regency = 0
    for province, count in enumerate(share(regencies, provinces)):
        rows.append((f"{11 + province}", names.next()))
        for number in range(1, count + 1):
            code = f"{11 + province}.{number:02}"
            rows.append((code, f"Kabupaten {names.next()}"))
            here = []
            for district in range(1, 4):
                rows.append((f"{code}.{district:02}", names.next()))
                for village in range(1, max(4, -(-per_regency[regency] // 3)) + 1):
                    rows.append((f"{code}.{district:02}.{2000 + village}", names.next()))
                    here.append(rows[-1][0])
            chosen += here[:per_regency[regency]]
            regency += 1
    return rows, chosen


def service(number, areas):
    """The front matter of one service, but for its title."""
    chance = random.Random(number)
    area = chance.choice(areas)
    kinds = ", ".join(sorted(set(chance.choices(KINDS, weights=[1, 6, 6, 4, 4, 3], k=2))))
    hours = '[{days: [mo, tu, we, th], opens: "08:00", closes: "15:00"}, {days: [fr], opens: "08:00", closes: "11:30"}]'
    lines = [
        f"organisation: lembaga-{number % 40}", f"categories: [{kinds}]",
        f"phones: [{{number: +62 21 5550 {number:04}, reach: both, source: uji}}]",
        f"hours: {hours}", "hours_source: uji", f"coverage: [\"{area}\"]",
    ]
    if area != "ID":
        lines.append(f"address: {{street: Jalan {number}, region: \"{area}\", source: uji}}")
    return "\n".join(lines) + "\n"


def write_site(folder, villages, regencies, provinces, services):
    """Writes `site.yml` and `content/`."""
    content = folder / "content"
    rows, chosen = regions(villages, regencies, provinces)
    put(folder / "site.yml", "name: Tempat\nurl: https://contoh.example/\ndefault_language: id\nlanguages:\n" + "".join(
        f"  {tag}: {{name: {name}}}\n" for tag, (name, _) in LANGUAGES.items()) + (
        "sections:\n  layanan: {type: service}\n  tempat: {type: place}\n  lembaga: {type: organisation}\n"
        "programme: {emergency: darurat}\n"))
    put(content / "data" / "regions.csv", "code,name\n" + "".join(f"{code},{name}\n" for code, name in rows))
    put(content / "data" / "villages.yml", "".join(f"{code}: {{source: uji}}\n" for code in chosen))
    put(content / "data" / "sources.yml", "uji: {title: Uji, checked: 2026-01-15, confidence: verified}\n")
    put(content / "data" / "categories.yml", "".join(f"{kind}: {kind.capitalize()}\n" for kind in KINDS))
    for number in range(40):
        put(content / "lembaga" / f"lembaga-{number}.md", f"---\ntitle: Lembaga {number}\nkind: ngo\n---\n")
    areas = ["ID"] + [code for code, _ in rows if code.count(".") < 3] + chosen
    names = Names("services")
    for number in range(services):
        name = names.next()
        for tag, (_, word) in LANGUAGES.items():
            ending = "" if tag == "id" else f".{tag}"
            facts = service(number, areas) if tag == "id" else ""
            put(content / "layanan" / f"layanan-{number:04}{ending}.md",
                f"---\ntitle: {word} {name}\nsummary: {word} {number}.\n{facts}---\n\n{word} {name}.\n")
    for tag, (name, _) in LANGUAGES.items():
        put(content / ("index.md" if tag == "id" else f"index.{tag}.md"), f"---\ntitle: {name}\n---\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--suluh", required=True)
    parser.add_argument("--folder", type=Path, help="keeps the site there")
    for name, count in {"villages": 52, "regencies": 10, "provinces": 7, "services": 2000}.items():
        parser.add_argument(f"--{name}", type=int, default=count)
    options = parser.parse_args()
    folder = options.folder or Path(tempfile.mkdtemp())
    write_site(folder, options.villages, options.regencies, options.provinces, options.services)
    first = measure([options.suluh, "build"], folder, ["public", ".suluh"])
    again = measure([options.suluh, "build"], folder, [])
    for what, (wall, processor, memory) in {"from nothing": first, "nothing changed": again}.items():
        print(f"{what}: {wall:.1f} s, {processor:.1f} s of the processor, {memory:.0f} MB")
    files = [file for file in (folder / "public").rglob("*") if file.is_file()]
    print(f"{len(files)} files, {sum(file.stat().st_size for file in files) / 1e6:.0f} MB")
    if not options.folder:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
