"""`suluh serve`: what is saved is seen, where the reader was, and what is wrong is told in the page."""

import http.client
import os
import random
import re
import signal
import socket
import subprocess
import time

import pytest

PAGE = "---\ntitle: {title}\n---\n\nPembuka.\n\n## Syarat\n\n{text}\n\n" + "\n\n".join(
    f"Alinea {number} yang mengisi halaman." for number in range(60)) + "\n"


class Preview:
    """A site in a folder and the preview that shows it."""

    def __init__(self, folder, process, address):
        self.folder = folder
        self.process = process
        self.address = address
        self.port = int(re.search(r":(\d+)/", address)[1])

    def url(self, path):
        return self.address + path

    def write(self, path, text):
        """Saves as careful editors do: a new file that takes the name."""
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        beside = target.with_name("." + target.name + ".new")
        beside.write_bytes(text if isinstance(text, bytes) else text.encode())
        beside.rename(target)

    def ask(self, path, method="GET", **headers):
        """One request by hand: status, headers and body."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            connection.request(method, path, headers=named)
            response = connection.getresponse()
            return response.status, response.headers, response.read()
        finally:
            connection.close()


def start(folder, *arguments):
    """Starts the preview of a site; it says where it is as soon as it listens."""
    process = subprocess.Popen(
        [os.environ["SULUH_BINARY"], "serve", "--site", str(folder), "--messages", "id", *arguments],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ | {"SOURCE_DATE_EPOCH": "1795478400"})
    address = process.stdout.readline().strip()
    # What it says further is read, so that it never waits for us.
    return Preview(folder, process, address)


@pytest.fixture
def preview(tmp_path):
    folder = tmp_path / "situs"
    (folder / "content" / "panduan").mkdir(parents=True)
    (folder / "site.yml").write_text(
        "name: Uji\nurl: https://uji.example/\ndefault_language: id\n"
        "languages:\n  id: {name: Bahasa Indonesia}\n  en: {name: English}\n")
    (folder / "content" / "index.md").write_text("---\ntitle: Beranda\n---\n\n[Paspor](panduan/paspor.md)\n")
    (folder / "content" / "panduan" / "paspor.md").write_text(PAGE.format(title="Paspor", text="KTP dan KK."))
    running = start(folder, "--port", "0")
    yield running
    running.process.send_signal(signal.SIGTERM)
    assert running.process.wait(timeout=20) == 0


@pytest.fixture
def reading(preview, open_page):
    """The page about passports, listening."""
    page = open_page(preview.url("id/panduan/paspor.html"))
    page.wait_for_function("() => document.adoptedStyleSheets.length > 0")
    page.evaluate("""() => {
        window.marker = 'same document'; window.shown = 0
        document.documentElement.addEventListener('suluh-shown', event => { window.shown = event.detail.number }) }""")
    page.wait_for_function("() => document.querySelector('suluh-preview')")
    return page


def panel(page):
    return page.locator("suluh-preview .panel")


def test_a_saved_text_is_seen_where_the_reader_was(preview, reading):
    reading.evaluate("scrollTo(0, 900)")
    preview.write("content/panduan/paspor.md", PAGE.format(title="Paspor", text="KTP, KK dan akta kelahiran."))
    reading.wait_for_function("() => document.body.innerText.includes('akta kelahiran')")
    assert reading.evaluate("window.marker") == "same document"
    assert reading.evaluate("scrollY") == 900
    changed = reading.locator(".suluh-changed")
    assert changed.count() == 1
    assert changed.inner_text() == "KTP, KK dan akta kelahiran."
    reading.wait_for_function("() => !document.querySelector('.suluh-changed')")


def test_the_preview_is_the_site_but_for_its_script(preview, tmp_path):
    command = [os.environ["SULUH_BINARY"], "build", "--site", str(preview.folder), "--output", str(tmp_path / "out")]
    subprocess.run(command + ["--drafts"], check=True, capture_output=True,
                   env=os.environ | {"SOURCE_DATE_EPOCH": "1795478400"})
    compared = 0
    for file in sorted((tmp_path / "out").rglob("*")):
        path = file.relative_to(tmp_path / "out").as_posix()
        if not file.is_file() or path.startswith("."):
            continue
        status, _, body = preview.ask("/" + path)
        body = re.sub(rb'<script src="/_suluh/preview\.js" data-page="\w*" defer></script>', b"", body)
        assert (status, body) == (200, file.read_bytes()), path
        compared += 1
    assert compared > 20


def test_a_style_follows_without_loading_the_page(preview, reading):
    theme = preview.folder / "themes"
    assert not theme.exists()
    source = os.path.join(os.path.dirname(__file__), "..", "..", "themes", "default")
    subprocess.run(["cp", "-r", source, str(preview.folder / "default")], check=True)
    theme.mkdir()
    (preview.folder / "default").rename(theme / "default")
    reading.wait_for_function("() => window.shown > 1")
    reading.evaluate("window.marker = 'before the style'")
    style = theme / "default" / "assets" / "style.css"
    style.write_text(style.read_text() + "\nh1 { letter-spacing: 7px }\n")
    reading.wait_for_function("() => getComputedStyle(document.querySelector('h1')).letterSpacing === '7px'")
    assert reading.evaluate("window.marker") == "before the style"


def test_templates_and_words_of_the_theme_follow(preview):
    source = os.path.join(os.path.dirname(__file__), "..", "..", "themes", "default")
    subprocess.run(["cp", "-r", source, str(preview.folder / "default")], check=True)
    (preview.folder / "themes").mkdir()
    (preview.folder / "default").rename(preview.folder / "themes" / "default")
    served = lambda: preview.ask("/id/panduan/paspor.html")[2].decode()
    template = preview.folder / "themes/default/templates/layout.mustache"
    words = preview.folder / "themes/default/strings/id.yml"
    good, menu = template.read_text(), words.read_text()
    wait_for(lambda: "</body>" in served())
    # Of one length, and within one tick of the disk's clock.
    for mark in ["satu", "tiga", "lima"]:
        template.write_text(good.replace("</body>", f"<p>{mark}</p></body>"))
        wait_for(lambda: f"<p>{mark}</p>" in served())
    words.write_text(menu.replace("menu: ", "menu: Daftar isi  # ", 1))
    wait_for(lambda: "Daftar isi" in served())
    template.write_text(good + "{{no-such-name}}")
    wait_for(lambda: "no-such-name" in preview.ask("/_suluh/panel?page=/id/panduan/paspor.html")[2].decode())
    template.write_text(good)
    words.write_text(menu)
    wait_for(lambda: "Daftar isi" not in served() and "<p>lima</p>" not in served())
    wait_for(lambda: "no-such-name" not in preview.ask("/_suluh/panel?page=/id/panduan/paspor.html")[2].decode())


def test_an_error_stands_in_the_page_until_it_is_mended(preview, reading):
    preview.write("content/panduan/paspor.md",
                  PAGE.format(title="Paspor", text="Lihat [syarat](syart.md) & <b>ini</b>."))
    panel(reading).wait_for()
    text = panel(reading).inner_text()
    assert "1 kesalahan" in text and "content/panduan/paspor.md:9:16" in text and "syart.md" in text
    assert reading.locator("suluh-preview mark").inner_text() == "syart.md"
    assert "KTP dan KK." in reading.locator("main").inner_text()
    preview.write("content/panduan/paspor.md", PAGE.format(title="Paspor", text="Selesai."))
    reading.wait_for_function("() => document.body.innerText.includes('Selesai.')")
    reading.wait_for_function("() => !document.querySelector('suluh-preview').shadowRoot.querySelector('.panel')")


def test_folders_come_go_and_move(preview, reading):
    preview.write("content/berita/satu.md", "---\ntitle: Berita satu\n---\nIsi.\n")
    reading.wait_for_function("() => document.body.textContent.includes('Berita')")
    assert preview.ask("/id/berita/satu.html")[0] == 200
    (preview.folder / "content" / "berita").rename(preview.folder / "content" / "kabar")
    wait_for(lambda: preview.ask("/id/kabar/satu.html")[0] == 200)
    assert preview.ask("/id/berita/satu.html")[0] == 404
    preview.write("content/kabar/satu.md", "---\ntitle: Kabar baru\n---\nIsi.\n")
    wait_for(lambda: b"Kabar baru" in preview.ask("/id/kabar/satu.html")[2])
    (preview.folder / "content" / "kabar" / "satu.md").unlink()
    wait_for(lambda: preview.ask("/id/kabar/satu.html")[0] == 404)


def wait_for(is_so):
    for _ in range(400):
        if is_so():
            return
        time.sleep(0.05)
    raise AssertionError("It never became so.")


def test_drafts_and_pages_of_later_are_shown_and_marked(preview):
    preview.write("content/panduan/konsep.md", "---\ntitle: Konsep\ndraft: true\n---\nIsi.\n")
    preview.write("content/panduan/nanti.md", "---\ntitle: Nanti\ndate: 2099-01-01\n---\nIsi.\n")
    for path in ("/id/panduan/konsep.html", "/id/panduan/nanti.html"):
        wait_for(lambda: preview.ask(path)[0] == 200)
        assert "Ini masih konsep" in preview.ask(path)[2].decode()


def test_a_site_that_was_never_right_says_what_to_mend(tmp_path, open_page):
    (tmp_path / "content").mkdir()
    (tmp_path / "site.yml").write_text("name: Uji\nlanguages: {id: {name: Indonesia}}\n")
    (tmp_path / "content" / "index.md").write_text("---\ntitle: Beranda\n---\n[x](nihil.md)\n")
    running = start(tmp_path, "--port", "0")
    try:
        page = open_page(running.address)
        page.wait_for_selector("main.problems .problem")
        assert "nihil.md" in page.locator("main").inner_text()
        (tmp_path / "site.yml").write_text("name: Uji\ndefault_language: id\nlanguages: {id: {name: Indonesia}}\n")
        (tmp_path / "content" / "index.md").write_text("---\ntitle: Beranda\n---\nSelamat datang.\n")
        page.wait_for_function("() => document.querySelector('a[href=\"id/index.html\"]')")
    finally:
        running.process.send_signal(signal.SIGINT)
        assert running.process.wait(timeout=20) == 0


def test_http_is_done_right(preview):
    status, headers, body = preview.ask("/id/panduan/paspor.html")
    assert status == 200 and headers["Content-Type"] == "text/html; charset=utf-8"
    assert preview.ask("/id/panduan/paspor.html", If_None_Match=headers["ETag"])[0] == 304
    head = preview.ask("/id/panduan/paspor.html", "HEAD")
    assert head[0] == 200 and head[2] == b"" and int(head[1]["Content-Length"]) == len(body)
    assert preview.ask("/assets/style.css", Range="bytes=0-9")[0] == 206
    assert preview.ask("/id/panduan")[1]["Location"] == "/id/panduan/"
    assert preview.ask("/id/panduan/")[0] == 200
    assert preview.ask("/id/index.html", "POST")[0] == 405
    assert preview.ask("/id/index.html", Host="evil.example")[0] == 421
    for path in ("/../site.yml", "/%2e%2e/site.yml", "/site.yml", "/content/index.md", "//etc/passwd"):
        assert preview.ask(path)[0] in (400, 404), path


def test_slow_and_greedy_callers_do_not_keep_others_waiting(preview):
    slow = [socket.create_connection(("127.0.0.1", preview.port)) for _ in range(150)]
    for connection in slow:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: loc")
    greedy = socket.create_connection(("127.0.0.1", preview.port))
    greedy.sendall(b"GET /" + b"x" * 40_000)
    assert b"431" in greedy.recv(1000)
    assert preview.ask("/id/index.html")[0] == 200
    slow[0].settimeout(20)
    assert b"408" in slow[0].recv(1000)
    for connection in [*slow, greedy]:
        connection.close()


def test_a_taken_port_is_told_or_passed_over(preview):
    with subprocess.Popen([os.environ["SULUH_BINARY"], "serve", "--site", str(preview.folder),
                           "--port", str(preview.port)], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as other:
        assert other.wait(timeout=20) == 3
        assert str(preview.port).encode() in other.stderr.read()


def memory(process):
    with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
        return int(re.search(r"VmRSS:\s+(\d+)", status.read())[1])


def damage(preview, chance):
    """One save that an editor, a sync tool or a cat on the keyboard might make."""
    target = chance.choice(["content/panduan/paspor.md", "content/index.md", "content/data/fees.yml", "site.yml",
                            "content/panduan/lain.md", "content/panduan/lain.en.md"])
    good = PAGE.format(title="Paspor", text="KTP dan KK.").encode()
    path = preview.folder / target
    match chance.randrange(7):
        case 0: preview.write(target, good[:chance.randrange(len(good))])
        case 1: preview.write(target, chance.randbytes(chance.randrange(2000)))
        case 2: preview.write(target, b"[x](" * chance.randrange(20000))
        case 3: path.unlink(missing_ok=True)
        case 4 if path.exists(): path.rename(path.with_name(f"lain-{chance.randrange(5)}.md"))
        case 5: preview.write(target, b"---\ntitle: [\n---\n" + b"| a " * chance.randrange(5000))
        case _: preview.write(target, good)


def test_a_thousand_careless_saves_leave_it_standing(preview, reading):
    seed = 20261127
    print("seed", seed)
    chance = random.Random(seed)
    settings = (preview.folder / "site.yml").read_text()
    sizes = []
    for number in range(1000):
        damage(preview, chance)
        if number % 20 == 19:
            assert preview.ask("/id/panduan/paspor.html")[0] in (200, 404)
            sizes.append(memory(preview.process))
    for file in list((preview.folder / "content").rglob("*")):
        if file.is_file():
            file.unlink()
    preview.write("content/index.md", "---\ntitle: Beranda\n---\n\n[Paspor](panduan/paspor.md)\n")
    preview.write("site.yml", settings)
    preview.write("content/panduan/paspor.md", PAGE.format(title="Paspor", text="Semua benar lagi."))
    reading.wait_for_function("() => document.body.innerText.includes('Semua benar lagi')")
    assert max(sizes[25:]) < 1.5 * max(sizes[:25]), sizes
