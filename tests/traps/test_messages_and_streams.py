"""Sequences of items, what is new in OpenAPI 3.2, and the requests that an API sends itself."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from mixins._library import httpx
from tests.building import imported
from tests.traps.exchange import Exchange, answer, answer_json, client_of

DOCUMENT = """
    openapi: 3.2.0
    info: {title: Streams, version: '1'}
    servers: [{url: 'https://api.example'}]
    paths:
      /search:
        query:
          operationId: search
          requestBody:
            required: true
            content: {application/json: {schema: {$ref: '#/components/schemas/Search'}}}
          responses:
            '200':
              description: x
              content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Tick'}}}}
        additionalOperations:
          COPY: {operationId: copyIt, responses: {'204': {description: done}}}
      /events:
        get:
          operationId: events
          responses:
            '200':
              description: x
              content: {text/event-stream: {itemSchema: {$ref: '#/components/schemas/Event'}}}
      /ticks:
        get:
          operationId: ticks
          responses:
            '200':
              description: x
              content: {text/event-stream: {itemSchema: {$ref: '#/components/schemas/Tick'}}}
      /plain:
        get:
          operationId: plain
          responses: {'200': {description: x, content: {text/event-stream: {schema: {type: string}}}}}
      /chat:
        get:
          operationId: chat
          responses:
            '200':
              description: x
              content: {text/event-stream: {schema: {$ref: '#/components/schemas/Tick'}}}
      /chats:
        get:
          operationId: chats
          responses:
            '200':
              description: x
              content: {text/event-stream: {schema: {type: array, items: {$ref: '#/components/schemas/Page'}}}}
      /run:
        get:
          operationId: run
          responses:
            '200':
              description: x
              content:
                text/event-stream:
                  schema:
                    oneOf: [{$ref: '#/components/schemas/Made'}, {$ref: '#/components/schemas/Ended'}]
      /lines:
        get:
          operationId: lines
          responses:
            '200':
              description: x
              content:
                application/x-ndjson: {itemSchema: {$ref: '#/components/schemas/Tick'}}
                application/json-seq: {itemSchema: {$ref: '#/components/schemas/Tick'}}
        post:
          operationId: sendLines
          requestBody:
            required: true
            content: {application/jsonl: {itemSchema: {$ref: '#/components/schemas/Tick'}}}
          responses: {'204': {description: done}}
      /orders:
        post:
          operationId: order
          callbacks:
            paid:
              '{$request.body#/url}':
                post:
                  requestBody:
                    content:
                      application/json:
                        schema: {type: object, properties: {amount: {type: string, format: decimal}}}
                  responses: {'204': {description: thanks}}
          responses: {'204': {description: done}}
    webhooks:
      shipped:
        post:
          requestBody:
            content:
              application/json:
                schema: {type: object, required: [at], properties: {at: {type: string, format: date-time}}}
          responses: {'204': {description: thanks}}
    components:
      schemas:
        Search: {type: object, properties: {q: {type: string}}}
        Tick: {type: object, properties: {n: {type: integer}}}
        Page: {type: object, properties: {data: {type: array, items: {$ref: '#/components/schemas/Tick'}}}}
        Made:
          type: object
          required: [event, data]
          properties: {event: {enum: [made]}, data: {$ref: '#/components/schemas/Tick'}}
        Ended:
          type: object
          required: [event, data]
          properties: {event: {enum: [ended]}, data: {enum: ['[DONE]']}}
        Event:
          type: object
          properties: {event: {type: string}, data: {type: string}, id: {type: string}, retry: {type: integer}}
"""

EVENTS = (
    b': hello\r\nevent: add\r\nid: 7\r\nretry: 10\r\ndata: {"n": 1}\r\ndata: more\r\n\r\ndata:\xc3\xa4\n\ndata: cut'
)
TICKS = b'data: {"n": 1}\n\ndata: {"n":\ndata: 2}\n\n'
SSE = "text/event-stream; charset=utf-8"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with imported(DOCUMENT, tmp_path_factory.mktemp("streams")) as found:
        yield found


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that comes in pieces of a few bytes, and says how many were taken."""

    def __init__(self, body: bytes, size: int) -> None:
        self.body, self.size, self.taken = body, size, 0

    def __iter__(self) -> Iterator[bytes]:
        for start in range(0, len(self.body), self.size):
            self.taken += 1
            yield self.body[start : start + self.size]

    async def __aiter__(self) -> Any:
        for piece in self:
            yield piece


def streaming(package: Any, pieces: Pieces, content_type: str) -> Any:
    def respond(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"content-type": content_type}, stream=pieces)

    configuration = package.Configuration(retries=False)
    return package.DefaultApi(package.ApiClient(configuration, transport=httpx.MockTransport(respond)))


def api(package: Any, given: httpx.Response) -> Any:
    return package.DefaultApi(client_of(package, Exchange(given)))


def test_trap_61_server_sent_events_are_read_as_the_standard_says(package: Any) -> None:
    assert inspect.signature(package.DefaultApi.events).return_annotation == "list[Event]"
    assert api(package, answer(EVENTS, SSE)).events() == [
        package.Event(event="add", id="7", retry=10, data='{"n": 1}\nmore'),
        package.Event(id="7", data="ä"),
    ]


def test_trap_61_data_of_events_can_be_what_is_described(package: Any) -> None:
    assert api(package, answer(TICKS, SSE)).ticks() == [package.Tick(n=1), package.Tick(n=2)]


