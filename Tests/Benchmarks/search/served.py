"""A server on this machine alone, for what is measured: compresses once, tells caches what may be kept, counts."""
import gzip
import hashlib
import http.server
import re
import threading
import urllib.parse
from pathlib import Path

TYPES = {".html": "text/html; charset=utf-8", ".js": "text/javascript", ".json": "application/json",
         ".css": "text/css", ".svg": "image/svg+xml"}
# A name that holds a hash of the content never means other bytes: eight or more letters and figures, a figure among them.
HASHED = re.compile(r"(?=[0-9a-z]*[0-9])[0-9a-z]{7,}|\.pf_|^wasm\.", re.I)
BARE = '<!doctype html><html lang="{language}"><meta charset="utf-8"><title>Bare</title><body></body></html>'


class Served:
    """Serves `folders`, each under its own beginning of addresses; the longest one that fits counts."""

    def __init__(self, folders):
        self.folders = {start: Path(folder) for start, folder in folders.items()}
        self.requests = []  # (path, bytes of the body on the wire)
        self.compressed = {}
        handler = type("Handler", (Handler,), {"served": self})
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.server.daemon_threads = True
        self.base = f"http://127.0.0.1:{self.server.server_address[1]}"

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()

    def bare_page(self, language):
        """The address of a page of a language with nothing in it."""
        return f"{self.base}/bare/{language}"

    def body(self, path):
        """The bytes and the type at a path; nothing where there is none."""
        if path.startswith("/bare/"):
            return BARE.format(language=path.split("/")[2]).encode(), TYPES[".html"]
        start = max((start for start in self.folders if path.startswith(start)), key=len, default=None)
        file = start and (self.folders[start] / urllib.parse.unquote(path[len(start):])).resolve()
        if not file or self.folders[start].resolve() not in file.parents or not file.is_file():
            return None, None
        return file.read_bytes(), TYPES.get(file.suffix, "application/octet-stream")

    def zipped(self, path, body):
        if path not in self.compressed:
            self.compressed[path] = gzip.compress(body, 9)
        return self.compressed[path]


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    served = None

    def log_message(self, *_):
        pass

    def do_GET(self):
        path = urllib.parse.urlsplit(self.path).path
        body, kind = self.served.body(path)
        if body is None:
            return self.reply(404, {}, b"", path)
        tag = '"' + hashlib.sha256(body).hexdigest()[:16] + '"'
        fixed = HASHED.search(path.rsplit("/", 1)[-1])
        keep = "public, max-age=31536000, immutable" if fixed else "no-cache"
        headers = {"Content-Type": kind, "Cache-Control": keep, "ETag": tag, "Vary": "Accept-Encoding"}
        if self.headers.get("If-None-Match") == tag:
            return self.reply(304, headers, b"", path)
        if kind in TYPES.values() and len(body) > 300 and "gzip" in self.headers.get("Accept-Encoding", ""):
            body, headers["Content-Encoding"] = self.served.zipped(path, body), "gzip"
        self.reply(200, headers, body, path)

    def reply(self, status, headers, body, path):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.served.requests.append((path, len(body)))
        try:
            self.end_headers()
            self.wfile.write(body)
        except ConnectionError:
            self.close_connection = True  # the browser went on to another page
