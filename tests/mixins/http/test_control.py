"""What a caller may set around calls: copies of clients, middleware, keys, budgets, more fields of a body."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl

import pytest

from mixins.contents import json_content
from mixins.errors import ApiConnectionError, AuthenticationError, ServiceException
from mixins.form_contents import form_content
from mixins.hooks import Hooks
from mixins.operation import Operation
from mixins.reply import Reply
from mixins.request import Request
from mixins.retry_budget import RetryBudget
from mixins.retry_policy import RetryPolicy
from mixins.tokens import FunctionTokens
from tests.mixins.http.drivers import Driver
from tests.mixins.http.world import ApiClient, AsyncApiClient, Configuration, in_asyncio, operation
from tests.servers.loopback import Answer, Loopback

GET = operation(path="/data")
POST = operation("POST", path="/data", body=json_content())
KEYED = operation("POST", path="/data", security=({"bearer": ()},))


def settings(server: Loopback, **more: Any) -> Configuration:
    return Configuration(server.url, trust_env=False, **more)


def call(client: Any) -> Any:
    return client.call(GET, {})


# Copies


def test_a_copy_has_its_own_settings_and_the_same_connections(driver: Driver, server: Loopback) -> None:
    server.script(lambda request: Answer(json=request.headers.get("x-org", "none"), headers={"Set-Cookie": "a=1"}))

    def copied(client: Any) -> Any:
        assert client.pets.api_client is client
        twin = client.with_options(timeout=7, retries=2, headers={"X-Org": "o1", "User-Agent": "mine"})
        assert twin.configuration.timeout == 7
        assert (client.configuration.timeout, client.configuration.retries) == ((5.0, 60.0), True)
        assert twin.pets.api_client is twin
        return twin.with_options().call(GET, {})

    assert driver.run(settings(server), call, copied).data == "o1"
    assert driver.client.user_agent == "zoo/1.0"
    assert server.connections == 1
    assert server.requests[1].headers["user-agent"] == "mine"
    assert server.requests[1].headers["cookie"] == "a=1"


def test_retries_of_a_copy(driver: Driver, server: Loopback) -> None:
    server.script(Answer(503))
    with pytest.raises(ServiceException):
        driver.run(settings(server), lambda client: client.with_options(retries=1).call(GET, {}))
    assert len(server.requests) == 2


def test_closing_a_copy_leaves_the_client_open(driver: Driver, server: Loopback) -> None:
    server.script(Answer(json=1))

    def close_copy(client: Any) -> Any:
        twin = client.with_options(timeout=3)
        return twin.close() if driver.name == "sync" else twin.aclose()

    assert driver.run(settings(server), call, close_copy, call).data == 1
    assert server.connections == 1


def test_a_copy_of_a_closed_client_is_closed(server: Loopback) -> None:
    with ApiClient(settings(server)) as client:
        twin = client.with_options()
        other = client.with_options()
        other.close()
        with pytest.raises(RuntimeError, match="closed"):
            other.call(GET, {})
    with pytest.raises(RuntimeError, match="closed"):
        twin.call(GET, {})


@pytest.mark.parametrize(
    ("options", "error"),
    [({"timeout": "x"}, TypeError), ({"retries": -1}, ValueError), ({"headers": {"a\n": "b"}}, ValueError)],
)
def test_a_setting_that_is_none_is_refused(server: Loopback, options: Any, error: type[Exception]) -> None:
    with ApiClient(settings(server)) as client, pytest.raises(error):
        client.with_options(**options)


# Middleware


def recorder(name: str, log: list[str], driver: Driver) -> Any:
    def blocking(request: Request, call_next: Any) -> Reply:
        log.append(f"{name} {request.headers.get('X-Seen', '')}")
        reply: Reply = call_next(request.replace(headers={**request.headers, "X-Seen": name}))
        log.append(f"{name} {reply.status_code}")
        return reply

    async def in_loop(request: Request, call_next: Any) -> Reply:
        log.append(f"{name} {request.headers.get('X-Seen', '')}")
        reply: Reply = await call_next(request.replace(headers={**request.headers, "X-Seen": name}))
        log.append(f"{name} {reply.status_code}")
        return reply

    return blocking if driver.name == "sync" else in_loop


def test_middleware_stands_around_every_attempt(driver: Driver, server: Loopback) -> None:
    server.script(Answer(503), Answer(json="fine"))
    log: list[str] = []
    both = (recorder("outer", log, driver), recorder("inner", log, driver))
    configuration = settings(server, middleware=both, access_token="secret-token")
    target = operation(path="/data", security=({"bearer": ()},))
    assert driver.run(configuration, lambda client: client.call(target, {})).data == "fine"
    attempt = ["outer ", "inner outer", "inner {0}", "outer {0}"]
    assert log == [each.format(status) for status in (503, 200) for each in attempt]
    assert [each.headers["x-seen"] for each in server.requests] == ["inner", "inner"]
    assert server.requests[0].headers["authorization"] == "Bearer secret-token"


def test_middleware_may_answer_by_itself_and_see_failures(driver: Driver, server: Loopback) -> None:
    server.script(Answer(drop=True), Answer(json=1))
    seen: list[str] = []

    def blocking(request: Request, call_next: Any) -> Any:
        try:
            return call_next(request)
        except ApiConnectionError as error:
            seen.append(type(error).__name__)
            raise

    async def in_loop(request: Request, call_next: Any) -> Any:
        try:
            return await call_next(request)
        except ApiConnectionError as error:
            seen.append(type(error).__name__)
            raise

    both = blocking if driver.name == "sync" else in_loop
    assert driver.run(settings(server, middleware=[both]), call).data == 1
    assert seen == ["ApiConnectionError"]


def test_middleware_of_the_wrong_kind_is_told_so(server: Loopback) -> None:
    async def coroutine(request: Request, call_next: Any) -> Any:
        return await call_next(request)

    def plain(request: Request, call_next: Any) -> Any:
        return 7

    async def nothing(request: Request, call_next: Any) -> None:
        return None

    async def work(function: Any) -> Any:
        async with AsyncApiClient(settings(server, middleware=[function])) as client:
            return await client.call(GET, {})

    for function, match in ((coroutine, "asynchronous client"), (plain, "returned a int")):
        with ApiClient(settings(server, middleware=[function])) as client, pytest.raises(TypeError, match=match):
            client.call(GET, {})
    for function, match in ((plain, "no coroutine function"), (nothing, "returned a NoneType")):
        with pytest.raises(TypeError, match=match):
            in_asyncio(lambda function=function: work(function))
    assert server.requests == []


# Idempotency keys


@pytest.mark.parametrize(("setting", "field"), [(True, "idempotency-key"), ("X-Request-Key", "x-request-key")])
def test_a_key_is_the_same_for_all_attempts_of_a_call(
    driver: Driver, server: Loopback, setting: bool | str, field: str
) -> None:
    server.script(Answer(503), Answer(drop=True), Answer(json=1), Answer(json=2))
    configuration = settings(server, idempotency_keys=setting)
    posted = [lambda client: client.call(POST, {"body": {}})] * 2
    assert driver.run(configuration, *posted).data == 2
    keys = [each.headers[field] for each in server.requests]
    assert keys[0] == keys[1] == keys[2] != keys[3]
    assert len(keys[0]) == 36


def test_a_key_of_the_callers_stays_and_reads_have_none(driver: Driver, server: Loopback) -> None:
    server.script(Answer(json=1))
    driver.run(
        settings(server, idempotency_keys=True),
        lambda client: client.call(POST, {"body": {}}, {"_idempotency_key": "mine"}),
        lambda client: client.call(POST, {"body": {}}, {"_headers": {"idempotency-key": "own"}}),
        call,
    )
    assert [each.headers.get("idempotency-key") for each in server.requests] == ["mine", "own", None]


def test_without_the_setting_a_write_is_not_repeated(driver: Driver, server: Loopback) -> None:
    server.script(Answer(503))
    with pytest.raises(ServiceException):
        driver.run(settings(server), lambda client: client.call(POST, {"body": {}}))
    assert len(server.requests) == 1
    assert "idempotency-key" not in server.requests[0].headers


# Retries


def test_a_budget_bounds_the_retries_of_all_calls(driver: Driver, server: Loopback) -> None:
    server.script(Answer(503))
    budget = RetryBudget(share=0.5, reserve=3)
    configuration = settings(server, retry_budget=budget)

    def failing(client: Any) -> Any:
        return client.call(GET, {})

    for _ in range(5):
        with pytest.raises(ServiceException):
            driver.run(configuration, failing)
    # 3 in reserve and half a retry for each of the calls after the first: 2, 1, 1, 0, 1
    assert len(server.requests) == 5 + 5
    assert "left=0.0" in repr(budget)
    assert budget.left == 0.0


@pytest.mark.parametrize(
    ("own", "configured", "given", "requests"),
    [
        (None, True, {}, 3),
        (RetryPolicy(attempts=2), True, {}, 2),
        (4, True, {}, 5),
        (False, True, {}, 1),
        (4, False, {}, 1),
        (4, 0, {}, 1),
        (4, True, {"_retry": 1}, 2),
        (4, False, {"_retry": 1}, 2),
    ],
)
def test_an_operation_may_have_a_policy_of_its_own(
    driver: Driver, server: Loopback, own: Any, configured: Any, given: Any, requests: int
) -> None:
    server.script(Answer(503))
    target: Operation[Any] = operation(path="/data", retry=own)
    with pytest.raises(ServiceException):
        driver.run(settings(server, retries=configured), lambda client: client.call(target, {}, given))
    assert len(server.requests) == requests


def test_credentials_that_cannot_be_had_for_now_are_tried_again(driver: Driver, server: Loopback) -> None:
    from mixins.oauth import ClientCredentials

    server.script(
        Answer(503, headers={"Retry-After": "3"}), Answer(200, json={"access_token": "t"}), Answer(json="done")
    )
    reasons: list[tuple[int, float, str]] = []
    hooks = Hooks(on_retry=(lambda *values: reasons.append(values),))
    provider = ClientCredentials(f"{server.url}/token", "id", "secret")
    configuration = settings(server, credentials={"bearer": provider}, hooks=hooks)
    assert driver.run(configuration, lambda client: client.call(KEYED, {})).data == "done"
    assert reasons == [(1, 3.0, "no credentials: status 503")]
    assert driver.client.slept == [3.0]


@pytest.mark.parametrize("status", [400, 401, 500])
def test_credentials_that_are_refused_are_not(driver: Driver, server: Loopback, status: int) -> None:
    from mixins.oauth import ClientCredentials

    server.script(Answer(status))
    provider = ClientCredentials(f"{server.url}/token", "id", "secret")
    with pytest.raises(AuthenticationError):
        driver.run(settings(server, credentials={"bearer": provider}), lambda client: client.call(KEYED, {}))
    assert len(server.requests) == 1


def test_an_error_of_the_client_itself_is_not_tried_again(server: Loopback) -> None:
    def none() -> Any:
        raise AuthenticationError(None, "no token here")

    configuration = settings(server, credentials={"bearer": FunctionTokens(none)})
    with ApiClient(configuration) as client, pytest.raises(AuthenticationError):
        client.call(KEYED, {})
    assert client.slept == []


# More fields of a body


@pytest.mark.parametrize(
    ("body", "more", "expected"),
    [
        ({"a": 1, "b": 2}, {"b": 3, "c": None}, {"a": 1, "b": 3, "c": None}),
        (None, {"c": [1]}, {"c": [1]}),
        ({"a": 1}, {}, {"a": 1}),
    ],
)
def test_more_properties_of_a_json_body(driver: Driver, server: Loopback, body: Any, more: Any, expected: Any) -> None:
    server.script(Answer(json=1))
    driver.run(settings(server), lambda client: client.call(POST, {"body": body}, {"_body": more}))
    assert json.loads(server.requests[0].body) == expected
    assert server.requests[0].headers["content-type"] == "application/json"


def test_more_fields_of_a_form(driver: Driver, server: Loopback) -> None:
    server.script(Answer(json=1))
    form = operation("POST", path="/data", body=form_content())
    driver.run(
        settings(server),
        lambda client: client.call(form, {"body": {"a": "1 ö", "b": "2"}}, {"_body": {"b": True, "c": ["x", "y"]}}),
    )
    assert parse_qsl(server.requests[0].body.decode()) == [("a", "1 ö"), ("b", "true"), ("c", "x"), ("c", "y")]


@pytest.mark.parametrize("body", [[1], "text"])
def test_a_body_without_fields_takes_none(server: Loopback, body: Any) -> None:
    with ApiClient(settings(server)) as client, pytest.raises(TypeError, match="neither"):
        client.call(POST, {"body": body}, {"_body": {"a": 1}})
    assert server.requests == []
