"""Answers whose body is read piece by piece.

A stream is a context manager; leaving it gives the connection back, whether the body was read to its end or not.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Self

from ._http import close_raw, close_raw_async, iterate, iterate_async
from .event_loops import in_thread
from .payload import CHUNK_BYTES

if TYPE_CHECKING:
    from os import PathLike

    from .headers import Headers
    from .payload import Progress
    from .reply import Reply


class _Stream:
    """What both kinds of stream share."""

    def __init__(self, reply: Reply) -> None:
        self.reply = reply

    @property
    def status_code(self) -> int:
        """HTTP status."""
        return self.reply.status_code

    @property
    def headers(self) -> Headers:
        """Header fields of the answer."""
        return self.reply.headers

    @property
    def length(self) -> int | None:
        """Bytes that the server announced, before decompression; None if it did not say."""
        text = self.headers.get("content-length", "")
        return int(text) if text.isascii() and text.isdigit() else None


class StreamedResponse(_Stream):
    """An answer to be read piece by piece, blocking."""

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body, decompressed, in pieces of ``chunk_size`` bytes or as they come.

        Raises ApiConnectionError if the connection is lost on the way.
        """
        return iterate(self.reply, chunk_size)

    def read(self) -> bytes:
        """Return the rest of the body."""
        return b"".join(self.iter_bytes())

    def save(self, path: str | PathLike[str], progress: Progress | None = None) -> int:
        """Write the body to a file, which is replaced if it exists, and return the number of bytes.

        ``progress`` is called after each piece with the bytes written so far and :attr:`length`. Raises
        ApiConnectionError if the connection is lost on the way; the file then holds what came.
        """
        written = 0
        with open(path, "wb") as file:
            for chunk in self.iter_bytes():
                written += file.write(chunk)
                if progress is not None:
                    progress(written, self.length)
        return written

    def close(self) -> None:
        """Give the connection back."""
        close_raw(self.reply)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


class AsyncStreamedResponse(_Stream):
    """An answer to be read piece by piece, in an event loop."""

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body, decompressed, in pieces of ``chunk_size`` bytes or as they come.

        Raises ApiConnectionError if the connection is lost on the way.
        """
        return iterate_async(self.reply, chunk_size)

    async def read(self) -> bytes:
        """Return the rest of the body."""
        return b"".join([chunk async for chunk in self.iter_bytes()])

    async def save(self, path: str | PathLike[str], progress: Progress | None = None) -> int:
        """Do as :meth:`StreamedResponse.save`. The file is opened and written in a thread of its own."""
        written = 0
        file = await in_thread(open, path, "wb")
        try:
            async for chunk in self.iter_bytes(CHUNK_BYTES):
                written += await in_thread(file.write, chunk)
                if progress is not None:
                    progress(written, self.length)
        finally:
            file.close()
        return written

    async def aclose(self) -> None:
        """Give the connection back."""
        await close_raw_async(self.reply)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()
