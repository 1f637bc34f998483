"""Tokens from a login endpoint: got once, kept alive, ended; each server its own."""

from __future__ import annotations

import json
from base64 import b64encode
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl

import pytest

from mixins.errors import ApiConnectionError, AuthenticationError, UnauthorizedException
from mixins.hooks import Hooks
from mixins.login_tokens import LoginTokens, TokenFields
from mixins.tokens import Token
from tests.mixins.http.drivers import Driver
from tests.mixins.http.world import ApiClient, Configuration, operation
from tests.servers.loopback import Answer, Loopback, Recorded

TARGET = operation(path="/data", security=({"bearer": ()},))
BASIC = "Basic " + b64encode("ann:pä:ss-word".encode()).decode()


class Office:
    """A server that gives tokens of 100 seconds and accepts the newest one only."""

    def __init__(self, now: list[float]) -> None:
        self.now = now
        self.given = 0
        self.asked: list[tuple[str, str | None]] = []
        self.keep_alive_status = 200

    def __call__(self, request: Recorded) -> Answer:
        authorization = request.headers.get("authorization")
        fine = authorization == f"Bearer token-{self.given}"
        if request.path == "/data":
            return Answer(json="data") if fine else Answer(401)
        self.asked.append((request.path, authorization))
        if request.path == "/logout":
            return Answer(204 if fine else 401)
        if request.path == "/keep" and (not fine or self.keep_alive_status != 200):
            return Answer(self.keep_alive_status if fine else 401, json={"token": ""})
        self.given += 1
        end = datetime.fromtimestamp(self.now[0] + 100, UTC).isoformat().replace("+00:00", "Z")
        return Answer(json={"token": f"token-{self.given}", "expires": end})


def login(**details: Any) -> LoginTokens:
    return LoginTokens("/login", "ann", "pä:ss-word", **details)


def settings(url: str, provider: LoginTokens, **more: Any) -> Configuration:
    return Configuration(f"{url}/", credentials={"bearer": provider}, trust_env=False, **more)


def call(client: Any) -> Any:
    return client.call(TARGET, {})


def test_a_token_is_kept_alive_and_replaced_near_its_end(driver: Driver, server: Loopback) -> None:
    now = [1000.0]
    office = Office(now)
    server.script(office)
    configuration = settings(server.url, login(keep_alive="/keep", clock=lambda: now[0]))
    for moment, last in (
        (1000.0, ("/login", BASIC)),
        (1040.0, ("/login", BASIC)),  # 60 s left: used as it is
        (1041.0, ("/keep", "Bearer token-1")),  # 59 s left
        (1100.0, ("/keep", "Bearer token-2")),
        (1195.0, ("/login", BASIC)),  # 5 s left: too late to keep alive
    ):
        now[0] = moment
        assert driver.run(configuration, call).data == "data"
        assert office.asked[-1] == last
    assert len(office.asked) == 4


@pytest.mark.parametrize("status", [200, 401, 500])
def test_where_keeping_alive_fails_there_is_a_new_login(driver: Driver, server: Loopback, status: int) -> None:
    now = [1000.0]
    office = Office(now)
    office.keep_alive_status = status
    server.script(lambda request: Answer(json={"token": ""}) if request.path == "/keep" else office(request))
    if status != 200:
        server.script(office)
    configuration = settings(server.url, login(keep_alive="/keep", clock=lambda: now[0]))
    driver.run(configuration, call)
    now[0] = 1050.0
    assert driver.run(configuration, call).data == "data"
    assert office.asked[-1] == ("/login", BASIC)
    assert office.given == 2


def test_without_keep_alive_a_token_is_used_to_its_margin(driver: Driver, server: Loopback) -> None:
    now = [0.0]
    office = Office(now)
    server.script(office)
    configuration = settings(server.url, login(clock=lambda: now[0]))
    for moment, given in ((0.0, 1), (94.0, 1), (95.0, 2)):
        now[0] = moment
        driver.run(configuration, call)
        assert office.given == given


def test_a_refused_token_is_not_kept_alive_but_replaced(driver: Driver, server: Loopback) -> None:
    office = Office([1000.0])
    server.script(office)
    configuration = settings(server.url, login(keep_alive="/keep", clock=lambda: 1000.0))
    driver.run(configuration, call)
    office.given = 7
    assert driver.run(configuration, call).data == "data"
    assert [path for path, _ in office.asked] == ["/login", "/login"]


