"""Tokens for Squonk2 by the rows of document 003, and the code of it that gets one."""

from __future__ import annotations

import importlib
import inspect
import logging
import os
import runpy
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.contract.packages import package
from tests.servers.keycloak import CLIENT, REALM, Keycloak, jwt
from tests.servers.loopback import Answer, Loopback

SCRIPT = Path(__file__).parent / "scripts" / "squonk2_connecting.py"
PASSWORD = "p&q=1 +%é"
Get = Callable[..., str | None]


@pytest.fixture
def keycloak() -> Keycloak:
    return Keycloak({"ada": PASSWORD})


@pytest.fixture
def keycloak_server(keycloak: Keycloak) -> Iterator[Loopback]:
    with keycloak.serve() as server:
        yield server


@pytest.fixture
def auth() -> Any:
    package("squonk2").load()
    return importlib.import_module("squonk2.auth").Auth


@pytest.fixture
def get(auth: Any, keycloak_server: Loopback) -> Get:
    def call(**changes: Any) -> str | None:
        usual = {
            "keycloak_url": f"{keycloak_server.url}/auth",
            "keycloak_realm": REALM,
            "keycloak_client_id": CLIENT,
            "username": "ada",
            "password": PASSWORD,
        }
        token: str | None = auth.get_access_token(**{**usual, **changes})
        return token

    return call


def test_sq_01_a_token_for_a_user(get: Get, keycloak: Keycloak) -> None:
    assert [get()] == keycloak.given


def test_sq_02_the_url_of_the_token_follows_from_server_and_realm(get: Get, keycloak_server: Loopback) -> None:
    get()
    assert [(each.method, each.target) for each in keycloak_server.requests] == [
        ("POST", "/auth/realms/squonk/protocol/openid-connect/token")
    ]


def test_sq_03_the_code_of_the_document_runs(
    auth: Any, keycloak: Keycloak, keycloak_server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    send = httpx.HTTPTransport.handle_request
    asked = []

    def redirected(transport: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
        asked.append((request.url.scheme, request.url.host))
        request.url = request.url.copy_with(scheme="http", host="127.0.0.1", port=httpx.URL(keycloak_server.url).port)
        return send(transport, request)

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", redirected)
    monkeypatch.setenv("DMAPI_USERNAME", "ada")
    monkeypatch.setenv("DMAPI_USERNAME_PASSWORD", PASSWORD)
    monkeypatch.setattr(sys, "argv", ["script", "-k", "keycloak.example.com", "-r", REALM, "-i", CLIENT])
    names = runpy.run_path(str(SCRIPT), run_name="__main__")
    assert asked == [("https", "keycloak.example.com")]
    assert [names["token"]] == keycloak.given


def test_sqx_01_the_arguments_and_their_defaults(auth: Any) -> None:
    parameters = inspect.signature(auth.get_access_token).parameters
    assert {each.kind.name for each in parameters.values()} == {"KEYWORD_ONLY"}
    defaults = {each.name: each.default for each in parameters.values() if each.default is not each.empty}
    assert defaults == {"keycloak_client_secret": None, "prior_token": None, "timeout_s": 4}


@pytest.mark.parametrize("name", ["keycloak_url", "keycloak_realm", "keycloak_client_id", "username", "password"])
def test_sqx_01_an_empty_argument_is_refused(get: Get, keycloak_server: Loopback, name: str) -> None:
    with pytest.raises(AssertionError, match=name):
        get(**{name: ""})
    assert not keycloak_server.requests


@pytest.mark.parametrize("changes", [{"password": "wrong one"}, {"keycloak_realm": "other"}, {"timeout_s": 0.2}])
def test_sqx_01_without_a_token_there_is_none_and_the_log_says_why(
    get: Get, keycloak_server: Loopback, changes: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    if "timeout_s" in changes:
        keycloak_server.script(Answer(delay=2.0))
    with caplog.at_level(logging.ERROR):
        assert get(**changes) is None
    assert "No access token from" in caplog.text
    assert PASSWORD not in caplog.text and "wrong one" not in caplog.text


def test_sqx_01_a_client_may_have_a_secret(get: Get, keycloak: Keycloak) -> None:
    keycloak.secret = "s&cret"
    assert get() is None
    assert [get(keycloak_client_secret="s&cret")] == keycloak.given


def test_sqx_02_the_form_is_encoded(get: Get, keycloak_server: Loopback) -> None:
    get()
    request = keycloak_server.requests[0]
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert b"password=p%26q%3D1" in request.body
    assert b"grant_type=password" in request.body


@pytest.mark.parametrize("seconds", [90, 3600])
def test_sqx_03_a_token_that_is_good_for_a_minute_is_used_again(
    get: Get, keycloak_server: Loopback, seconds: int
) -> None:
    prior = jwt(seconds)
    assert get(prior_token=prior) == prior
    assert not keycloak_server.requests


@pytest.mark.parametrize("seconds", [-10, 30])
def test_sqx_03_another_one_is_not(get: Get, keycloak: Keycloak, seconds: int) -> None:
    assert [get(prior_token=jwt(seconds))] == keycloak.given


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process cannot be changed here")
@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Tokyo"])
def test_sqx_04_the_zone_of_the_machine_does_not_matter(
    get: Get, keycloak: Keycloak, zone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = os.environ.get("TZ")
    try:
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        good, ended = jwt(3600), jwt(-60)
        assert get(prior_token=good) == good
        assert [get(prior_token=ended)] == keycloak.given
    finally:
        monkeypatch.undo()
        assert os.environ.get("TZ") == before
        time.tzset()


@pytest.mark.parametrize("prior", ["no JSON Web Token", "a.b.c"])
def test_sqx_05_a_prior_token_that_does_not_say_when_it_ends_is_replaced(
    get: Get, keycloak: Keycloak, prior: str
) -> None:
    assert [get(prior_token=prior)] == keycloak.given
