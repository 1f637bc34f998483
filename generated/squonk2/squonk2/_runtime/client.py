"""The clients: the shared core with a way to drive its flows, blocking or in an event loop."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Mapping
from threading import Lock
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar, overload

from . import flow
from .client_core import ClientCore

if TYPE_CHECKING:
    from ._http import AsyncSender, Sender
    from .concurrent_calls import AsyncResults, Results
    from .configuration import BaseConfiguration
    from .flow import Flow
    from .operation import Operation
    from .options import CallOptions
    from .reply import Reply
    from .request import Request
    from .response import ApiResponse

__all__ = ["AsyncBaseApiClient", "BaseApiClient", "ClientCore"]

R = TypeVar("R")
T = TypeVar("T")


class BaseApiClient(ClientCore):
    """A client that blocks. Safe to share between threads.

    Args:
        configuration: Settings; by default those of ``Configuration.get_default()``.
        http_client: A ready ``Client`` of the HTTP library, httpx or httpx2. It is not closed with this client.
        transport: A transport for the ``Client`` that is made otherwise.
    """

    def __init__(
        self, configuration: BaseConfiguration | None = None, *, http_client: Any = None, transport: Any = None
    ) -> None:
        super().__init__(configuration, http_client, transport)
        self._sender: Sender | None = None
        self._lock = Lock()

    def call(
        self, operation: Operation[T], arguments: Mapping[str, Any], options: CallOptions | None = None
    ) -> ApiResponse[T]:
        """Call an operation. Raises ApiException."""
        return self._run(self._answer(operation, arguments, options or {}))

    def call_for_data(self, operation: Operation[T], arguments: Mapping[str, Any], options: CallOptions) -> T:
        """Call an operation and return its data alone. Raises ApiException."""
        return self._run(self._answer(operation, arguments, options)).data

    def request(self, method: str, path: str, **options: Any) -> ApiResponse[Any]:
        """Send a request of your own by the same way: settings, credentials, retries and errors.

        See :func:`~.raw.raw_call` for the options. Raises ApiException.
        """
        from .raw import raw_call

        return self._run(raw_call(self, method, path, **options))

    @overload
    def map(
        self,
        handler: Callable[..., R],
        arguments: Iterable[Any],
        *,
        max_concurrency: int | None = None,
        return_exceptions: Literal[False] = False,
    ) -> Results[R]: ...

    @overload
    def map(
        self,
        handler: Callable[..., R],
        arguments: Iterable[Any],
        *,
        max_concurrency: int | None = None,
        return_exceptions: bool,
    ) -> Results[R | Exception]: ...

    def map(
        self,
        handler: Callable[..., Any],
        arguments: Iterable[Any],
        *,
        max_concurrency: int | None = None,
        return_exceptions: bool = False,
    ) -> Results[Any]:
        """Call a function with each argument, several calls at a time, and iterate over the results in order.

        Args:
            handler: Anything that can be called, such as a method of an Api object.
            arguments: Where they come from; taken as they are needed. A dict is unpacked into keywords.
            max_concurrency: Calls at once; ``configuration.max_concurrency`` by default, and no more than connections.
            return_exceptions: Whether an exception is a result in its place, instead of being raised there.

        Raises ValueError for a ``max_concurrency`` below 1.
        """
        from .concurrent_calls import Results, width

        return Results(handler, arguments, width(max_concurrency, self.configuration), return_exceptions)

    def _run(self, work: Flow[T]) -> T:
        return flow.run(work, self)

    def send(self, request: Request, stream: bool = False) -> Reply:
        """Send one request as it is, past every layer. Raises ApiConnectionError."""
        if self._parent is not None:
            return self._parent.send(request, stream)
        return (self._sender or self._new_sender()).send(request, stream)

    def _new_sender(self) -> Sender:
        from ._http import Sender

        with self._lock:
            self._sender = self._sender or Sender(self.configuration, *self._given)
            return self._sender

    @property
    def http_client(self) -> Any:
        """The ``Client`` of the HTTP library that requests go through; made now if there was no request yet."""
        if self._parent is not None:
            return self._parent.http_client
        return (self._sender or self._new_sender()).client()

    def read(self, reply: Reply) -> None:
        """Read the rest of a streamed reply. Raises ApiConnectionError."""
        from ._http import iterate

        reply.keep(b"".join(iterate(reply, None)))

    def sleep(self, seconds: float) -> None:
        """Wait. Tests replace it."""
        from time import sleep

        sleep(seconds)

    def close(self) -> None:
        """Close the connections. The client cannot be used afterwards."""
        self._closed = True
        if self._parent is not None:
            return
        self._release()
        if self._sender is not None:
            self._sender.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


class AsyncBaseApiClient(ClientCore):
    """A client for an event loop: asyncio or trio.

    Args:
        configuration: Settings; by default those of ``Configuration.get_default()``.
        http_client: A ready ``AsyncClient`` of the HTTP library, httpx or httpx2. It is not closed with this client.
        transport: A transport for the ``AsyncClient`` that is made otherwise.
    """

    def __init__(
        self, configuration: BaseConfiguration | None = None, *, http_client: Any = None, transport: Any = None
    ) -> None:
        super().__init__(configuration, http_client, transport)
        self._sender: AsyncSender | None = None

    async def call(
        self, operation: Operation[T], arguments: Mapping[str, Any], options: CallOptions | None = None
    ) -> ApiResponse[T]:
        """Call an operation. Raises ApiException."""
        return await self._run(self._answer(operation, arguments, options or {}))

    async def call_for_data(self, operation: Operation[T], arguments: Mapping[str, Any], options: CallOptions) -> T:
        """Call an operation and return its data alone. Raises ApiException."""
        return (await self._run(self._answer(operation, arguments, options))).data

    async def request(self, method: str, path: str, **options: Any) -> ApiResponse[Any]:
        """Send a request of your own by the same way: settings, credentials, retries and errors.

        See :func:`~.raw.raw_call` for the options. Raises ApiException.
        """
        from .raw import raw_call

        return await self._run(raw_call(self, method, path, **options))

    @overload
    def map(
        self,
        handler: Callable[..., Awaitable[R]],
        arguments: Iterable[Any] | AsyncIterable[Any],
        *,
        max_concurrency: int | None = None,
        return_exceptions: Literal[False] = False,
    ) -> AsyncResults[R]: ...

    @overload
    def map(
        self,
        handler: Callable[..., Awaitable[R]],
        arguments: Iterable[Any] | AsyncIterable[Any],
        *,
        max_concurrency: int | None = None,
        return_exceptions: bool,
    ) -> AsyncResults[R | Exception]: ...

    def map(
        self,
        handler: Callable[..., Any],
        arguments: Iterable[Any] | AsyncIterable[Any],
        *,
        max_concurrency: int | None = None,
        return_exceptions: bool = False,
    ) -> AsyncResults[Any]:
        """Call a function with each argument, several calls at a time, and iterate over the results in order.

        Args:
            handler: A coroutine function, such as a method of an Api object.
            arguments: Where they come from; taken as they are needed. A dict is unpacked into keywords.
            max_concurrency: Calls at once; ``configuration.max_concurrency`` by default, and no more than connections.
            return_exceptions: Whether an exception is a result in its place, instead of being raised there.

        Raises ValueError for a ``max_concurrency`` below 1.
        """
        from .concurrent_calls import AsyncResults, width

        return AsyncResults(handler, arguments, width(max_concurrency, self.configuration), return_exceptions)

    async def _run(self, work: Flow[T]) -> T:
        return await flow.run_async(work, self)

    async def send(self, request: Request, stream: bool = False) -> Reply:
        """Send one request as it is, past every layer. Raises ApiConnectionError."""
        if self._parent is not None:
            return await self._parent.send(request, stream)
        return await (self._sender or self._new_sender()).send(request, stream)

    def _new_sender(self) -> AsyncSender:
        from ._http import AsyncSender

        self._sender = AsyncSender(self.configuration, *self._given)
        return self._sender

    @property
    def http_client(self) -> Any:
        """The ``AsyncClient`` of the HTTP library that requests go through; made now if there was no request yet."""
        if self._parent is not None:
            return self._parent.http_client
        return (self._sender or self._new_sender()).client()

    async def read(self, reply: Reply) -> None:
        """Read the rest of a streamed reply. Raises ApiConnectionError."""
        from ._http import iterate_async

        reply.keep(b"".join([chunk async for chunk in iterate_async(reply, None)]))

    async def sleep(self, seconds: float) -> None:
        """Wait. Tests replace it."""
        from .event_loops import sleep

        await sleep(seconds)

    async def aclose(self) -> None:
        """Close the connections. The client cannot be used afterwards."""
        self._closed = True
        if self._parent is not None:
            return
        self._release()
        if self._sender is not None:
            await self._sender.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()
