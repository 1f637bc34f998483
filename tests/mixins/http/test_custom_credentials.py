"""Credentials of a user's own class: one method, in any form."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from mixins.custom_credentials import CredentialsProvider
from mixins.errors import AuthenticationError
from mixins.hooks import Hooks
from mixins.tokens import Token
from tests.mixins.http.drivers import Driver
from tests.mixins.http.world import ApiClient, Configuration, operation
from tests.servers.loopback import Answer, Loopback

TARGET = operation(path="/data", security=({"bearer": ()},))


class AccessToken:
    """A token as a user's own code has it."""

    def __init__(self, token: str, expires: Any) -> None:
        self.token = token
        self.expires = expires


class Counting(CredentialsProvider):
    """Counts how often it is asked."""

    def __init__(self, **settings: Any) -> None:
        self.asked = 0
        super().__init__(**settings)

    def next_token(self) -> AccessToken:
        self.asked += 1
        return AccessToken(f"t{self.asked}", datetime.fromtimestamp(self.asked * 100, UTC))


class Method(Counting):
    def request_access_token(self) -> Any:
        return self.next_token()


class Underscored(Counting):
    def _request_access_token(self) -> Any:
        return self.next_token()


class Property(Counting):
    @property
    def _request_access_token(self) -> Any:
        return self.next_token()


class Coroutine(Counting):
    async def request_access_token(self) -> Any:
        return self.next_token()


class AsyncProperty(Counting):
    @property
    def _request_access_token(self) -> Any:
        async def get() -> Any:
            return self.next_token()

        return get()


class Setting(Counting):
    def _refresh_access_token(self) -> None:
        if self._access_token is None or self.asked < 2:
            self._access_token = self.next_token()


class Returning(Counting):
    def refresh_access_token(self) -> Any:
        return self.next_token()


class AsyncSetting(Counting):
    async def _refresh_access_token(self) -> None:
        self.access_token = self.next_token()


def settings(server: Loopback, provider: CredentialsProvider, **more: Any) -> Configuration:
    return Configuration(server.url, credentials={"bearer": provider}, trust_env=False, **more)


def call(client: Any) -> Any:
    return client.call(TARGET, {})


@pytest.mark.parametrize("kind", [Method, Underscored, Property, Coroutine, AsyncProperty])
def test_a_requested_token_is_kept_to_its_end(driver: Driver, server: Loopback, kind: type[Counting]) -> None:
    if driver.name == "sync" and kind in (Coroutine, AsyncProperty):
        return
    server.script(lambda request: Answer(json=request.headers["authorization"]))
    now = [0.0]
    provider = kind(clock=lambda: now[0])
    seen = []
    for moment in (0.0, 69.0, 70.0, 169.0, 170.0):
        now[0] = moment
        seen.append(driver.run(settings(server, provider), call).data)
    assert seen == ["Bearer t1", "Bearer t1", "Bearer t2", "Bearer t2", "Bearer t3"]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [(Setting, ["t1", "t2", "t2"]), (Returning, ["t1", "t2", "t3"]), (AsyncSetting, ["t1", "t2", "t3"])],
)
def test_a_refreshing_method_is_asked_for_every_request(
    driver: Driver, server: Loopback, kind: type[Counting], expected: list[str]
) -> None:
    if driver.name == "sync" and kind is AsyncSetting:
        return
    server.script(lambda request: Answer(json=request.headers["authorization"]))
    provider, told = kind(clock=lambda: 0.0), list[Token]()
    configuration = settings(server, provider, hooks=Hooks(on_token_refresh=(lambda who, token: told.append(token),)))
    seen = [driver.run(configuration, call).data for _ in range(3)]
    assert seen == [f"Bearer {each}" for each in expected]
    assert [each.value for each in told] == sorted(set(expected))


@pytest.mark.parametrize("kind", [Method, Property, Setting])
def test_a_provider_without_a_client_gives_its_token(kind: type[Counting]) -> None:
    provider = kind(clock=lambda: 0.0)
    assert provider.get_access_token() == Token("t1", 100.0)
    assert "t1" not in repr(provider)


@pytest.mark.parametrize("kind", [Coroutine, AsyncSetting])
def test_an_asynchronous_provider_gives_its_token_in_a_loop(kind: type[Counting]) -> None:
    import asyncio

    assert asyncio.run(kind(clock=lambda: 0.0).get_access_token_async()) == Token("t1", 100.0)
    with pytest.raises(TypeError, match="asynchronous client"):
        kind(clock=lambda: 0.0).get_access_token()


@pytest.mark.parametrize("kind", [Method, Setting])
def test_a_refused_token_is_asked_for_again(driver: Driver, server: Loopback, kind: type[Counting]) -> None:
    server.script(lambda request: Answer(json=1) if request.headers["authorization"] == "Bearer t2" else Answer(401))
    provider = kind(clock=lambda: 0.0)
    assert driver.run(settings(server, provider), call).data == 1
    assert provider.asked == 2


class Calling(Counting):
    """Makes a call of the same client to get a token."""

    client: Any = None

    def request_access_token(self) -> Any:
        self.client.call(TARGET, {})
        return self.next_token()


class CallingEachTime(Calling):
    def refresh_access_token(self) -> Any:
        return self.request_access_token()


class CallingLater(Calling):
    async def request_access_token(self) -> Any:
        await self.client.call(TARGET, {})
        return self.next_token()


class CallingLaterEachTime(CallingLater):
    async def refresh_access_token(self) -> Any:
        return await self.request_access_token()


@pytest.mark.parametrize("each_time", [False, True])
def test_a_hook_that_calls_uses_the_token_so_far(driver: Driver, server: Loopback, each_time: bool) -> None:
    server.script(lambda request: Answer(json=request.headers["authorization"]))
    blocking = driver.name == "sync"
    kinds = (Calling, CallingEachTime) if blocking else (CallingLater, CallingLaterEachTime)
    provider = kinds[each_time](clock=lambda: 1000.0)

    def attach(client: Any) -> None:
        provider.client = client

    configuration = settings(server, provider)
    with pytest.raises(AuthenticationError, match=r"which gets it|very function"):
        driver.run(configuration, attach, call)
    provider.access_token = {"token": "old", "expires_in": 1}
    assert driver.run(configuration, attach, call).data == "Bearer t1"
    assert [each.headers["authorization"] for each in server.requests] == ["Bearer old", "Bearer t1"]


def test_a_hook_whose_own_call_is_refused_ends(driver: Driver, server: Loopback) -> None:
    server.script(Answer(401))
    provider = (Calling if driver.name == "sync" else CallingLater)(clock=lambda: 0.0, token="old")

    def attach(client: Any) -> None:
        provider.client = client

    with pytest.raises(Exception, match="401"):
        driver.run(settings(server, provider), attach, call)
    assert [each.headers["authorization"] for each in server.requests] == ["Bearer old"] * 2


class Nothing(CredentialsProvider):
    pass


class Silent(CredentialsProvider):
    def refresh_access_token(self) -> None:
        return None


def test_a_class_that_gives_nothing_is_told_so(server: Loopback) -> None:
    with ApiClient(settings(server, Nothing())) as client, pytest.raises(NotImplementedError, match="overrides no"):
        client.call(TARGET, {})
    with pytest.raises(AuthenticationError, match="refresh_access_token gave no token"):
        Silent().get_access_token()
    provider = Silent(token="t")
    assert provider.get_access_token().value == "t"
    provider.access_token = None
    assert provider.access_token is None
