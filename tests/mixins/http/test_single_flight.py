"""Two hundred threads and two hundred tasks over one token: one renewal, whatever happens."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import pytest
import trio

from mixins.errors import AuthenticationError
from mixins.flow import Acquire, Flow, run, run_async
from mixins.gates import Gate
from mixins.login_tokens import LoginTokens
from mixins.oauth import ClientCredentials
from mixins.tokens import TokenProvider
from tests.mixins.http.world import ApiClient, AsyncApiClient, Configuration, in_asyncio, in_trio, operation
from tests.servers.loopback import Answer, Loopback, Recorded

MANY = 200
TARGET = operation(path="/data", security=({"bearer": ()},))


class Issuer:
    """Issues numbered tokens and accepts the newest one only."""

    def __init__(self, seconds: float = 3600) -> None:
        self.issued = 0
        self.seconds = seconds
        self.refuses = False

    def __call__(self, request: Recorded) -> Answer:
        if request.path == "/data":
            fine = request.headers.get("authorization") == f"Bearer token-{self.issued}"
            return Answer(json="data") if fine else Answer(401)
        self.issued += 1
        if self.refuses:
            return Answer(400, json={"error": "invalid_client"}, delay=0.1)
        return Answer(json={"access_token": f"token-{self.issued}", "expires_in": self.seconds}, delay=0.1)


def settings(server: Loopback, provider: TokenProvider) -> Configuration:
    return Configuration(
        server.url,
        credentials={"bearer": provider},
        trust_env=False,
        connection_pool_maxsize=20,
        retries=False,
        timeout=60,
    )


def in_threads(server: Loopback, provider: TokenProvider) -> list[Any]:
    found: list[Any] = []
    ready = threading.Barrier(MANY)

    def one() -> None:
        ready.wait()
        try:
            found.append(client.call(TARGET, {}).data)
        except AuthenticationError as error:
            found.append(error.reason)

    with ApiClient(settings(server, provider)) as client:
        threads = [threading.Thread(target=one) for _ in range(MANY)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    return found


def in_tasks(loop: Any) -> Callable[[Loopback, TokenProvider], list[Any]]:
    def start(server: Loopback, provider: TokenProvider) -> list[Any]:
        found: list[Any] = []

        async def one(client: Any) -> None:
            try:
                found.append((await client.call(TARGET, {})).data)
            except AuthenticationError as error:
                found.append(error.reason)

        async def work() -> None:
            async with AsyncApiClient(settings(server, provider)) as client:
                if loop is in_asyncio:
                    await asyncio.gather(*(one(client) for _ in range(MANY)))
                    return
                async with trio.open_nursery() as nursery:
                    for _ in range(MANY):
                        nursery.start_soon(one, client)

        loop(work)
        return found

    return start


CROWDS = pytest.mark.parametrize(
    "crowd", [in_threads, in_tasks(in_asyncio), in_tasks(in_trio)], ids=["threads", "asyncio", "trio"]
)


def grants(server: Loopback, **details: Any) -> ClientCredentials:
    return ClientCredentials(f"{server.url}/token", "id", "secret", **details)


@CROWDS
def test_a_missing_then_an_expiring_then_a_refused_token_is_got_once(crowd: Any, server: Loopback) -> None:
    issuer, now = Issuer(), [0.0]
    server.script(issuer)
    provider = grants(server, clock=lambda: now[0])
    assert crowd(server, provider) == ["data"] * MANY
    assert issuer.issued == 1
    now[0] = 3570.0  # 30 s before its end
    assert crowd(server, provider) == ["data"] * MANY
    assert issuer.issued == 2
    issuer.issued = 7  # the server forgets it
    assert crowd(server, provider) == ["data"] * MANY
    assert issuer.issued == 8


@CROWDS
def test_a_token_that_ends_at_once_is_still_got_once(crowd: Any, server: Loopback) -> None:
    issuer = Issuer(seconds=0)
    server.script(issuer)
    assert crowd(server, grants(server, clock=lambda: 0.0))[0] == "data"
    assert issuer.issued < MANY


@CROWDS
def test_a_failure_is_shared_by_those_who_waited_for_it(crowd: Any, server: Loopback) -> None:
    issuer = Issuer()
    issuer.refuses = True
    server.script(issuer)
    assert crowd(server, grants(server)) == ["invalid_client"] * MANY
    assert issuer.issued < 5  # who comes after a failure tries again


def test_threads_and_two_event_loops_share_a_provider(server: Loopback) -> None:
    issuer = Issuer()
    server.script(issuer)
    provider = grants(server)
    found: list[Any] = []
    crowds = (in_threads, in_tasks(in_asyncio), in_tasks(in_trio), in_tasks(in_asyncio))
    workers = [threading.Thread(target=lambda each=each: found.extend(each(server, provider))) for each in crowds]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert (len(found), set(found), issuer.issued) == (4 * MANY, {"data"}, 1)


def test_a_blocking_call_inside_an_event_loop_does_not_wait_for_its_tasks(server: Loopback) -> None:
    issuer = Issuer()
    server.script(issuer)
    provider = grants(server)

    async def work() -> list[Any]:
        async with AsyncApiClient(settings(server, provider)) as client:
            task = asyncio.create_task(client.call(TARGET, {}))
            while not server.requests:  # the task is inside the gate
                await asyncio.sleep(0.001)
            with ApiClient(settings(server, provider)) as blocking:
                first = blocking.call(TARGET, {}).data
            return [first, (await task).data]

    assert in_asyncio(work) == ["data", "data"]
    assert issuer.issued in (2, 3)


def test_a_task_that_outlives_the_gate_waits_like_any_other() -> None:
    gate = Gate()

    async def work() -> list[bool]:
        leave = await gate.enter_async()
        seen = [gate.inside()]

        async def later() -> None:
            seen.append(gate.inside())
            await released.wait()
            seen.append(gate.inside())

        released = asyncio.Event()
        task = asyncio.create_task(later())
        await asyncio.sleep(0)
        leave()
        leave_again = await gate.enter_async()
        released.set()
        await task
        leave_again()
        return seen

    assert in_asyncio(work) == [True, True, False]


@pytest.mark.parametrize("loop", [in_asyncio, in_trio])
def test_a_task_that_is_cancelled_while_it_waits_for_a_thread_leaves_no_trace(loop: Any) -> None:
    gate = Gate()

    def hold() -> Flow[str]:
        leave = yield Acquire(gate)
        leave()
        return "through"

    async def waiting() -> str:
        io: Any = None
        return await run_async(hold(), io)

    async def impatient() -> str:
        if loop is in_trio:
            with trio.move_on_after(0.05):
                await waiting()
        else:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(waiting(), 0.05)
        leave()
        return await waiting()

    entered, go_on = threading.Event(), threading.Event()
    leave: Any = None

    def other() -> None:
        nonlocal leave
        leave = gate.enter()
        entered.set()
        go_on.wait()

    thread = threading.Thread(target=other)
    thread.start()
    entered.wait()
    assert loop(impatient) == "through"
    go_on.set()
    thread.join()
    nobody: Any = None
    assert run(hold(), nobody) == "through"


def test_logins_are_got_once_as_well(server: Loopback) -> None:
    issuer = Issuer()
    server.script(lambda request: issuer(request) if request.path == "/data" or issuer.issued else _login(issuer))
    provider = LoginTokens("/login", "ann", "word")
    assert in_threads(server, provider) == ["data"] * MANY
    assert issuer.issued == 1


def _login(issuer: Issuer) -> Answer:
    issuer.issued += 1
    return Answer(json={"token": f"token-{issuer.issued}", "expires_in": 3600}, delay=0.1)


def test_a_child_process_finds_the_gate_open() -> None:
    gate = Gate()
    gate.enter()  # by a thread of the parent, which the child does not have
    gate._process = -1
    leave = gate.enter()
    assert gate.inside()
    leave()
    assert not gate.inside()

    async def in_child() -> bool:
        gate.enter()
        gate._process = -1
        leave_again = await gate.enter_async()
        leave_again()
        return gate.inside()

    assert in_asyncio(in_child) is False
