"""A client against a hostile server: a right answer or an exception of ours, in bounds, no secret shown."""

from __future__ import annotations

import asyncio
import logging
import traceback
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import trio

from tests.building import imported
from tests.hostile.answers import EITHER, RIGHT, WRONG
from tests.servers.raw import RawServer, Script

SECRETS = ("key-KEEP-ME-SECRET", "password-KEEP-ME-SECRET", "token-KEEP-ME-SECRET")
MOST = 8 << 20
"""Bytes that an answer may have."""

DOCUMENT = """
    openapi: 3.1.0
    info: {title: Hostile, version: '1'}
    paths:
      /pets/{id}:
        get:
          operationId: getPet
          parameters:
          - {name: id, in: path, required: true, schema: {type: string}}
          - {name: pin, in: query, schema: {type: string, format: password}}
          responses:
            '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
            default: {description: no, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
    components:
      schemas:
        Pet:
          type: object
          required: [name]
          properties:
            name: {type: string}
            born: {type: string, format: date}
            parent: {$ref: '#/components/schemas/Pet'}
        Problem: {type: object, properties: {message: {type: string}}}
      securitySchemes:
        key: {type: apiKey, in: query, name: api_key}
        basic: {type: http, scheme: basic}
        token: {type: apiKey, in: header, name: X-Token}
    security: [{key: [], basic: [], token: []}]
"""

CASES = [
    pytest.param(drive, name, id=f"{name}-{drive}") for name in (*RIGHT, *WRONG, *EITHER) for drive in ("sync", "async")
]
SLOW = ("drop-by-drop", "header-drop-by-drop", "continue-for-ever")
"""Answers that come bit by bit, each in time, and are right if one waits for twenty seconds or more."""
SCRIPTS: dict[str, Script] = {**RIGHT, **WRONG, **EITHER}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with imported(DOCUMENT, tmp_path_factory.mktemp("hostile")) as made:
        yield made


def configuration(package: ModuleType, url: str, **more: Any) -> Any:
    key, password, token = SECRETS
    keys = {"key": key, "token": token}
    settings = {"timeout": 1.0, "retries": 1, "max_response_size": MOST, "log_bodies": True} | more
    return package.Configuration(url, api_key=keys, username="user", password=password, **settings)


def call(package: ModuleType, drive: str, settings: Any, deadline: float = 3.0) -> Any:
    """Return what the call gives, the exception included if it is one of ours."""
    arguments: dict[str, Any] = {"id": "1", "pin": "pin-KEEP-ME-SECRET", "_deadline": deadline}
    try:
        if drive == "sync":
            with package.ApiClient(settings) as client:
                return client.default.get_pet_with_http_info(**arguments)

        async def work() -> Any:
            async with package.AsyncApiClient(settings) as client:
                return await client.default.get_pet_with_http_info(**arguments)

        return trio.run(work) if drive == "trio" else asyncio.run(work())
    except package.exceptions.ApiException as error:
        return error


def shown(outcome: Any) -> str:
    """Return everything that a program is likely to print of an outcome."""
    texts = [repr(outcome), str(outcome)]
    if isinstance(outcome, Exception):
        texts += traceback.format_exception(outcome)
        texts += [repr(vars(outcome)), repr(getattr(outcome, "body", "")), repr(getattr(outcome, "request", ""))]
    else:
        texts += [repr(outcome.data), repr(outcome.headers), repr(outcome.request), repr(outcome.warnings)]
    return "\n".join(texts)


def test_there_are_sixty_behaviours() -> None:
    assert len(SCRIPTS) >= 60


@pytest.mark.parametrize(("drive", "name"), CASES)
def test_an_outcome_is_right_or_ours(
    package: ModuleType, caplog: pytest.LogCaptureFixture, drive: str, name: str
) -> None:
    caplog.set_level(logging.DEBUG)
    with RawServer(SCRIPTS[name]) as server:
        outcome = call(package, drive, configuration(package, server.url), 0.5 if name in SLOW else 3.0)
    failed = isinstance(outcome, Exception)
    if name in RIGHT:
        assert not failed and outcome.data.name == "Tom" and outcome.data.born.isoformat() == "2001-02-03"
    elif name in WRONG:
        assert failed, outcome
        assert "Traceback" not in str(outcome) or name == "server-error"
    assert "KEEP-ME-SECRET" not in shown(outcome)
    assert "KEEP-ME-SECRET" not in caplog.text
    assert server.sent <= 1 << 25


@pytest.mark.parametrize("name", EITHER)
def test_strict_reading_refuses_or_finds_nothing_wrong(package: ModuleType, name: str) -> None:
    with RawServer(SCRIPTS[name]) as server:
        outcome = call(package, "sync", configuration(package, server.url, strict=True))
    assert isinstance(outcome, Exception) or not outcome.warnings
    assert "KEEP-ME-SECRET" not in shown(outcome)


@pytest.mark.parametrize("name", SLOW)
@pytest.mark.parametrize("drive", ["sync", "async", "trio"])
def test_the_deadline_ends_what_comes_bit_by_bit(package: ModuleType, drive: str, name: str) -> None:
    with RawServer(SCRIPTS[name]) as server:
        outcome = call(package, drive, configuration(package, server.url, timeout=10.0), 0.5)
    assert isinstance(outcome, package.exceptions.ApiTimeoutError)
    assert len(server.requests) <= 1, "there was no time to send it again"


TOO_LARGE = ("decompression-bomb", "decompression-bomb-chunked", "bomb-within-a-bomb", "endless-body", "endless-chunks")


@pytest.mark.parametrize("name", TOO_LARGE)
def test_what_is_too_large_is_not_kept(package: ModuleType, name: str) -> None:
    with RawServer(SCRIPTS[name]) as server:
        settings = configuration(package, server.url)
        call(package, "sync", settings)  # what is loaded once is no part of the measure
        tracemalloc.start()
        outcome = call(package, "sync", settings)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert isinstance(outcome, package.exceptions.ResponseTooLargeError | package.exceptions.ApiTimeoutError)
    assert peak < 5 * MOST


def test_no_bound_is_no_bound(package: ModuleType) -> None:
    with RawServer(SCRIPTS["larger-than-allowed"]) as server:
        outcome = call(package, "sync", configuration(package, server.url, max_response_size=None))
    assert not isinstance(outcome, Exception) and len(outcome.data) > MOST


@pytest.mark.parametrize("drive", ["sync", "async", "trio"])
def test_another_host_gets_no_credentials(package: ModuleType, drive: str, tmp_path: Path) -> None:
    with RawServer(SCRIPTS["plain"]) as other:
        redirect = f"HTTP/1.1 302 Found\r\nLocation: {other.url}/elsewhere\r\nContent-Length: 0\r\n\r\n".encode()
        with RawServer(lambda _: [redirect]) as server:
            call(package, drive, configuration(package, server.url))
    assert len(server.requests) == 1
    assert not any(b"KEEP-ME-SECRET" in each or b"authorization" in each.lower() for each in other.requests)
