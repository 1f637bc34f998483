"""Credentials: which are sent, where they go, and where they must never go."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from typing import Any

import pytest

from mixins.credentials import Authorizer
from mixins.errors import UnauthorizedException
from mixins.flow import Flow, Invoke
from mixins.request import Credential, Request
from tests.mixins.http.drivers import Driver
from tests.mixins.http.world import ApiClient, Configuration, operation
from tests.servers.loopback import Answer, Loopback, Recorded


def seen(server: Loopback, number: int = 0) -> set[str]:
    """Return which credentials the server saw in a request."""
    request = server.requests[number]
    places = {
        "key": "x-zoo-key" in request.headers,
        "query_key": any(name == "zoo_key" for name, _ in request.query),
        "cookie_key": "zoo=" in request.headers.get("cookie", ""),
        "basic": request.headers.get("authorization", "").startswith("Basic "),
        "bearer": request.headers.get("authorization", "").startswith("Bearer "),
    }
    return {name for name, found in places.items() if found}


ALL = ("key", "query_key", "cookie_key", "basic", "bearer")


def settings(server: Loopback, *schemes: str) -> Configuration:
    """Return settings with credentials for some schemes."""
    configuration = Configuration(server.url, trust_env=False)
    configuration.api_key = {name: f"secret-of-{name}" for name in schemes if name.endswith("key")}
    if "basic" in schemes:
        configuration.username, configuration.password = "ann", "pä:ss"
    if "bearer" in schemes:
        configuration.access_token = "token-1"
    return configuration


@pytest.mark.parametrize(
    ("security", "configured", "expected"),
    [
        ((), ALL, set()),
        (({"key": ()},), ALL, {"key"}),
        (({"query_key": ()},), ALL, {"query_key"}),
        (({"cookie_key": ()},), ALL, {"cookie_key"}),
        (({"basic": ()},), ALL, {"basic"}),
        (({"bearer": ()},), ALL, {"bearer"}),
        (({"key": (), "bearer": ()},), ALL, {"key", "bearer"}),
        (({"key": (), "bearer": ()},), ("key",), set()),
        (({"key": (), "bearer": ()}, {"basic": ()}), ("key", "basic"), {"basic"}),
        (({"bearer": ()}, {"key": ()}), ALL, {"bearer"}),
        (({"bearer": ()}, {"key": ()}), ("key",), {"key"}),
        (({}, {"key": ()}), ALL, {"key"}),
        (({}, {"key": ()}), (), set()),
        (({"key": ()}, {}), (), set()),
        (({"unknown": ()},), ALL, set()),
        (None, ALL, {"key"}),
        (None, ("bearer",), {"bearer"}),
        (None, (), set()),
    ],
)
def test_the_first_satisfied_alternative_is_sent(
    server: Loopback, security: Any, configured: Sequence[str], expected: set[str]
) -> None:
    with ApiClient(settings(server, *configured)) as client:
        client.call(operation(security=security, returns={}), {})
    assert seen(server) == expected


def test_the_form_of_each_credential(server: Loopback) -> None:
    configuration = settings(server, *ALL)
    configuration.api_key_prefix = {"key": "Token"}
    configuration.api_key["cookie_key"] = "a b;c"
    with ApiClient(configuration) as client:
        client.call(operation(security=({"key": (), "query_key": (), "cookie_key": (), "basic": ()},), returns={}), {})
        client.call(operation(security=({"bearer": ()},), returns={}, path="/x?y=1"), {})
    first, second = server.requests
    assert first.headers["x-zoo-key"] == "Token secret-of-key"
    assert first.query == [("zoo_key", "secret-of-query_key")]
    assert first.headers["cookie"] == "zoo=a%20b%3Bc"
    assert first.headers["authorization"] == "Basic " + b64encode("ann:pä:ss".encode()).decode()
    assert second.headers["authorization"] == "Bearer token-1"


def test_a_credential_cannot_break_out_of_its_line(server: Loopback) -> None:
    configuration = settings(server, "key")
    configuration.api_key["key"] = "x\r\nX-Evil: canary"
    with ApiClient(configuration) as client, pytest.raises(ValueError, match="line break") as caught:
        client.call(operation(security=({"key": ()},)), {})
    assert "canary" not in str(caught.value)
    assert server.requests == []


def test_a_user_name_with_a_colon_is_refused(server: Loopback) -> None:
    configuration = settings(server, "basic")
    configuration.username = "a:b"
    with ApiClient(configuration) as client, pytest.raises(ValueError, match="colon"):
        client.call(operation(security=({"basic": ()},)), {})


def test_a_token_may_come_from_a_function(driver: Driver, server: Loopback) -> None:
    configuration = settings(server)
    tokens = iter(["t1", "t2"])

    def plain() -> str:
        return next(tokens)

    async def in_loop() -> str:
        return next(tokens)

    configuration.access_token = plain if driver.name == "sync" else in_loop
    target = operation(security=({"bearer": ()},), returns={})
    driver.run(configuration, *[lambda client: client.call(target, {})] * 2)
    assert [each.headers["authorization"] for each in server.requests] == ["Bearer t1", "Bearer t2"]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (False, {}),
        ("Custom abc", {"authorization": "Custom abc"}),
        (("bob", "pw"), {"authorization": "Basic Ym9iOnB3"}),
        ({"type": "api_key", "in": "header", "key": "X-Other", "value": "v"}, {"x-other": "v"}),
    ],
)
def test_credentials_of_a_single_call(
    driver: Driver, server: Loopback, configuration: Configuration, given: Any, expected: dict[str, str]
) -> None:
    server.script(Answer(json=1))
    driver.run(configuration, lambda client: client.pets.get_pet("1", _request_auth=given))
    headers = server.requests[0].headers
    assert "x-zoo-key" not in headers
    assert {name: headers[name] for name in expected} == expected


def test_what_is_no_credential_is_refused(configuration: Configuration) -> None:
    with ApiClient(configuration) as client, pytest.raises(TypeError, match="_request_auth is"):
        client.pets.get_pet("1", _request_auth=7)


def test_a_header_of_the_call_wins_over_the_configured_key(server: Loopback, configuration: Configuration) -> None:
    server.script(Answer(json=1))
    with ApiClient(configuration) as client:
        client.pets.get_pet("1", _headers={"x-zoo-key": "mine"})
    assert server.requests[0].headers["x-zoo-key"] == "mine"


class Rotating:
    """A provider whose token the server refuses until it is renewed."""

    def __init__(self, fetch: Any) -> None:
        self.fetch = fetch
        self.token = "stale"
        self.paths: list[str] = []

    def authorize(self, request: Request, scopes: Sequence[str]) -> Flow[tuple[Credential, ...]]:
        yield from ()
        self.paths.append(request.url)
        return (Credential("header", "Authorization", f"Bearer {self.token}"),)

    def renew(self, refused: Sequence[Credential]) -> Flow[bool]:
        self.token = yield Invoke(self.fetch, refused[0].value)
        return bool(self.token)


def only(token: str) -> Any:
    """Return a script that answers requests with one token only."""

    def script(request: Recorded) -> Answer:
        return Answer(json=1) if request.headers.get("authorization") == f"Bearer {token}" else Answer(401)

    return script


def test_refused_credentials_are_renewed_once(driver: Driver, server: Loopback) -> None:
    configuration = settings(server)
    provider = Rotating(lambda refused: "fresh")
    assert isinstance(provider, Authorizer)
    configuration.credentials = {"bearer": provider}
    server.script(only("fresh"))
    target = operation("POST", security=({"bearer": ("read",)},))
    assert driver.run(configuration, lambda client: client.call(target, {})).data == 1
    assert [each.headers["authorization"] for each in server.requests] == ["Bearer stale", "Bearer fresh"]


@pytest.mark.parametrize(("fresh", "requests"), [("still-wrong", 2), ("", 1)])
def test_a_refusal_that_stays_is_the_callers(driver: Driver, server: Loopback, fresh: str, requests: int) -> None:
    configuration = settings(server)
    configuration.credentials = {"bearer": Rotating(lambda refused: fresh)}
    server.script(only("never"))
    target = operation(security=({"bearer": ()},))
    with pytest.raises(UnauthorizedException):
        driver.run(configuration, lambda client: client.call(target, {}))
    assert len(server.requests) == requests


def test_credentials_stay_at_home_across_redirects(driver: Driver, server: Loopback) -> None:
    with Loopback(Answer(json="away")) as other:
        server.script(Answer(302, headers={"Location": f"{other.url}/elsewhere?x=1"}))
        configuration = settings(server, *ALL)
        configuration.default_headers = {"X-Auth-Token": "canary", "X-Plain": "p"}
        target = operation(security=({"key": (), "query_key": (), "cookie_key": (), "basic": ()},))
        found = driver.run(
            configuration, lambda client: client.call(target, {}, {"_headers": {"Proxy-Authorization": "canary"}})
        )
        (request,) = other.requests
        assert found.data == "away"
        assert seen(server) == {"key", "query_key", "cookie_key", "basic"}
        assert seen(other) == set()
        assert "canary" not in str(request)
        assert request.headers["x-plain"] == "p"
        assert request.target == "/elsewhere?x=1"


def test_credentials_go_along_on_the_same_origin(driver: Driver, server: Loopback) -> None:
    server.script(Answer(307, headers={"Location": "/moved?page=2"}), Answer(json="here"))
    target = operation(security=({"key": (), "query_key": ()},))
    found = driver.run(settings(server, *ALL), lambda client: client.call(target, {}))
    assert found.data == "here"
    assert server.requests[1].target == "/moved?page=2&zoo_key=secret-of-query_key"
    assert seen(server, 1) == {"key", "query_key"}


def test_a_refusal_by_another_origin_renews_nothing(driver: Driver, server: Loopback) -> None:
    provider = Rotating(lambda refused: "fresh")
    with Loopback(Answer(401)) as other:
        server.script(Answer(302, headers={"Location": other.url}))
        configuration = settings(server)
        configuration.credentials = {"bearer": provider}
        target = operation(security=({"bearer": ()},))
        with pytest.raises(UnauthorizedException):
            driver.run(configuration, lambda client: client.call(target, {}))
    assert provider.token == "stale"


def test_raw_requests_to_another_origin_carry_nothing(driver: Driver, server: Loopback) -> None:
    with Loopback(Answer(json=1)) as other:
        configuration = settings(server, *ALL)
        driver.run(configuration, lambda client: client.request("GET", other.url + "/next"))
        driver.run(configuration, lambda client: client.request("GET", server.url + "/next"))
        assert seen(other) == set()
    assert seen(server) == {"key"}
