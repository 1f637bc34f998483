"""``client.map``: order, width, laziness, failures and endings."""

from __future__ import annotations

import asyncio
import functools
import threading
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
import trio

from mixins.errors import ApiException, NotFoundException
from tests.mixins.http.drivers import DRIVERS
from tests.mixins.http.world import ApiClient, AsyncApiClient, Configuration, in_asyncio, in_trio
from tests.servers.loopback import Answer, Loopback, Recorded


@pytest.fixture
def configuration(server: Loopback) -> Configuration:
    server.script(pet)
    return Configuration(server.url, api_key={"key": "k-123456789"}, trust_env=False, retries=False)


def pet(request: Recorded) -> Answer:
    number = int(request.path.rpartition("/")[2])
    return Answer(404) if number < 0 else Answer(json={"id": number}, delay=0.02 if number % 3 == 0 else 0.001)


@pytest.fixture(params=DRIVERS)
def drive(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def results(
    drive: str, configuration: Configuration, arguments: Any, handler: Any = None, limit: int = 10**6, **settings: Any
) -> list[Any]:
    """Return what ``map`` yields, an exception that is raised in its place, at most ``limit`` of them."""
    if drive == "sync":
        with ApiClient(configuration) as client:
            found: list[Any] = []
            with client.map(handler(client) if handler else client.pets.get_pet, arguments, **settings) as iterator:
                while len(found) < limit:
                    try:
                        found.append(next(iterator))
                    except StopIteration:
                        break
                    except (ApiException, ArithmeticError) as error:
                        found.append(error)
            return found

    async def work() -> list[Any]:
        found: list[Any] = []
        async with AsyncApiClient(configuration) as client:
            method = handler(client) if handler else client.pets.get_pet
            async with client.map(method, arguments, **settings) as iterator:
                while len(found) < limit:
                    try:
                        found.append(await anext(iterator))
                    except StopAsyncIteration:
                        break
                    except (ApiException, ArithmeticError) as error:
                        found.append(error)
        return found

    return (in_asyncio if drive == "asyncio" else in_trio)(work)


@pytest.mark.parametrize("kind", [list, tuple, iter, dict.fromkeys], ids=["list", "tuple", "iterator", "dict"])
def test_results_come_in_the_order_of_the_arguments(drive: str, configuration: Configuration, kind: Any) -> None:
    found = results(drive, configuration, kind(range(20)))
    assert found == [{"id": number} for number in range(20)]


@pytest.mark.parametrize(("asked", "configured", "pool", "most"), [(3, 9, 9, 3), (None, 4, 9, 4), (9, 5, 2, 2)])
def test_no_more_calls_run_at_once_than_may(
    drive: str,
    server: Loopback,
    configuration: Configuration,
    asked: int | None,
    configured: int,
    pool: int,
    most: int,
) -> None:
    server.script(lambda request: Answer(json=1, delay=0.01))
    configuration.max_concurrency, configuration.connection_pool_maxsize = configured, pool
    assert results(drive, configuration, range(20), max_concurrency=asked) == [1] * 20
    assert server.most_in_flight == most


def test_the_default_is_five(configuration: Configuration) -> None:
    assert configuration.max_concurrency == 5


def test_arguments_are_taken_as_they_are_needed(drive: str, configuration: Configuration) -> None:
    taken: list[int] = []

    def endless() -> Iterator[int]:
        while True:
            taken.append(len(taken))
            yield len(taken)

    found = results(drive, configuration, endless(), limit=7, max_concurrency=4)
    assert [each["id"] for each in found] == list(range(1, 8))
    assert len(taken) <= 7 + 4


def test_the_first_result_comes_before_the_last_call_begins(drive: str, server: Loopback) -> None:
    held = threading.Event()

    def script(request: Recorded) -> Answer:
        if request.path.endswith("/1"):
            held.wait(10)
        return Answer(json=request.path)

    server.script(script)
    configuration = Configuration(server.url, trust_env=False)
    assert results(drive, configuration, [0, *range(50, 50), 1, 2], limit=1, max_concurrency=1) == ["/pets/0"]
    held.set()


def test_a_dict_is_unpacked_and_anything_callable_is_called(drive: str, configuration: Configuration) -> None:
    def plain(client: Any) -> Any:
        return lambda **given: sorted(given.items())

    assert results(drive, configuration, [{"a": 1, "b": 2}, {}], plain) == [[("a", 1), ("b", 2)], []]
    found = results(
        drive, configuration, [{"id": 4}], lambda client: functools.partial(client.pets.get_pet, fields=["x"])
    )
    assert found == [{"id": 4}]
    assert results(drive, configuration, [("a", 1), None], lambda client: lambda item: item) == [("a", 1), None]


def test_a_failure_raises_in_its_place_and_the_rest_follows(drive: str, configuration: Configuration) -> None:
    found = results(drive, configuration, [1, -1, 2, -2, 3])
    assert [type(each) for each in found] == [dict, NotFoundException, dict, NotFoundException, dict]


def test_a_failure_may_be_a_result(drive: str, configuration: Configuration) -> None:
    found = results(drive, configuration, [1, -1, 2], return_exceptions=True, max_concurrency=1)
    assert [type(each) for each in found] == [dict, NotFoundException, dict]


@pytest.mark.parametrize("keep", [False, True])
def test_arguments_that_fail_end_the_results(drive: str, configuration: Configuration, keep: bool) -> None:
    def failing() -> Iterator[int]:
        yield 1
        yield 2
        raise ZeroDivisionError

    found = results(drive, configuration, failing(), return_exceptions=keep)
    assert [str(each) for each in found[:2]] == ["{'id': 1}", "{'id': 2}"]
    assert isinstance(found[2], ZeroDivisionError)
    assert len(found) == 3


def test_no_arguments_give_no_results(drive: str, configuration: Configuration) -> None:
    assert results(drive, configuration, []) == []


@pytest.mark.parametrize("asked", [0, -1])
def test_less_than_one_is_refused(configuration: Configuration, asked: int) -> None:
    with ApiClient(configuration) as client, pytest.raises(ValueError, match="at least 1"):
        client.map(client.pets.get_pet, [1], max_concurrency=asked)


def test_nothing_is_called_before_a_result_is_asked_for(server: Loopback, configuration: Configuration) -> None:
    with ApiClient(configuration) as client:
        mapped = client.map(client.pets.get_pet, [1, 2])
        assert server.requests == []
        assert list(mapped) == [{"id": 1}, {"id": 2}]
        assert list(mapped) == []


def test_leaving_early_begins_no_other_call(drive: str, server: Loopback, configuration: Configuration) -> None:
    assert len(results(drive, configuration, range(1000), limit=2, max_concurrency=3)) == 2
    seen = len(server.requests)
    assert seen <= 5


@pytest.mark.parametrize("loop", [in_asyncio, in_trio])
def test_an_asynchronous_stream_of_arguments(loop: Any, configuration: Configuration) -> None:
    async def numbers() -> AsyncIterator[int]:
        for number in range(5):
            await (asyncio.sleep(0) if loop is in_asyncio else trio.lowlevel.checkpoint())
            yield number

    async def work() -> list[Any]:
        async with AsyncApiClient(configuration) as client:
            return [each["id"] async for each in client.map(client.pets.get_pet, numbers(), max_concurrency=2)]

    assert loop(work) == [0, 1, 2, 3, 4]


class Endings:
    """Counts calls that began, and how they ended."""

    def __init__(self) -> None:
        self.begun = 0
        self.ended = 0

    async def call(self, number: int) -> None:
        self.begun += 1
        try:
            await (trio.sleep(60) if number >= 0 else trio.lowlevel.checkpoint())
        finally:
            self.ended += 1

    async def call_in_asyncio(self, number: int) -> None:
        self.begun += 1
        try:
            await asyncio.sleep(60 if number >= 0 else 0)
        finally:
            self.ended += 1


def test_cancelling_the_consumer_cancels_the_calls_in_trio(configuration: Configuration) -> None:
    endings = Endings()

    async def work() -> None:
        async with AsyncApiClient(configuration) as client:
            mapped = client.map(endings.call, range(100), max_concurrency=4)
            with trio.move_on_after(0.05) as scope:
                await anext(mapped)
            assert scope.cancelled_caught
            with trio.fail_after(5):
                while endings.ended < 4:
                    await trio.sleep(0.001)
            with pytest.raises(StopAsyncIteration):
                await anext(mapped)

    trio.run(work)
    assert (endings.begun, endings.ended) == (4, 4)


def test_cancelling_the_consumer_cancels_the_calls_in_asyncio(configuration: Configuration) -> None:
    endings = Endings()

    async def work() -> None:
        async with AsyncApiClient(configuration) as client:
            mapped = client.map(endings.call_in_asyncio, range(100), max_concurrency=4)
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(anext(mapped), 0.05)
            async with asyncio.timeout(5):
                while endings.ended < 4:
                    await asyncio.sleep(0.001)
            assert len(asyncio.all_tasks()) == 1

    asyncio.run(work())
    assert (endings.begun, endings.ended) == (4, 4)


def test_breaking_off_cancels_the_calls(configuration: Configuration) -> None:
    endings = Endings()

    async def work() -> None:
        async with AsyncApiClient(configuration) as client:
            async for _ in client.map(endings.call_in_asyncio, [-1, 1, 2, 3], max_concurrency=3):
                break
            async with asyncio.timeout(5):
                while endings.ended < endings.begun:
                    await asyncio.sleep(0.001)

    asyncio.run(work())
    assert endings.begun <= 4


def test_an_iterator_outlives_its_loop_without_noise(
    configuration: Configuration, recwarn: pytest.WarningsRecorder
) -> None:
    kept: list[Any] = []

    async def work() -> None:
        client = AsyncApiClient(configuration)
        kept.append(client.map(Endings().call_in_asyncio, [-1, -1, 5], max_concurrency=2))
        await anext(kept[0])

    asyncio.run(work())
    kept.clear()
    assert [str(each.message) for each in recwarn] == []


@pytest.mark.parametrize("loop", [in_asyncio, in_trio])
def test_an_exit_inside_a_call_is_raised_where_its_result_is(loop: Any, configuration: Configuration) -> None:
    async def leave(number: int) -> None:
        raise SystemExit(number)

    async def work() -> int:
        async with AsyncApiClient(configuration) as client:
            with pytest.raises(SystemExit) as caught:
                await anext(client.map(leave, [3], return_exceptions=True))
            return int(str(caught.value))

    assert loop(work) == 3


def test_results_that_were_taken_hold_no_memory(configuration: Configuration) -> None:
    import tracemalloc

    with ApiClient(configuration) as client:
        tracemalloc.start()
        for number, result in enumerate(client.map(bytes, (1000 for _ in range(20_000)), max_concurrency=4)):
            assert len(result) == 1000
            if number == 1000:
                before = tracemalloc.get_traced_memory()[0]
        after = tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
    assert after - before < 1_000_000
