"""Tokens that expire: one renewal for all who wait, and OAuth grants against a server."""

from __future__ import annotations

import asyncio
import threading
from base64 import b64encode
from typing import Any
from urllib.parse import parse_qsl

import pytest

from mixins.errors import AuthenticationError, UnauthorizedException
from mixins.oauth import ClientCredentials, OAuthProvider, PasswordGrant, RefreshTokenGrant
from mixins.tokens import FunctionTokens, Token, TokenProvider
from tests.mixins.http.drivers import Driver
from tests.mixins.http.world import ApiClient, AsyncApiClient, Configuration, in_asyncio, operation
from tests.servers.loopback import Answer, Loopback, Recorded

TARGET = operation(path="/data", security=({"bearer": ("read",)},))


class Issuer:
    """A server that issues numbered tokens and accepts the newest one only."""

    def __init__(self, delay: float = 0.0, **response: Any) -> None:
        self.delay = delay
        self.issued = 0
        self.forms: list[dict[str, str]] = []
        self.authorizations: list[str | None] = []
        self.response = response

    def __call__(self, request: Recorded) -> Answer:
        if request.path != "/token":
            fine = request.headers.get("authorization") == f"Bearer token-{self.issued}"
            return Answer(json="data") if fine else Answer(401)
        self.forms.append(dict(parse_qsl(request.body.decode())))
        self.authorizations.append(request.headers.get("authorization"))
        self.issued += 1
        return Answer(json={"access_token": f"token-{self.issued}", **self.response}, delay=self.delay)


def settings(server: Loopback, provider: TokenProvider) -> Configuration:
    return Configuration(server.url, credentials={"bearer": provider}, trust_env=False)


def grants(url: str, **details: Any) -> ClientCredentials:
    return ClientCredentials(f"{url}/token", "id", "client-secret", **details)


def test_a_token_is_got_once_and_kept(driver: Driver, server: Loopback) -> None:
    issuer = Issuer(expires_in=3600)
    server.script(issuer)
    provider = grants(server.url, scopes=("read", "write"))
    found = driver.run(settings(server, provider), *[lambda client: client.call(TARGET, {})] * 3)
    assert (found.data, issuer.issued) == ("data", 1)
    assert issuer.forms == [{"grant_type": "client_credentials", "scope": "read write"}]
    assert issuer.authorizations == ["Basic " + b64encode(b"id:client-secret").decode()]


def test_a_token_near_its_end_is_replaced(driver: Driver, server: Loopback) -> None:
    issuer, now = Issuer(expires_in="100"), [1000.0]
    server.script(issuer)
    configuration = settings(server, grants(server.url, clock=lambda: now[0]))
    for moment, issued in ((1000.0, 1), (1069.0, 1), (1070.0, 2), (1071.0, 2)):
        now[0] = moment
        driver.run(configuration, lambda client: client.call(TARGET, {}))
        assert issuer.issued == issued


def test_a_refused_token_is_replaced_once(driver: Driver, server: Loopback) -> None:
    issuer = Issuer()
    server.script(issuer)
    configuration = settings(server, grants(server.url))
    driver.run(configuration, lambda client: client.call(TARGET, {}))
    issuer.issued = 7
    assert driver.run(configuration, lambda client: client.call(TARGET, {})).data == "data"
    assert issuer.issued == 8
    server.script(lambda request: issuer(request) if request.path == "/token" else Answer(401))
    with pytest.raises(UnauthorizedException):
        driver.run(configuration, lambda client: client.call(TARGET, {}))
    assert issuer.issued == 9


def test_the_client_may_prove_itself_in_the_form(driver: Driver, server: Loopback) -> None:
    issuer = Issuer()
    server.script(issuer)
    provider = grants(server.url, client_auth="body", extra={"audience": "a b"})
    driver.run(settings(server, provider), lambda client: client.call(TARGET, {}))
    assert issuer.authorizations == [None]
    assert issuer.forms[0] == {
        "grant_type": "client_credentials",
        "audience": "a b",
        "client_id": "id",
        "client_secret": "client-secret",
    }


def test_the_password_grant_and_its_refresh_token(driver: Driver, server: Loopback) -> None:
    issuer, now = Issuer(expires_in=60, refresh_token="r1"), [0.0]
    server.script(issuer)
    provider = PasswordGrant(f"{server.url}/token", "id", username="ann", password="p&=ö", clock=lambda: now[0], skew=5)
    configuration = settings(server, provider)
    driver.run(configuration, lambda client: client.call(TARGET, {}))
    now[0] = 56.0
    driver.run(configuration, lambda client: client.call(TARGET, {}))
    assert issuer.forms == [
        {"grant_type": "password", "username": "ann", "password": "p&=ö", "client_id": "id"},
        {"grant_type": "refresh_token", "refresh_token": "r1", "client_id": "id"},
    ]


def test_a_dead_refresh_token_falls_back_to_the_grant(driver: Driver, server: Loopback) -> None:
    issuer = Issuer(refresh_token="r1")

    def script(request: Recorded) -> Answer:
        refresh = b"grant_type=refresh_token" in request.body
        return Answer(400, json={"error": "invalid_grant"}) if refresh else issuer(request)

    server.script(script)
    configuration = settings(server, grants(server.url))
    driver.run(configuration, lambda client: client.call(TARGET, {}))
    issuer.issued = 7
    assert driver.run(configuration, lambda client: client.call(TARGET, {})).data == "data"
    assert issuer.issued == 8


