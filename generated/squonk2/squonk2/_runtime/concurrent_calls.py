"""One function over many arguments, several calls at a time: what ``client.map`` returns.

Results come in the order of the arguments, each as soon as it and all before it are there. No more calls are under way
or waiting to be taken than may run at once, and no more arguments are taken from their source than that, so neither
memory nor the server has to bear more.
"""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from contextlib import suppress
from contextvars import copy_context
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .event_loops import background, new_event
from .flow import Caught

if TYPE_CHECKING:
    from concurrent.futures import Future

    from .configuration import BaseConfiguration

R = TypeVar("R")


def width(asked: int | None, configuration: BaseConfiguration) -> int:
    """Return how many calls run at once: what is asked for or else configured, and no more than have a connection.

    Raises ValueError for less than one.
    """
    wanted = configuration.max_concurrency if asked is None else asked
    if wanted < 1:
        raise ValueError("max_concurrency is at least 1")
    return min(wanted, configuration.connection_pool_maxsize)


def applied(handler: Callable[..., R], argument: Any) -> R:
    """Call a function with one argument; a dict is taken for keyword arguments."""
    return handler(**argument) if isinstance(argument, dict) else handler(argument)


def _kept(error: BaseException, keep: bool) -> Any:
    """Return an exception as a result, or raise it."""
    if keep and isinstance(error, Exception):
        return error
    raise error


class Results(Iterator[R], Generic[R]):
    """The results, in order. Calls run in threads; the first ones begin when the first result is asked for.

    A call that fails raises in its place, and going on with the iterator gives the next one. Leaving it as a context
    manager waits for the calls that are under way and begins no other.
    """

    def __init__(self, handler: Callable[..., R], arguments: Iterable[Any], at_once: int, keep: bool) -> None:
        from concurrent.futures import ThreadPoolExecutor

        self._handler = handler
        self._arguments: Iterator[Any] | None = iter(arguments)
        self._at_once = at_once
        self._keep = keep
        self._pool = ThreadPoolExecutor(at_once, thread_name_prefix="map")
        self._window: deque[Future[R]] = deque()
        self._end: BaseException = StopIteration()

    def __next__(self) -> R:
        self._fill()
        if not self._window:
            self.close()
            raise self._over()
        future = self._window.popleft()
        result: Any = None
        with Caught() as caught:
            result = future.result()
        self._fill()
        kept: R = _kept(caught.error, self._keep) if caught.error is not None else result
        return kept

    def _fill(self) -> None:
        while self._arguments is not None and len(self._window) < self._at_once:
            argument = None
            with Caught() as caught:
                argument = next(self._arguments)
            if caught.error is None:
                self._window.append(self._pool.submit(copy_context().run, applied, self._handler, argument))
            else:
                self._arguments, self._end = None, caught.error

    def _over(self) -> BaseException:
        """Return what ends the iteration: what the source of arguments ended with, then the usual end."""
        end, self._end = self._end, StopIteration()
        return end

    def close(self, *, wait: bool = False) -> None:
        """Begin no other call; with ``wait``, return when those that are under way have ended."""
        self._arguments = None
        self._window.clear()
        self._pool.shutdown(wait=wait, cancel_futures=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close(wait=True)

    def __del__(self) -> None:
        if hasattr(self, "_window"):
            self.close()


class _Background(Generic[R]):
    """A call that runs beside the others in an event loop."""

    __slots__ = ("_done", "cancel", "error", "result")

    def __init__(self, handler: Callable[..., Any], argument: Any) -> None:
        self._done = new_event()
        self.error: BaseException | None = None
        self.result: Any = None
        self.cancel = background(lambda: self._run(handler, argument), self._done.set)

    async def _run(self, handler: Callable[..., Any], argument: Any) -> None:
        with Caught() as caught:  # raised where the result is taken; nobody waits for the task itself
            result = applied(handler, argument)
            self.result = await result if hasattr(result, "__await__") else result
        self.error = caught.error

    async def wait(self) -> None:
        await self._done.wait()


class AsyncResults(AsyncIterator[R], Generic[R]):
    """The asynchronous twin of :class:`Results`. The function may be a coroutine function, the arguments a stream.

    When whoever waits for a result is cancelled, all calls are. Leaving the iterator as a context manager, or
    :meth:`aclose`, cancels the calls that are under way and waits for their end.
    """

    def __init__(
        self,
        handler: Callable[..., Any],
        arguments: Iterable[Any] | AsyncIterable[Any],
        at_once: int,
        keep: bool,
    ) -> None:
        self._handler = handler
        source = aiter(arguments) if isinstance(arguments, AsyncIterable) else _Stream(arguments)
        self._arguments: AsyncIterator[Any] | None = source
        self._at_once = at_once
        self._keep = keep
        self._window: deque[_Background[R]] = deque()
        self._end: BaseException = StopAsyncIteration()

    async def __anext__(self) -> R:
        try:
            return await self._next()
        except BaseException as error:
            if not isinstance(error, Exception):
                self._cancel()
            raise

    async def _next(self) -> R:
        await self._fill()
        if not self._window:
            end, self._end = self._end, StopAsyncIteration()
            raise end
        call = self._window[0]
        await call.wait()
        self._window.popleft()
        await self._fill()
        kept: R = call.result if call.error is None else _kept(call.error, self._keep)
        return kept

    async def _fill(self) -> None:
        while self._arguments is not None and len(self._window) < self._at_once:
            argument = None
            with Caught() as caught:
                argument = await anext(self._arguments)
            if caught.error is None:
                self._window.append(_Background(self._handler, argument))
            elif isinstance(caught.error, Exception):
                self._arguments, self._end = None, caught.error
            else:  # whoever waits was cancelled
                raise caught.error

    def _cancel(self) -> list[_Background[R]]:
        self._arguments = None
        running = list(self._window)
        self._window.clear()
        for call in running:
            call.cancel()
        return running

    async def aclose(self) -> None:
        """Cancel the calls that are under way, and wait for their end."""
        for call in self._cancel():
            await call.wait()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()

    def __del__(self) -> None:
        with suppress(RuntimeError, AttributeError):  # the event loop may be gone
            self._cancel()


class _Stream(AsyncIterator[Any]):
    """An iterator as an asynchronous one. No generator, whose loss before its end trio warns of."""

    __slots__ = ("_items",)

    def __init__(self, items: Iterable[Any]) -> None:
        self._items = iter(items)

    async def __anext__(self) -> Any:
        try:
            return next(self._items)
        except StopIteration:
            raise StopAsyncIteration from None
