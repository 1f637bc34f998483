"""Trying again: the policy as a table, and whole calls against a server that fails."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

import pytest

from mixins.errors import ApiConnectionError, ServiceException, TooManyRequestsException
from mixins.hooks import Hooks
from mixins.retry_policy import DEFAULT_POLICY, Failures, Outcome, RetryPolicy, policy_of, retry_after
from tests.mixins.http.drivers import Driver
from tests.mixins.http.world import Configuration, operation
from tests.servers.loopback import Answer, Loopback

ONE = Failures(sent=1)


def delay(policy: RetryPolicy, failures: Failures, outcome: Outcome, random: float = 1.0, **details: Any) -> Any:
    return policy.delay(failures, outcome, lambda: random, **{"repeatable": True, **details})


@pytest.mark.parametrize(
    ("failures", "random", "expected"),
    [(1, 1.0, 0.5), (2, 1.0, 1.0), (3, 1.0, 2.0), (4, 1.0, 4.0), (5, 1.0, 8.0), (9, 1.0, 8.0), (99, 1.0, 8.0)],
)
def test_delays_double_up_to_the_cap(failures: int, random: float, expected: float) -> None:
    policy = RetryPolicy(attempts=1000, total=None)
    assert delay(policy, Failures(sent=failures), Outcome(503), random) == expected


@pytest.mark.parametrize(("failures", "random", "expected"), [(1, 0.0, 0.0), (3, 0.5, 1.0), (9, 0.25, 2.0)])
def test_delays_are_drawn_between_nothing_and_that(failures: int, random: float, expected: float) -> None:
    assert delay(RetryPolicy(attempts=1000), Failures(sent=failures), Outcome(503), random) == expected


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (Outcome(500), None),
        (Outcome(502), 0.5),
        (Outcome(503), 0.5),
        (Outcome(504), 0.5),
        (Outcome(429), 0.5),
        (Outcome(408), 0.5),
        (Outcome(404), None),
        (Outcome(401), None),
        (Outcome(None), 0.5),
        (Outcome(None, permanent=True), None),
        (Outcome(None, sent=False, permanent=True), None),
        (Outcome(503, retry_after=7.0), 7.0),
        (Outcome(503, retry_after=0.0), 0.0),
        (Outcome(503, retry_after=120.0), 120.0),
        (Outcome(503, retry_after=121.0), None),
    ],
)
def test_what_is_worth_another_attempt(outcome: Outcome, expected: float | None) -> None:
    failures = Failures().and_(outcome)
    assert delay(DEFAULT_POLICY, failures, outcome) == expected


def test_only_what_may_be_repeated_is() -> None:
    assert delay(DEFAULT_POLICY, ONE, Outcome(503), repeatable=False) is None
    assert delay(DEFAULT_POLICY, ONE, Outcome(None), repeatable=False) is None
    assert delay(DEFAULT_POLICY, Failures(unsent=1), Outcome(None, sent=False), repeatable=False) == 0.5
    assert delay(DEFAULT_POLICY._replace(all_methods=True), ONE, Outcome(503), repeatable=False) == 0.5


def test_connections_and_answers_are_counted_apart() -> None:
    lost, refused = Outcome(503), Outcome(None, sent=False)
    assert delay(DEFAULT_POLICY, Failures(sent=2, unsent=3), lost) is not None
    assert delay(DEFAULT_POLICY, Failures(sent=3), lost) is None
    assert delay(DEFAULT_POLICY, Failures(sent=2, unsent=3), refused) is not None
    assert delay(DEFAULT_POLICY, Failures(unsent=4), refused) is None


def test_no_delay_ends_after_the_total_or_the_deadline() -> None:
    policy = RetryPolicy(total=10.0)
    assert delay(policy, ONE, Outcome(503, retry_after=4.0), elapsed=6.0) == 4.0
    assert delay(policy, ONE, Outcome(503, retry_after=4.0), elapsed=6.1) is None
    assert delay(policy, ONE, Outcome(503, retry_after=4.0), remaining=4.1) == 4.0
    assert delay(policy, ONE, Outcome(503, retry_after=4.0), remaining=4.0) is None


def test_retry_after_may_be_ignored() -> None:
    assert delay(RetryPolicy(respect_retry_after=False), ONE, Outcome(503, retry_after=60.0)) == 0.5


NOW = 1_700_000_000.0


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, None),
        ({"retry-after": "3"}, 3.0),
        ({"retry-after": " 1.5 "}, 1.5),
        ({"retry-after": "-3"}, 0.0),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": ""}, None),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ({"retry-after-ms": "x", "retry-after": "9"}, 9.0),
        ({"retry-after": format_datetime(datetime.fromtimestamp(NOW + 30, UTC), usegmt=True)}, 30.0),
        ({"retry-after": format_datetime(datetime.fromtimestamp(NOW - 30, UTC), usegmt=True)}, 0.0),
        ({"retry-after": "Mon, 99 Foo 2026 00:00:00 GMT"}, None),
    ],
)
def test_when_to_come_back(headers: dict[str, str], expected: float | None) -> None:
    assert retry_after(headers, lambda: NOW) == expected


@pytest.mark.parametrize(("setting", "attempts"), [(True, 3), (False, 1), (None, 1), (0, 1), (5, 6)])
def test_settings_for_retries(setting: Any, attempts: int) -> None:
    assert policy_of(setting).attempts == attempts


def test_settings_that_are_none() -> None:
    with pytest.raises(ValueError, match="not negative"):
        policy_of(-1)
    bad: Any = "3"
    with pytest.raises(TypeError, match="RetryPolicy"):
        policy_of(bad)


def test_a_read_is_repeated(driver: Driver, server: Loopback, configuration: Configuration) -> None:
    server.script(Answer(503), Answer(429, headers={"Retry-After": "2"}), Answer(json=1))
    assert driver.run(configuration, lambda client: client.pets.get_pet("1")) == 1
    assert driver.client.slept == [0.5, 2.0]
    assert len(server.requests) == 3


def test_a_read_whose_answer_is_lost_is_repeated(
    driver: Driver, server: Loopback, configuration: Configuration
) -> None:
    server.script(Answer(drop=True), Answer(json="x" * 99, truncate=10), Answer(json=1))
    assert driver.run(configuration, lambda client: client.pets.get_pet("1")) == 1


def test_the_last_failure_is_what_the_caller_sees(
    driver: Driver, server: Loopback, configuration: Configuration
) -> None:
    server.script(Answer(502), Answer(drop=True), Answer(503, json={"try": 3}))
    with pytest.raises(ServiceException) as caught:
        driver.run(configuration, lambda client: client.pets.get_pet("1"))
    assert (caught.value.status, caught.value.data) == (503, {"try": 3})
    assert len(server.requests) == 3


def test_a_write_is_not_repeated(driver: Driver, server: Loopback, configuration: Configuration) -> None:
    server.script(Answer(503), Answer(201, json=1))
    with pytest.raises(ServiceException):
        driver.run(configuration, lambda client: client.pets.add_pet({}))
    server.script(Answer(drop=True), Answer(201, json=1))
    with pytest.raises(ApiConnectionError):
        driver.run(configuration, lambda client: client.pets.add_pet({}))
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "options",
    [
        {"_idempotency_key": "k"},
        {"_headers": {"idempotency-key": "k"}},
        {"_retry": RetryPolicy(all_methods=True)},
    ],
)
def test_a_write_that_may_be_repeated_is(
    driver: Driver, server: Loopback, configuration: Configuration, options: Any
) -> None:
    server.script(Answer(503), Answer(201, json=1))
    assert driver.run(configuration, lambda client: client.pets.add_pet({"a": 1}, **options)) == 1
    assert [request.body for request in server.requests] == [b'{"a":1}', b'{"a":1}']
    keys = {request.headers.get("idempotency-key") for request in server.requests}
    assert len(keys) == 1


def test_an_operation_may_say_whether_it_is_idempotent(
    driver: Driver, server: Loopback, configuration: Configuration
) -> None:
    server.script(Answer(503), Answer(json=1))
    assert driver.run(configuration, lambda client: client.call(operation("POST", idempotent=True), {})).data == 1
    server.script(Answer(503), Answer(json=1))
    with pytest.raises(ServiceException):
        driver.run(configuration, lambda client: client.call(operation("GET", idempotent=False), {}))


def test_a_write_is_repeated_while_nothing_arrives(driver: Driver) -> None:
    with Loopback() as gone:
        configuration = Configuration(gone.url, trust_env=False)
    with pytest.raises(ApiConnectionError):
        driver.run(configuration, lambda client: client.pets.add_pet({}))
    assert driver.client.slept == [0.5, 1.0, 2.0]


def test_a_stream_that_can_be_read_once_is_sent_once(
    driver: Driver, server: Loopback, configuration: Configuration
) -> None:
    from mixins.binary_contents import binary_content

    server.script(Answer(503), Answer(json=1))
    target = operation("PUT", body=binary_content())
    with pytest.raises(ServiceException):
        driver.run(configuration, lambda client: client.call(target, {"body": iter([b"a", b"b"])}))
    assert [request.body for request in server.requests] == [b"ab"]


def test_retries_can_be_switched_off(driver: Driver, server: Loopback, configuration: Configuration) -> None:
    server.script(Answer(503), Answer(json=1))
    with pytest.raises(ServiceException):
        driver.run(configuration, lambda client: client.pets.get_pet("1", _retry=False))
    configuration.retries = 0
    server.script(Answer(503), Answer(json=1))
    with pytest.raises(ServiceException):
        driver.run(configuration, lambda client: client.pets.get_pet("1"))
    server.script(Answer(503), Answer(json=1))
    assert driver.run(configuration, lambda client: client.pets.get_pet("1", _retry=1)) == 1


def test_a_server_that_asks_for_too_long_is_not_waited_for(
    driver: Driver, server: Loopback, configuration: Configuration
) -> None:
    server.script(Answer(429, headers={"Retry-After": "3600"}), Answer(json=1))
    with pytest.raises(TooManyRequestsException):
        driver.run(configuration, lambda client: client.pets.get_pet("1"))
    assert len(server.requests) == 1


def test_a_deadline_ends_the_attempts(driver: Driver, server: Loopback, configuration: Configuration) -> None:
    server.script(Answer(503, headers={"Retry-After": "4"}))
    with pytest.raises(ServiceException):
        driver.run(configuration, lambda client: client.pets.get_pet("1", _deadline=7, _retry=9))
    assert driver.client.slept == [4.0]


def test_a_hook_hears_of_every_retry(driver: Driver, server: Loopback, configuration: Configuration) -> None:
    heard: list[tuple[Any, ...]] = []
    configuration.hooks = Hooks(on_retry=[lambda *told: heard.append(told)])
    server.script(Answer(503), Answer(drop=True), Answer(json=1))
    driver.run(configuration, lambda client: client.pets.get_pet("1"))
    assert heard == [(1, 0.5, "status 503"), (2, 1.0, "connection lost")]
