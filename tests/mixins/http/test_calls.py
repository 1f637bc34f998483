"""Whole calls against a real server: what goes out, what comes back, and who owns the connections."""

from __future__ import annotations

import gc
import os
import threading
import warnings
from typing import Any

import pytest

from mixins._library import httpx
from mixins.errors import ApiConnectionError, ApiTimeoutError, NotFoundException
from tests.mixins.http.drivers import Driver
from tests.mixins.http.world import ApiClient, AsyncApiClient, Configuration, PetsApi, in_asyncio, in_trio, operation
from tests.servers.loopback import Answer, Loopback


def test_a_call(driver: Driver, server: Loopback, configuration: Configuration) -> None:
    server.script(Answer(json={"name": "Rex"}))
    pet = driver.run(configuration, lambda client: client.pets.get_pet("a/b", fields=["x", "y z"], x_org="o"))
    (request,) = server.requests
    assert pet == {"name": "Rex"}
    assert (request.method, request.target) == ("GET", "/api/pets/a%2Fb?fields=x,y%20z")
    assert request.headers["x-org"] == "o"
    assert request.headers["x-zoo-key"] == "k-123456789"
    assert request.headers["user-agent"] == "zoo/1.0"
    assert request.headers["accept"] == "application/json"
    assert "gzip" in request.headers["accept-encoding"]


def test_the_client_of_the_library_is_at_hand(server: Loopback, configuration: Configuration) -> None:
    with ApiClient(configuration) as client:
        library = client.http_client
        assert isinstance(library, httpx.Client)
        client.pets.get_pet("1")
        assert client.http_client is library
    assert library.is_closed

    async def work() -> None:
        async with AsyncApiClient(configuration) as client:
            library = client.http_client
            await client.pets.get_pet("1")
            assert isinstance(library, httpx.AsyncClient) and client.http_client is library
        assert library.is_closed

    in_asyncio(work)
    in_trio(work)


def test_status_and_headers(driver: Driver, server: Loopback, configuration: Configuration) -> None:
    server.script(Answer(json=[1], headers=[("X-Request-Id", "r1"), ("X-A", "1"), ("x-a", "2")]))
    response = driver.run(configuration, lambda client: client.pets.get_pet_with_http_info("1"))
    data, status, headers = response
    assert (data, status, headers["x-a"], headers.get_list("X-A")) == ([1], 200, "1, 2", ["1", "2"])
    assert response.request_id == "r1"
    assert isinstance(response.response, httpx.Response)
    assert response.request.url == server.url + "/api/pets/1"
    assert tuple(response.warnings) == ()


def test_a_body_and_an_empty_answer(driver: Driver, server: Loopback, configuration: Configuration) -> None:
    server.script(Answer(201, json={"id": 1}), Answer(204))
    assert driver.run(configuration, lambda client: client.pets.add_pet({"name": "ö"})) == {"id": 1}
    assert driver.run(configuration, lambda client: client.pets.delete_pet(1)) is None
    assert server.requests[0].body == '{"name":"ö"}'.encode()
    assert server.requests[0].headers["content-type"] == "application/json"


def test_connections_are_reused(driver: Driver, server: Loopback, configuration: Configuration) -> None:
    server.script(Answer(json=1))
    driver.run(configuration, *[lambda client: client.pets.get_pet("1")] * 3)
    assert [request.connection for request in server.requests] == [1, 1, 1]


def test_cookies_of_the_server_come_back(driver: Driver, server: Loopback, configuration: Configuration) -> None:
    server.script(Answer(json=1, headers={"Set-Cookie": "node=7; Path=/"}), Answer(json=2))
    driver.run(configuration, *[lambda client: client.pets.get_pet("1")] * 2)
    assert server.requests[1].headers["cookie"] == "node=7"


