"""A compressed body handed to its decoder in small pieces, as what one piece unpacks to is in memory as a whole."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

from ._library import httpx

ONE_CODING = 4096
"""Bytes of a piece. Compression makes a thousandth of what is all the same, so 4 MiB come of it at most."""
SEVERAL_CODINGS = 64
"""The same where the body was compressed more than once, and each time may make a thousandth of it."""


def slice_body(raw: httpx.Response) -> None:
    """Let an unread response be decoded in small pieces."""
    size = SEVERAL_CODINGS if "," in raw.headers.get("content-encoding", "") else ONE_CODING
    kind = Sliced if isinstance(raw.stream, httpx.SyncByteStream) else AsyncSliced
    raw.stream = kind(raw.stream, size)


class Sliced(httpx.SyncByteStream):
    """The pieces of a stream, cut smaller."""

    def __init__(self, stream: Any, size: int) -> None:
        self._stream = stream
        self._size = size

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._stream:
            for start in range(0, len(piece), self._size):
                yield piece[start : start + self._size]

    def close(self) -> None:
        """Close the stream."""
        self._stream.close()


class AsyncSliced(httpx.AsyncByteStream):
    """The pieces of a stream, cut smaller, in an event loop."""

    def __init__(self, stream: Any, size: int) -> None:
        self._stream = stream
        self._size = size

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._stream:
            for start in range(0, len(piece), self._size):
                yield piece[start : start + self._size]

    async def aclose(self) -> None:
        """Close the stream."""
        await self._stream.aclose()
