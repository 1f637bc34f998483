"""The drivers of flows: outcomes, exceptions and cancellation reach the flow, whoever drives it."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from mixins.errors import ApiConnectionError
from mixins.flow import Acquire, Flow, Invoke, Sleep, run, run_async
from mixins.gates import Gate
from tests.mixins.http.world import LOOPS


class IO:
    """Sleeps no time."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    def send(self, request: Any, stream: bool) -> Any:
        raise ApiConnectionError(0, "nobody")

    def read(self, reply: Any) -> None:
        raise AssertionError

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)


class AsyncIO:
    """Sleeps no time, in an event loop."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    async def send(self, request: Any, stream: bool) -> Any:
        raise ApiConnectionError(0, "nobody")

    async def read(self, reply: Any) -> None:
        raise AssertionError

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)


def drive(how: Any, flow: Flow[Any]) -> Any:
    """Run a flow blocking, or in the event loop of ``how``."""
    return run(flow, IO()) if how is None else how(lambda: run_async(flow, AsyncIO()))


HOW = (None, *LOOPS)


@pytest.mark.parametrize("how", HOW)
def test_outcomes_reach_the_flow(how: Any) -> None:
    def flow() -> Flow[list[Any]]:
        first = yield Invoke(lambda a, b: a + b, 1, 2)
        second = yield Sleep(1.0)
        return [first, second]

    assert drive(how, flow()) == [3, None]


@pytest.mark.parametrize("how", HOW)
def test_exceptions_reach_the_flow_and_may_be_handled_there(how: Any) -> None:
    def broken() -> None:
        raise KeyError("inside")

    def flow() -> Flow[str]:
        try:
            yield Invoke(broken)
        except KeyError as error:
            return f"handled {error}"
        return "not reached"

    assert drive(how, flow()) == "handled 'inside'"

    def careless() -> Flow[None]:
        yield Invoke(broken)

    with pytest.raises(KeyError, match="inside"):
        drive(how, careless())


@pytest.mark.parametrize("how", HOW)
def test_a_function_that_stops_an_iteration_ends_no_flow(how: Any) -> None:
    def flow() -> Flow[None]:
        yield Invoke(next, iter(()))

    with pytest.raises(RuntimeError):
        drive(how, flow())


@pytest.mark.parametrize("loop", LOOPS)
def test_a_coroutine_function_is_awaited(loop: Any) -> None:
    async def later() -> int:
        return 7

    def flow() -> Flow[Any]:
        return (yield Invoke(later))

    assert loop(lambda: run_async(flow(), AsyncIO())) == 7
    with pytest.raises(TypeError, match="asynchronous client"):
        run(flow(), IO())


@pytest.mark.parametrize("how", HOW)
def test_a_gate_is_left_when_the_flow_fails(how: Any) -> None:
    gate = Gate()

    def flow(fail: bool) -> Flow[str]:
        leave = yield Acquire(gate)
        try:
            yield Invoke(int, "x" if fail else "1")
            return "through"
        finally:
            leave()

    with pytest.raises(ValueError, match="invalid literal"):
        drive(how, flow(True))
    assert drive(how, flow(False)) == "through"


def test_cancelling_runs_what_the_flow_does_at_its_end() -> None:
    ended: list[str] = []

    def flow() -> Flow[None]:
        try:
            yield Invoke(asyncio.sleep, 10)
        finally:
            ended.append("ended")

    async def work() -> None:
        task = asyncio.create_task(run_async(flow(), AsyncIO()))
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(work())
    assert ended == ["ended"]