@pytest.mark.parametrize("size", [1, 1000])
def test_trap_61_a_schema_in_place_of_an_item_schema_is_that_of_the_data(package: Any, size: int) -> None:
    assert inspect.signature(package.DefaultApi.stream_chat).return_annotation == "ItemStream[Tick]"
    body = TICKS + b"data: [DONE]\n\n"
    with streaming(package, Pieces(body, size), SSE).stream_chat() as ticks:
        assert list(ticks) == [package.Tick(n=1), package.Tick(n=2)]
    assert api(package, answer(body, SSE)).chat() == [package.Tick(n=1), package.Tick(n=2)]


def test_trap_61_a_property_called_data_does_not_make_an_event_of_data(package: Any) -> None:
    body = b'event: page\ndata: {"data": [{"n": 1}]}\n\n'
    assert api(package, answer(body, SSE)).chats() == [package.Page(data=[package.Tick(n=1)])]


def test_trap_61_an_event_that_is_described_whole_has_data_of_its_type(package: Any) -> None:
    body = b'event: made\ndata: {"n": 1}\n\nevent: ended\ndata: [DONE]\n\n'
    made, ended = package.Made(event="made", data=package.Tick(n=1)), package.Ended(event="ended", data="[DONE]")
    response = api(package, answer(body, SSE)).run_with_http_info()
    assert (response.data, response.warnings) == ([made, ended], ())


@pytest.mark.parametrize("size", [1, 3, 1000])
def test_trap_61_items_are_typed_wherever_the_pieces_break(package: Any, size: int) -> None:
    assert inspect.signature(package.DefaultApi.stream_events).return_annotation == "ItemStream[Event]"
    with streaming(package, Pieces(EVENTS, size), SSE).stream_events() as events:
        assert [(event.id, event.data) for event in events] == [("7", '{"n": 1}\nmore'), ("7", "ä")]


def test_trap_61_an_item_is_there_before_the_answer_ends(package: Any) -> None:
    pieces = Pieces(b'{"n": 1}\n{"n": 2}\n{"n": 3}\n', 9)
    with streaming(package, pieces, "application/x-ndjson").stream_lines() as lines:
        assert next(iter(lines)) == package.Tick(n=1)
        assert pieces.taken == 1


def test_trap_61_a_stream_whose_items_nobody_describes_is_text_and_bytes(package: Any) -> None:
    assert api(package, answer(TICKS, SSE)).plain() == TICKS.decode()
    with streaming(package, Pieces(TICKS, 4), SSE).stream_plain() as stream:
        assert stream.read() == TICKS


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b'{"n": 1}\n\n{"n": 2}', "application/x-ndjson"),
        (b'{"n": 1}\r\n{"n": 2}\r\n', "application/x-ndjson"),
        (b'\x1e{"n": 1}\n\x1e{"n": 2}\n', "application/json-seq"),
    ],
)
def test_trap_61_json_lines_and_sequences(package: Any, body: bytes, content_type: str) -> None:
    assert api(package, answer(body, content_type)).lines() == [package.Tick(n=1), package.Tick(n=2)]


def test_trap_61_a_line_that_is_no_json_comes_as_it_is(package: Any) -> None:
    response = api(package, answer(b'{"n": 1}\noops\n', "application/x-ndjson")).lines_with_http_info()
    assert response.data == [package.Tick(n=1), "oops"]
    assert [fault.path for fault in response.warnings] == ["$[1]"]


def test_trap_61_items_can_be_sent(package: Any) -> None:
    exchange = Exchange()
    package.DefaultApi(client_of(package, exchange)).send_lines(body=[package.Tick(n=1), package.Tick(n=2)])
    assert exchange.request.content == b'{"n":1}\n{"n":2}\n'
    assert exchange.request.headers["content-type"] == "application/jsonl"


def test_trap_61_the_asynchronous_client_has_the_same(package: Any) -> None:
    async def collect() -> list[Any]:
        def respond(request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, headers={"content-type": SSE}, stream=Pieces(TICKS, 4))

        configuration = package.Configuration(retries=False)
        client = package.AsyncApiClient(configuration, transport=httpx.MockTransport(respond))
        async with client, package.AsyncDefaultApi(client).stream_ticks() as ticks:
            return [tick async for tick in ticks]

    assert asyncio.run(collect()) == [package.Tick(n=1), package.Tick(n=2)]


def test_trap_61_an_answer_that_is_no_sequence_says_so(package: Any) -> None:
    with (
        streaming(package, Pieces(b"<html>", 9), "text/html").stream_ticks() as ticks,
        pytest.raises(ValueError, match="text/html"),
    ):
        list(ticks)


def test_trap_75_query_and_other_methods(package: Any) -> None:
    exchange = Exchange(answer_json([{"n": 1}]))
    assert package.DefaultApi(client_of(package, exchange)).search(body=package.Search(q="x")) == [package.Tick(n=1)]
    assert (exchange.request.method, exchange.request.content) == ("QUERY", b'{"q":"x"}')
    exchange = Exchange()
    package.DefaultApi(client_of(package, exchange)).copy_it()
    assert (exchange.request.method, exchange.target) == ("COPY", "/search")


@pytest.mark.parametrize(
    ("name", "text", "member", "shown"),
    [
        ("shipped", '{"at": "2020-01-02T03:04:05Z"}', "at", "2020-01-02 03:04:05+00:00"),
        ("paid", '{"amount": "1.10"}', "amount", "1.10"),
    ],
)
def test_trap_74_payloads_of_webhooks_and_callbacks_are_models(
    package: Any, name: str, text: str, member: str, shown: str
) -> None:
    (found,) = [each for each in package.models.__all__ if each.lower().startswith(name)]
    payload = getattr(package, found).from_json(text)
    assert str(getattr(payload, member)) == shown
