"""Makes PDFs for `suluh handouts`, one after the other, for as long as somebody asks.

A request is one line of JSON. An answer is lines of `name value`, an empty line, and `size` bytes of PDF. Nothing is
read but what the request names, nothing is written but the answer, and the same request gives the same bytes.
"""

import io
import json
import mimetypes
import os
import re
import sys
from urllib.parse import unquote

import pikepdf
from PIL import Image
from weasyprint import HTML
from weasyprint.formatting_structure import boxes
from weasyprint.text.ffi import ffi, fontconfig
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher, URLFetcherResponse

FONTS = FontConfiguration()
SLACK = 1  # CSS pixels by which a box may be overrun before anybody sees it
LARGEST_FILE = 20 * 1024 * 1024
MOST_PIXELS = 40_000_000


class Files(URLFetcher):
    """Hands out the files that the request names; whatever else a page asks for is missing."""

    def __init__(self, request):
        super().__init__()
        self.request = request
        self.missing, self.large = [], []

    def fetch(self, url, headers=None):
        path = unquote(url.removeprefix(self.request["base"])) if url.startswith(self.request["base"]) else url
        if path in self.request["texts"]:
            return URLFetcherResponse(url, self.request["texts"][path], {"Content-Type": "text/css"})
        try:
            with open(self.request["files"][path], "rb") as file:
                content = file.read(LARGEST_FILE + 1)
        except (KeyError, OSError):
            self.missing.append(path)
            raise
        if len(content) > LARGEST_FILE or is_too_large(content):
            self.large.append(path)
            raise ValueError(path)
        return URLFetcherResponse(url, content, {"Content-Type": mimetypes.guess_type(path)[0] or "image/png"})


def is_too_large(content):
    """Whether unpacking a picture would take more memory than a small machine has; drawings have no pixels."""
    try:
        with Image.open(io.BytesIO(content)) as picture:
            return picture.width * picture.height > MOST_PIXELS
    except Image.DecompressionBombError:
        return True
    except OSError:
        return False


def has_font(family):
    """Whether this very family is on the machine; asked for another one, fontconfig answers with what it has."""
    config = fontconfig.FcInitLoadConfigAndFonts()
    pattern = fontconfig.FcPatternCreate()
    try:
        fontconfig.FcPatternAddString(pattern, b"family", family.encode())
        fontconfig.FcConfigSubstitute(config, pattern, fontconfig.FcMatchPattern)
        fontconfig.FcDefaultSubstitute(pattern)
        found = fontconfig.FcFontMatch(config, pattern, ffi.new("FcResult *"))
        name = ffi.new("FcChar8 **")
        index = 0
        while fontconfig.FcPatternGetString(found, b"family", index, name) == fontconfig.FcResultMatch:
            if ffi.string(name[0]).decode() == family:
                return True
            index += 1
        return False
    finally:
        fontconfig.FcPatternDestroy(pattern)


def classes(box):
    return (box.element.get("class") or "").split() if box.element is not None else []


def text_of(box):
    return "".join(part.text for part in box.descendants() if isinstance(part, boxes.TextBox)).strip()


def misfits(page):
    """The words that stick out of the boxes that must hold them."""
    for box in page.descendants():
        if isinstance(box, boxes.BlockLevelBox) and "fits" in classes(box):
            right = box.position_x + box.margin_width() + SLACK
            bottom = box.position_y + box.margin_height() + SLACK
            for line in box.descendants():
                if isinstance(line, boxes.TextBox) and line.text.strip():
                    if line.position_x + line.width > right or line.position_x < box.position_x - SLACK \
                            or line.position_y + line.height > bottom:
                        yield line.text.strip()


def extra_lines(pages, limit):
    """How many lines of text stand on sheets that should not be there; running heads and feet do not count."""
    count = 0
    for page in pages[limit:]:
        for child in page._page_box.children:
            if isinstance(child, boxes.MarginBox):
                continue
            count += sum(isinstance(line, boxes.LineBox) and bool(text_of(line)) for line in child.descendants())
    return count


