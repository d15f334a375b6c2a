"""Reads a built site from its files alone: pages, links, anchors, and a few pages that stand for all."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

LINKING_ATTRIBUTES = {"href", "src", "poster", "action"}


@dataclass
class Page:
    """One HTML file of the output, as much of it as the tests ask for."""

    path: str
    lang: str = ""
    direction: str = ""
    main_lang: str = ""
    main_direction: str = ""
    title: str = ""
    refreshes: bool = False
    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    alternates: dict[str, str] = field(default_factory=dict)
    canonical: str = ""
    robots: str = ""
    features: set[str] = field(default_factory=set)

    @property
    def is_fallback(self) -> bool:
        """Whether the reader sees text of another language than the one chosen."""
        return bool(self.main_lang) and self.main_lang != self.lang

    @property
    def section(self) -> str:
        """The folder below the language; empty for the home page and pages beside it."""
        parts = self.path.split("/")
        return parts[1] if len(parts) > 2 else ""


class PageReader(HTMLParser):
    """Fills a Page from its HTML."""

    def __init__(self, page: Page):
        super().__init__(convert_charrefs=True)
        self.page = page
        self.in_title = False
        self.depth_of_svg = 0

    def handle_starttag(self, tag, attributes):
        values = {name: value or "" for name, value in attributes}
        self._note_features(tag, values)
        if "id" in values:
            self.page.ids.append(values["id"])
        match tag:
            case "html":
                self.page.lang, self.page.direction = values.get("lang", ""), values.get("dir", "")
            case "main":
                self.page.main_lang, self.page.main_direction = values.get("lang", ""), values.get("dir", "")
            case "svg":
                self.depth_of_svg += 1
            case "title":
                self.in_title = self.depth_of_svg == 0
            case "meta":
                self._note_meta(values)
            case "link":
                self._note_link_element(values)
        self._note_links(tag, values)

    def handle_endtag(self, tag):
        if tag == "title":
            self.in_title = False
        if tag == "svg":
            self.depth_of_svg -= 1

    def handle_data(self, data):
        if self.in_title:
            self.page.title += data

    def _note_features(self, tag, values):
        self.page.features.add(tag)
        self.page.features.update(f"{tag}.{name}" for name in values.get("class", "").split())
        if values.get("type"):
            self.page.features.add(f"{tag}[type={values['type']}]")

    def _note_meta(self, values):
        if values.get("name", "").lower() == "robots":
            self.page.robots = values.get("content", "")
        if values.get("http-equiv", "").lower() == "refresh":
            self.page.refreshes = True
            self.page.links.append(values.get("content", "").partition("url=")[2])

    def _note_link_element(self, values):
        relations = values.get("rel", "").lower().split()
        if "canonical" in relations:
            self.page.canonical = values.get("href", "")
        if "alternate" in relations and "hreflang" in values:
            self.page.alternates[values["hreflang"]] = values.get("href", "")

    def _note_links(self, tag, values):
        for name in LINKING_ATTRIBUTES & values.keys():
            self.page.links.append(values[name])
        if "srcset" in values:
            self.page.links.extend(part.split()[0] for part in values["srcset"].split(",") if part.strip())


def read_pages(site: Path) -> dict[str, Page]:
    """Every HTML file of the output by its path, in the order of the paths."""
    pages = {}
    for file in sorted(site.rglob("*.html")):
        path = file.relative_to(site).as_posix()
        reader = PageReader(Page(path))
        reader.feed(file.read_text(encoding="utf-8"))
        reader.close()
        pages[path] = reader.page
    return pages


def languages(pages: dict[str, Page]) -> list[str]:
    """The languages that have a home page."""
    return sorted(path.split("/")[0] for path in pages if path.count("/") == 1 and path.endswith("/index.html"))


def representatives(pages: dict[str, Page], language: str) -> list[str]:
    """Few pages of a language that together hold every element, class and section of it.

    A defect of the look comes with some element; so it shows on one of these, and a browser need not open all pages.
    """
    candidates = [page for path, page in pages.items() if path.startswith(f"{language}/") and not page.refreshes]
    chosen = [f"{language}/index.html", f"{language}/search.html"]
    missing = set().union(*(_shown(page) for page in candidates)) - set().union(*(_shown(pages[path]) for path in chosen))
    while missing:
        best = max(candidates, key=lambda page: (len(_shown(page) & missing), page.path))
        chosen.append(best.path)
        missing -= _shown(best)
    return chosen


def _shown(page: Page) -> set[str]:
    return page.features | {f"section {page.section}", f"fallback {page.is_fallback}"}


def local_target(page: str, link: str) -> tuple[str, str] | None:
    """The file and the anchor that a link on a page means, or nothing when it leaves the site."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return None
    anchor = unquote(parts.fragment)
    if not parts.path:
        return page, anchor
    folder = [] if parts.path.startswith("/") else page.split("/")[:-1]
    for name in unquote(parts.path).split("/"):
        if name == "..":
            folder = folder[:-1] if folder else ["outside"]
        elif name not in ("", "."):
            folder.append(name)
    return "/".join(folder), anchor
