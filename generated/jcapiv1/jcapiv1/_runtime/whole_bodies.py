"""A body read into memory, within bounds: a server may send more than anyone wants, or less and less for ever.

What is counted is what has been decompressed, so a small body that unpacks to a huge one is given up as well.
"""

from __future__ import annotations

from collections.abc import Mapping
from time import monotonic
from typing import Any


class BodyTooLarge(Exception):
    """There is more than the bound allows."""

    def __init__(self, raw: Any) -> None:
        super().__init__()
        self.raw = raw
        """The response of the HTTP library."""


class AnswerTooSlow(Exception):
    """The rest of an answer did not come in time."""


class _Pieces:
    """The pieces that came so far."""

    def __init__(self, raw: Any, most: int | None, until: float | None) -> None:
        self._raw = raw
        self._most = most
        self._until = until
        self._size = 0
        self._pieces: list[bytes] = []

    def add(self, piece: bytes) -> None:
        """Keep a piece. Raises BodyTooLarge or AnswerTooSlow."""
        self._size += len(piece)
        if self._most is not None and self._size > self._most:
            raise BodyTooLarge(self._raw)
        if self._until is not None and monotonic() > self._until:
            raise AnswerTooSlow
        self._pieces.append(piece)

    def whole(self) -> bytes:
        """Return all of them."""
        return b"".join(self._pieces)


def read_whole(raw: Any, most: int | None, until: float | None) -> None:
    """Read the body of a response of the HTTP library, which has it as its ``content`` then.

    Args:
        raw: The response, unread.
        most: Bytes, decompressed; None for any number.
        until: Moment of the monotonic clock; None for never.

    Raises BodyTooLarge or AnswerTooSlow, the response closed, and what the HTTP library raises.
    """
    if until is None and _is_small(raw.headers, most):
        raw.read()
        return
    pieces = _pieces(raw, most, until)
    try:
        for piece in raw.iter_bytes():
            pieces.add(piece)
    finally:
        raw.close()
    raw._content = pieces.whole()  # where its own reading puts it


async def read_whole_async(raw: Any, most: int | None, until: float | None) -> None:
    """Do as :func:`read_whole`, in an event loop."""
    if until is None and _is_small(raw.headers, most):
        await raw.aread()
        return
    pieces = _pieces(raw, most, until)
    try:
        async for piece in raw.aiter_bytes():
            pieces.add(piece)
    finally:
        await raw.aclose()
    raw._content = pieces.whole()


def _pieces(raw: Any, most: int | None, until: float | None) -> _Pieces:
    if most is not None and "content-encoding" in raw.headers:
        from .sliced import slice_body

        slice_body(raw)
    return _Pieces(raw, most, until)


def _is_small(headers: Mapping[str, str], most: int | None) -> bool:
    """Say whether a body cannot be too large: its length is announced, and it is not compressed."""
    if most is None:
        return True
    length = headers.get("content-length", "")
    return length.isascii() and length.isdigit() and int(length[:20]) <= most and "content-encoding" not in headers
