"""The body of a request, ready to be sent."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from functools import partial
from typing import Any, Final, TypeAlias

Chunks: TypeAlias = "Iterable[bytes] | AsyncIterable[bytes]"

Progress: TypeAlias = "Callable[[int, int | None], Any]"
"""Called with the bytes so far, and how many there will be if that is known."""

CHUNK_BYTES: Final = 262_144
"""Bytes that are read at a time: worth a thread, and few enough for any memory."""


class Payload:
    """Bytes in memory, or a stream that is opened anew for every attempt to send it."""

    __slots__ = ("blocking", "content_type", "data", "length", "open", "replayable")

    def __init__(
        self,
        content_type: str | None,
        data: bytes | None = None,
        *,
        open: Callable[[], Chunks] | None = None,
        length: int | None = None,
        replayable: bool = True,
        blocking: bool = False,
    ) -> None:
        self.content_type = content_type
        """Value of the ``Content-Type`` header, parameters included."""
        self.data = data
        """The whole body, unless it is a stream."""
        self.open = open
        """Gives the chunks of a stream."""
        self.length = length
        """Bytes of the stream where they are known; the body is sent in HTTP chunks otherwise."""
        self.replayable = replayable
        """Whether it can be sent a second time."""
        self.blocking = blocking
        """Whether the next chunk may have to be waited for, as with a file; an event loop has it read in a thread."""

    def watched(self, progress: Progress) -> Payload:
        """Return the same body, with a function that is told how much of it was taken for sending."""
        length = len(self.data) if self.data is not None else self.length
        return Payload(
            self.content_type,
            open=partial(_watched, self, progress, length),
            length=length,
            replayable=self.replayable,
            blocking=self.blocking,
        )

    def __repr__(self) -> str:
        size = len(self.data) if self.data is not None else self.length
        return f"<{self.content_type or 'body'}, {'?' if size is None else size} bytes>"


def _watched(payload: Payload, progress: Progress, length: int | None) -> Chunks:
    chunks: Any = payload.open() if payload.open is not None else _pieces(payload.data or b"")
    return (
        _counted_async(chunks, progress, length) if hasattr(chunks, "__aiter__") else _counted(chunks, progress, length)
    )


def _pieces(data: bytes) -> Iterator[bytes]:
    return (data[at : at + CHUNK_BYTES] for at in range(0, len(data), CHUNK_BYTES))


def _counted(chunks: Iterable[bytes], progress: Progress, length: int | None) -> Iterator[bytes]:
    done = 0
    for chunk in chunks:
        yield chunk
        done += len(chunk)
        progress(done, length)


async def _counted_async(chunks: AsyncIterable[bytes], progress: Progress, length: int | None) -> AsyncIterator[bytes]:
    done = 0
    async for chunk in chunks:
        yield chunk
        done += len(chunk)
        progress(done, length)
