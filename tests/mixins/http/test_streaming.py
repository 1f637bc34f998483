"""Answers read piece by piece."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mixins.binary_contents import binary_content
from mixins.contents import json_content
from mixins.errors import ApiConnectionError, NotFoundException
from mixins.streaming import open_stream, open_stream_async
from tests.mixins.http.world import LOOPS, ApiClient, AsyncApiClient, Configuration, operation
from tests.servers.loopback import Answer, Loopback
from tests.servers.raw import RawServer

TARGET = operation(returns={"200": binary_content()}, raises={"404": json_content()}, security=({"key": ()},))


def test_pieces_come_as_they_are_sent(configuration: Configuration) -> None:
    read = threading.Event()

    def script(_: bytes) -> Iterator[bytes]:
        yield b"HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
        yield b"3\r\none\r\n"
        if read.wait(60):
            yield b"3\r\ntwo\r\n5\r\nthree\r\n0\r\n\r\n"

    with RawServer(script) as server:
        configuration.host = server.url
        _read_piece_by_piece(configuration, read)
    assert b"x-zoo-key: k-123456789" in server.requests[0].lower()


def _read_piece_by_piece(configuration: Configuration, read: threading.Event) -> None:
    with ApiClient(configuration) as client, open_stream(client, TARGET, {}) as stream:
        pieces = stream.iter_bytes()
        assert next(pieces) == b"one"
        read.set()
        assert b"".join(pieces) == b"twothree"
        with pytest.raises(RuntimeError, match="read already"):
            stream.read()
        assert (stream.status_code, stream.length) == (200, None)


def test_a_download(server: Loopback, configuration: Configuration, tmp_path: Path) -> None:
    server.script(Answer(body=b"x" * 100_000))
    with ApiClient(configuration) as client, open_stream(client, TARGET, {}) as stream:
        assert stream.length == 100_000
        assert stream.save(tmp_path / "f") == 100_000
    assert (tmp_path / "f").read_bytes() == b"x" * 100_000


@pytest.mark.parametrize("loop", LOOPS)
def test_pieces_in_an_event_loop(loop: Any, server: Loopback, configuration: Configuration) -> None:
    server.script(Answer(503), Answer(body=[b"one", b"two"]))

    async def work() -> Any:
        async with AsyncApiClient(configuration) as client, await open_stream_async(client, TARGET, {}) as stream:
            pieces = [piece async for piece in stream.iter_bytes()]
            with pytest.raises(RuntimeError, match="read already"):
                await stream.read()
            return pieces

    assert loop(work) == [b"one", b"two"]


@pytest.mark.parametrize("loop", LOOPS)
def test_an_error_is_read_whole(loop: Any, server: Loopback, configuration: Configuration) -> None:
    server.script(Answer(404, json={"why": 1}))

    async def work() -> None:
        async with AsyncApiClient(configuration) as client:
            await open_stream_async(client, TARGET, {})

    with pytest.raises(NotFoundException) as caught:
        loop(work)
    assert caught.value.data == {"why": 1}
    with ApiClient(configuration) as client:
        for _ in range(3):
            with pytest.raises(NotFoundException):
                open_stream(client, TARGET, {})
    assert [request.connection for request in server.requests[-3:]] == [2, 2, 2]


def test_a_redirect_and_a_retry_come_first(server: Loopback, configuration: Configuration) -> None:
    server.script(Answer(503, json=1), Answer(302, headers={"Location": "/y"}), Answer(body=b"found"))
    with ApiClient(configuration) as client, open_stream(client, TARGET, {}) as stream:
        assert stream.read() == b"found"
    assert [request.connection for request in server.requests] == [1, 1, 1]


def test_a_stream_that_is_cut(server: Loopback, configuration: Configuration) -> None:
    server.script(Answer(body=b"x" * 1000, truncate=10))
    with ApiClient(configuration) as client, open_stream(client, TARGET, {}) as stream:
        with pytest.raises(ApiConnectionError) as caught:
            stream.read()
        assert caught.value.__cause__ is None


def test_a_stream_left_early_frees_the_client(server: Loopback, configuration: Configuration) -> None:
    server.script(Answer(body=[b"x" * 10] * 5), Answer(body=b"next"))
    configuration.connection_pool_maxsize = 1
    with ApiClient(configuration) as client:
        with open_stream(client, TARGET, {}) as stream:
            next(stream.iter_bytes())
        with open_stream(client, TARGET, {"_request_timeout": 2}) as stream:
            assert stream.read() == b"next"
