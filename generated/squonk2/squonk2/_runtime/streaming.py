"""Calls whose answer is read piece by piece: what ``stream_`` methods are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .options import KNOWN_OPTIONS, check_options

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from .client import AsyncBaseApiClient, BaseApiClient
    from .client_core import ClientCore
    from .flow import Flow
    from .operation import Operation
    from .options import CallOptions
    from .reply import Reply
    from .streams import AsyncStreamedResponse, StreamedResponse

# Streams need the HTTP library, which takes longer to import than an Api class with all its operations. Whoever has a
# client has it; whoever only names an Api class should not wait for it.


def open_stream(
    client: BaseApiClient, operation: Operation[Any], options: CallOptions, /, **arguments: Any
) -> StreamedResponse:
    """Call an operation and return its answer with the body unread. Raises ApiException."""
    from .streams import StreamedResponse

    return StreamedResponse(client._run(_opened(client, operation, arguments, options)))


async def open_stream_async(
    client: AsyncBaseApiClient, operation: Operation[Any], options: CallOptions, /, **arguments: Any
) -> AsyncStreamedResponse:
    """Do as :func:`open_stream`, in an event loop."""
    from .streams import AsyncStreamedResponse

    return AsyncStreamedResponse(await client._run(_opened(client, operation, arguments, options)))


class AsyncOpening:
    """A call that is made when its ``async with`` block is entered, or when it is awaited."""

    def __init__(
        self, client: AsyncBaseApiClient, operation: Operation[Any], options: CallOptions, /, **arguments: Any
    ) -> None:
        self._client = client
        self._operation = operation
        self._options = options
        self._arguments = arguments
        self._stream: AsyncStreamedResponse | None = None

    def __await__(self) -> Generator[Any, Any, AsyncStreamedResponse]:
        return open_stream_async(self._client, self._operation, self._options, **self._arguments).__await__()

    async def __aenter__(self) -> AsyncStreamedResponse:
        self._stream = await self
        return self._stream

    async def __aexit__(self, *exception: object) -> None:
        if self._stream is not None:
            await self._stream.aclose()


def _opened(
    client: ClientCore, operation: Operation[Any], arguments: Mapping[str, Any], options: CallOptions
) -> Flow[Reply]:
    check_options(options, KNOWN_OPTIONS, operation.name)
    call = client._start(operation, arguments, options, stream=True)
    reply = yield from client._exchange(call)
    if reply.streaming:
        return reply
    raise client._failure(operation, reply)
