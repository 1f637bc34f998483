"""What a caller may pass where a document wants a file or raw bytes."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from os import PathLike
from typing import IO, TypeAlias

Source: TypeAlias = "bytes | bytearray | PathLike[str] | IO[bytes] | Iterable[bytes] | AsyncIterable[bytes]"
"""Bytes, or something that bytes are read from. A plain string is no path: it might come from anywhere."""

FileContent: TypeAlias = "Source | tuple[str, Source] | tuple[str, Source, str]"
"""A source of bytes; in a multipart body also with a file name, and a media type."""
