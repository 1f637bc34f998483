"""The deadline of a call holds for its token too: for the request that gets it, and for waiting while others do."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest
import trio

from mixins.errors import ApiTimeoutError
from mixins.event_loops import in_time
from mixins.gates import Gate
from mixins.oauth import ClientCredentials
from mixins.options import CallOptions
from tests.mixins.http.drivers import Driver
from tests.mixins.http.world import ApiClient, AsyncApiClient, Configuration, in_asyncio, in_trio, operation
from tests.servers.loopback import Answer, Loopback, Recorded

TARGET = operation(path="/data", security=({"bearer": ()},))
SHORT: CallOptions = {"_deadline": 0.3}


class Issuer:
    """Issues tokens, the first one only when it is told to."""

    def __init__(self) -> None:
        self.asked = 0
        self.arrived = threading.Event()
        self.go_on = threading.Event()

    def __call__(self, request: Recorded) -> Answer:
        if request.path == "/data":
            return Answer(json=request.headers.get("authorization"))
        self.asked += 1
        number = self.asked
        self.arrived.set()
        if number == 1:
            self.go_on.wait(20)
        return Answer(json={"access_token": f"token-{number}", "expires_in": 3600})


def settings(server: Loopback, **others: Any) -> Configuration:
    provider = ClientCredentials(f"{server.url}/token", "id", "client-secret")
    return Configuration(server.url, credentials={"bearer": provider}, trust_env=False, **others)


def paths(server: Loopback) -> list[str]:
    return [each.path for each in server.requests]


def test_a_token_request_ends_at_the_deadline(driver: Driver, server: Loopback) -> None:
    issuer = Issuer()
    server.script(issuer)
    configuration = settings(server)
    with pytest.raises(ApiTimeoutError) as caught:
        driver.run(configuration, lambda client: client.call(TARGET, {}, SHORT))
    issuer.go_on.set()
    assert caught.value.late
    assert not caught.value.sent
    assert paths(server) == ["/token"]
    assert driver.run(configuration, lambda client: client.call(TARGET, {}, {"_deadline": 20})).data == "Bearer token-2"


def test_a_deadline_that_has_passed_sends_nothing(driver: Driver, server: Loopback) -> None:
    with pytest.raises(ApiTimeoutError, match="before there were credentials") as caught:
        driver.run(settings(server), lambda client: client.call(TARGET, {}, {"_deadline": 0}))
    assert caught.value.permanent
    assert paths(server) == []


def test_a_timeout_of_the_token_request_itself_is_not_the_deadline(driver: Driver, server: Loopback) -> None:
    issuer = Issuer()
    server.script(issuer)
    provider = ClientCredentials(f"{server.url}/token", "id", "client-secret", timeout=0.3)
    configuration = Configuration(server.url, credentials={"bearer": provider}, trust_env=False, retries=False)
    with pytest.raises(ApiTimeoutError) as caught:
        driver.run(configuration, lambda client: client.call(TARGET, {}, {"_deadline": 20}))
    issuer.go_on.set()
    assert not caught.value.late


def test_a_thread_waits_for_the_token_of_another_until_its_deadline(server: Loopback) -> None:
    issuer = Issuer()
    server.script(issuer)
    found: list[Any] = []
    with ApiClient(settings(server)) as client:
        patient = threading.Thread(target=lambda: found.append(client.call(TARGET, {}).data))
        patient.start()
        assert issuer.arrived.wait(20)
        with pytest.raises(ApiTimeoutError) as caught:
            client.call(TARGET, {}, SHORT)
        issuer.go_on.set()
        patient.join()
    assert caught.value.late
    assert (found, issuer.asked) == (["Bearer token-1"], 1)


@pytest.mark.parametrize("loop", ["asyncio", "trio"])
def test_a_task_waits_for_the_token_of_another_until_its_deadline(loop: str, server: Loopback) -> None:
    issuer = Issuer()
    server.script(issuer)
    found: list[Any] = []

    async def patient(client: Any) -> None:
        found.append((await client.call(TARGET, {})).data)

    async def hasty(client: Any) -> None:
        while not issuer.arrived.is_set():
            await (asyncio.sleep(0.01) if loop == "asyncio" else trio.sleep(0.01))
        with pytest.raises(ApiTimeoutError) as caught:
            await client.call(TARGET, {}, SHORT)
        issuer.go_on.set()
        assert caught.value.late

    async def work() -> None:
        async with AsyncApiClient(settings(server)) as client:
            if loop == "asyncio":
                await asyncio.gather(patient(client), hasty(client))
                return
            async with trio.open_nursery() as nursery:
                nursery.start_soon(patient, client)
                nursery.start_soon(hasty, client)

    (in_asyncio if loop == "asyncio" else in_trio)(work)
    assert (found, issuer.asked) == (["Bearer token-1"], 1)


def test_one_who_runs_out_of_time_does_not_fail_those_who_wait_behind(server: Loopback) -> None:
    issuer = Issuer()
    server.script(issuer)
    found: list[Any] = []

    def patient() -> None:
        issuer.arrived.wait(20)
        found.append(client.call(TARGET, {}).data)

    with ApiClient(settings(server, retries=False)) as client:
        thread = threading.Thread(target=patient)
        thread.start()
        with pytest.raises(ApiTimeoutError):
            client.call(TARGET, {}, {"_deadline": 1.0})
        thread.join()
        issuer.go_on.set()
    assert found == ["Bearer token-2"]


@pytest.mark.parametrize("runner", [in_asyncio, in_trio])
def test_a_gate_that_was_given_up_can_be_entered_later(runner: Any) -> None:
    gate = Gate()
    leave = gate.enter()

    async def work() -> None:
        with pytest.raises(TimeoutError):
            await gate.enter_async(0.05)
        leave()
        (await gate.enter_async(5))()
        await in_time(_nothing, 5)

    runner(work)
    gate.enter(float("inf"))()


async def _nothing() -> None:
    """End at once."""