def finished(pdf):
    """The PDF with a code for every glyph: letters that shaping moves in Aksara Jawa have none, which readers reject."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for item in document.objects:
            if isinstance(item, pikepdf.Dictionary) and "/ToUnicode" in item:
                table = item["/ToUnicode"]
                table.write(re.sub(rb"(<[0-9a-fA-F]{4}>\s*)<>", rb"\1<200B>", table.read_bytes()))
        return saved(document)


def saved(document):
    output = io.BytesIO()
    document.save(output, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return output.getvalue()


def imposed(pdf, is_right_to_left):
    """The pages of a small booklet two and two on sheets, so that the folded stack reads from front to back."""
    with pikepdf.open(io.BytesIO(pdf)) as pages, pikepdf.new() as sheets:
        count = -(-len(pages.pages) // 4) * 4
        box = pages.pages[0].mediabox
        width, height = float(box[2] - box[0]), float(box[3] - box[1])
        for sheet in range(count // 4):
            for left, right in [(count - 1 - 2 * sheet, 2 * sheet), (2 * sheet + 1, count - 2 - 2 * sheet)]:
                side = sheets.add_blank_page(page_size=(2 * width, height))
                for place, number in enumerate((right, left) if is_right_to_left else (left, right)):
                    if number < len(pages.pages):
                        area = pikepdf.Rectangle(place * width, 0, (place + 1) * width, height)
                        place_page(sheets, side, pages.pages[number], area, pikepdf.Name(f"/Page{place}"))
        return saved(sheets)


def place_page(sheets, side, page, area, name):
    """Draws a page into an area of a sheet, as `add_overlay` does, but under a name that is no chance."""
    form = sheets.copy_foreign(page.as_form_xobject())
    side.add_resource(form, pikepdf.Name.XObject, name)
    side.contents_add(side.calc_form_xobject_placement(form, name, area), prepend=False)


LINK = re.compile(r"<a\b([^>]*)>(.*?)</a>", re.S)


def prepared(page, has_links):
    """The page as the renderer needs it.

    A number is a word of its own that runs from left to right, whatever runs around it. A link holds no other element,
    because each would become a link of its own, which screen readers could not follow.
    """
    if not has_links:  # Nobody knows where they would lead from paper that is read on a screen.
        page = re.sub(r'(<a\b[^>]*?) href="(?!tel:|sms:|mailto:|https?:)[^"]*"', r"\1", page)
    page = re.sub(r"<bdi( class=\"[^\"]*\")?>(?=[+\d(])", r'<bdi\1 dir="ltr">', page)
    return LINK.sub(simple_link, page)


def simple_link(link):
    attributes, inside = link.groups()
    if "<" not in inside:
        return link.group()
    if isolated := re.fullmatch(r"\s*(<bdi\b[^>]*>)([^<]*)</bdi>\s*", inside):
        return f"{isolated[1]}<a{attributes}>{isolated[2]}</a></bdi>"
    attributes = re.sub(r' (href|hreflang|rel|target)="[^"]*"', "", attributes)
    return f"<span{attributes}>{inside}</span>"


def answer(request):
    """The lines of the answer and the PDF."""
    lines = [("font", family) for family in request["fonts"] if not has_font(family)]
    if lines:
        return [("status", "fonts"), *lines], b""
    os.environ["SOURCE_DATE_EPOCH"] = str(request["epoch"])
    files = Files(request)
    html = HTML(string=prepared(request["html"], request["links"]), base_url=request["base"] + request["path"], url_fetcher=files)
    document = html.render(font_config=FONTS, pdf_variant="pdf/ua-1")
    if files.missing or files.large:
        problems = [("missing", path) for path in files.missing] + [("large", path) for path in files.large]
        return [("status", "files"), *problems], b""
    limit = request["pages"] or len(document.pages)
    lines = [("status", "ok"), ("pages", len(document.pages)), ("extra", extra_lines(document.pages, limit))]
    for page in document.pages:
        lines += [("misfit", " ".join(words.split())) for words in misfits(page._page_box)]
    pdf = finished(document.write_pdf(pdf_variant="pdf/ua-1"))
    if request["booklet"]:
        pdf = imposed(pdf, request["booklet"] == "rtl")
    return lines, pdf


def main():
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    # Whatever a library prints must not stand among the answers.
    sys.stdout = sys.stderr
    for line in requests:
        try:
            lines, pdf = answer(json.loads(line))
        except Exception as error:  # One bad handout must not stop the others.
            lines, pdf = [("status", "failed"), ("reason", " ".join(f"{type(error).__name__}: {error}".split()))], b""
        lines.append(("size", len(pdf)))
        answers.write("".join(f"{name} {value}\n" for name, value in lines).encode() + b"\n" + pdf)
        answers.flush()


if __name__ == "__main__":
    main()
