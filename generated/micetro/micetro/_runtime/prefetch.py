"""Lists whose next page is asked for while the items of this one are used: one page ahead, and no further.

A page that fails raises when its turn comes, after all items before it; going on asks for it again.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Generic, Protocol, Self, TypeAlias, TypeVar

from .event_loops import running_trio

T = TypeVar("T")

Step: TypeAlias = "Callable[[], Iterable[T] | None]"
"""Gets what the next page yields; None after the last. One that fails may be called again."""


class Prefetched(Iterator[T]):
    """What a list yields, for a ``with`` block. Leaving it waits for the page that is on its way."""

    def __init__(self, step: Step[T]) -> None:
        self._step = step
        self._found: Iterator[T] = iter(())
        self._ahead: Future[Iterable[T] | None] | None = None
        self._thread: ThreadPoolExecutor | None = None
        self._ended = False

    def __enter__(self) -> Self:
        """Ask for the first page, and do not wait for it."""
        self._thread = ThreadPoolExecutor(1)
        self._ahead = self._thread.submit(self._step)
        return self

    def __next__(self) -> T:
        if self._thread is None:
            raise RuntimeError("use it in a with block")
        while True:
            for each in self._found:
                return each
            if self._ended:
                raise StopIteration
            ahead = self._ahead or self._thread.submit(self._step)
            self._ahead = None
            page = ahead.result()
            if page is None:
                self._ended = True
                continue
            self._found = iter(page)
            self._ahead = self._thread.submit(self._step)

    def __exit__(self, *exception: object) -> None:
        if self._thread is not None:
            self._thread.shutdown(cancel_futures=True)
            self._thread = None


class _Ahead(Protocol):
    """One piece of work beside the task that asks for it."""

    async def open(self) -> None: ...

    def start(self, work: Callable[[], Awaitable[Any]]) -> None: ...

    async def result(self) -> Any: ...

    async def close(self) -> None: ...


class AsyncPrefetched(AsyncIterator[T]):
    """Do as :class:`Prefetched`, in an event loop. Leaving the ``async with`` block gives up what is on its way."""

    def __init__(self, step: Callable[[], Awaitable[Iterable[T] | None]]) -> None:
        self._step = step
        self._found: Iterator[T] = iter(())
        self._ahead: _Ahead | None = None
        self._started = False
        self._ended = False

    async def __aenter__(self) -> Self:
        """Ask for the first page, and do not wait for it."""
        trio = running_trio()
        self._ahead = _AsyncioAhead() if trio is None else _TrioAhead(trio)
        await self._ahead.open()
        self._ahead.start(self._step)
        self._started = True
        return self

    async def __anext__(self) -> T:
        ahead = self._ahead
        if ahead is None:
            raise RuntimeError("use it in an async with block")
        while True:
            for each in self._found:
                return each
            if self._ended:
                raise StopAsyncIteration
            if not self._started:
                ahead.start(self._step)
            self._started = False
            page = await ahead.result()
            if page is None:
                self._ended = True
                continue
            self._found = iter(page)
            ahead.start(self._step)
            self._started = True

    async def __aexit__(self, *exception: object) -> None:
        ahead, self._ahead = self._ahead, None
        if ahead is not None:
            await ahead.close()


class _AsyncioAhead(Generic[T]):
    def __init__(self) -> None:
        self._task: Any = None

    async def open(self) -> None:
        """Need nothing: a task stands for itself."""

    def start(self, work: Callable[[], Awaitable[T]]) -> None:
        import asyncio

        self._task = asyncio.ensure_future(work())

    async def result(self) -> T:
        found: T = await self._task
        return found

    async def close(self) -> None:
        import asyncio

        self._task.cancel()
        await asyncio.wait([self._task])


class _Kept:
    """Keeps an exception, so that it is raised where the result is asked for; a cancellation goes on its way."""

    error: Exception | None

    def __enter__(self) -> Self:
        self.error = None
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> bool:
        self.error = error if isinstance(error, Exception) else None
        return self.error is not None


class _TrioAhead(Generic[T]):
    def __init__(self, trio: Any) -> None:
        self._trio = trio
        self._block: Any = trio.open_nursery()
        self._nursery: Any = None
        self._done: Any = None
        self._value: Any = None
        self._error: Exception | None = None

    async def open(self) -> None:
        self._nursery = await self._block.__aenter__()

    def start(self, work: Callable[[], Awaitable[T]]) -> None:
        self._done, self._value, self._error = self._trio.Event(), None, None
        self._nursery.start_soon(self._run, work)

    async def _run(self, work: Callable[[], Awaitable[T]]) -> None:
        try:
            with _Kept() as kept:
                self._value = await work()
            self._error = kept.error
        finally:
            self._done.set()

    async def result(self) -> T:
        await self._done.wait()
        if self._error is not None:
            raise self._error
        found: T = self._value
        return found

    async def close(self) -> None:
        self._nursery.cancel_scope.cancel()
        await self._block.__aexit__(None, None, None)
