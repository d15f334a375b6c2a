"""Writes a site in 29 languages and 15 scripts: one guide in each, one page that most of them lack, few pages in one."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Language:
    """What the site has in one language; the direction is stated here, not taken from the program under test."""

    tag: str
    name: str
    title: str
    sentence: str
    direction: str = "ltr"
    fallback: tuple[str, ...] = ()
    is_of_few_pages: bool = False

    @property
    def chain(self) -> list[str]:
        """Where its readers' pages are looked for."""
        return [self.tag] if self.is_of_few_pages else [self.tag, *self.fallback, "id"]


LANGUAGES = [
    Language("id", "Bahasa Indonesia", "Paspor", "Simpan sendiri paspor Anda."),
    Language("en", "English", "Passport", "Keep your passport yourself."),
    Language("jv", "Basa Jawa", "Paspor", "Paspore disimpen piyambak."),
    Language("su", "Basa Sunda", "Paspor", "Simpen paspor ku sorangan.", fallback=("jv", "id")),
    Language("ms", "Bahasa Melayu", "Pasport", "Simpan sendiri pasport anda."),
    Language("fil", "Filipino", "Pasaporte", "Ikaw mismo ang magtago ng iyong pasaporte.", fallback=("en",)),
    Language("vi", "Tiếng Việt", "Hộ chiếu", "Hãy tự giữ hộ chiếu của bạn.", fallback=("en",)),
    Language("th", "ไทย", "หนังสือเดินทาง", "เก็บหนังสือเดินทางของคุณไว้เอง"),
    Language("my", "မြန်မာ", "နိုင်ငံကူးလက်မှတ်", "သင့်နိုင်ငံကူးလက်မှတ်ကို ကိုယ်တိုင်သိမ်းပါ။"),
    Language("km", "ខ្មែរ", "លិខិតឆ្លងដែន", "សូមរក្សាលិខិតឆ្លងដែនរបស់អ្នកដោយខ្លួនឯង។"),
    Language("lo", "ລາວ", "ໜັງສືຜ່ານແດນ", "ເກັບໜັງສືຜ່ານແດນຂອງທ່ານໄວ້ເອງ."),
    Language("zh-Hant", "繁體中文", "護照", "請自己保管您的護照。"),
    Language("zh-Hans", "简体中文", "护照", "请自己保管您的护照。", fallback=("zh-Hant",)),
    Language("ja", "日本語", "パスポート", "パスポートは自分で保管してください。"),
    Language("ko", "한국어", "여권", "여권은 직접 보관하세요."),
    Language("hi", "हिन्दी", "पासपोर्ट", "अपना पासपोर्ट स्वयं रखें।"),
    Language("ne", "नेपाली", "राहदानी", "आफ्नो राहदानी आफैँ राख्नुहोस्।", fallback=("hi", "en")),
    Language("bn", "বাংলা", "পাসপোর্ট", "আপনার পাসপোর্ট নিজের কাছে রাখুন।"),
    Language("ta", "தமிழ்", "கடவுச்சீட்டு", "உங்கள் கடவுச்சீட்டை நீங்களே வைத்திருங்கள்."),
    Language("te", "తెలుగు", "పాస్‌పోర్ట్", "మీ పాస్‌పోర్ట్‌ను మీరే ఉంచుకోండి."),
    Language("ur", "اردو", "پاسپورٹ", "اپنا پاسپورٹ خود رکھیں۔", "rtl", ("en",)),
    Language("ar", "العربية", "جواز السفر", "احتفظ بجواز سفرك بنفسك.", "rtl"),
    Language("fa", "فارسی", "گذرنامه", "گذرنامه‌تان را خودتان نگه دارید.", "rtl", is_of_few_pages=True),
    Language("he", "עברית", "דרכון", "שמרו את הדרכון אצלכם.", "rtl", ("en",)),
    Language("ru", "Русский", "Паспорт", "Храните паспорт у себя."),
    Language("uk", "Українська", "Паспорт", "Зберігайте паспорт у себе.", fallback=("en",)),
    Language("bg", "Български", "Паспорт", "Пазете паспорта си сами.", fallback=("en",)),
    Language("tr", "Türkçe", "Pasaport", "Pasaportunuzu kendiniz saklayın."),
    Language("am", "አማርኛ", "ፓስፖርት", "ፓስፖርትዎን እራስዎ ይያዙ።"),
]
# English has addresses of its own.
FOLDERS, GUIDES = {"en": "guides"}, {"en": "passport"}
BY_TAG = {language.tag: language for language in LANGUAGES}
HAVE_FEES = ("id", "en", "hi")


def write_site(folder: Path) -> None:
    """The files of the site."""
    _write(folder / "site.yml", _settings())
    _write(folder / "content" / "index.md", "---\ntitle: Beranda\n---\n[](panduan/paspor.md)\n")
    for language in LANGUAGES:
        _write(_page(folder, "paspor", language.tag), _guide(language))
    for tag in HAVE_FEES:
        _write(_page(folder, "biaya", tag), f"---\ntitle: {BY_TAG[tag].title} 2\n---\n{BY_TAG[tag].sentence}\n")


def _page(folder: Path, name: str, tag: str) -> Path:
    return folder / "content" / "panduan" / (f"{name}.md" if tag == "id" else f"{name}.{tag}.md")


def _settings() -> str:
    lines = ["name: Uji", "url: https://uji.example/", "default_language: id", "languages:"]
    for language in LANGUAGES:
        chain = "none" if language.is_of_few_pages else f"[{', '.join(language.fallback)}]"
        lines.append(f"  {language.tag}: {{name: {language.name}, fallback: {chain}}}")
    titles = ", ".join(f"{language.tag}: {language.title}" for language in LANGUAGES)
    slugs = ", ".join(f"{tag}: {slug}" for tag, slug in FOLDERS.items())
    return "\n".join([*lines, "sections:", f"  panduan: {{slug: {{{slugs}}}, title: {{{titles}}}}}"]) + "\n"


def _guide(language: Language) -> str:
    """Headings, steps, emphasis, a table and a callout, with a phrase of another language and a number to dial."""
    words, title = language.sentence, language.title
    phrase = "[Simpan sendiri paspor Anda.](lang:id)" if language.direction == "rtl" else "[احتفظ بجواز سفرك.](lang:ar)"
    return f"""---
title: "{title}"
summary: "{words}"
{f"slug: {GUIDES[language.tag]}" if language.tag in GUIDES else ""}
---

{words} *{words}* {phrase}

## {title} 1 {{#satu}}

1. {words}
2. **{words}** `*123#`
3. [{title}](biaya.md)

> [!WARNING]
> {words}

## {title} 2 {{#dua}}

| {title} | 1 | 2 |
|---|---|--:|
| {words} | {title} | 350.000 |

- [ ] {words}
- {phrase}

## {title} 3 {{#tiga}}

{words} {words} {words}
"""


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
