"""The body of a request, ready to be sent."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable
from typing import TypeAlias

Chunks: TypeAlias = "Iterable[bytes] | AsyncIterable[bytes]"


class Payload:
    """Bytes in memory, or a stream that is opened anew for every attempt to send it."""

    __slots__ = ("content_type", "data", "length", "open", "replayable")

    def __init__(
        self,
        content_type: str | None,
        data: bytes | None = None,
        *,
        open: Callable[[], Chunks] | None = None,
        length: int | None = None,
        replayable: bool = True,
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

    def __repr__(self) -> str:
        size = len(self.data) if self.data is not None else self.length
        return f"<{self.content_type or 'body'}, {'?' if size is None else size} bytes>"
