"""Downloads that go on after a lost connection, against a server that knows ranges, or not, or lies about them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.behaviour.drives import Drive
from tests.building import imported
from tests.servers.loopback import Answer, Loopback, Recorded

DOCUMENT = """
    openapi: 3.1.0
    info: {title: Zoo, version: '1'}
    paths:
      /photos/{id}:
        get:
          operationId: photo
          parameters: [{name: id, in: path, required: true, schema: {type: string}}]
          responses: {'200': {description: ok, content: {image/png: {}}}}
"""

WHOLE = bytes(range(256)) * 40
TAG = '"one"'


class Store:
    """A file, and what happens to each request for it: how many bytes are sent before the connection is lost."""

    def __init__(self, *cuts: int | None, data: bytes = WHOLE, fields: dict[str, str] | None = None) -> None:
        self.cuts = list(cuts)
        self.data = data
        self.fields = {"ETag": TAG} if fields is None else fields
        self.ranges = True

    def __call__(self, request: Recorded) -> Answer:
        start = 0
        asked = request.headers.get("range")
        current = request.headers.get("if-range") in (None, self.fields.get("ETag"), self.fields.get("Last-Modified"))
        cut = self.cuts.pop(0) if self.cuts else None
        if asked is None or not current or not self.ranges:
            return Answer(200, body=self.data, headers=dict(self.fields), truncate=cut)
        start = int(asked.removeprefix("bytes=").removesuffix("-"))
        if start >= len(self.data):
            return Answer(416, headers={**self.fields, "Content-Range": f"bytes */{len(self.data)}"})
        place = f"bytes {start}-{len(self.data) - 1}/{len(self.data)}"
        return Answer(206, body=self.data[start:], headers={**self.fields, "Content-Range": place}, truncate=cut)


def download(drive: Drive, client: Any, slept: list[float] | None = None) -> Any:
    """Return a download of a photo, whose waits are noted and not waited for."""
    kind = drive.package.Download if drive.name == "sync" else drive.package.AsyncDownload

    def note(seconds: float) -> None:
        (slept if slept is not None else []).append(seconds)

    async def note_async(seconds: float) -> None:
        note(seconds)

    client.sleep = note if drive.name == "sync" else note_async
    return kind(client.default.stream_photo, "7")


def saved(drive: Drive, path: Path, *, slept: list[float] | None = None, **options: Any) -> int:
    """Download the photo to a file, and return the number of bytes."""
    if drive.name == "sync":
        with drive.client() as client:
            return int(download(drive, client, slept).to_file(path, **options))

    async def work() -> int:
        async with drive.client() as client:
            return int(await download(drive, client, slept).to_file(path, **options))

    return int(drive.run(work))


def chunks(drive: Drive) -> list[bytes]:
    """Download the photo in pieces."""
    if drive.name == "sync":
        with drive.client() as client:
            return list(download(drive, client).chunks())

    async def work() -> list[bytes]:
        async with drive.client() as client:
            return [chunk async for chunk in download(drive, client).chunks()]

    found: list[bytes] = drive.run(work)
    return found


def ranges(server: Loopback) -> list[tuple[str | None, str | None]]:
    return [(request.headers.get("range"), request.headers.get("if-range")) for request in server.requests]


def test_a_file_is_there_once_it_is_whole(drive: Drive, server: Loopback, tmp_path: Path) -> None:
    server.script(Store())
    told: list[tuple[int, int | None]] = []
    assert saved(drive, tmp_path / "p.png", progress=lambda *done: told.append(done)) == len(WHOLE)
    assert [path.name for path in tmp_path.iterdir()] == ["p.png"]
    assert (tmp_path / "p.png").read_bytes() == WHOLE
    assert told[-1] == (len(WHOLE), len(WHOLE))
    assert server.requests[0].headers["accept-encoding"] == "identity"
    assert ranges(server) == [(None, None)]


def test_a_lost_connection_is_made_good(drive: Drive, server: Loopback, tmp_path: Path) -> None:
    server.script(Store(3000, 2000))
    slept: list[float] = []
    assert saved(drive, tmp_path / "p.png", slept=slept) == len(WHOLE)
    assert (tmp_path / "p.png").read_bytes() == WHOLE
    assert ranges(server)[0] == (None, None)
    assert len(server.requests) == 3
    assert all(each[1] == TAG for each in ranges(server)[1:])
    assert set(slept) == {0.0}


def test_pieces_come_once_each(drive: Drive, server: Loopback) -> None:
    server.script(Store(3000, 2000))
    assert b"".join(chunks(drive)) == WHOLE
    assert len(server.requests) == 3


def test_a_server_without_ranges_sends_it_all_again(drive: Drive, server: Loopback, tmp_path: Path) -> None:
    for run in (lambda: b"".join(chunks(drive)), lambda: _file(drive, tmp_path)):
        store = Store(3000)
        store.ranges = False
        server.script(store)
        assert run() == WHOLE
        assert len(server.requests) == 2


def _file(drive: Drive, folder: Path, **options: Any) -> bytes:
    saved(drive, folder / "p.png", **options)
    return (folder / "p.png").read_bytes()


def changing(store: Store) -> Callable[[Recorded], Answer]:
    """A file that is another one after the first request."""

    def answer(request: Recorded) -> Answer:
        given = store(request)
        store.data, store.fields = WHOLE[::-1], {"ETag": '"two"'}
        return given

    return answer


def test_a_file_that_changed_begins_anew(drive: Drive, server: Loopback, tmp_path: Path) -> None:
    server.script(changing(Store(3000)))
    assert _file(drive, tmp_path) == WHOLE[::-1]


def test_pieces_of_a_file_that_changed_are_not_put_together(drive: Drive, server: Loopback) -> None:
    server.script(changing(Store(3000)))
    with pytest.raises(drive.package.ApiException, match="the file has changed"):
        chunks(drive)


@pytest.mark.parametrize("fields", [{}, {"ETag": 'W/"1"'}, {"Last-Modified": "Sun, 22 Nov 2026 10:00:00 GMT"}])
def test_without_a_strong_validator_it_begins_anew(
    drive: Drive, server: Loopback, tmp_path: Path, fields: dict[str, str]
) -> None:
    server.script(Store(3000, fields=fields))
    assert _file(drive, tmp_path) == WHOLE
    assert ranges(server) == [(None, None)] * 2
    server.script(Store(3000, fields=fields))
    with pytest.raises(drive.package.exceptions.ApiConnectionError):
        chunks(drive)
    assert len(server.requests) == 1


def test_a_date_well_before_the_answer_is_a_validator(drive: Drive, server: Loopback, tmp_path: Path) -> None:
    changed = "Sun, 22 Nov 2026 10:00:00 GMT"
    server.script(Store(3000, fields={"Last-Modified": changed, "Date": "Sun, 22 Nov 2026 10:00:01 GMT"}))
    assert _file(drive, tmp_path) == WHOLE
    assert [each[1] for each in ranges(server)] == [None, changed]


@pytest.mark.parametrize(
    "place", ["bytes 0-10239/10240", "bytes 3001-10239/10240", "bytes 3000-9999/10000", "pages 3-4/9", ""]
)
def test_a_part_that_does_not_fit_is_refused(drive: Drive, server: Loopback, tmp_path: Path, place: str) -> None:
    def wrong(request: Recorded) -> Answer:
        return Answer(206, body=b"x" * 10, headers={"ETag": TAG, "Content-Range": place})

    server.script(Answer(200, body=WHOLE, headers={"ETag": TAG}, truncate=3000), wrong)
    (tmp_path / "p.png").write_bytes(b"before")
    with pytest.raises(drive.package.ApiException) as caught:
        saved(drive, tmp_path / "p.png")
    assert type(caught.value) is drive.package.exceptions.DownloadError
    assert (tmp_path / "p.png").read_bytes() == b"before"


def test_another_version_in_a_part_is_refused(drive: Drive, server: Loopback) -> None:
    part = {"ETag": '"two"', "Content-Range": "bytes 3000-10239/10240"}
    server.script(
        Answer(200, body=WHOLE, headers={"ETag": TAG}, truncate=3000), Answer(206, body=WHOLE[3000:], headers=part)
    )
    with pytest.raises(drive.package.ApiException, match="another part or version"):
        chunks(drive)


def broken_off(drive: Drive, server: Loopback, folder: Path, store: Store) -> None:
    """Let a first run of the program end with a part of the file."""
    server.script(store, Answer(drop=True))
    with pytest.raises(drive.package.exceptions.ApiConnectionError):
        saved(drive, folder / "p.png")
    assert not (folder / "p.png").exists()
    assert (folder / "p.png.part").stat().st_size == 3000


def test_another_run_goes_on(drive: Drive, server: Loopback, tmp_path: Path) -> None:
    store = Store(3000)
    broken_off(drive, server, tmp_path, store)
    assert len(server.requests) == 6  # one that brings something, five in a row that do not
    server.script(store)
    assert _file(drive, tmp_path) == WHOLE
    assert ranges(server) == [("bytes=3000-", TAG)]
    assert [path.name for path in tmp_path.iterdir()] == ["p.png"]


def test_waits_grow_while_nothing_comes(drive: Drive, server: Loopback, tmp_path: Path) -> None:
    server.script(Answer(drop=True))
    slept: list[float] = []
    with pytest.raises(drive.package.exceptions.ApiConnectionError):
        saved(drive, tmp_path / "p.png", slept=slept)
    assert slept == [0.5, 1.0, 2.0, 4.0]


def test_another_run_begins_anew_where_that_is_wanted(drive: Drive, server: Loopback, tmp_path: Path) -> None:
    store = Store(3000)
    broken_off(drive, server, tmp_path, store)
    server.script(store)
    assert _file(drive, tmp_path, resume=False) == WHOLE
    assert ranges(server) == [(None, None)]


@pytest.mark.parametrize("note", ["", "[]", '{"call": "other", "validator": "\\"one\\""}', '{"validator": 7}'])
def test_a_part_of_something_else_is_not_continued(drive: Drive, server: Loopback, tmp_path: Path, note: str) -> None:
    store = Store(3000)
    broken_off(drive, server, tmp_path, store)
    (tmp_path / "p.png.part.json").write_text(note)
    server.script(store)
    assert _file(drive, tmp_path) == WHOLE
    assert ranges(server) == [(None, None)]


def test_a_validator_on_disk_cannot_add_header_fields(drive: Drive, server: Loopback, tmp_path: Path) -> None:
    store = Store(3000)
    broken_off(drive, server, tmp_path, store)
    note = json.loads((tmp_path / "p.png.part.json").read_text())
    (tmp_path / "p.png.part.json").write_text(json.dumps({**note, "validator": '"one"\r\nX-Evil: 1'}))
    server.script(store)
    assert _file(drive, tmp_path) == WHOLE
    assert "x-evil" not in server.requests[0].headers


def test_a_part_that_is_whole_needs_no_more(drive: Drive, server: Loopback, tmp_path: Path) -> None:
    store = Store(3000)
    broken_off(drive, server, tmp_path, store)
    (tmp_path / "p.png.part").write_bytes(WHOLE)
    server.script(store)
    assert _file(drive, tmp_path) == WHOLE
    assert ranges(server) == [(f"bytes={len(WHOLE)}-", TAG)]


def test_a_part_longer_than_the_file_begins_anew(drive: Drive, server: Loopback, tmp_path: Path) -> None:
    store = Store(3000)
    broken_off(drive, server, tmp_path, store)
    (tmp_path / "p.png.part").write_bytes(WHOLE + b"more")
    server.script(store)
    assert _file(drive, tmp_path) == WHOLE
    assert ranges(server) == [(f"bytes={len(WHOLE) + 4}-", TAG), (None, None)]


def test_an_error_of_the_api_is_raised(drive: Drive, server: Loopback, tmp_path: Path) -> None:
    server.script(Answer(404))
    with pytest.raises(drive.package.exceptions.NotFoundException):
        saved(drive, tmp_path / "p.png")
    assert len(server.requests) == 1


def test_what_nobody_can_go_on_from_is_removed(drive: Drive, server: Loopback, tmp_path: Path) -> None:
    for answer in (Answer(404), Store(100, fields={})):
        server.script(answer, Answer(404))
        with pytest.raises(drive.package.exceptions.NotFoundException):
            saved(drive, tmp_path / "photo.png")
        assert not list(tmp_path.iterdir())


def test_a_server_that_never_gets_further_is_given_up_on(drive: Drive, server: Loopback, tmp_path: Path) -> None:
    server.script(Store(*[100] * 50, fields={}))
    slept: list[float] = []
    with pytest.raises(drive.package.exceptions.ApiConnectionError):
        saved(drive, tmp_path / "photo.png", slept=slept)
    assert slept == [0.0, 0.5, 1.0, 2.0, 4.0]
    assert len(server.requests) == 6
    assert not list(tmp_path.iterdir())


def test_a_compressed_answer_is_read_and_not_continued(drive: Drive, server: Loopback) -> None:
    import gzip

    packed = gzip.compress(WHOLE)
    server.script(Answer(200, body=packed, headers={"ETag": TAG, "Content-Encoding": "gzip"}))
    assert b"".join(chunks(drive)) == WHOLE
    server.script(Answer(200, body=packed, headers={"ETag": TAG, "Content-Encoding": "gzip"}, truncate=200))
    with pytest.raises(drive.package.exceptions.ApiConnectionError):
        chunks(drive)


def test_an_empty_file(drive: Drive, server: Loopback, tmp_path: Path) -> None:
    server.script(Answer(200, body=b""))
    assert saved(drive, tmp_path / "p.png") == 0
    assert (tmp_path / "p.png").read_bytes() == b""


def test_only_methods_of_api_objects_are_downloaded(zoo: ModuleType) -> None:
    with pytest.raises(TypeError, match="stream_ method"):
        zoo.Download(print)


def test_a_package_without_downloads_has_no_exception_for_them(tmp_path: Path) -> None:
    paths = "{/a: {get: {responses: {'204': {description: done}}}}}"
    text = f"{{openapi: 3.1.0, info: {{title: T, version: '1'}}, paths: {paths}}}"
    with imported(text, tmp_path) as package:
        assert "DownloadError" not in package.exceptions.__all__
        assert not hasattr(package.exceptions, "DownloadError")
