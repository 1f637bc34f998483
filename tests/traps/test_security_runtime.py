"""A client against hostile servers and hostile arguments: where credentials go, and what may be sent at all."""

from __future__ import annotations

import logging
import pickle
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from mixins._library import httpx
from tests.building import imported
from tests.traps.exchange import Exchange, answer, client_of
from tests.traps.test_bodies import parts

DOCUMENT = """
    openapi: 3.1.0
    info: {title: Runtime, version: '1'}
    servers: [{url: 'https://api.example'}]
    security: [{header: [], query: [], token: []}]
    paths:
      /items/{id}/parts/{part}:
        get:
          operationId: getPart
          parameters:
          - {name: id, in: path, required: true, schema: {type: string}}
          - {name: part, in: path, required: true, schema: {type: string}}
          - {name: X-Trace, in: header, schema: {type: string}}
          - {name: seen, in: cookie, schema: {type: string}}
          responses: {'204': {description: done}}
      /files:
        post:
          operationId: upload
          requestBody:
            required: true
            content:
              multipart/form-data:
                schema: {type: object, properties: {file: {type: string, format: binary}, secret: {type: string}}}
          responses: {'204': {description: done}}
    components:
      securitySchemes:
        header: {type: apiKey, in: header, name: X-Key}
        query: {type: apiKey, in: query, name: key}
        token: {type: http, scheme: bearer}
      schemas:
        Login: {type: object, properties: {password: {type: string, format: password}, name: {type: string}}}
"""

SECRETS = ("HEADERSECRET", "QUERYSECRET", "TOKENSECRET")
KEYS = {"api_key": {"header": SECRETS[0], "query": SECRETS[1]}, "access_token": SECRETS[2]}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with imported(DOCUMENT, tmp_path_factory.mktemp("runtime")) as found:
        yield found


def get(package: Any, exchange: Exchange, *path: str, **arguments: Any) -> Any:
    return package.DefaultApi(client_of(package, exchange, **KEYS)).get_part(*(path or ("1", "2")), **arguments)


@pytest.mark.parametrize(
    ("location", "trusted"),
    [
        ("/elsewhere", True),
        ("https://evil.example/x", False),
        ("http://api.example/x", False),
        ("https://api.example:8443/x", False),
        ("https://api.example.evil.example/x", False),
        ("//evil.example/x", False),
    ],
)
def test_security_15_credentials_follow_no_redirect_elsewhere(package: Any, location: str, trusted: bool) -> None:
    exchange = Exchange(httpx.Response(302, headers={"location": location}), httpx.Response(204))
    try:
        get(package, exchange)
    except package.ApiException:
        assert not trusted
    first, *later = exchange.requests
    assert first.headers["authorization"] == f"Bearer {SECRETS[2]}"
    assert later or not trusted
    for request in later:
        shown = f"{request.url} {request.headers.raw!r}"
        assert [secret in shown for secret in SECRETS] == [trusted] * 3


@pytest.mark.parametrize("text", ["a\r\nX-Injected: 1", "a\nb", "a\rb", "a\0b"])
def test_security_16_header_fields_take_no_line_breaks(package: Any, text: str) -> None:
    exchange = Exchange()
    with pytest.raises(ValueError, match=r"(?i)x-trace"):
        get(package, exchange, x_trace=text)
    with pytest.raises(ValueError, match=r"(?i)x-own"):
        get(package, exchange, _headers={"X-Own": text})
    assert not exchange.requests


def test_security_16_a_cookie_cannot_bring_another(package: Any) -> None:
    exchange = Exchange()
    get(package, exchange, seen="a; admin=1\r\nX: y")
    assert exchange.request.headers["cookie"].count("=") == 1
    assert "x" not in exchange.request.headers


def test_security_16_a_file_name_cannot_leave_its_place(package: Any, tmp_path: Any) -> None:
    path = tmp_path / 'a"; filename="b\r\nX-Injected: 1.txt'
    path.write_bytes(b"content")
    exchange = Exchange()
    api = package.DefaultApi(client_of(package, exchange, **KEYS))
    api.upload(body=package.UploadBody(file=path))
    (part,) = parts(exchange.request)
    assert part.get_payload(decode=True) == b"content"
    assert "x-injected" not in {name.lower() for name in part}


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        ("a/b", "/items/a%2Fb/parts/2"),
        ("a?b#c", "/items/a%3Fb%23c/parts/2"),
        ("%2e%2e", "/items/%252e%252e/parts/2"),
        ("a;b=c", "/items/a%3Bb%3Dc/parts/2"),
        ("ä ", "/items/%C3%A4%20/parts/2"),
        ("...", "/items/.../parts/2"),
        ("../x", "/items/..%2Fx/parts/2"),
    ],
)
def test_security_17_a_value_stays_in_its_segment(package: Any, value: str, sent: str) -> None:
    exchange = Exchange()
    get(package, exchange, value, "2")
    assert exchange.target.partition("?")[0] == sent


@pytest.mark.parametrize("value", [".", "..", ""])
def test_security_17_dot_segments_and_empty_ones_are_refused(package: Any, value: str) -> None:
    exchange = Exchange()
    with pytest.raises(ValueError, match="path"):
        get(package, exchange, value, "2")
    assert not exchange.requests


def test_security_18_secrets_show_nowhere(package: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    echo = f'{{"you sent": "{SECRETS[0]} {SECRETS[1]} {SECRETS[2]}"}}'
    exchange = Exchange(answer(echo, "application/json", 500))
    client = client_of(package, exchange, **KEYS)
    with pytest.raises(package.ApiException) as caught:
        package.DefaultApi(client).get_part("1", "2")
    error = caught.value
    shown = [repr(client), repr(client.configuration), str(error), repr(error), repr(error.request), error.body]
    shown += [str(record.getMessage()) for record in caplog.records]
    shown.append(repr(pickle.loads(pickle.dumps(error)).__dict__["request"]))
    assert caplog.records
    assert [secret for secret in SECRETS for text in shown if secret in text] == []


def test_security_18_secret_values_of_models_are_not_printed(package: Any) -> None:
    login = package.Login(password="PASSWORDSECRET", name="n")
    assert "PASSWORDSECRET" not in repr(login)
    assert "PASSWORDSECRET" not in str(login)
    assert login.to_dict() == {"password": "PASSWORDSECRET", "name": "n"}
