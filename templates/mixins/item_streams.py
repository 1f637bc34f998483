"""Answers whose items are read one by one, while the server still sends: what typed ``stream_`` methods return."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .errors import ApiConnectionError
from .event_sources import EventSource
from .media_types import essence
from .reading import declared
from .sequences import SequenceContent
from .streaming import open_stream, open_stream_async

if TYPE_CHECKING:
    from .client import AsyncBaseApiClient, BaseApiClient
    from .operation import Operation
    from .options import CallOptions
    from .reply import Reply
    from .streams import AsyncStreamedResponse, StreamedResponse

T = TypeVar("T")

NO_CONTENT = 204
"""Status by which a server says that it has no more events (WHATWG HTML section 9.2.3)."""


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

    def reconnecting(self, attempts: int = 5, ceiling: float = 60.0) -> Iterator[T]:
        """Yield server-sent events, and connect again when the answer ends, as browsers do (WHATWG HTML section 9.2).

        The server is told the id of the last event, and waited for as long as it asks, at most ``ceiling`` seconds. A
        server that answers 204 ends the iteration. Raises ApiException; a connection that is lost only if it is the
        one after ``attempts`` in a row that brought nothing. Raises TypeError for operations that must not be called
        twice, and for other media types.
        """
        client, operation, options = self._call
        source = EventSource(operation, attempts, ceiling)
        while True:
            error = None
            try:
                if self._stream is None:
                    self._stream = open_stream(client, operation, source.options(options), **self._arguments)
                if self._stream.status_code == NO_CONTENT:
                    return
                content = _sequence(operation, self._stream.reply)
                reader = source.reader(content)
                for chunk in self._stream.iter_bytes():
                    yield from map(content.item, reader.feed(chunk))
                    source.heard(reader)
            except ApiConnectionError as caught:
                error = caught
            self.__exit__()
            client.sleep(source.pause(error))

    def __exit__(self, *exception: object) -> None:
        if self._stream is not None:
            self._stream.close()
            self._stream = None


class AsyncItemStream(Generic[T]):
    """The asynchronous twin of :class:`ItemStream`, for ``async with`` and ``async for``."""

    def __init__(
        self, client: AsyncBaseApiClient, operation: Operation[Any], options: CallOptions, /, **arguments: Any
    ) -> None:
        self._call = (client, operation, options)
        self._arguments = arguments
        self._stream: AsyncStreamedResponse | None = None

    async def __aenter__(self) -> Self:
        """Make the call. Raises ApiException."""
        self._stream = await open_stream_async(*self._call, **self._arguments)
        return self

    async def __aiter__(self) -> AsyncIterator[T]:
        """Yield the items as they come. Raises ApiConnectionError if the connection is lost on the way."""
        if self._stream is None:
            raise RuntimeError("use it in an async with block")
        content = _sequence(self._call[1], self._stream.reply)
        reader = content.reader()
        async for chunk in self._stream.iter_bytes():
            for each in reader.feed(chunk):
                yield content.item(each)
        for each in reader.feed(b"", final=True):
            yield content.item(each)

    async def reconnecting(self, attempts: int = 5, ceiling: float = 60.0) -> AsyncIterator[T]:
        """Do as :meth:`ItemStream.reconnecting`, in an event loop."""
        client, operation, options = self._call
        source = EventSource(operation, attempts, ceiling)
        while True:
            error = None
            try:
                if self._stream is None:
                    self._stream = await open_stream_async(
                        client, operation, source.options(options), **self._arguments
                    )
                if self._stream.status_code == NO_CONTENT:
                    return
                content = _sequence(operation, self._stream.reply)
                reader = source.reader(content)
                async for chunk in self._stream.iter_bytes():
                    for each in reader.feed(chunk):
                        yield content.item(each)
                    source.heard(reader)
            except ApiConnectionError as caught:
                error = caught
            await self.__aexit__()
            await client.sleep(source.pause(error))

    async def __aexit__(self, *exception: object) -> None:
        if self._stream is not None:
            await self._stream.aclose()
            self._stream = None


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