def test_cookies_of_the_server_join_those_of_the_call(server: Loopback) -> None:
    server.script(Answer(json=1, headers={"Set-Cookie": "node=7; Path=/"}), Answer(json=2))
    configuration = Configuration(server.url, api_key={"cookie_key": "k"}, trust_env=False)
    target = operation(security=({"cookie_key": ()},))
    with ApiClient(configuration) as client:
        client.call(target, {})
        client.call(target, {})
    assert server.requests[1].headers["cookie"] == "zoo=k; node=7"


def test_one_client_serves_event_loops_in_turn(server: Loopback, configuration: Configuration) -> None:
    server.script(Answer(json=1))
    clients = [AsyncApiClient(configuration)]
    with warnings.catch_warnings():  # connections of a loop that has ended can no longer be closed
        warnings.simplefilter("ignore", ResourceWarning)
        found = [loop(lambda: clients[0].pets.get_pet("1")) for loop in (in_asyncio, in_asyncio, in_trio)]
        clients.clear()
        gc.collect()
    assert found == [1, 1, 1]


def test_an_unknown_option_is_refused(driver: Driver, configuration: Configuration) -> None:
    with pytest.raises(TypeError, match="'_request_timout' to method get_pet; did you mean '_request_timeout'"):
        driver.run(configuration, lambda client: client.pets.get_pet("1", _request_timout=1))


@pytest.mark.parametrize("timeout", ["1", True, (1, 2, 3), [1]])
def test_a_timeout_must_be_one(timeout: Any, configuration: Configuration) -> None:
    with ApiClient(configuration) as client, pytest.raises(TypeError, match="a timeout is"):
        client.pets.get_pet("1", _request_timeout=timeout)


def test_a_slow_answer_is_a_timeout(driver: Driver, server: Loopback, configuration: Configuration) -> None:
    server.script(Answer(json=1, delay=0.5))
    with pytest.raises(ApiTimeoutError) as caught:
        driver.run(configuration, lambda client: client.pets.get_pet("1", _request_timeout=(2, 0.05), _retry=False))
    assert (caught.value.status, caught.value.sent) == (0, True)
    assert "ReadTimeout" in str(caught.value)


def test_nobody_there(driver: Driver) -> None:
    with Loopback() as gone:
        configuration = Configuration(gone.url, trust_env=False)
    with pytest.raises(ApiConnectionError) as caught:
        driver.run(configuration, lambda client: client.pets.get_pet("1", _retry=None))
    assert (caught.value.sent, caught.value.permanent) == (False, False)
    assert caught.value.__cause__ is None
    assert not isinstance(caught.value.__context__, httpx.HTTPError)


@pytest.mark.parametrize("answer", [Answer(drop=True), Answer(json="long enough", truncate=3)])
def test_a_lost_answer(driver: Driver, server: Loopback, configuration: Configuration, answer: Answer) -> None:
    server.script(answer)
    with pytest.raises(ApiConnectionError) as caught:
        driver.run(configuration, lambda client: client.pets.get_pet("1", _retry=False))
    assert caught.value.sent


def test_a_broken_compression_is_an_error_of_ours(server: Loopback, configuration: Configuration) -> None:
    server.script(Answer(body=b"no gzip", headers={"Content-Encoding": "gzip"}))
    with ApiClient(configuration) as client, pytest.raises(ApiConnectionError, match="DecodingError"):
        client.pets.get_pet("1", _retry=False)


def test_a_closed_client_stays_closed(driver: Driver, configuration: Configuration) -> None:
    driver.run(configuration, lambda client: client.configuration)
    with pytest.raises(RuntimeError, match="closed"):
        if driver.name == "sync":
            driver.client.pets.get_pet("1")
        else:
            in_asyncio(lambda: driver.client.pets.get_pet("1"))


def test_a_ready_client_is_used_and_left_open(server: Loopback, configuration: Configuration) -> None:
    server.script(Answer(json=1))
    with httpx.Client(headers={"X-Mine": "1", "User-Agent": "mine"}) as ready:
        with ApiClient(configuration, http_client=ready) as client:
            client.pets.get_pet("1")
        assert not ready.is_closed
    assert server.requests[0].headers["x-mine"] == "1"