@pytest.mark.parametrize(
    ("send", "content_type", "expected"),
    [
        ("form", "application/x-www-form-urlencoded", {"username": "ann", "password": "pä:ss-word"}),
        ("json", "application/json", {"username": "ann", "password": "pä:ss-word"}),
        (lambda user, word: {"auth": {"user": user, "word": word}}, "application/json", None),
    ],
)
def test_user_and_password_may_go_into_the_body(
    driver: Driver, server: Loopback, send: Any, content_type: str, expected: Any
) -> None:
    fields = TokenFields("access.token.id", "access.token.expires", refresh="access.refresh")
    body = {"access": {"token": {"id": "t-1", "expires": 4e9}, "refresh": "r"}}
    server.script(lambda request: Answer(json=body if request.path == "/login" else request.headers["x-auth-token"]))
    provider = login(send=send, fields=fields, header="X-Auth-Token", prefix="")
    assert driver.run(settings(server.url, provider), call).data == "t-1"
    request = server.requests[0]
    found = dict(parse_qsl(request.body.decode())) if send == "form" else json.loads(request.body)
    assert found == (expected or {"auth": {"user": "ann", "word": "pä:ss-word"}})
    assert request.headers["content-type"] == content_type
    assert "authorization" not in request.headers
    assert request.headers["user-agent"] == "zoo/1.0"


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        (Answer(401, json={"why": "no pä:ss-word"}), 401),
        (Answer(200, json={"token": 7}), 200),
        (Answer(200, json=["pä:ss-word"]), 200),
        (Answer(302, headers={"Location": "/elsewhere"}), 302),
        (Answer(500, json={"token": "canary-token"}), 500),
    ],
)
def test_a_failed_login_says_so_without_secrets(driver: Driver, server: Loopback, answer: Answer, status: int) -> None:
    server.script(answer)
    with pytest.raises(AuthenticationError, match="the login gave no token") as caught:
        driver.run(settings(server.url, login()), call)
    shown = str(caught.value) + repr(caught.value) + repr(caught.value.request) + str(caught.value.body)
    assert caught.value.status == status
    assert "pä:ss-word" not in shown
    assert BASIC[6:] not in shown
    assert "canary-token" not in shown
    assert len(server.requests) == 1


def test_a_login_that_finds_no_server_may_be_tried_again(driver: Driver, server: Loopback) -> None:
    office = Office([0.0])
    server.script(Answer(drop=True), office)
    post = operation("POST", path="/data", security=({"bearer": ()},))
    configuration = settings(server.url, login(clock=lambda: 0.0))
    assert driver.run(configuration, lambda client: client.call(post, {})).data == "data"
    assert [each.path for each in server.requests] == ["/login", "/login", "/data"]
    configuration = settings(server.url, login(), retries=False)
    server.script(Answer(drop=True))
    with pytest.raises(ApiConnectionError):
        driver.run(configuration, call)


def test_a_provider_of_two_clients_logs_in_at_each_server(driver: Driver, server: Loopback) -> None:
    with Loopback() as other:
        first, second = Office([0.0]), Office([0.0])
        second.given = 10
        server.script(first)
        other.script(second)
        provider = login(clock=lambda: 0.0)
        for url in (server.url, other.url, server.url, other.url):
            assert driver.run(settings(url, provider), call).data == "data"
        assert (first.given, second.given) == (1, 11)


def test_logging_out_ends_the_token(driver: Driver, server: Loopback) -> None:
    office = Office([0.0])
    server.script(office)
    provider = login(logout="/logout", clock=lambda: 0.0)

    def leave(client: Any) -> Any:
        return provider.log_out(client) if driver.name == "sync" else provider.log_out_async(client)

    configuration = settings(server.url, provider)
    driver.run(configuration, call, leave, leave, call)
    assert office.asked == [("/login", BASIC), ("/logout", "Bearer token-1"), ("/login", BASIC)]
    office.given = 9  # the token has ended by itself
    driver.run(configuration, leave)
    driver.run(configuration, call)
    server.script(lambda request: Answer(500, json="token-10") if request.path == "/logout" else office(request))
    with pytest.raises(AuthenticationError, match="did not end the token") as caught:
        driver.run(configuration, leave)
    assert "token-10" not in str(caught.value)


def test_the_token_may_be_had_without_a_call(driver: Driver, server: Loopback) -> None:
    server.script(Office([0.0]))
    provider = login(clock=lambda: 0.0)

    def get(client: Any) -> Any:
        provider.attach(client)
        return provider.get_access_token() if driver.name == "sync" else provider.get_access_token_async()

    token = driver.run(settings(server.url, provider), get, get)
    assert token == Token("token-1", 100.0)
    assert len(server.requests) == 1


def test_a_provider_without_a_client_says_what_is_missing() -> None:
    for provider in (login(), LoginTokens("https://h.example/login", "ann", "word")):
        with pytest.raises(AuthenticationError, match="attach a client"):
            provider.get_access_token()


def test_hooks_are_told_of_new_tokens(driver: Driver, server: Loopback) -> None:
    server.script(Office([0.0]))
    told: list[Any] = []

    async def later(*values: Any) -> None:
        told.append(values)

    def at_once(*values: Any) -> None:
        told.append(values)

    hook = at_once if driver.name == "sync" else later
    provider = login(clock=lambda: 0.0, on_token=hook)
    driver.run(settings(server.url, provider, hooks=Hooks(on_token_refresh=(hook,))), call, call)
    assert told == [(Token("token-1", 100.0),), (provider, Token("token-1", 100.0))]


def test_a_token_to_begin_with_is_used(driver: Driver, server: Loopback) -> None:
    office = Office([0.0])
    office.given = 5
    server.script(office)
    assert driver.run(settings(server.url, login(token="token-5")), call).data == "data"
    assert office.asked == []


def test_a_refusal_that_stays_is_the_callers(server: Loopback) -> None:
    office = Office([0.0])
    server.script(lambda request: Answer(401) if request.path == "/data" else office(request))
    with ApiClient(settings(server.url, login(clock=lambda: 0.0))) as client, pytest.raises(UnauthorizedException):
        client.call(TARGET, {})
    assert office.given == 2
