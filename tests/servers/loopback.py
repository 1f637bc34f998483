"""A real HTTP/1.1 server on the loopback interface that does what a test tells it, failures included.

::

    with Loopback(Answer(503), Answer(200, json={"ok": True})) as server:
        ...                                   # first request gets 503, all later ones 200
        assert server.requests[0].method == "GET"

A script is a list of answers, one a request; the last one is repeated. Or it is a function from the recorded request to
an answer. Each connection has its own thread, and connections are kept alive, so a pool of connections behaves as it
does in the field.
"""

from __future__ import annotations

import json as json_module
import socket
import threading
import time
from collections.abc import Callable, Mapping
from http.server import BaseHTTPRequestHandler
from socketserver import ThreadingTCPServer
from typing import Any, NamedTuple, Self
from urllib.parse import parse_qsl


class Recorded(NamedTuple):
    """A request as it arrived."""

    method: str
    target: str
    """Path and query exactly as on the wire."""
    headers: Mapping[str, str]
    """Names in lower case; a repeated field is joined with commas."""
    body: bytes
    connection: int
    """Number of the connection it came by, from 1 in the order of their being opened."""
    arrived: float
    """Seconds on the monotonic clock."""

    @property
    def path(self) -> str:
        """The target without its query."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> list[tuple[str, str]]:
        """The decoded query."""
        return parse_qsl(self.target.partition("?")[2], keep_blank_values=True)

    def json(self) -> Any:
        """The body as JSON."""
        return json_module.loads(self.body)


class Answer:
    """What the server does with one request.

    Args:
        status: HTTP status.
        json: Sent as JSON, unless ``body`` is given.
        body: Sent as it is; a list of chunks is sent chunked, with ``pause`` seconds between them.
        headers: Header fields; a list of pairs may repeat a name. They replace those that the server would add.
        delay: Seconds to wait before answering.
        drop: Close the connection without an answer.
        truncate: Bytes of the body after which the connection is closed, although more were announced.
        pause: Seconds between chunks.
    """

    def __init__(
        self,
        status: int = 200,
        *,
        json: Any = None,
        body: bytes | list[bytes] | None = None,
        headers: dict[str, str] | list[tuple[str, str]] | tuple[()] = (),
        delay: float = 0.0,
        drop: bool = False,
        truncate: int | None = None,
        pause: float = 0.0,
    ) -> None:
        self.status = status
        self.headers: list[tuple[str, str]] = list(headers.items() if isinstance(headers, dict) else headers)
        self.chunks = body if isinstance(body, list) else None
        self.delay = delay
        self.drop = drop
        self.truncate = truncate
        self.pause = pause
        if body is None and json is not None:
            body = json_module.dumps(json).encode()
            self._add("Content-Type", "application/json")
        self.body = body if isinstance(body, bytes) else b""

    def _add(self, name: str, value: str) -> None:
        if all(name.lower() != known.lower() for known, _ in self.headers):
            self.headers.append((name, value))

    def head(self) -> bytes:
        """Return status line and header fields."""
        if self.chunks is not None:
            self._add("Transfer-Encoding", "chunked")
        elif self.status >= 200 and self.status not in (204, 304):
            self._add("Content-Length", str(len(self.body)))
        lines = [f"HTTP/1.1 {self.status} {_REASONS.get(self.status, 'Status')}"]
        lines += [f"{name}: {value}" for name, value in self.headers]
        return "\r\n".join([*lines, "", ""]).encode("latin-1")


_REASONS = {200: "OK", 401: "Unauthorized", 404: "Not Found", 503: "Service Unavailable"}


class Loopback:
    """The server. A context manager; it listens from construction until it is left or closed."""

    def __init__(self, *script: Answer | Callable[[Recorded], Answer], delay: float = 0.0) -> None:
        self._script = list(script) or [Answer()]
        self._lock = threading.Lock()
        self._delay = delay
        self.requests: list[Recorded] = []
        self.connections = 0
        self.in_flight = 0
        self.most_in_flight = 0
        self._server = _Server(self)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self._thread.start()

    @property
    def port(self) -> int:
        """The port it listens at."""
        port: int = self._server.server_address[1]
        return port

    @property
    def url(self) -> str:
        """URL without a slash at its end."""
        return f"http://127.0.0.1:{self.port}"

    def script(self, *script: Answer | Callable[[Recorded], Answer]) -> None:
        """Begin another script, and forget the requests so far."""
        with self._lock:
            self._script = list(script)
            self.requests.clear()

    def answer(self, request: Recorded) -> Answer:
        """Record a request and return what to do with it."""
        with self._lock:
            self.requests.append(request)
            step = self._script[0] if len(self._script) == 1 else self._script.pop(0)
        answer = step if isinstance(step, Answer) else step(request)
        time.sleep(answer.delay or self._delay)
        return answer

    def count(self, change: int) -> None:
        """Count requests that are being answered."""
        with self._lock:
            self.in_flight += change
            self.most_in_flight = max(self.most_in_flight, self.in_flight)

    def new_connection(self) -> int:
        """Count a connection and return its number."""
        with self._lock:
            self.connections += 1
            return self.connections

    def close(self) -> None:
        """Stop listening and drop every connection."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


class _Server(ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, loopback: Loopback) -> None:
        self.loopback = loopback
        self._open: set[Any] = set()
        super().__init__(("127.0.0.1", 0), _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: tests cut connections on purpose."""

    def server_close(self) -> None:
        super().server_close()
        for connection in list(self._open):
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def setup(self) -> None:
        super().setup()
        server: Any = self.server
        self.loopback: Loopback = server.loopback
        self.number = self.loopback.new_connection()

    def handle_one_request(self) -> None:
        self.raw_requestline = self.rfile.readline(65537)
        if not self.raw_requestline or not self.parse_request():
            self.close_connection = True
            return
        self.loopback.count(1)
        try:
            self._respond()
        finally:
            self.loopback.count(-1)

    def _respond(self) -> None:
        fields: dict[str, str] = {}
        for name, value in self.headers.items():
            fields[name.lower()] = f"{fields[name.lower()]}, {value}" if name.lower() in fields else value
        request = Recorded(self.command, self.path, fields, self._body(), self.number, time.monotonic())
        answer = self.loopback.answer(request)
        if answer.drop:
            self.close_connection = True
            return
        self._send(answer, request)

    def _body(self) -> bytes:
        if "chunked" not in self.headers.get("transfer-encoding", ""):
            return self.rfile.read(int(self.headers.get("content-length", 0)))
        body = b""
        while size := int(self.rfile.readline().strip() or b"0", 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    def _send(self, answer: Answer, request: Recorded) -> None:
        if answer.truncate is not None:
            self.wfile.write(answer.head() + answer.body[: answer.truncate])
            self.close_connection = True
        elif answer.chunks is not None:
            self.wfile.write(answer.head())
            for chunk in answer.chunks:
                self.wfile.write(b"%x\r\n%b\r\n" % (len(chunk), chunk))
                time.sleep(answer.pause)
            self.wfile.write(b"0\r\n\r\n")
        else:
            self.wfile.write(answer.head() + (b"" if request.method == "HEAD" else answer.body))
