"""The edges of the rules for trying again: defaults as documented, one kind of attempt alone, clocks that ran on."""

from __future__ import annotations

from typing import Any

import pytest

from mixins._library import httpx
from mixins.errors import ApiConnectionError, ApiException
from mixins.retry_budget import RetryBudget
from mixins.retry_policy import Failures, Outcome, RetryPolicy
from tests.mixins.http.drivers import Driver
from tests.mixins.http.world import Configuration, operation

TARGET = operation(path="/data")
GONE = httpx.ConnectError("gone")


class Server:
    """Answers in memory: statuses, or exceptions to raise; the last one for all that follow."""

    def __init__(self, *answers: Any) -> None:
        self._answers = answers
        self.asked = 0

    def __call__(self, request: Any) -> Any:
        answer = self._answers[min(self.asked, len(self._answers) - 1)]
        self.asked += 1
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(answer, json={})


def status(driver: Driver, server: Server, policy: RetryPolicy, slept: float = 0.0) -> int:
    """Return the status of a call, 0 if no answer came."""

    def call(client: Any) -> Any:
        client.slept.append(slept)
        return client.call(TARGET, {})

    configuration = Configuration("http://host", retries=policy)
    try:
        reply = driver.run(configuration, call, transport=httpx.MockTransport(server))
    except ApiConnectionError:
        return 0
    except ApiException as error:
        return error.status or 0
    return int(reply.status_code)


def test_defaults() -> None:
    policy = RetryPolicy()
    assert (policy.attempts, policy.connect_attempts, policy.base, policy.cap) == (3, 4, 0.5, 8.0)
    assert (policy.retry_after_ceiling, policy.total, policy.all_methods) == (120.0, 300.0, False)
    budget = RetryBudget()
    assert budget.left == 20.0
    assert [budget.spend() for _ in range(21)] == [True] * 20 + [False]
    for _ in range(5):
        budget.earn()
    assert budget.left == pytest.approx(1.0)


def test_one_attempt_at_an_answer_leaves_those_at_a_connection(driver: Driver) -> None:
    policy = RetryPolicy(attempts=1)
    assert status(driver, Server(GONE, 200), policy) == 200
    assert status(driver, Server(503, 200), policy) == 503


def test_one_attempt_at_a_connection_leaves_those_at_an_answer(driver: Driver) -> None:
    policy = RetryPolicy(connect_attempts=1)
    assert status(driver, Server(503, 200), policy) == 200
    assert status(driver, Server(GONE, 200), policy) == 0


def test_two_attempts_are_one_more(driver: Driver) -> None:
    policy = RetryPolicy(attempts=2, connect_attempts=2)
    assert status(driver, Server(503, 200), policy) == 200
    assert status(driver, Server(GONE, 200), policy) == 200


def test_one_more_attempt_of_one_kind(driver: Driver) -> None:
    assert status(driver, Server(GONE, 200), RetryPolicy(attempts=1, connect_attempts=2)) == 200
    assert status(driver, Server(503, 200), RetryPolicy(attempts=2, connect_attempts=1)) == 200


def test_one_attempt_of_either_kind_is_the_only_one(driver: Driver) -> None:
    policy, server = RetryPolicy(attempts=1, connect_attempts=1), Server(503, 200)
    assert status(driver, server, policy) == 503
    assert status(driver, Server(200), policy) == 200
    assert server.asked == 1


def test_every_failure_may_be_worth_another_attempt(driver: Driver) -> None:
    assert status(driver, Server(400, 200), RetryPolicy(statuses=frozenset({400}))) == 200


def test_time_is_counted_from_the_first_attempt(driver: Driver) -> None:
    assert status(driver, Server(503, 200), RetryPolicy(), slept=1000.0) == 200
    assert RetryPolicy(total=0.5).delay(Failures(1), Outcome(503), lambda: 1.0, repeatable=True) == 0.5


def test_reasons() -> None:
    outcomes = (Outcome(503), Outcome(), Outcome(sent=False), Outcome(400, sent=False))
    expected = ["status 503", "connection lost", "no connection", "no credentials: status 400"]
    assert [each.reason for each in outcomes] == expected
