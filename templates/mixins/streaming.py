"""Calls whose answer is read piece by piece: what ``stream_`` methods are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .reading import read_failure
from .streams import AsyncStreamedResponse, StreamedResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .client import AsyncBaseApiClient, BaseApiClient
    from .client_core import ClientCore
    from .flow import Flow
    from .operation import Operation
    from .options import CallOptions
    from .reply import Reply


def open_stream(
    client: BaseApiClient, operation: Operation[Any], options: CallOptions, /, **arguments: Any
) -> StreamedResponse:
    """Call an operation and return its answer with the body unread. Raises ApiException."""
    return StreamedResponse(client._run(_opened(client, operation, arguments, options)))


async def open_stream_async(
    client: AsyncBaseApiClient, operation: Operation[Any], options: CallOptions, /, **arguments: Any
) -> AsyncStreamedResponse:
    """Do as :func:`open_stream`, in an event loop."""
    return AsyncStreamedResponse(await client._run(_opened(client, operation, arguments, options)))


def _opened(
    client: ClientCore, operation: Operation[Any], arguments: Mapping[str, Any], options: CallOptions
) -> Flow[Reply]:
    call = client._start(operation, arguments, options, stream=True)
    reply = yield from client._exchange(call)
    if reply.streaming:
        return reply
    raise read_failure(operation, reply, client._secrets(reply.request))
