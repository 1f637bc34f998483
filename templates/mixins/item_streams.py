"""Answers whose items are read one by one, while the server still sends: what typed ``stream_`` methods return."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .media_types import essence
from .reading import declared
from .sequences import SequenceContent
from .streaming import AsyncOpening, open_stream

if TYPE_CHECKING:
    from .client import AsyncBaseApiClient, BaseApiClient
    from .operation import Operation
    from .options import CallOptions
    from .reply import Reply
    from .streams import AsyncStreamedResponse, StreamedResponse

T = TypeVar("T")


class ItemStream(Generic[T]):
    """The items of an answer, in a ``with`` block. The call is made when the block is entered."""

    def __init__(
        self, client: BaseApiClient, operation: Operation[Any], options: CallOptions, /, **arguments: Any
    ) -> None:
        self._call = (client, operation, options)
        self._arguments = arguments
        self._stream: StreamedResponse | None = None

    def __enter__(self) -> Self:
        """Make the call. Raises ApiException."""
        self._stream = open_stream(*self._call, **self._arguments)
        return self

    def __iter__(self) -> Iterator[T]:
        """Yield the items as they come. Raises ApiConnectionError if the connection is lost on the way."""
        if self._stream is None:
            raise RuntimeError("use it in a with block")
        content = _sequence(self._call[1], self._stream.reply)
        reader = content.reader()
        for chunk in self._stream.iter_bytes():
            yield from map(content.item, reader.feed(chunk))
        yield from map(content.item, reader.feed(b"", final=True))

    def __exit__(self, *exception: object) -> None:
        if self._stream is not None:
            self._stream.close()


class AsyncItemStream(Generic[T]):
    """The asynchronous twin of :class:`ItemStream`, for ``async with`` and ``async for``."""

    def __init__(
        self, client: AsyncBaseApiClient, operation: Operation[Any], options: CallOptions, /, **arguments: Any
    ) -> None:
        self._operation = operation
        self._opening = AsyncOpening(client, operation, options, **arguments)
        self._stream: AsyncStreamedResponse | None = None

    async def __aenter__(self) -> Self:
        """Make the call. Raises ApiException."""
        self._stream = await self._opening
        return self

    async def __aiter__(self) -> AsyncIterator[T]:
        """Yield the items as they come. Raises ApiConnectionError if the connection is lost on the way."""
        if self._stream is None:
            raise RuntimeError("use it in an async with block")
        content = _sequence(self._operation, self._stream.reply)
        reader = content.reader()
        async for chunk in self._stream.iter_bytes():
            for each in reader.feed(chunk):
                yield content.item(each)
        for each in reader.feed(b"", final=True):
            yield content.item(each)

    async def __aexit__(self, *exception: object) -> None:
        if self._stream is not None:
            await self._stream.aclose()


def _sequence(operation: Operation[Any], reply: Reply) -> SequenceContent[Any]:
    """Return the content that reads the items of a reply. Raises ValueError if its media type is not declared."""
    found = declared(operation.returns, reply.status_code)
    options = [each for each in found.options if isinstance(each, SequenceContent)] if found is not None else []
    actual = essence(reply.headers.get("content-type"))
    chosen = next((each for each in options if each.media_type == actual), None)
    if chosen is None:
        raise ValueError(
            f"the answer is {actual or 'of no media type'}, not a sequence that {operation.name} announces"
        )
    return chosen
