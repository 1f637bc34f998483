"""Requests that wait for their turn."""

from __future__ import annotations

from typing import Any

import pytest

from mixins.errors import ApiTimeoutError, TooManyRequestsException
from mixins.rate_limit import RateLimit, RateLimitMixin, RateLimitSettings, server_wait
from tests.mixins.http import world
from tests.mixins.http.drivers import DRIVERS
from tests.mixins.http.world import in_asyncio, in_trio, operation
from tests.servers.loopback import Answer, Loopback

GET = operation(path="/data")


class Configuration(RateLimitSettings, world.Configuration):
    """Settings with a rate limit."""


class ApiClient(RateLimitMixin, world.ApiClient):
    """A client that waits for its turn."""


class AsyncApiClient(RateLimitMixin, world.AsyncApiClient):
    """A client that waits for its turn, in an event loop."""


def slept(drive: str, server: Loopback, limit: RateLimit | None, calls: int, **options: Any) -> list[float]:
    """Make calls one after the other, in no time, and return what the client waited between them."""
    configuration = Configuration(server.url, trust_env=False)
    configuration.rate_limit = limit
    given: Any = {f"_{name}": value for name, value in options.items()}
    if drive == "sync":
        with ApiClient(configuration) as client:
            for _ in range(calls):
                client.call(GET, {}, given)
            return client.slept

    async def work() -> list[float]:
        async with AsyncApiClient(configuration) as client:
            for _ in range(calls):
                await client.call(GET, {}, given)
            return client.slept

    return (in_asyncio if drive == "asyncio" else in_trio)(work)


@pytest.fixture(params=DRIVERS)
def drive(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_a_bucket_lets_a_burst_pass_and_then_a_steady_stream(drive: str, server: Loopback) -> None:
    assert slept(drive, server, RateLimit(2, per=1), 6) == [0.5] * 4
    assert slept(drive, server, RateLimit(60, per=60, burst=1), 4) == [1.0] * 3
    assert slept(drive, server, None, 4) == []
    assert slept(drive, server, RateLimit(), 4) == []


def test_attempts_wait_like_calls(drive: str, server: Loopback) -> None:
    server.script(Answer(503), Answer(json=1))
    # the delay of the retry is half a second, the rest of the second is the limit's
    assert slept(drive, server, RateLimit(1), 1) == [0.5, 0.5]


@pytest.mark.parametrize(
    "headers",
    [
        {"RateLimit-Remaining": "0", "RateLimit-Reset": "7"},
        {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "7"},
        {"X-Rate-Limit-Remaining": "0", "X-Rate-Limit-Reset": "7"},
        {"RateLimit": '"default";r=0;t=7'},
        {"RateLimit": "limit=10, remaining=0, reset=7"},
    ],
)
def test_a_server_whose_window_is_used_up_is_left_alone(drive: str, server: Loopback, headers: dict[str, str]) -> None:
    server.script(Answer(json=1, headers=headers), Answer(json=2))
    assert slept(drive, server, RateLimit(), 2) == [7.0]
    server.script(Answer(json=1, headers=headers), Answer(json=2))
    assert slept(drive, server, RateLimit(longest_wait=3), 2) == [3.0]
    server.script(Answer(json=1, headers=headers), Answer(json=2))
    assert slept(drive, server, RateLimit(heed_server=False), 2) == []


def test_one_refusal_holds_the_calls_after_it(drive: str, server: Loopback) -> None:
    server.script(Answer(429, headers={"Retry-After": "9"}), Answer(json=1))
    limit = RateLimit()
    with pytest.raises(TooManyRequestsException):
        slept(drive, server, limit, 1, retry=False)
    assert slept(drive, server, limit, 2) == [9.0]


def test_a_deadline_that_comes_first_ends_the_call(drive: str, server: Loopback) -> None:
    limit = RateLimit(1, per=60)
    with pytest.raises(ApiTimeoutError, match="deadline"):
        slept(drive, server, limit, 2, deadline=10.0)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("status", "headers", "expected"),
    [
        (200, {}, None),
        (200, {"retry-after": "5"}, None),
        (503, {"retry-after": "5"}, 5.0),
        (429, {}, None),
        (429, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "4"}, 4.0),
        (200, {"x-ratelimit-remaining": "1", "x-ratelimit-reset": "4"}, None),
        (200, {"x-ratelimit-remaining": "0"}, None),
        (200, {"x-ratelimit-remaining": "none", "x-ratelimit-reset": "4"}, None),
        (200, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "2000000010"}, 10.0),
        (200, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "1999999990"}, 0.0),
        (200, {"x-ratelimit-remaining": "0, 3;w=60", "x-ratelimit-reset": "4, 9"}, 4.0),
        (200, {"ratelimit": "rubbish", "ratelimit-remaining": "0", "ratelimit-reset": "2.5"}, 2.5),
    ],
)
def test_what_servers_say(status: int, headers: dict[str, str], expected: float | None) -> None:
    assert server_wait(status, headers, lambda: 2_000_000_000.0) == expected


@pytest.mark.parametrize(("rate", "per"), [(0, 1), (-1, 1), (1, 0)])
def test_a_limit_that_lets_nothing_pass_is_refused(rate: float, per: float) -> None:
    with pytest.raises(ValueError, match="above zero"):
        RateLimit(rate, per)
    assert "burst" in repr(RateLimit(4, per=2))
