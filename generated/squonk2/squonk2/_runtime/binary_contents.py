"""Bodies of raw bytes: in memory, from a file, or from a stream."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from .contents import Content, is_binary, is_file_path
from .payload import CHUNK_BYTES, Chunks, Payload


class BinaryContent(Content[bytes]):
    """Bytes as they are."""

    __slots__ = ()

    def fit(self, value: Any) -> int:
        return 2 if is_binary(value) else 0

    def encode(self, value: Any) -> Payload:
        return binary_payload(value, "application/octet-stream" if "*" in self.media_type else self.media_type)

    def decode(self, data: bytes, content_type: str | None) -> bytes:
        return data


def binary_content(media_type: str = "application/octet-stream") -> Content[bytes]:
    """Return content of raw bytes.

    A value to send is bytes, a ``pathlib.Path``, a file opened in binary mode, or an iterator of bytes; the last can be
    sent only once, so it is never retried.
    """
    return BinaryContent(media_type)


def binary_payload(value: Any, content_type: str) -> Payload:
    """Return the body for bytes or something that bytes are read from. Raises TypeError for anything else."""
    if isinstance(value, bytes | bytearray | memoryview):
        return Payload(content_type, bytes(value))
    opener, length, replayable = byte_source(value)
    return Payload(content_type, open=opener, length=length, replayable=replayable, blocking=is_file(value))


def is_file(value: Any) -> bool:
    """Say whether bytes are read from a file: by its path, or open."""
    return is_file_path(value) or hasattr(value, "read")


def byte_source(value: Any) -> tuple[Callable[[], Chunks], int | None, bool]:
    """Return how to open a source of bytes, how many there are if that is known, and whether it opens twice.

    Raises TypeError for what is no such source, FileNotFoundError for a file that is not there.
    """
    if is_file_path(value):
        return partial(_read_path, os.fspath(value)), os.stat(value).st_size, True
    if hasattr(value, "read"):
        return _file_source(value)
    if hasattr(value, "__aiter__") or (hasattr(value, "__iter__") and not isinstance(value, str | dict)):
        return partial(_once, value), None, not hasattr(value, "__next__") and not hasattr(value, "__anext__")
    raise TypeError(f"bytes, a path, a file or an iterator of bytes is needed, not {type(value).__name__}")


def _once(value: Any) -> Any:
    return value


def _file_source(file: Any) -> tuple[Callable[[], Chunks], int | None, bool]:
    if isinstance(file.read(0), str):
        raise TypeError("a file to be sent must be opened in binary mode")
    try:
        start = file.tell()
        length = file.seek(0, os.SEEK_END) - start
        file.seek(start)
    except (OSError, AttributeError, ValueError):
        return partial(_read_file, file, None), None, False
    return partial(_read_file, file, start), length, True


def _read_path(path: str) -> Iterator[bytes]:
    with open(path, "rb") as file:
        yield from _chunks(file)


def _read_file(file: Any, start: int | None) -> Iterator[bytes]:
    if start is not None:
        file.seek(start)
    yield from _chunks(file)


def _chunks(file: Any) -> Iterator[bytes]:
    while chunk := file.read(CHUNK_BYTES):
        yield chunk
