"""Writes the site of the second judged set: the pages of `planted/content`, each of which answers some query, among
generated ones that answer none. The generated words are invented, but for those that every text of a language is full of.
"""
import random
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from corpus import LANGUAGES, front_matter, put  # noqa: E402

# How many of the words are common ones, as in running text.
SHARE_OF_COMMON_WORDS = 0.45
COMMON = {
    "id": "yang dan di ke dari untuk dengan pada itu ini tidak ada saya anda kami mereka akan sudah belum bisa harus "
          "boleh atau juga setiap hari bulan tahun orang desa apa siapa kapan berapa bila karena agar lebih semua satu dua",
    "en": "the of and to in is it you that for on are with as this be at have from or one had by not what all were we "
          "when your can there an each which their if will do how about many then them who month year people village",
    "jv": "sing lan ing menyang saka kanggo karo iku iki ora ana aku kowe kita bakal wis durung bisa kudu olèh utawa uga "
          "saben dina sasi taun wong desa apa sapa kapan pira yèn amarga supaya luwih kabèh siji loro",
    "ar": "في من على إلى عن مع هذا هذه ذلك التي الذي كان لا أن إن ما هو هي كل بعد قبل عند كيف متى أين كم يوم شهر سنة "
          "الناس القرية أو ثم قد يمكن يجب واحد اثنان",
    "zh-Hans": "的 是 在 了 和 有 我 你 他 们 这 那 个 不 也 都 就 可以 要 会 到 说 为 上 下 人 村 年 月 天 什么 怎么 多少 谁 时候 因为 所以 一 两",
    "zh-Hant": "的 是 在 了 和 有 我 你 他 們 這 那 個 不 也 都 就 可以 要 會 到 說 為 上 下 人 村 年 月 天 什麼 怎麼 多少 誰 時候 因為 所以 一 兩",
}
SYLLABLES = {"jv": "id", "zh-Hans": "zh", "zh-Hant": "zh"}


class Filler:
    """Writes the text of pages that answer nothing."""

    def __init__(self, language):
        self.random = random.Random(f"filler {language}")
        self.joint = "" if language.startswith("zh") else " "
        self.common = COMMON[language].split()
        syllables = LANGUAGES[SYLLABLES.get(language, language)][1].split()
        longest = 2 if self.joint == "" else 4
        self.rare = ["".join(self.random.choices(syllables, k=self.random.randint(1, longest))) for _ in range(1500)]

    def phrase(self, low, high, common=SHARE_OF_COMMON_WORDS):
        words = [self.random.choice(self.common if self.random.random() < common else self.rare)
                 for _ in range(self.random.randint(low, high))]
        return self.joint.join(words).capitalize()

    def page(self):
        sections = [f"## {self.phrase(2, 4, 0.2)}\n\n" * (place > 0) + " ".join(
            self.phrase(8, 18) + "." for _ in range(self.random.randint(2, 6))) for place in range(4)]
        keys = {"title": self.phrase(2, 5, 0.2), "summary": self.phrase(6, 12) + "."}
        return front_matter(**keys) + "\n\n".join(sections) + "\n"


def write_site(folder, pages=80):
    """Writes `site.yml` and `content/`, with so many generated pages in each language."""
    shutil.copytree(HERE / "planted", folder, ignore=shutil.ignore_patterns("*.tsv", "public", ".suluh"))
    for language in COMMON:
        filler = Filler(language)
        for number in range(pages):
            ending = "" if language == "id" else f".{language}"
            put(folder / "content" / "lain" / f"halaman-{number:03}{ending}.md", filler.page())
