"""Thousands of calls of a server that drops, delays, cuts, refuses and leads astray: each ends as it has to.

What the server does with each attempt of each call is drawn from the call's number, so that what has to come of it can
be told beforehand, down to how often the server sees it. Half of the calls are made by threads, half by tasks. ``make
test-rough`` makes ten thousand.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from random import Random
from types import ModuleType
from typing import Any, NamedTuple

import pytest

from tests.building import imported
from tests.servers.rough import Reaction, RoughServer, Seen

CALLS = int(os.environ.get("ROUGH_CALLS", "2000"))
AT_ONCE = 24
ATTEMPTS = 3
KEY, TOKEN = "key-4f9a2b77", "token-81c3d2e6"
DOCUMENT = """
    openapi: 3.1.0
    info: {title: Rough, version: '1'}
    security: [{key: [], bearer: []}]
    paths:
      /calls/{number}:
        parameters: [{name: number, in: path, required: true, schema: {type: integer}}]
        get: {operationId: read, responses: &made {'200': {description: ok, content: {application/json:
          {schema: {type: object, properties: {number: {type: integer}, by: {type: string}}}}}}}}
        post: {operationId: write, requestBody: &body {content: {application/json: {schema: {type: object}}}},
          responses: *made}
        patch: {operationId: safe_write, x-retry: {idempotent: true}, requestBody: *body, responses: *made}
    components:
      securitySchemes:
        key: {type: apiKey, in: query, name: key}
        bearer: {type: http, scheme: bearer}
