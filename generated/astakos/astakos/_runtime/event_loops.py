"""What differs between asyncio and trio, told by which of them is running. Neither is imported before it is needed."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from typing import Any, Protocol


class AsyncLock(Protocol):
    """The part that the locks of both libraries share."""

    def acquire(self) -> Awaitable[Any]: ...

    def release(self) -> None: ...


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
