"""`suluh check --external` asks servers about links, politely, and remembers what they said."""

import http.server
import json
import os
import subprocess
import threading

import pytest


class Server(http.server.ThreadingHTTPServer):
    """A server of this machine that notes what it is asked."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked = []

    def url(self, path):
        return f"http://127.0.0.1:{self.server_port}{path}"


class Handler(http.server.BaseHTTPRequestHandler):
    def answer(self):
        self.server.asked.append((self.command, self.path))
        status = {"/ada": 200, "/lama": 404, "/hilang": 410, "/sibuk": 503, "/pindah": 301}.get(self.path, 200)
        if self.path == "/tanpa-head" and self.command == "HEAD":
            status = 405
        self.send_response(status)
        if status == 301:
            self.send_header("Location", "/ada")
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_HEAD = do_GET = answer

    def log_message(self, *arguments):
        pass


@pytest.fixture
def server():
    running = Server()
    threading.Thread(target=running.serve_forever, daemon=True).start()
    yield running
    running.shutdown()


def check(folder, *arguments, day="1795478400"):
    command = [os.environ["SULUH_BINARY"], "check", "--site", str(folder), "--only", "links", "--format", "json", *arguments]
    ended = subprocess.run(command, capture_output=True, text=True, env=os.environ | {"SOURCE_DATE_EPOCH": day})
    found = json.loads(ended.stderr or ended.stdout)["diagnostics"]
    return [(one["file"], one["line"], one["message"]) for one in found if one["id"] == "link-external-gone"]


def test_gone_pages_are_told_and_others_are_not(tmp_path, server):
    paths = ["/ada", "/lama", "/hilang", "/sibuk", "/pindah", "/tanpa-head"]
    links = "\n".join(f"[x]({server.url(path)})" for path in paths)
    (tmp_path / "content").mkdir()
    (tmp_path / "site.yml").write_text("name: Uji\ndefault_language: id\nlanguages: {id: {name: Indonesia}}\n")
    (tmp_path / "content" / "index.md").write_text(
        f"---\ntitle: Beranda\n---\n{links}\n[y](http://127.0.0.1:1/) [z](mailto:a@b.example)\n")
    assert check(tmp_path) == [] and server.asked == []
    found = check(tmp_path, "--external", "--messages", "en")
    assert [line for _, line, _ in found] == [5, 6, 10]
    assert "(404)" in found[0][2] and "(410)" in found[1][2] and "nobody answers" in found[2][2]
    assert ("GET", "/tanpa-head") in server.asked
    assert [path for method, path in server.asked if method == "GET"] == ["/tanpa-head"]
    asked = len(server.asked)
    assert check(tmp_path, "--external", "--messages", "en") == found
    assert len(server.asked) == asked, "what is known is not asked again"
    check(tmp_path, "--external", day=str(1795478400 + 9 * 86400))
    assert len(server.asked) > asked, "after a week it is"