def test_a_client_of_the_wrong_kind_is_refused(configuration: Configuration) -> None:
    with ApiClient(configuration, http_client=httpx.AsyncClient()) as client, pytest.raises(TypeError, match="httpx"):
        client.pets.get_pet("1")
    with pytest.raises(TypeError, match="not both"):
        ApiClient(
            configuration, http_client=httpx.Client(), transport=httpx.MockTransport(lambda _: httpx.Response(200))
        )


def test_a_transport_can_be_handed_in(driver: Driver) -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=str(request.url)))
    found = driver.run(Configuration(), lambda client: client.pets.get_pet("1"), transport=transport)
    assert found == "https://zoo.example/v1/pets/1"


def test_an_asynchronous_hook_needs_an_asynchronous_client(configuration: Configuration) -> None:
    async def token() -> str:
        return "t"

    target = operation(security=({"bearer": ()},))
    configuration.access_token = token
    with ApiClient(configuration) as client, pytest.raises(TypeError, match="asynchronous client"):
        client.call(target, {})


def test_threads_share_one_client(server: Loopback, configuration: Configuration) -> None:
    server.script(lambda request: Answer(json=request.path))
    found: dict[int, Any] = {}
    with ApiClient(configuration) as client:

        def work(n: int) -> None:
            found[n] = client.pets.get_pet(n)

        threads = [threading.Thread(target=work, args=(n,)) for n in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert found == {n: f"/api/pets/{n}" for n in range(12)}


def test_tasks_run_side_by_side(server: Loopback, configuration: Configuration) -> None:
    import asyncio

    server.script(lambda request: Answer(json=request.path, delay=0.05))

    async def work() -> list[Any]:
        async with AsyncApiClient(configuration) as client:
            return await asyncio.gather(*(client.pets.get_pet(n) for n in range(8)))

    assert in_asyncio(work) == [f"/api/pets/{n}" for n in range(8)]
    assert server.most_in_flight > 1


def test_a_cancelled_call_leaves_a_usable_client(server: Loopback, configuration: Configuration) -> None:
    import trio

    server.script(Answer(json=1, delay=0.3), Answer(json=2))

    async def work() -> Any:
        async with AsyncApiClient(configuration) as client:
            with trio.move_on_after(0.05) as scope:
                await client.pets.get_pet("1")
            assert scope.cancelled_caught
            return await client.pets.get_pet("2")

    assert trio.run(work) == 2


def test_a_child_process_makes_its_own_connections(server: Loopback, configuration: Configuration) -> None:
    server.script(Answer(json=1))
    with ApiClient(configuration) as client:
        client.pets.get_pet("1")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            child = os.fork()
        if child == 0:
            status = 1
            try:
                status = 0 if client.pets.get_pet("2") == 1 else 1
            finally:
                os._exit(status)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        client.pets.get_pet("3")
    assert [(each.path[-1], each.connection) for each in server.requests] == [("1", 1), ("2", 2), ("3", 1)]


def test_an_api_without_a_client_makes_one(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys
    from types import ModuleType

    module: Any = ModuleType("park.client")
    module.ApiClient = ApiClient
    monkeypatch.setitem(sys.modules, "park", ModuleType("park"))
    monkeypatch.setitem(sys.modules, "park.client", module)
    generated = type("ParkApi", (PetsApi,), {"__module__": "park.api.park_api"})
    monkeypatch.setattr(PetsApi, "__module__", "park.api.pets_api")
    assert isinstance(generated().api_client, ApiClient)
    assert isinstance(type("Mine", (generated,), {"__module__": "user_code"})().api_client, ApiClient)


def test_a_deprecated_operation_warns_its_caller_once(driver: Driver, server: Loopback) -> None:
    from mixins.api import AsyncBaseApi, BaseApi

    old = operation(deprecated=True, security=())

    class Blocking(BaseApi):
        def old(self) -> Any:
            return self._call(old, {})

    class InLoop(AsyncBaseApi):
        async def old(self) -> Any:
            return await self._call(old, {})

    kind: Any = Blocking if driver.name == "sync" else InLoop
    configuration = Configuration(server.url, trust_env=False)
    server.script(Answer(json=1))
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        driver.run(configuration, lambda client: kind(client).old(), lambda client: kind(client).old())
    assert [str(each.message) for each in seen if each.category is DeprecationWarning] == [
        "the operation op is deprecated"
    ]


def test_raw_requests_take_the_same_way(driver: Driver, server: Loopback, configuration: Configuration) -> None:
    server.script(Answer(503), Answer(202, json={"done": 1}))
    response = driver.run(
        configuration,
        lambda client: client.request(
            "put", "things/1", query={"a": [1, 2], "b": None}, headers={"X-A": "1"}, body={"x": None}
        ),
    )
    request = server.requests[1]
    assert (response.data, response.status_code) == ({"done": 1}, 202)
    assert (request.method, request.target, request.body) == ("PUT", "/api/things/1?a=1&a=2", b'{"x":null}')
    assert (request.headers["x-zoo-key"], request.headers["x-a"]) == ("k-123456789", "1")


def test_raw_requests_say_what_is_a_success(driver: Driver, server: Loopback, configuration: Configuration) -> None:
    server.script(Answer(404, json={"why": 1}))
    ok = driver.run(configuration, lambda client: client.request("GET", "/x", expected_status_codes=(404,)))
    assert ok.data == {"why": 1}
    with pytest.raises(NotFoundException):
        driver.run(configuration, lambda client: client.request("GET", "/x"))


def test_raw_bodies(server: Loopback, configuration: Configuration) -> None:
    with ApiClient(configuration) as client:
        client.request("POST", "/x", body=b"\0\1")
        client.request("POST", "/x", body="tä")
        client.request("POST", "/x", body="<x/>", content_type="text/xml")
        client.request("POST", "/x", body=iter([b"a", b"b"]))
        client.request("POST", "/x", body={"a": 1}, headers={"content-type": "application/vnd.zoo+json"})
    assert [(each.headers["content-type"], each.body) for each in server.requests] == [
        ("application/octet-stream", b"\0\1"),
        ("text/plain; charset=utf-8", "tä".encode()),
        ("text/xml", b"<x/>"),
        ("application/octet-stream", b"ab"),
        ("application/vnd.zoo+json", b'{"a":1}'),
    ]


def test_a_dry_run_sends_nothing(driver: Driver, server: Loopback, configuration: Configuration) -> None:
    request = driver.run(configuration, lambda client: client.dry_run(client.pets.get_pet, "7", fields=["a"]))
    assert (request.method, request.url) == ("GET", server.url + "/api/pets/7?fields=a")
    assert request.as_curl().startswith(f"curl -X GET '{server.url}/api/pets/7?fields=a' -H")
    assert server.requests == []


def test_a_dry_run_takes_a_method_that_calls_an_operation(configuration: Configuration) -> None:
    class Own(PetsApi):
        def nothing(self) -> int:
            return 1

    with ApiClient(configuration) as client:
        for wrong in (print, client.pets.__repr__, Own(client).nothing):
            with pytest.raises(TypeError, match=r"method of an Api object|does not call an operation"):
                client.dry_run(wrong)


def test_a_certificate_that_is_not_trusted_is_not_tried_again(driver: Driver) -> None:
    import ssl

    attempts: list[int] = []

    def refuse(request: httpx.Request) -> httpx.Response:
        attempts.append(1)
        raise httpx.ConnectError("certificate verify failed") from ssl.SSLCertVerificationError("self-signed")

    transport = httpx.MockTransport(refuse)
    with pytest.raises(ApiConnectionError, match="verify failed") as caught:
        driver.run(Configuration(), lambda client: client.pets.get_pet("1"), transport=transport)
    assert (caught.value.permanent, len(attempts)) == (True, 1)
