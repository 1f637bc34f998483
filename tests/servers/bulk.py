"""A server on loopback for bodies that are too large to keep: it sends zeros and counts what it is sent.

It runs in a process of its own, so that a test can measure the memory of the client alone. ``GET /BYTES`` is answered
with as many bytes; any other request with the number of bytes of its body, framing removed.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

_ZEROS = bytes(1 << 18)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        rest = int(self.path.strip("/"))
        self.send_response(200)
        self.send_header("Content-Type", "application/octet-stream")
        self.send_header("Content-Length", str(rest))
        self.end_headers()
        while rest:
            rest -= self.wfile.write(_ZEROS[: min(rest, len(_ZEROS))])

    def do_PUT(self) -> None:
        size = self._counted()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(str(size))))
        self.end_headers()
        self.wfile.write(str(size).encode())

    def _counted(self) -> int:
        if "content-length" in self.headers:
            return self._skip(int(self.headers["content-length"]))
        total = 0
        while size := int(self.rfile.readline(), 16):
            total += self._skip(size)
            self.rfile.readline()
        self.rfile.readline()
        return total

    def _skip(self, size: int) -> int:
        rest = size
        while rest:
            rest -= len(self.rfile.read(min(rest, len(_ZEROS))))
        return size

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


@contextmanager
def bulk() -> Iterator[str]:
    """Run the server, and give its URL."""
    with subprocess.Popen([sys.executable, __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None and process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


if __name__ == "__main__":
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as server:
        print(server.server_address[1], flush=True)
        server.serve_forever()
