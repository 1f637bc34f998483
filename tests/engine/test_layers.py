"""The layers of engine-made clients, in place: what is sent again, after what, and who gets a token."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest

from mixins import engine_retry
from mixins._library import httpx
from mixins.engine_auth import AuthMixin
from mixins.engine_client import BaseClient
from mixins.engine_retry import RetryMixin
from mixins.retry_policy import RetryPolicy
from tests.mixins.http.world import in_asyncio, in_trio

DRIVES = ("sync", "asyncio", "trio")


@attrs.define(slots=False)
class Client(RetryMixin, BaseClient):
    pass


@attrs.define(slots=False)
class AuthenticatedClient(RetryMixin, AuthMixin, BaseClient):
    pass


class Server(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers in memory, and keeps what it was asked."""

    def __init__(self, *answers: Any) -> None:
        self._answers = answers
        self.requests: list[Any] = []
        """Header fields of each request, as they were when it was sent."""

    def handle_request(self, request: Any) -> Any:
        self.requests.append(dict(request.headers))
        answer = self._answers[min(len(self.requests), len(self._answers)) - 1]
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(answer) if isinstance(answer, int) else answer

    async def handle_async_request(self, request: Any) -> Any:
        return self.handle_request(request)

    @property
    def tokens(self) -> list[str | None]:
        return self.values("authorization")

    def values(self, name: str) -> list[str | None]:
        return [each.get(name) for each in self.requests]


@pytest.fixture(params=DRIVES)
def drive(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[float]]:
    """What was waited, which takes no time here; a drawn delay is the longest there is."""
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    monkeypatch.setattr(engine_retry, "sleep", sleep)
    monkeypatch.setattr(engine_retry.time, "sleep", waits.append)
    monkeypatch.setattr(engine_retry.random, "random", lambda: 1.0)
    yield waits


def client(server: Server, kind: Callable[..., Any] = Client, **settings: Any) -> Any:
    return kind(base_url="https://api.example/v1", httpx_args={"transport": server}, **settings)


def send(drive: str, made: Any, method: str, path: str = "/pets", **options: Any) -> Any:
    if drive == "sync":
        with made as opened:
            return opened.get_httpx_client().request(method, path, **options)

    async def work() -> Any:
        async with made as opened:
            return await opened.get_async_httpx_client().request(method, path, **options)

    return in_asyncio(work) if drive == "asyncio" else in_trio(work)


def test_what_may_help_is_sent_again(drive: str, slept: list[float]) -> None:
    server = Server(503, 429, 200)
    assert send(drive, client(server), "GET").status_code == 200
    assert slept == [0.5, 1.0]


def test_other_answers_are_final(drive: str, slept: list[float]) -> None:
    server = Server(500)
    assert send(drive, client(server), "GET").status_code == 500
    assert (len(server.requests), slept) == (1, [])


def test_the_last_answer_is_given_when_attempts_are_over(drive: str, slept: list[float]) -> None:
    server = Server(503)
    assert send(drive, client(server, retries=1), "GET").status_code == 503
    assert len(server.requests) == 2
    assert len(slept) == 1


def test_what_is_not_idempotent_is_sent_once(drive: str, slept: list[float]) -> None:
    server = Server(503, 200)
    assert send(drive, client(server), "POST", content=b"{}").status_code == 503
    assert len(server.requests) == 1


