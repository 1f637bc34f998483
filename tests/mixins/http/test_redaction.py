"""Secrets planted everywhere a secret can be, and looked for everywhere something is shown."""

from __future__ import annotations

import logging
import pickle
import traceback
from typing import Any

import pytest

from mixins.errors import ApiException
from mixins.headers import Headers
from mixins.redaction import is_secret_header, is_secret_name, mask_headers, mask_json, mask_url, mask_values
from mixins.request import Credential, Request
from tests.libraries import HTTP
from tests.mixins.http.drivers import Driver
from tests.mixins.http.world import Configuration, operation
from tests.servers.loopback import Answer, Loopback

CANARY = "c4n4ry-s3cr3t"
EVERYTHING = ({"key": (), "query_key": (), "cookie_key": (), "basic": ()},)


@pytest.fixture
def planted(server: Loopback) -> Configuration:
    return Configuration(
        server.url,
        api_key={name: f"{CANARY}-{name}" for name in ("key", "query_key", "cookie_key")},
        username="ann",
        password=CANARY,
        access_token=CANARY,
        proxy=None,
        key_password=CANARY,
        default_headers={"X-Auth-Token": CANARY},
        log_bodies=True,
        trust_env=False,
    )


@pytest.mark.parametrize(
    "answer",
    [
        Answer(401, body=f"key {CANARY}-query_key refused".encode(), headers={"Set-Cookie": f"s={CANARY}"}),
        Answer(200, body=b"<html>" + CANARY.encode(), headers={"Content-Type": "text/html"}),
        Answer(drop=True),
        Answer(200, json={"ok": 1}, headers={"Set-Cookie": f"s={CANARY}"}),
    ],
)
def test_nothing_shows_a_secret(
    driver: Driver, server: Loopback, planted: Configuration, caplog: pytest.LogCaptureFixture, answer: Answer
) -> None:
    caplog.set_level(logging.INFO, HTTP)
    caplog.set_level(logging.DEBUG, "mixins")
    server.script(answer)
    shown: list[Any] = [planted]
    from mixins.codecs import STRING
    from mixins.contents import json_content

    target = operation("GET", "/x", security=EVERYTHING, returns={"200": json_content(lambda: STRING)})
    options = {"_retry": False, "_query": {"password": CANARY}, "_headers": {"Authorization": CANARY}}
    try:
        response = driver.run(planted, lambda client: client.call(target, {}, options))
        shown += [response, response.request, response.headers, response.reply, response.request.as_curl()]
        shown += [response.request.redacted().headers, pickle.loads(pickle.dumps(response.request)).url]
    except ApiException as error:
        shown += [
            error,
            error.headers,
            error.request,
            error.body,
            error.reason,
            "".join(traceback.format_exception(error)),
        ]
        shown += [error.request.url if error.request else "", error.request.headers if error.request else ""]
        shown += [pickle.dumps(error.request)]
    shown += [driver.client, driver.client.configuration]
    text = "\n".join([*(f"{each!r} {each!s}" for each in shown), caplog.text])
    assert CANARY not in text
    assert "/x" in caplog.text
    assert any(CANARY in value for value in server.requests[0].headers.values())


def test_bodies_are_logged_only_when_asked_for(
    driver: Driver, server: Loopback, configuration: Configuration, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "mixins")
    server.script(Answer(201, json="answer-body"))
    driver.run(configuration, lambda client: client.pets.add_pet("request-body"))
    assert "POST" in caplog.text
    assert "request-body" not in caplog.text
    assert "answer-body" not in caplog.text
    configuration.log_bodies = True
    driver.run(configuration, lambda client: client.pets.add_pet("request-body"))
    assert "request-body" in caplog.text
    assert "answer-body" in caplog.text


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://zoo.example/a?b=1", "https://zoo.example/a?b=1"),
        ("https://u:p@zoo.example/a", "https://***@zoo.example/a"),
        (
            "https://zoo.example/a?api_key=1&x=2&access_token=3",
            "https://zoo.example/a?api_key=***&x=2&access_token=***",
        ),
        ("https://zoo.example/a?token", "https://zoo.example/a?token"),
        ("https://zoo.example/@me?x=a@b", "https://zoo.example/@me?x=a@b"),
    ],
)
def test_urls(url: str, expected: str) -> None:
    assert mask_url(url) == expected


def test_header_names() -> None:
    secret = [
        "Authorization",
        "proxy-authorization",
        "Cookie",
        "Set-Cookie",
        "X-API-Key",
        "X-Auth-Token",
        "X-My-Secret",
    ]
    assert all(map(is_secret_header, secret))
    assert not any(map(is_secret_header, ["Accept", "Content-Type", "X-Request-Id", "Author", "ETag", "Location"]))
    assert mask_headers({"A": "1", "B": "2"}, ["b"]) == {"A": "1", "B": "***"}


def test_property_names() -> None:
    assert all(
        map(is_secret_name, ["password", "userPassword", "client_secret", "apiKey", "api-key", "auth", "id_token"])
    )
    assert not any(map(is_secret_name, ["name", "author", "keyboard", "spinning", "compass", "sort"]))


def test_values_in_texts() -> None:
    assert mask_values("a longsecret b longsecretmore", ["longsecret", "longsecretmore"]) == "a *** b ***"
    assert mask_values("a pin 1234", ["1234", ""]) == "a pin 1234"
    assert mask_json({"a": [{"password": "x", "b": None}], "token": None}) == {
        "a": [{"password": "***", "b": None}],
        "token": None,
    }


def test_received_headers_show_no_secret_and_give_every_value() -> None:
    headers = Headers([(b"Set-Cookie", b"a=1"), (b"set-cookie", b"b=2"), (b"X", "ä".encode("latin-1"))])
    assert headers.get_list("SET-COOKIE") == ["a=1", "b=2"]
    assert repr(headers) == "Headers({'Set-Cookie': '***', 'X': 'ä'})"
    assert dict(headers) == {"Set-Cookie": "a=1, b=2", "X": "ä"}
    assert (len(headers), "x" in headers, "y" in headers) == (2, True, False)
    assert headers == {"SET-COOKIE": "a=1, b=2", "x": "ä"}


@pytest.mark.parametrize(
    ("body", "content_type", "expected"),
    [
        (b'{"password": "hunter22", "n": 1}', "application/json", '{"password": "***", "n": 1}'),
        (b"a=1&client_secret=hunter22", "application/x-www-form-urlencoded", "client_secret=%2A%2A%2A"),
        (b"\xff\x00", "application/octet-stream", "--data-binary @-"),
        (b"{broken", "application/json", "{broken"),
    ],
)
def test_curl(body: bytes, content_type: str, expected: str) -> None:
    from mixins.payload import Payload

    request = Request(
        "POST",
        "https://zoo.example/it's",
        {"X-A": "1"},
        Payload(content_type, body),
        credentials=(Credential("query", "key", "hunter22"), Credential("header", "X-K", "hunter22")),
    )
    line = request.as_curl()
    assert expected in line
    assert "hunter22" not in line
    assert line.startswith("""curl -X POST 'https://zoo.example/it'"'"'s?key=***' -H 'X-A: 1' -H 'X-K: ***'""")