"""

FORMS = ("read", "write", "safe_write", "keyed_write")
REPEATABLE = frozenset(FORMS) - {"write"}
FAULTS = {
    "drop": 4,
    "cut in the head": 2,
    "cut in the body": 3,
    "429": 3,
    "503": 3,
    "429 with Retry-After": 3,
    "503 with Retry-After": 3,
    "503 for an hour": 1,
    "302 elsewhere": 2,
    "303 elsewhere": 2,
    "307 elsewhere": 2,
    "503 and closed": 1,
    "silence": 0.1,
}
FINE = {"fine": 8, "fine, late": 2, "fine and closed": 1}


class Fate(NamedTuple):
    """What becomes of a call: what the server does with one attempt after the other; the last is repeated."""

    form: str
    script: tuple[str, ...]


@cache
def fate(number: int) -> Fate:
    draw = Random(f"rough {number}")
    faults = draw.choices(list(FAULTS), list(FAULTS.values()), k=draw.choice((0, 0, 1, 1, 2, 3)))
    script = (*faults, *draw.choices(list(FINE), list(FINE.values())))
    if "silence" in script:
        script = ("silence",)
    return Fate(draw.choice(FORMS), script)


class Expected(NamedTuple):
    """How a call has to end."""

    outcome: str
    """Who answers, or the name of the exception with its status."""
    attempts: int
    """Requests that the server gets for it."""


def expected(number: int) -> Expected:
    form, script = fate(number)
    for attempt in range(1, ATTEMPTS + 1):
        action = script[min(attempt, len(script)) - 1]
        if action in FINE:
            return Expected("server", attempt)
        if action.endswith("elsewhere"):
            followed = form == "read" or action.startswith("303")
            return Expected("elsewhere" if followed else f"RedirectException {action[:3]}", attempt)
        again = form in REPEATABLE and attempt < ATTEMPTS and action != "503 for an hour"
        if not again:
            return Expected(failure(action), attempt)
    raise AssertionError("the last attempt ends a call")


def failure(action: str) -> str:
    match action[:3]:
        case "429":
            return "TooManyRequestsException 429"
        case "503":
            return "ServiceException 503"
        case "sil":
            return "ApiTimeoutError 0"
        case _:
            return "ApiConnectionError 0"


def reply(status: str, body: bytes = b"", *fields: str) -> bytes:
    lines = (f"HTTP/1.1 {status} S", "Content-Type: application/json", f"Content-Length: {len(body)}", *fields)
    return "\r\n".join([*lines, "", ""]).encode() + body


def number_of(request: Seen) -> int:
    return int(request.target.partition("?")[0].rpartition("/")[2])


class Rough:
    """What the server does."""

    def __init__(self, elsewhere: str) -> None:
        self.elsewhere = elsewhere

    def __call__(self, request: Seen, attempt: int) -> Reaction:
        number = number_of(request)
        script = fate(number).script
        action = script[min(attempt, len(script)) - 1]
        body = json.dumps({"number": number, "by": "server"}).encode()
        match action:
            case "drop":
                return Reaction(close=True)
            case "cut in the head":
                return Reaction(reply("200", body)[:20], close=True)
            case "cut in the body":
                return Reaction(reply("200", body)[:-5], close=True)
            case "silence":
                return Reaction(silent=True)
            case "503 for an hour":
                return Reaction(reply("503", b"", "Retry-After: 3600"))
            case "429 with Retry-After" | "503 with Retry-After":
                return Reaction(reply(action[:3], b"", f"Retry-After: {(0, PAST)[number % 2]}"))
            case "429" | "503":
                return Reaction(reply(action, b"{}"))
            case "503 and closed":
                return Reaction(reply("503", b"{}", "Connection: close"), close=True)
            case "fine, late":
                return Reaction(reply("200", body), delay=0.005)
            case "fine and closed":
                return Reaction(reply("200", body, "Connection: close"), close=True)
            case "fine":
                return Reaction(reply("200", body))
            case _:
                return Reaction(reply(action[:3], b"", f"Location: {self.elsewhere}/calls/{number}"))


PAST = "Sun, 06 Nov 1994 08:49:37 GMT"


def elsewhere(request: Seen, attempt: int) -> Reaction:
    return Reaction(reply("200", json.dumps({"number": number_of(request), "by": "elsewhere"}).encode()))


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with imported(DOCUMENT, tmp_path_factory.mktemp("rough")) as package:
        yield package


def configuration(package: ModuleType, server: RoughServer) -> Any:
    return package.Configuration(
        server.url,
        api_key={"key": KEY},
        access_token=TOKEN,
        retries=package.RetryPolicy(attempts=ATTEMPTS, base=0.001, cap=0.002),
        timeout=60,
        trust_env=False,
    )


def call(api: Any, number: int) -> Any:
    """Begin a call."""
    form, script = fate(number)
    options: dict[str, Any] = {"_request_timeout": (60, 0.02)} if script == ("silence",) else {}
    if form == "read":
        return api.read(number, **options)
    if form == "keyed_write":
        options["_idempotency_key"] = f"call-{number}"
    return getattr(api, form.removeprefix("keyed_"))(number, body={"number": number}, **options)


class Made(NamedTuple):
    """What came of the calls."""

    results: list[Any]
    server: RoughServer
    other: RoughServer


def by_threads(package: ModuleType, numbers: Sequence[int]) -> Made:
    with (
        RoughServer(elsewhere) as other,
        RoughServer(Rough(other.url), hold=AT_ONCE) as server,
        package.ApiClient(configuration(package, server)) as client,
    ):

        def one(number: int) -> Any:
            return call(client.default, number)

        found = client.map(one, numbers, max_concurrency=AT_ONCE, return_exceptions=True)
        return Made(list(found), server, other)


def by_tasks(package: ModuleType, numbers: Sequence[int]) -> Made:
    async def work() -> Made:
        async with (
            RoughServer(elsewhere) as other,
            RoughServer(Rough(other.url), hold=AT_ONCE) as server,
            package.AsyncApiClient(configuration(package, server)) as client,
        ):

            async def one(number: int) -> Any:
                return await call(client.default, number)

            found = client.map(one, numbers, max_concurrency=AT_ONCE, return_exceptions=True)
            return Made([result async for result in found], server, other)

    return asyncio.run(work())


@pytest.mark.parametrize("how", [by_threads, by_tasks])
def test_every_call_ends_as_it_has_to(package: ModuleType, how: Callable[[ModuleType, Sequence[int]], Made]) -> None:
    numbers = range(CALLS // 2) if how is by_threads else range(CALLS // 2, CALLS)
    results, server, other = how(package, numbers)
    assert server.held is None, f"{AT_ONCE} calls were under way at once"
    found = {number: ended(package, result, number) for number, result in zip(numbers, results, strict=True)}
    assert found == {number: expected(number).outcome for number in numbers}
    requests = {number: server.seen[f"/calls/{number}"] for number in numbers}
    attempts = {number: len(each) for number, each in requests.items()}
    assert attempts == {number: expected(number).attempts for number in numbers}
    for number, each in requests.items():
        check(number, each)
    check_elsewhere(other, numbers)


def ended(package: ModuleType, result: Any, number: int) -> str:
    """Say how a call ended; anything but an answer or an ApiException is an error."""
    if isinstance(result, Exception):
        assert isinstance(result, package.ApiException), repr(result)
        error: Any = result
        shown = f"{error} {error.body} {error.headers} {error.request!r}"
        assert KEY not in shown
        assert TOKEN not in shown
        return f"{type(error).__name__} {error.status}"
    assert result.number == number
    return str(result.by)


def check(number: int, requests: list[Seen]) -> None:
    """See that what the server got for a call is the same each time, with credentials."""
    form = fate(number).form
    assert len({(each.method, each.target, each.body, each.headers.get("idempotency-key")) for each in requests}) == 1
    assert form != "write" or len(requests) == 1
    first = requests[0]
    assert first.target == f"/calls/{number}?key={KEY}"
    assert first.headers["authorization"] == f"Bearer {TOKEN}"
    assert first.body == (b"" if form == "read" else json.dumps({"number": number}, separators=(",", ":")).encode())


def check_elsewhere(other: RoughServer, numbers: Sequence[int]) -> None:
    """See that the other host got reads alone, and nothing that is secret."""
    strays = {f"/calls/{number}" for number in numbers if expected(number).outcome == "elsewhere"}
    assert other.seen.keys() == strays
    for requests in other.seen.values():
        assert [each.method for each in requests] == ["GET"]
        text = f"{requests[0].target} {requests[0].headers} {requests[0].body!r}"
        assert KEY not in text
        assert TOKEN not in text


def test_the_numbers_lead_everywhere() -> None:
    fates = [fate(number) for number in range(CALLS)]
    assert {each.form for each in fates} == set(FORMS)
    assert {action for each in fates for action in each.script} == {*FAULTS, *FINE}
    assert {expected(number).attempts for number in range(CALLS)} == {1, 2, 3}
