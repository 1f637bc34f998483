"""Binary results that are read in pieces or saved: ``stream_`` methods against a server on loopback."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.behaviour.drives import Drive
from tests.servers.loopback import Answer, Loopback

DOCUMENT = """
    openapi: 3.1.0
    info: {title: Zoo, version: '1'}
    paths:
      /photos/{id}:
        get:
          operationId: photo
          parameters:
          - {name: id, in: path, required: true, schema: {type: string}}
          - {name: size, in: query, schema: {type: integer}}
          responses:
            '200': {description: ok, content: {image/png: {}}}
            '404': {description: no, content: {application/json: {schema: {type: object}}}}
      /any: {get: {operationId: any, responses: {'200': {description: ok, content: {'*/*':
        {schema: {type: string, format: binary}}}}}}}
      /json: {get: {operationId: data, responses: {'200': {description: ok, content: {application/json: {}}}}}}
      /text: {get: {operationId: text, responses: {'200': {description: ok, content: {text/plain: {}}}}}}
      /taken: {get: {operationId: stream_any, responses: {'204': {description: ok}}}}
"""


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(Answer(body=b"x" * 700_000)) as loopback:
        yield loopback


@pytest.fixture(params=["asyncio", "trio"])
def loop(request: pytest.FixtureRequest, zoo: ModuleType, server: Loopback) -> Drive:
    return Drive(request.param, zoo, settings(zoo, server))


def settings(zoo: ModuleType, server: Loopback) -> Any:
    return zoo.Configuration(server.url, retries=False, trust_env=False)


def test_pieces(zoo: ModuleType, server: Loopback) -> None:
    with zoo.ApiClient(settings(zoo, server)) as client, client.default.stream_photo("a/b", size=3) as stream:
        pieces = list(stream.iter_bytes(100_000))
    assert [len(piece) for piece in pieces] == [100_000] * 7
    assert server.requests[0].target == "/photos/a%2Fb?size=3"


def test_saving_tells_how_far_it_is(zoo: ModuleType, server: Loopback, tmp_path: Path) -> None:
    told: list[tuple[int, int | None]] = []
    with zoo.ApiClient(settings(zoo, server)) as client, client.default.stream_photo("1") as stream:
        assert stream.save(tmp_path / "photo", lambda *progress: told.append(progress)) == 700_000
    assert (tmp_path / "photo").read_bytes() == b"x" * 700_000
    assert told[-1] == (700_000, 700_000)
    assert [done for done, _ in told] == sorted({done for done, _ in told})


def test_saving_in_an_event_loop(loop: Drive, zoo: ModuleType, tmp_path: Path) -> None:
    told: list[tuple[int, int | None]] = []

    async def work() -> int:
        async with zoo.AsyncApiClient(loop.configuration) as client, client.default.stream_photo("1") as stream:
            written: int = await stream.save(tmp_path / "photo", lambda *progress: told.append(progress))
            return written

    assert loop.run(work) == 700_000
    assert (tmp_path / "photo").read_bytes() == b"x" * 700_000
    assert told[-1] == (700_000, 700_000)


def test_pieces_in_an_event_loop(loop: Drive, zoo: ModuleType) -> None:
    async def work() -> int:
        async with zoo.AsyncApiClient(loop.configuration) as client, await client.default.stream_photo("1") as stream:
            return sum([len(piece) async for piece in stream.iter_bytes()])

    assert loop.run(work) == 700_000


def test_an_error_is_raised_as_by_the_plain_method(loop: Drive, zoo: ModuleType, server: Loopback) -> None:
    server.script(Answer(404, json={"why": 1}))

    async def work() -> None:
        async with zoo.AsyncApiClient(loop.configuration) as client, client.default.stream_photo("1"):
            pass

    with pytest.raises(zoo.exceptions.NotFoundException) as caught:
        loop.run(work)
    assert caught.value.data == {"why": 1}
    with zoo.ApiClient(loop.configuration) as client, pytest.raises(zoo.exceptions.NotFoundException):
        client.default.stream_photo("1")


def test_a_stream_in_an_event_loop_left_early_gives_its_connection_back(
    loop: Drive, zoo: ModuleType, server: Loopback
) -> None:
    server.script(Answer(body=[b"x" * 10] * 5), Answer(body=b"next"))
    loop.configuration.connection_pool_maxsize = 1

    async def work() -> bytes:
        async with zoo.AsyncApiClient(loop.configuration) as client:
            async with client.default.stream_photo("1") as stream:
                await anext(stream.iter_bytes())
            async with client.default.stream_photo("2", _request_timeout=2) as stream:
                body: bytes = await stream.read()
                return body

    assert loop.run(work) == b"next"


def test_a_misspelt_option_is_refused(zoo: ModuleType, server: Loopback) -> None:
    with zoo.ApiClient(settings(zoo, server)) as client, pytest.raises(TypeError, match="_request_timeuot"):
        client.default.stream_photo("1", _request_timeuot=1)


def test_only_binary_results_have_one(zoo: ModuleType) -> None:
    for api in (zoo.DefaultApi, zoo.AsyncDefaultApi):
        found = {name for name, _ in inspect.getmembers(api, inspect.isfunction) if name.startswith("stream_")}
        assert found == {"stream_photo", "stream_any", "stream_any_with_http_info", "stream_of_any"}
