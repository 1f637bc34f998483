"""Connections that heed the moment at which an exchange has to be over, told by a clock of the test's."""

from __future__ import annotations

import asyncio
import threading
import time
from contextlib import nullcontext
from typing import Any

import pytest

from mixins import timed_network
from mixins._library import httpx
from mixins.options import CallOptions
from mixins.streaming import open_stream, open_stream_async
from mixins.timed_network import TimedBackend, TimedStream, Until, ended_by, keep_time, timeouts_until
from mixins.whole_bodies import AnswerTooSlow
from tests.mixins.http.drivers import Driver
from tests.mixins.http.world import Configuration, operation


class Clock:
    """A clock that stands still."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(timed_network, "monotonic", clock)
    return clock


class Connection:
    """A connection, and a maker of connections, that notes what it is asked for; each step takes a second."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.asked: list[tuple[Any, ...]] = []

    def _note(self, *asked: Any) -> None:
        self.asked.append(asked)
        self._clock.now += 1

    def read(self, most: int, timeout: float | None) -> bytes:
        self._note("read", most, timeout)
        return b"a"

    def write(self, data: bytes, timeout: float | None) -> None:
        self._note("write", len(data), timeout)

    def start_tls(self, context: Any, host: str | None, timeout: float | None) -> Connection:
        self._note("tls", context, host, timeout)
        return self

    def connect_tcp(self, host: str, port: int, timeout: float | None, **more: Any) -> Connection:
        self._note("tcp", host, port, timeout, more)
        return self

    def connect_unix_socket(self, path: str, timeout: float | None, **more: Any) -> Connection:
        self._note("unix", path, timeout, more)
        return self

    def close(self) -> None:
        self._note("close")

    def get_extra_info(self, name: str) -> str:
        return name

    def sleep(self, seconds: float) -> None:
        self._note("sleep", seconds)


def within(seconds: float, timeout: float | None = 5.0) -> float | None:
    return timeouts_until({"read": timeout}, Clock.now + seconds)["read"]


def test_a_timeout_shrinks_with_the_time_that_is_left(clock: Clock) -> None:
    inner = Connection(clock)
    stream, timeout = TimedStream(inner, nullcontext()), within(2.5, 2.0)
    for _ in range(3):
        assert stream.read(10, timeout) == b"a"
    with pytest.raises(AnswerTooSlow):
        stream.read(10, timeout)
    assert inner.asked == [("read", 10, 2.0), ("read", 10, 1.5), ("read", 10, 0.5)]


def test_a_timeout_without_a_moment_stays_as_it_is(clock: Clock) -> None:
    inner = Connection(clock)
    stream = TimedStream(inner, nullcontext())
    for timeout in (1.5, None):
        stream.read(1, timeout)
        stream.write(b"a" * 200_000, timeout)
    assert inner.asked == [
        ("read", 1, 1.5),
        ("write", 200_000, 1.5),
        ("read", 1, None),
        ("write", 200_000, None),
    ]


def test_nothing_is_sent_while_idle_connections_are_looked_at(clock: Clock) -> None:
    inner, looking = Connection(clock), threading.Lock()
    sending = threading.Thread(target=TimedStream(inner, looking).write, args=(b"a",))
    with looking:
        sending.start()
        sending.join(0.05)
        assert sending.is_alive() and inner.asked == []
    sending.join()
    assert inner.asked == [("write", 1, None)]


def test_no_timeout_is_all_the_time_there_is(clock: Clock) -> None:
    inner = Connection(clock)
    TimedStream(inner, nullcontext()).read(1, within(2.5, None))
    assert inner.asked == [("read", 1, 2.5)]


def test_a_slow_receiver_is_given_up_as_well(clock: Clock) -> None:
    inner = Connection(clock)
    with pytest.raises(AnswerTooSlow):
        TimedStream(inner, nullcontext()).write(bytes(1 << 20), within(2.5))
    assert [size for _, size, _ in inner.asked] == [1 << 16] * 3


def test_connections_are_made_in_time_and_keep_it(clock: Clock) -> None:
    inner = Connection(clock)
    backend, timeout = TimedBackend(inner, nullcontext()), within(3.5)
    stream = backend.connect_tcp("host", 80, timeout=timeout, local_address="here")
    secure = stream.start_tls("context", "name", timeout)
    secure.read(1, timeout)
    backend.connect_unix_socket("/socket", timeout=timeout, socket_options=[])
    with pytest.raises(AnswerTooSlow):
        backend.connect_tcp("host", 80, timeout=timeout)
    assert inner.asked == [
        ("tcp", "host", 80, 3.5, {"local_address": "here"}),
        ("tls", "context", "name", 2.5),
        ("read", 1, 1.5),
        ("unix", "/socket", 0.5, {"socket_options": []}),
    ]


def test_a_connection_that_is_too_late_for_tls_is_closed(clock: Clock) -> None:
    inner = Connection(clock)
    stream = TimedStream(inner, nullcontext())
    with pytest.raises(AnswerTooSlow):
        stream.start_tls("context", "name", within(-1))
    assert inner.asked == [("close",)]


def test_the_rest_is_handed_on(clock: Clock) -> None:
    inner = Connection(clock)
    stream = TimedStream(inner, nullcontext())
    stream.close()
    TimedBackend(inner, nullcontext()).sleep(3)
    assert stream.get_extra_info("socket") == "socket"
    assert inner.asked == [("close",), ("sleep", 3)]


def test_clients_of_the_library_keep_time_through_proxies_too() -> None:
    with httpx.Client(proxy="http://127.0.0.1:1", trust_env=False) as client:
        keep_time(client)
        transports = [client._transport, *client._mounts.values()]
        assert [type(each._pool._network_backend) for each in transports] == [TimedBackend, TimedBackend]


def test_a_client_whose_parts_are_elsewhere_stays_as_it_is() -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200))
    with httpx.Client(transport=transport, trust_env=False) as client:
        keep_time(client)
        assert client.get("http://host/").status_code == 200
        assert client._transport is transport


def test_a_timeout_error_of_the_callers_own_is_no_deadline() -> None:
    async def failing() -> None:
        raise TimeoutError("of the caller's own")

    with pytest.raises(TimeoutError, match="of the caller's own"):
        asyncio.run(ended_by(time.monotonic() + 3600, failing))


def test_a_stream_has_all_its_time_once_it_has_begun(driver: Driver) -> None:
    seen: list[Any] = []

    def answer(request: Any) -> Any:
        seen.append(request.extensions["timeout"])
        assert {type(each) for each in seen[0].values()} == {Until}
        return httpx.Response(200, content=b"[]")

    def work(client: Any) -> Any:
        options: CallOptions = {"_deadline": 3600.0}
        return opened(client, options) if driver.name == "sync" else opened_async(client, options)

    assert driver.run(Configuration("http://host"), work, transport=httpx.MockTransport(answer)) == b"[]"
    assert {type(each) for each in seen[0].values()} == {float}


def opened(client: Any, options: CallOptions) -> bytes:
    with open_stream(client, operation(path="/data"), options) as stream:
        return stream.read()


async def opened_async(client: Any, options: CallOptions) -> bytes:
    async with await open_stream_async(client, operation(path="/data"), options) as stream:
        return await stream.read()
