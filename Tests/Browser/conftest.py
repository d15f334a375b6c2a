"""What the browser tests share: the built site, a server for it, Chromium, and a watch on what pages do."""

import functools
import http.server
import os
import shutil
import subprocess
import threading
from pathlib import Path

import pytest
from pages import languages, read_pages
from playwright.sync_api import sync_playwright

HERE = Path(__file__).parent
PHONE, DESKTOP = 360, 1280


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    """Serves files without telling the terminal about each."""

    def log_message(self, *_):
        pass


class Site:
    """A folder of HTML with two ways to reach it: through a server, and as files."""

    def __init__(self, folder: Path, address: str):
        self.folder = folder
        self.address = address

    def url(self, path: str) -> str:
        return f"{self.address}/{path}"

    def file_url(self, path: str) -> str:
        return f"{self.folder.as_uri()}/{path}"


def serve(folder: Path):
    """Serves a folder on a free port of this machine until the generator is closed."""
    handler = functools.partial(QuietHandler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield Site(folder, f"http://127.0.0.1:{server.server_port}")
        server.shutdown()


def build_site(source: Path, output: Path, day: str | None = None) -> None:
    """Builds a site with the program under test; a failed build fails the tests that need it."""
    environment = os.environ | ({"SOURCE_DATE_EPOCH": day} if day else {})
    command = [os.environ["SULUH_BINARY"], "build", "--site", str(source), "--output", str(output)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, env=environment)
    assert done.returncode == 0, f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}{done.stderr}"


@pytest.fixture(scope="session")
def site() -> Path:
    """The output folder of the repository's own site."""
    return Path(os.environ["SULUH_SITE_OUTPUT"]).resolve()


@pytest.fixture(scope="session")
def served(site):
    yield from serve(site)


@pytest.fixture(scope="session")
def pages(site):
    return read_pages(site)


@pytest.fixture(scope="session")
def site_languages(pages):
    return languages(pages)


@pytest.fixture(scope="session")
def arabic_output(tmp_path_factory) -> Path:
    """A small site in Indonesian and Arabic, with the theme that is built into Suluh."""
    work = tmp_path_factory.mktemp("two-directions")
    shutil.copytree(HERE / "sites" / "two-directions", work / "site")
    build_site(work / "site", work / "output")
    return work / "output"


@pytest.fixture(scope="session")
def arabic(arabic_output):
    yield from serve(arabic_output)


@pytest.fixture(scope="session")
def arabic_pages(arabic_output):
    return read_pages(arabic_output)


@pytest.fixture(scope="session")
def places_output(tmp_path_factory) -> Path:
    """A small site with places, a directory and organisations, in three languages."""
    work = tmp_path_factory.mktemp("places")
    shutil.copytree(HERE / "sites" / "places", work / "site")
    build_site(work / "site", work / "output")
    return work / "output"


@pytest.fixture(scope="session")
def help_output(tmp_path_factory) -> Path:
    """A small site with a page of each kind that helps, on 24 November 2026, with the theme that is built into Suluh."""
    work = tmp_path_factory.mktemp("help")
    source = HERE.parent / "Fixtures" / "sites" / "help"
    shutil.copytree(source, work / "site", ignore=shutil.ignore_patterns("expected"))
    build_site(work / "site", work / "output", day="1795478400")
    return work / "output"


@pytest.fixture(scope="session")
def places(places_output):
    yield from serve(places_output)


@pytest.fixture(scope="session")
def places_pages(places_output):
    return read_pages(places_output)


@pytest.fixture(scope="session")
def helping(help_output):
    yield from serve(help_output)


@pytest.fixture(scope="session")
def help_pages(help_output):
    return read_pages(help_output)


@pytest.fixture(scope="session")
def chromium():
    executable = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert executable, "There is no Chromium on this machine; `make browser-tests` installs it."
    # Chromium's own sandbox refuses to run as root.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=arguments)
        yield browser
        browser.close()


class Watch:
    """What went wrong, or went out, while a page was open."""

    def __init__(self, page):
        self.problems: list[str] = []
        self.requests: list[str] = []
        page.on("pageerror", lambda error: self.problems.append(f"error: {error}"))
        page.on("console", self._note_message)
        page.on("dialog", self._note_dialog)
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("response", self._note_response)

    def _note_message(self, message):
        if message.type in ("error", "warning"):
            self.problems.append(f"console: {message.text}")

    def _note_dialog(self, dialog):
        self.problems.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def _note_response(self, response):
        # Browsers ask for this one by themselves.
        if response.status >= 400 and not response.url.endswith("/favicon.ico"):
            self.problems.append(f"{response.status}: {response.url}")


@pytest.fixture
def open_page(chromium):
    """Opens an address in a fresh browser profile; the page has its Watch as `page.watch`."""
    contexts = []

    def open_address(url, width=PHONE, scheme="light", javascript=True, zone=None, time=None):
        context = chromium.new_context(
            viewport={"width": width, "height": 740}, color_scheme=scheme, java_script_enabled=javascript,
            timezone_id=zone)
        context.set_default_timeout(10_000)
        contexts.append(context)
        page = context.new_page()
        page.watch = Watch(page)
        if time:
            page.clock.install(time=time)
        page.goto(url)
        return page

    yield open_address
    for context in contexts:
        context.close()


def sideways_scroll(page) -> int:
    """By how many pixels the page is wider than the window."""
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
