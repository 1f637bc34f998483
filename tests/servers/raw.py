"""A server on the loopback interface that sends bytes as they are told, valid HTTP or not."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Self

Script = Callable[[bytes], Iterable[bytes | float]]
"""From a request to pieces of the answer; a number is a pause of as many seconds."""


class RawServer:
    """Answers each connection's requests with the pieces of the script, then closes it. A context manager."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=64)
        self._closing = threading.Event()
        self.requests: list[bytes] = []
        self.sent = 0
        self._answering: list[tuple[threading.Thread, socket.socket]] = []
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        """URL without a slash at its end."""
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def _serve(self) -> None:
        while not self._closing.is_set():
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._answer, args=(connection,), daemon=True)
            self._answering.append((thread, connection))
            thread.start()

    def _answer(self, connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            connection.settimeout(5)
            request = _read_request(connection)
            if not request:
                return
            self.requests.append(request)
            for piece in self._pieces(request):
                connection.sendall(piece)
                self.sent += len(piece)

    def _pieces(self, request: bytes) -> Iterator[bytes]:
        for piece in self._script(request):
            if self._closing.is_set():
                return
            if isinstance(piece, bytes):
                yield piece
            else:
                time.sleep(piece)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self._closing.set()
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(5)
        for thread, connection in self._answering:
            with contextlib.suppress(OSError):  # closed already, for the most part
                connection.shutdown(socket.SHUT_RDWR)
            thread.join(5)


def _read_request(connection: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data and len(data) < 1 << 16:
        piece = connection.recv(65536)
        if not piece:
            break
        data += piece
    return data
