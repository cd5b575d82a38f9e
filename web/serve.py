#!/usr/bin/env python3
"""Serves the built browser game on this machine alone: right types, the packed twins of files, the safety headers."""

import argparse
import functools
import http.server
import os
import sys
import urllib.parse
from email.utils import formatdate, parsedate_to_datetime
from http import HTTPStatus
from pathlib import Path

TYPES = {
    ".css": "text/css; charset=utf-8",
    ".ftl": "text/plain; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".md": "text/plain; charset=utf-8",
    ".ogg": "audio/ogg",
    ".png": "image/png",
    ".bundle": "application/json",
    ".ron": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml",
    ".ttf": "font/ttf",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
}

POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; "
    "media-src 'self' blob:; connect-src 'self'; font-src 'self'; manifest-src 'self'; worker-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
)

PACKINGS = [("br", ".br"), ("gzip", ".gz")]


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers GET and HEAD for the files of one folder, and nothing else."""

    protocol_version = "HTTP/1.1"
    server_version = "sango"
    sys_version = ""

    def __init__(self, *args, folder, under, **kwargs):
        self.folder = folder
        self.under = under
        super().__init__(*args, **kwargs)

    def do_GET(self):
        self.answer(with_body=True)

    def do_HEAD(self):
        self.answer(with_body=False)

    def find(self):
        """The file meant by the request, or nothing: only plain files inside the folder, and no hidden ones."""
        path = urllib.parse.unquote(urllib.parse.urlsplit(self.path).path)
        if not path.startswith(self.under) or "\0" in path or "\\" in path:
            return None
        parts = path[len(self.under):].split("/")
        if parts[-1] == "":
            parts[-1] = "index.html"
        if any(part == "" or part.startswith(".") for part in parts):
            return None
        file = self.folder.joinpath(*parts)
        # A link may not lead out of the folder either.
        inside = file.is_file() and file.resolve().is_relative_to(self.folder)
        return file if inside else None

    def packed(self, file):
        """The packed twin that the browser accepts, if the build made one."""
        accepted = {word.split(";")[0].strip() for word in self.headers.get("Accept-Encoding", "").split(",")}
        for name, ending in PACKINGS:
            twin = file.with_name(file.name + ending)
            if name in accepted and twin.is_file():
                return twin, name
        return file, None

    def unchanged(self, modified):
        since = self.headers.get("If-Modified-Since")
        if since is None:
            return False
        try:
            return int(modified) <= parsedate_to_datetime(since).timestamp()
        except (TypeError, ValueError):
            return False

    def answer(self, with_body):
        file = self.find()
        if file is None:
            self.reply(HTTPStatus.NOT_FOUND, {"Content-Type": TYPES[".txt"]}, b"There is nothing here.\n", with_body)
            return
        sent, packing = self.packed(file)
        modified = sent.stat().st_mtime
        headers = {
            "Content-Type": TYPES.get(file.suffix, "application/octet-stream"),
            "Last-Modified": formatdate(modified, usegmt=True),
            "Vary": "Accept-Encoding",
        }
        if packing:
            headers["Content-Encoding"] = packing
        if self.unchanged(modified):
            self.reply(HTTPStatus.NOT_MODIFIED, headers, None, False)
        else:
            self.reply(HTTPStatus.OK, headers, sent.read_bytes(), with_body)

    def reply(self, status, headers, body, with_body):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if body is not None:
            self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-cache")
        self.send_header("Content-Security-Policy", POLICY)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        self.end_headers()
        if with_body and body is not None:
            self.wfile.write(body)

    def log_message(self, *_):
        """One line per request helps nobody here; the browser's tools show more."""


def listen(port, handler):
    """Takes the port that was asked for, or the next free one."""
    for wanted in [*range(port, port + 20), 0] if port else [0]:
        try:
            return http.server.ThreadingHTTPServer(("127.0.0.1", wanted), handler)
        except OSError:
            continue
    sys.exit("serve.py: no free port on 127.0.0.1.")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", default="dist/web", type=Path, help="the built game (default: %(default)s)")
    parser.add_argument("--port", type=int, default=int(os.environ.get("PORT", "8000")), help="0: any (default: %(default)s)")
    parser.add_argument("--under", default="/", help="serve below this path, as a school's page might (default: %(default)s)")
    options = parser.parse_args()
    if not (options.folder / "index.html").is_file():
        sys.exit(f"serve.py: no game in {options.folder}: `make web` builds it.")
    under = "/" + options.under.strip("/") + "/" if options.under.strip("/") else "/"
    handler = functools.partial(Handler, folder=options.folder.resolve(), under=under)
    server = listen(options.port, handler)
    print(f"The game is at http://127.0.0.1:{server.server_port}{under}  (Ctrl+C ends it)", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