def test_a_rotated_refresh_token_is_told(driver: Driver, server: Loopback) -> None:
    issuer, told = Issuer(refresh_token="r2"), list[Token]()
    server.script(issuer)
    provider = RefreshTokenGrant(f"{server.url}/token", "id", refresh_token="r1", on_token=told.append)
    configuration = settings(server, provider)
    driver.run(configuration, lambda client: client.call(TARGET, {}))
    issuer.issued = 7
    driver.run(configuration, lambda client: client.call(TARGET, {}))
    assert [form["refresh_token"] for form in issuer.forms] == ["r1", "r2"]
    assert [token.refresh for token in told] == ["r2", "r2"]


@pytest.mark.parametrize(
    ("answer", "status", "reason"),
    [
        (Answer(401, json={"error": "invalid_client", "error_description": "no client-secret"}), 401, "invalid_client"),
        (Answer(200, json={"token": "canary-token"}), 200, "gave no token"),
        (Answer(200, json=["canary-token"]), 200, "gave no token"),
        (Answer(200, json={"access_token": 7}), 200, "gave no token"),
        (Answer(503, body=b"<html>client-secret"), 503, "gave no token"),
        (Answer(500, json={"access_token": "canary-token"}), 500, "gave no token"),
    ],
)
def test_no_token_is_an_error_without_secrets(
    driver: Driver, server: Loopback, answer: Answer, status: int, reason: str
) -> None:
    server.script(answer)
    with pytest.raises(AuthenticationError, match=reason) as caught:
        driver.run(settings(server, grants(server.url)), lambda client: client.call(TARGET, {}))
    assert caught.value.status == status
    assert "client-secret" not in str(caught.value) + repr(caught.value.request)
    if status == 500:
        assert "canary-token" not in str(caught.value)


def test_threads_get_one_token(server: Loopback) -> None:
    issuer = Issuer(delay=0.05)
    server.script(issuer)
    found: list[Any] = []
    with ApiClient(settings(server, grants(server.url))) as client:
        threads = [threading.Thread(target=lambda: found.append(client.call(TARGET, {}).data)) for _ in range(10)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert (found, issuer.issued) == (["data"] * 10, 1)


def test_tasks_get_one_token(server: Loopback) -> None:
    import trio

    issuer = Issuer(delay=0.05)
    server.script(issuer)
    provider = grants(server.url)
    found: list[Any] = []

    async def with_asyncio() -> list[Any]:
        async with AsyncApiClient(settings(server, provider)) as client:
            responses = await asyncio.gather(*(client.call(TARGET, {}) for _ in range(10)))
            return [response.data for response in responses]

    async def with_trio() -> None:
        async with AsyncApiClient(settings(server, provider)) as client, trio.open_nursery() as nursery:

            async def one() -> None:
                found.append((await client.call(TARGET, {})).data)

            for _ in range(10):
                nursery.start_soon(one)

    assert in_asyncio(with_asyncio) == ["data"] * 10
    assert issuer.issued == 1
    issuer.issued = 7
    trio.run(with_trio)
    assert (found, issuer.issued) == (["data"] * 10, 8)


def test_a_cancelled_renewal_leaves_the_gate(server: Loopback) -> None:
    import trio

    issuer = Issuer(delay=0.2)
    server.script(issuer)

    async def work() -> Any:
        async with AsyncApiClient(settings(server, grants(server.url))) as client:
            with trio.move_on_after(0.02):
                await client.call(TARGET, {})
            issuer.delay = 0.0
            with trio.fail_after(2):
                return (await client.call(TARGET, {})).data

    assert trio.run(work) == "data"


def test_tokens_from_a_function(driver: Driver, server: Loopback) -> None:
    server.script(lambda request: Answer(json=request.headers["authorization"]))
    tokens: list[Any] = ["plain", Token("typed", 0.0), Token("last")]

    def blocking() -> Any:
        return tokens.pop(0)

    async def in_loop() -> Any:
        return tokens.pop(0)

    provider = FunctionTokens(blocking if driver.name == "sync" else in_loop)
    configuration = settings(server, provider)
    seen = [driver.run(configuration, lambda client: client.call(TARGET, {})).data for _ in range(2)]
    assert seen == ["Bearer plain", "Bearer plain"]
    provider.forget()
    seen = [driver.run(configuration, lambda client: client.call(TARGET, {})).data for _ in range(3)]
    assert seen == ["Bearer typed", "Bearer last", "Bearer last"]


def test_a_function_that_needs_its_own_token_is_told_so(server: Loopback) -> None:
    client = ApiClient(Configuration(server.url, trust_env=False))
    client.configuration.credentials = {"bearer": FunctionTokens(lambda: client.call(TARGET, {}))}
    with client, pytest.raises(AuthenticationError, match="very function"):
        client.call(TARGET, {})


def test_providers_show_no_secret(server: Loopback) -> None:
    provider: OAuthProvider = grants(server.url)
    provider._slot("").token = Token("canary", 1.0, "canary")
    assert "canary" not in repr(provider) + repr(Token("canary", None, "canary")) + repr(settings(server, provider))
    assert "client-secret" not in repr(provider)
