"""What differs between asyncio and trio, told by which of them is running. Neither is imported before it is needed."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable, Coroutine
from contextvars import copy_context
from typing import Any, Protocol


class AsyncLock(Protocol):
    """The part that the locks of both libraries share."""

    def acquire(self) -> Awaitable[Any]: ...

    def release(self) -> None: ...


class AsyncEvent(Protocol):
    """The part that the events of both libraries share."""

    def set(self) -> None: ...

    def wait(self) -> Awaitable[Any]: ...


def running_trio() -> Any:
    """Return the trio module if this code runs under trio, else None."""
    trio: Any = sys.modules.get("trio")
    return trio if trio is not None and trio.lowlevel.in_trio_run() else None


async def in_thread(function: Callable[..., Any], *arguments: Any) -> Any:
    """Call a blocking function in a thread and return its result. The call ends even if the waiting is cancelled."""
    trio = running_trio()
    if trio is None:
        import asyncio

        return await asyncio.to_thread(function, *arguments)
    return await trio.to_thread.run_sync(function, *arguments)


async def sleep(seconds: float) -> None:
    """Wait without blocking the event loop."""
    trio = running_trio()
    if trio is None:
        import asyncio

        await asyncio.sleep(seconds)
    else:
        await trio.sleep(seconds)


async def in_time(wait: Callable[[], Awaitable[None]], seconds: float | None) -> None:
    """Wait for something for some seconds at most, None for ever. Raises TimeoutError. It runs in the task it is in."""
    if seconds is None:
        await wait()
        return
    trio = running_trio()
    if trio is None:
        import asyncio

        async with asyncio.timeout(seconds):
            await wait()
        return
    with trio.move_on_after(max(seconds, 0)) as scope:
        await wait()
    if scope.cancelled_caught:
        raise TimeoutError


def current_loop() -> object:
    """Return an object that stands for the running event loop."""
    trio = running_trio()
    if trio is None:
        import asyncio

        return asyncio.get_running_loop()
    token: object = trio.lowlevel.current_trio_token()
    return token


def new_lock() -> AsyncLock:
    """Return a lock of the library that is running."""
    trio = running_trio()
    if trio is None:
        import asyncio

        return asyncio.Lock()
    lock: AsyncLock = trio.Lock()
    return lock


def new_event() -> AsyncEvent:
    """Return an event of the library that is running."""
    trio = running_trio()
    if trio is None:
        import asyncio

        return asyncio.Event()
    event: AsyncEvent = trio.Event()
    return event


def background(work: Callable[[], Coroutine[Any, Any, None]], after: Callable[[], object]) -> Callable[[], object]:
    """Run a coroutine function, which must not raise, beside this code, then call ``after``. Return what cancels it.

    ``after`` is called even if the function is cancelled before it has begun.
    """
    trio = running_trio()
    if trio is None:
        import asyncio

        task = asyncio.create_task(work())
        task.add_done_callback(lambda _: after())
        return task.cancel
    scope = trio.CancelScope()

    async def inside() -> None:
        with scope:
            await work()
        after()

    trio.lowlevel.spawn_system_task(inside, context=copy_context())
    cancel: Callable[[], object] = scope.cancel
    return cancel
