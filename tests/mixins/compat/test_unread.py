"""Calls with ``_preload_content=False`` and calls in threads."""

from __future__ import annotations

import multiprocessing.pool
import threading
import time
from typing import Any

import pytest

from mixins.errors import NotFoundException
from tests.mixins.compat.garage.api.vehicles_api import VehiclesApi
from tests.mixins.compat.garage.client import ApiClient, AsyncApiClient
from tests.mixins.compat.garage.configuration import Configuration
from tests.mixins.http.world import LOOPS
from tests.servers.loopback import Answer, Loopback


@pytest.mark.parametrize("spelling", ["async_req", "async"])
def test_jcx_13_calls_in_threads(vehicles: VehiclesApi, server: Loopback, spelling: str) -> None:
    go_on = threading.Event()

    def answer(_: object) -> Answer:
        go_on.wait(60)
        return Answer(json=[{"_id": "1"}])

    server.script(answer)
    option: Any = {spelling: True}
    result: Any = vehicles.vehicles_list("a", "b", **option)
    assert isinstance(result, multiprocessing.pool.AsyncResult)
    assert not result.ready()
    go_on.set()
    result.wait(60)
    assert result.ready()
    assert result.successful()
    assert [each.id for each in result.get(timeout=60)] == ["1"]


def test_jcx_13_with_http_info(vehicles: VehiclesApi, server: Loopback) -> None:
    server.script(Answer(json=[]))
    result: Any = vehicles.vehicles_list_with_http_info(async_req=True)
    data, status, headers = result.get(5)
    assert (data, status, headers["content-type"]) == ([], 200, "application/json")
    only: Any = vehicles.vehicles_list_with_http_info(async_req=True, _return_http_data_only=True)
    assert only.get(5) == []


def test_jcx_13_errors_surface_at_get(vehicles: VehiclesApi, server: Loopback) -> None:
    server.script(Answer(404))
    result: Any = vehicles.vehicles_list(async_req=True)
    with pytest.raises(NotFoundException):
        result.get(5)
    assert not result.successful()


def test_jcx_05_threads_start_with_the_first_such_call_and_end_with_the_client(configuration: Configuration) -> None:
    before = threading.active_count()
    client = ApiClient(configuration)
    client.vehicles.vehicles_list()
    assert threading.active_count() - before <= 1  # the server's thread for the connection
    pool = client.pool
    assert isinstance(pool, multiprocessing.pool.ThreadPool)
    assert client.pool is pool
    client.close()
    deadline = time.monotonic() + 5
    while threading.active_count() - before > 1 and time.monotonic() < deadline:
        time.sleep(0.01)
    assert threading.active_count() - before <= 1


def test_the_pool_ends_with_a_forgotten_client(configuration: Configuration) -> None:
    client = ApiClient(configuration)
    pool = client.pool
    del client
    with pytest.raises(ValueError, match="Pool not running"):
        pool.apply(len, ("",))


def test_jcx_14_the_body_is_left_unread(vehicles: VehiclesApi, server: Loopback) -> None:
    server.script(Answer(body=[b"[1", b",2]"], headers={"X-A": "1"}))
    raw: Any = vehicles.vehicles_list(_preload_content=False)
    assert (raw.status, raw.reason, raw.headers["x-a"], raw.getheader("x-b", "none")) == (200, "OK", "1", "none")
    assert not raw.response.is_stream_consumed
    assert b"".join(raw.stream(3)) == b"[1,2]"
    assert raw.response.is_closed


def test_jcx_14_data_and_release(vehicles: VehiclesApi, server: Loopback) -> None:
    server.script(Answer(body=b"abc"))
    raw: Any = vehicles.vehicles_list(_preload_content=False)
    assert raw.data == raw.data == b"abc"
    raw.release_conn()
    other: Any = vehicles.vehicles_list(_preload_content=False)
    other.close()
    assert other.response.is_closed


def test_jcx_14_with_http_info(vehicles: VehiclesApi, server: Loopback) -> None:
    server.script(Answer(201, body=b"abc"))
    raw, status, headers = vehicles.vehicles_list_with_http_info(_preload_content=False)
    unread: Any = raw
    assert (unread.read(), status, headers["content-length"]) == (b"abc", 201, "3")


def test_jcx_14_errors_are_still_raised(vehicles: VehiclesApi, server: Loopback) -> None:
    server.script(Answer(404, body=b"nothing"))
    with pytest.raises(NotFoundException) as caught:
        vehicles.vehicles_list(_preload_content=False)
    body: Any = caught.value.body
    assert body == b"nothing"


@pytest.mark.parametrize("loop", LOOPS)
def test_unread_answers_in_an_event_loop(configuration: Configuration, server: Loopback, loop: Any) -> None:
    server.script(Answer(body=[b"ab", b"cd"]))

    async def work() -> Any:
        async with AsyncApiClient(configuration) as client:
            raw: Any = await client.vehicles.vehicles_list(_preload_content=False)
            async with raw:
                pieces = [piece async for piece in raw.stream(3)]
            other: Any = await client.vehicles.vehicles_list(_preload_content=False)
            return pieces, await other.read(), other.status

    assert loop(work) == ([b"abc", b"d"], b"abcd", 200)


@pytest.mark.parametrize("loop", LOOPS)
def test_threads_are_for_blocking_clients(configuration: Configuration, loop: Any) -> None:
    async def work() -> None:
        async with AsyncApiClient(configuration) as client:
            await client.vehicles.vehicles_list(async_req=True)

    with pytest.raises(TypeError, match="async_req is for blocking clients"):
        loop(work)


def test_a_dry_run_sends_nothing(client: ApiClient, server: Loopback) -> None:
    request = client.dry_run(client.vehicles.vehicles_list, "a", "b", fields=["x", "y"])
    assert request.url == f"{server.url}/api/vehicles?fields=x%2Cy"
    assert request.headers["Content-Type"] == "application/json"
    assert server.requests == []
