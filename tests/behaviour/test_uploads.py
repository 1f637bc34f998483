"""Bodies from files and iterators: told how far they are, and never in memory as a whole."""

from __future__ import annotations

import tracemalloc
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.behaviour.drives import DRIVES, Drive
from tests.servers.bulk import bulk
from tests.servers.loopback import Answer, Loopback

DOCUMENT = """
    openapi: 3.1.0
    info: {title: Zoo, version: '1'}
    paths:
      /raw:
        put:
          operationId: put_raw
          requestBody: {content: {application/octet-stream: {}}}
          responses: {'200': {description: ok, content: {application/json: {schema: {type: integer}}}}}
      /form:
        put:
          operationId: put_form
          requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {
            name: {type: string}, photos: {type: array, items: {type: string, format: binary}}}}}}}
          responses: {'200': {description: ok, content: {application/json: {schema: {type: integer}}}}}
      /json:
        put:
          operationId: put_json
          requestBody: {content: {application/json: {}}}
          responses: {'204': {description: ok}}
      /{size}:
        get:
          operationId: zeros
          parameters: [{name: size, in: path, required: true, schema: {type: integer}}]
          responses: {'200': {description: ok, content: {application/octet-stream: {}}}}
"""

MANY = 64 << 20
"""Bytes that a test would notice in memory."""
FEW = 8 << 20
"""Bytes that a call may take."""


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(Answer(200, json=1)) as loopback:
        yield loopback


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with a hole, which takes no room on the disk."""
    path = tmp_path_factory.mktemp("large") / "zeros.bin"
    with open(path, "wb") as file:
        file.truncate(MANY)
    return path


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with bulk() as url:
        yield url


def drive_of(name: str, zoo: ModuleType, url: str) -> Drive:
    return Drive(name, zoo, zoo.Configuration(url, retries=False, trust_env=False))


@pytest.fixture(params=DRIVES)
def drive(request: pytest.FixtureRequest, zoo: ModuleType, server: Loopback) -> Drive:
    return drive_of(request.param, zoo, server.url)


@pytest.mark.parametrize("source", ["bytes", "path", "file", "iterator"])
def test_a_body_tells_how_far_it_is(drive: Drive, server: Loopback, tmp_path: Path, source: str) -> None:
    data = b"u" * 600_000
    (tmp_path / "up").write_bytes(data)
    told: list[tuple[int, int | None]] = []
    with open(tmp_path / "up", "rb") as file:
        body: Any = {
            "bytes": data,
            "path": tmp_path / "up",
            "file": file,
            "iterator": iter([data[:100_000], data[100_000:]]),
        }[source]
        drive.call(lambda api: api.put_raw(body=body, _progress=lambda *done: told.append(done)))
    assert server.requests[0].body == data
    total = None if source == "iterator" else len(data)
    assert told[-1] == (len(data), total)
    assert len(told) > 1
    assert [done for done, _ in told] == sorted({done for done, _ in told})
    assert ("content-length" in server.requests[0].headers) == (source != "iterator")


@pytest.mark.parametrize("name", ["asyncio", "trio"])
def test_an_asynchronous_iterator_tells_how_far_it_is(name: str, zoo: ModuleType, server: Loopback) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(3):
            yield b"abc"

    told: list[tuple[int, int | None]] = []
    drive = drive_of(name, zoo, server.url)
    drive.call(lambda api: api.put_raw(body=pieces(), _progress=lambda *done: told.append(done)))
    assert server.requests[0].body == b"abc" * 3
    assert told == [(3, None), (6, None), (9, None)]


def test_json_and_forms_tell_how_far_they_are(drive: Drive, server: Loopback, tmp_path: Path) -> None:
    (tmp_path / "up").write_bytes(b"u" * 500_000)
    told: list[tuple[int, int | None]] = []
    drive.call(lambda api: api.put_json(body={"a": 1}, _progress=lambda *done: told.append(done)))
    assert told == [(7, 7)]
    body = {"name": "x", "photos": [tmp_path / "up", b"abc"]}
    drive.call(lambda api: api.put_form(body=body, _progress=lambda *done: told.append(done)))
    size = len(server.requests[1].body)
    assert told[-1] == (size, size)
    assert server.requests[1].body.count(b'; name="photos"') == 2


def test_another_attempt_begins_at_none(drive: Drive, server: Loopback) -> None:
    server.script(Answer(503, headers={"Retry-After": "0"}), Answer(200, json=1))
    told: list[int] = []
    drive.call(lambda api: api.put_raw(body=b"abc", _progress=lambda done, _: told.append(done), _retry=1))
    assert told == [3, 3]


def peak(drive: Drive, start: Any) -> tuple[Any, int]:
    """Return what a call returns, and the most memory it took."""
    drive.call(lambda api: api.put_raw(body=b"x"))  # imports are done
    tracemalloc.start()
    try:
        return drive.call(start), tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("name", DRIVES)
def test_a_large_file_is_sent_in_little_memory(name: str, zoo: ModuleType, url: str, large: Path) -> None:
    answer, most = peak(drive_of(name, zoo, url), lambda api: api.put_raw(body=large))
    assert answer == MANY
    assert most < FEW


@pytest.mark.parametrize("name", DRIVES)
def test_a_form_of_large_files_is_sent_in_little_memory(name: str, zoo: ModuleType, url: str, large: Path) -> None:
    with open(large, "rb") as file:
        photos = [("a.bin", large), file]
        answer, most = peak(drive_of(name, zoo, url), lambda api: api.put_form(body={"photos": photos}))
    assert answer > 2 * MANY
    assert most < FEW


@pytest.mark.parametrize("name", DRIVES)
def test_an_endless_iterator_is_sent_in_little_memory(name: str, zoo: ModuleType, url: str) -> None:
    pieces = (bytes(1 << 16) for _ in range(MANY >> 16))
    answer, most = peak(drive_of(name, zoo, url), lambda api: api.put_raw(body=pieces))
    assert answer == MANY
    assert most < FEW


@pytest.mark.parametrize("name", DRIVES)
def test_a_large_answer_is_saved_in_little_memory(name: str, zoo: ModuleType, url: str, tmp_path: Path) -> None:
    drive = drive_of(name, zoo, url)
    kind = zoo.Download if name == "sync" else zoo.AsyncDownload
    size, most = peak(drive, lambda api: kind(api.stream_zeros, MANY).to_file(tmp_path / "down"))
    assert size == (tmp_path / "down").stat().st_size == MANY
    assert most < FEW
