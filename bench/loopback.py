"""A server for measuring clients: it answers every request with the same record, and does as little as it can.

It runs in a process of its own, so that its CPU time is nobody else's: ``python -m bench.loopback`` prints its port and
serves until its standard input ends.
"""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from bench.measure import ROOT
from bench.workload import BYTES

_ANSWER = (
    b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: " + str(len(BYTES)).encode() + b"\r\n\r\n"
)
_END = b"\r\n\r\n"


@contextmanager
def loopback() -> Iterator[str]:
    """Run a server; its base URL."""
    command = [sys.executable, "-m", "bench.loopback"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.stdin.close()


def _serve(connection: socket.socket) -> None:
    with connection:
        received = b""
        while data := connection.recv(65536):
            received += data
            while _END in received:
                received = received.partition(_END)[2]
                connection.sendall(_ANSWER + BYTES)


def _accept(listener: socket.socket) -> None:
    while True:
        connection, _ = listener.accept()
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        threading.Thread(target=_serve, args=(connection,), daemon=True).start()


def main() -> None:
    """Serve until standard input ends."""
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    threading.Thread(target=_accept, args=(listener,), daemon=True).start()
    sys.stdin.read()


if __name__ == "__main__":
    main()