def test_answers_that_are_not_given_are_closed(drive: str, slept: list[float]) -> None:
    closed: list[str] = []
    dropped = httpx.Response(503, stream=Body(closed))
    assert send(drive, client(Server(dropped, 200)), "GET").status_code == 200
    assert closed[0] == "closed"


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that is never read to its end."""

    def __init__(self, closed: list[str]) -> None:
        self._closed = closed

    def __iter__(self) -> Iterator[bytes]:
        yield b""

    async def __aiter__(self) -> Any:
        yield b""

    def close(self) -> None:
        self._closed.append("closed")

    async def aclose(self) -> None:
        self._closed.append("closed")


def test_the_server_says_when_to_come_back(drive: str, slept: list[float]) -> None:
    server = Server(httpx.Response(429, headers={"Retry-After": "7"}), 200)
    assert send(drive, client(server), "PUT").status_code == 200
    assert slept == [7.0]


@pytest.mark.parametrize("error", [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError])
def test_any_request_is_sent_again_while_none_arrived(drive: str, slept: list[float], error: Any) -> None:
    server = Server(error("no"), error("no"), 201)
    assert send(drive, client(server), "POST", content=b"{}").status_code == 201
    assert len(slept) == 2


def test_a_request_that_may_have_arrived_is_sent_again_if_it_is_idempotent(drive: str, slept: list[float]) -> None:
    assert send(drive, client(Server(httpx.ReadError("no"), 200)), "DELETE").status_code == 200
    server = Server(httpx.ReadError("no"), 200)
    with pytest.raises(httpx.ReadError):
        send(drive, client(server), "POST", content=b"{}")
    assert len(server.requests) == 1


@pytest.mark.parametrize("error", [httpx.UnsupportedProtocol, httpx.LocalProtocolError])
def test_what_would_happen_again_is_raised_at_once(drive: str, slept: list[float], error: Any) -> None:
    server = Server(error("no"), 200)
    with pytest.raises(error):
        send(drive, client(server), "GET")
    assert len(server.requests) == 1


def test_without_retries_there_is_one_attempt(drive: str, slept: list[float]) -> None:
    server = Server(httpx.ConnectError("no"))
    with pytest.raises(httpx.ConnectError):
        send(drive, client(server, retries=False), "GET")
    assert len(server.requests) == 1


def test_a_body_that_is_read_while_it_is_sent_is_sent_once(slept: list[float]) -> None:
    server = Server(503, 200)
    assert send("sync", client(server), "PUT", content=iter([b"a"])).status_code == 503


def test_attempts_take_no_longer_than_the_policy_allows(
    drive: str, slept: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    now = iter(range(0, 1000, 10))
    monkeypatch.setattr(engine_retry.time, "monotonic", lambda: float(next(now)))
    policy = RetryPolicy(attempts=10, base=1.0, total=25.0)
    made = engine_retry._Attempts(policy, httpx.Request("GET", "https://api.example"))
    waits = [made.after_response(httpx.Response(503)) for _ in range(3)]
    assert waits == [1.0, 2.0, None], "10 and 1, 20 and 2, 30 seconds"


def authenticated(server: Server, token: Any = "secret", **settings: Any) -> Any:
    return client(server, AuthenticatedClient, token=token, **settings)


def test_a_token_is_sent_with_its_prefix(drive: str, slept: list[float]) -> None:
    server = Server(200)
    send(drive, authenticated(server), "GET")
    send(drive, authenticated(server, prefix="Token"), "GET")
    send(drive, authenticated(server, prefix=""), "GET")
    assert server.tokens == ["Bearer secret", "Token secret", "secret"]


def test_a_token_may_have_another_header(drive: str, slept: list[float]) -> None:
    server = Server(200)
    send(drive, authenticated(server, auth_header_name="X-Token"), "GET")
    assert server.values("x-token") == ["Bearer secret"]
    assert server.tokens == [None]


def test_a_token_that_was_refused_is_asked_for_once_more(drive: str, slept: list[float]) -> None:
    server, tokens = Server(401, 200), iter(["old", "new", "newest"])
    made = authenticated(server, lambda: next(tokens))
    assert send(drive, made, "GET").status_code == 200
    assert server.tokens == ["Bearer old", "Bearer new"]
    assert made._source.token() == "new", "it is kept"


def test_a_second_refusal_is_the_answer(drive: str, slept: list[float]) -> None:
    server, tokens = Server(401), iter(["old", "new", "newest"])
    assert send(drive, authenticated(server, lambda: next(tokens)), "GET").status_code == 401
    assert server.tokens == ["Bearer old", "Bearer new"]


def test_a_token_that_was_given_is_the_only_one(drive: str, slept: list[float]) -> None:
    server = Server(401)
    assert send(drive, authenticated(server), "GET").status_code == 401
    assert len(server.requests) == 1


def test_other_refusals_are_final(drive: str, slept: list[float]) -> None:
    server = Server(403)
    send(drive, authenticated(server, lambda: "token"), "GET")
    assert len(server.requests) == 1


def test_no_new_token_for_a_body_that_is_gone(slept: list[float]) -> None:
    server = Server(401)
    send("sync", authenticated(server, lambda: "token"), "POST", content=iter([b"a"]))
    assert len(server.requests) == 1


def test_a_token_that_another_call_renewed_is_used() -> None:
    asked: list[int] = []
    source = authenticated(Server(200), lambda: f"token-{asked.append(1) or len(asked)}")
    source._auth()
    assert source._source.token() == "token-1"
    assert source._source.token(refused="token-0") == "token-1"
    assert source._source.token(refused="token-1") == "token-2"
    assert source._auth()._source is source._source, "tokens are kept for all connections"


@pytest.mark.parametrize("elsewhere", ["https://other.example/x", "http://api.example/x", "https://api.example:8443/x"])
def test_another_server_gets_no_token(drive: str, slept: list[float], elsewhere: str) -> None:
    server = Server(httpx.Response(302, headers={"Location": elsewhere}), 200)
    send(drive, authenticated(server, follow_redirects=True, auth_header_name="X-Token"), "GET")
    assert server.values("x-token") == ["Bearer secret", None]


def test_the_same_server_gets_it_after_a_redirect(drive: str, slept: list[float]) -> None:
    server = Server(httpx.Response(302, headers={"Location": "/elsewhere"}), 200)
    send(drive, authenticated(server, follow_redirects=True, auth_header_name="X-Token"), "GET")
    assert server.values("x-token") == ["Bearer secret"] * 2


def test_a_token_is_not_printed() -> None:
    made = authenticated(Server(200), lambda: "secret-token")
    made._auth()._source.token()
    assert "secret-token" not in repr(made)
