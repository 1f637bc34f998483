"""Server-sent events over several connections, and JSON lines, against a server on loopback."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.drives import Drive
from tests.servers.loopback import Answer, Loopback

DOCUMENT = """
    openapi: 3.2.0
    info: {title: Ticks, version: '1'}
    paths:
      /ticks:
        get: &ticks
          operationId: ticks
          responses: {'200': {description: ok, content: {text/event-stream:
            {itemSchema: {type: object, properties: {n: {type: integer}}}}}}}
        post: {operationId: post_ticks, responses: {'200': {description: ok, content: {text/event-stream:
            {itemSchema: {type: object, properties: {n: {type: integer}}}}}}}}
      /events:
        get:
          operationId: events
          responses: {'200': {description: ok, content: {text/event-stream: {itemSchema: {type: object, properties: {
            event: {type: string}, data: {type: string}, id: {type: string}}}}}}}
      /lines:
        get:
          operationId: lines
          responses: {'200': {description: ok, content: {application/x-ndjson:
            {itemSchema: {type: object, properties: {n: {type: integer}}}}}}}
"""


def events(*chunks: str, **settings: Any) -> Answer:
    """An answer of events; each chunk is sent on its own."""
    body: Any = [chunk.encode() for chunk in chunks]
    if "truncate" in settings:
        body = b"".join(body)
    return Answer(body=body, headers={"Content-Type": "text/event-stream"}, **settings)


DONE = Answer(204)


class Heard:
    """What came of a stream: the items, how long was waited, and the error in the end."""

    def __init__(self) -> None:
        self.items: list[Any] = []
        self.slept: list[float] = []
        self.error: Exception | None = None


def listen(drive: Drive, method: str = "stream_ticks", **options: Any) -> Heard:
    """Iterate with new connections, without waiting between them."""
    heard = Heard()
    if drive.name == "sync":
        with drive.client() as client:
            client.sleep = heard.slept.append
            try:
                with getattr(client.default, method)() as stream:
                    for item in stream.reconnecting(**options):
                        heard.items.append(item)
            except (drive.package.ApiException, TypeError, ValueError) as error:
                heard.error = error
        return heard

    async def sleep(seconds: float) -> None:
        heard.slept.append(seconds)

    async def work() -> None:
        async with drive.client() as client:
            client.sleep = sleep
            try:
                async with getattr(client.default, method)() as stream:
                    async for item in stream.reconnecting(**options):
                        heard.items.append(item)
            except (drive.package.ApiException, TypeError, ValueError) as error:
                heard.error = error

    drive.run(work)
    return heard


def ids(server: Loopback) -> list[str | None]:
    return [request.headers.get("last-event-id") for request in server.requests]


def numbers(heard: Heard) -> list[int]:
    return [item.n for item in heard.items]


def test_a_stream_goes_on_after_its_last_event(drive: Drive, server: Loopback) -> None:
    server.script(
        events('id: a\ndata: {"n": 1}\n\n', 'id: b\ndata: {"n": 2}\n\nid: c\ndata: {"n"'),
        events('data: {"n": 3}\n\n'),
        events('id: d\ndata: {"n": 4}\n\n'),
        DONE,
    )
    heard = listen(drive)
    assert (numbers(heard), heard.error) == ([1, 2, 3, 4], None)
    assert ids(server) == [None, "b", "b", "d"]
    assert heard.slept == [3.0, 3.0, 3.0]


def test_a_connection_that_is_lost_is_made_again(drive: Drive, server: Loopback) -> None:
    text = 'retry: 20\nid: 1\ndata: {"n": 1}\n\n'
    server.script(
        events(text, 'data: {"n": 9}\n\n', truncate=len(text) + 4), Answer(drop=True), Answer(drop=True), DONE
    )
    heard = listen(drive)
    assert (numbers(heard), heard.error) == ([1], None)
    assert ids(server) == [None, "1", "1", "1"]
    assert heard.slept == [0.02, 0.04, 0.08]


def test_too_many_failures_in_a_row_are_raised(drive: Drive, server: Loopback) -> None:
    server.script(events('data: {"n": 1}\n\n'), Answer(drop=True))
    heard = listen(drive, attempts=2)
    assert numbers(heard) == [1]
    assert isinstance(heard.error, drive.package.exceptions.ApiConnectionError)
    assert len(server.requests) == 4
    assert heard.slept == [3.0, 3.0, 6.0]


@pytest.mark.parametrize(
    ("asked", "waited"),
    [("5000", 5.0), ("0", 0.0), ("99999999999999999999", 60.0), ("1e3", 3.0), ("-1", 3.0), ("", 3.0)],
)
def test_the_server_says_how_long_to_wait(drive: Drive, server: Loopback, asked: str, waited: float) -> None:
    server.script(events(f"retry: {asked}\n\n"), DONE)
    assert listen(drive).slept == [waited]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("id: 1\n\nid\n\n", None),  # an empty id takes back the one before
        ("id: 1\n\nid: 2\ndata: cut", "1"),  # counts once its event is complete
        ("id: 1\n\nid: a\0b\n\n", "1"),  # one with a null character is none
        ("id: \u00e4\n\n", "\u00e4"),
        ("id: 1\n\nid: a\x7fb\n\n", None),  # no header field can hold it
        ("id:  x\n\n", "x"),  # one space belongs to the syntax; around a field's value there is none on the wire
    ],
)
def test_which_id_is_the_last(drive: Drive, server: Loopback, text: str, last: str | None) -> None:
    server.script(events(text), DONE)
    assert listen(drive).error is None
    found = ids(server)[1]
    assert (found.encode("latin-1").decode() if found else found) == last


def test_the_id_stays_over_connections(drive: Drive, server: Loopback) -> None:
    server.script(events("id: 7\ndata: a\n\n"), events("event: x\ndata: b\n\n"), DONE)
    found = listen(drive, "stream_events").items
    assert [(item.id, item.data, getattr(item, "event", None)) for item in found] == [("7", "a", None), ("7", "b", "x")]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_in_three_ways(drive: Drive, server: Loopback, end: str) -> None:
    text = '\ufeffdata: {"n":\ndata: 1}\n\n: comment\n\ndata\n\nnothing: here\n\ndata:{"n": 2}\n\n'.replace("\n", end)
    data = text.encode()
    pieces = [data[at : at + 3] for at in range(0, len(data), 3)]
    server.script(Answer(body=pieces, headers={"Content-Type": "text/event-stream"}), DONE)
    found = listen(drive).items
    assert [getattr(item, "n", item) for item in found] == [1, "", 2]


@pytest.mark.parametrize("answer", [Answer(500), Answer(404), Answer(401)])
def test_another_status_ends_it(drive: Drive, server: Loopback, answer: Answer) -> None:
    server.script(events('data: {"n": 1}\n\n'), answer)
    heard = listen(drive)
    assert numbers(heard) == [1]
    assert getattr(heard.error, "status", None) == answer.status
    assert len(server.requests) == 2


def test_another_media_type_ends_it(drive: Drive, server: Loopback) -> None:
    server.script(events('data: {"n": 1}\n\n'), Answer(body=b"<html>", headers={"Content-Type": "text/html"}))
    assert isinstance(listen(drive).error, ValueError)


def test_what_must_not_be_called_twice_is_not(drive: Drive, server: Loopback) -> None:
    server.script(events('data: {"n": 1}\n\n'))
    heard = listen(drive, "stream_post_ticks")
    assert isinstance(heard.error, TypeError)
    assert len(server.requests) == 1


def test_lines_have_no_position_to_go_on_from(drive: Drive, server: Loopback) -> None:
    server.script(Answer(body=b'{"n": 1}\n', headers={"Content-Type": "application/x-ndjson"}))
    assert "have no ids" in str(listen(drive, "stream_lines").error)


def test_lines_come_one_by_one(drive: Drive, server: Loopback) -> None:
    pieces = [b'{"n": 1}\n{"n"', b": 2}\n\n", b'{"n": 3}']
    server.script(Answer(body=pieces, headers={"Content-Type": "application/x-ndjson"}))

    async def work() -> list[int]:
        async with drive.client() as client, client.default.stream_lines() as stream:
            return [item.n async for item in stream]

    if drive.name == "sync":
        with drive.client() as client, client.default.stream_lines() as stream:
            assert [item.n for item in stream] == [1, 2, 3]
    else:
        assert drive.run(work) == [1, 2, 3]
