"""Connections that keep a moment: the HTTP library has timeouts for each reading, and a server may send drop by drop.

Its timeouts are handed down to the connection as they are. So a timeout may carry the moment at which all has to be
over, and the connection, wrapped here, looks at it before each step. In an event loop an exchange is cancelled instead.

Nothing is sent while the library goes through its idle connections. It takes one that can be read for one that the
server has closed, and looks at both in two steps. Were a request sent in between, its answer would end the connection.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager, nullcontext
from time import monotonic
from typing import Any, TypeVar

from .event_loops import in_time
from .whole_bodies import AnswerTooSlow

T = TypeVar("T")


class Until(float):
    """A timeout in seconds that shrinks as a moment comes nearer."""

    until: float
    """Moment of the monotonic clock."""


def timeouts_until(timeouts: dict[str, float | None], until: float) -> dict[str, float | None]:
    """Return timeouts of the HTTP library that end at a moment of the monotonic clock."""
    return {name: _until(seconds, until) for name, seconds in timeouts.items()}


def _until(seconds: float | None, until: float) -> Until:
    timeout = Until(max(until - monotonic(), 0.001) if seconds is None else seconds)
    timeout.until = until
    return timeout


def _left(timeout: float | None) -> float | None:
    """Return the seconds for the next step. Raises AnswerTooSlow if there are none."""
    if type(timeout) is not Until:
        return timeout
    left = timeout.until - monotonic()
    if left <= 0:
        raise AnswerTooSlow
    return min(left, timeout)


_PIECE = 1 << 16


class TimedStream:
    """A connection of the HTTP library's."""

    __slots__ = ("_looking", "_stream", "close", "get_extra_info")

    def __init__(self, stream: Any, looking: AbstractContextManager[Any]) -> None:
        self._stream = stream
        self._looking = looking
        self.close = stream.close
        self.get_extra_info = stream.get_extra_info

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Return what has come. Raises AnswerTooSlow and what the library raises, as all methods here."""
        data: bytes = self._stream.read(max_bytes, _left(timeout))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send bytes. A receiver may be slow as well, so the clock is looked at after every few."""
        with self._looking:
            pass
        if type(timeout) is not Until:
            self._stream.write(buffer, timeout)
            return
        for start in range(0, len(buffer), _PIECE):
            self._stream.write(buffer[start : start + _PIECE], _left(timeout))

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> Any:
        """Return the connection with TLS; closed if there is none, as the library does not close it then."""
        try:
            left = _left(timeout)
        except AnswerTooSlow:
            self.close()
            raise
        return TimedStream(self._stream.start_tls(ssl_context, server_hostname, left), self._looking)


class TimedBackend:
    """What makes connections for the HTTP library, which holds ``looking`` while it goes through them."""

    def __init__(self, backend: Any, looking: AbstractContextManager[Any]) -> None:
        self._backend = backend
        self._looking = looking
        self.sleep = backend.sleep

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **more: Any) -> TimedStream:
        """Return a new connection."""
        return TimedStream(self._backend.connect_tcp(host, port, timeout=_left(timeout), **more), self._looking)

    def connect_unix_socket(self, path: str, timeout: float | None = None, **more: Any) -> TimedStream:
        """Return a new connection to a socket of the file system."""
        return TimedStream(self._backend.connect_unix_socket(path, timeout=_left(timeout), **more), self._looking)


def keep_time(client: Any) -> None:
    """Let the connections that a new client of the HTTP library makes heed :class:`Until`.

    A release that keeps its parts elsewhere goes on as it did, with a timeout for each step.
    """
    for transport in (client._transport, *client._mounts.values()):
        pool: Any = getattr(transport, "_pool", None)
        backend = getattr(pool, "_network_backend", None)
        if backend is not None:
            looking = getattr(pool, "_optional_thread_lock", nullcontext())
            pool._network_backend = TimedBackend(backend, looking)


async def ended_by(until: float, exchange: Callable[[], Awaitable[T]]) -> T:
    """Return the answer of an exchange, which is cancelled at a moment of the monotonic clock.

    Raises AnswerTooSlow then, and what the exchange raises.
    """
    answers: list[T] = []

    async def work() -> None:
        answers.append(await exchange())

    try:
        await in_time(work, until - monotonic())
    except TimeoutError:
        if monotonic() < until:
            raise  # it is one of the caller's own, from a body that is read while it is sent
        raise AnswerTooSlow from None
    return answers[0]
