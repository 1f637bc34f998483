"""Multipart bodies: forms with files (RFC 7578), and other sequences of parts."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any, NamedTuple, TypeVar

from .binary_contents import byte_source, is_file
from .codecs import Codec
from .contents import JsonContent, UndecodableBody, is_binary
from .encoding import encode_any
from .faults import Fault
from .headers import check_header
from .json_text import dumps
from .part_encoding import PLAIN_PART, Part
from .payload import Payload
from .properties import properties
from .styles import text_of

T = TypeVar("T")


class _Section(NamedTuple):
    """One part, ready to be written."""

    head: bytes
    open: Callable[[], Iterable[bytes]]
    length: int | None
    replayable: bool
    blocking: bool = False


class MultipartContent(JsonContent[T]):
    """A body of several parts.

    Bytes, paths, open files and tuples ``(file name, content)`` or ``(file name, content, media type)`` become files;
    text and numbers become text, objects JSON; an array becomes a part for each item.
    """

    __slots__ = ("_parts",)

    def __init__(self, make: Callable[[], Codec[T]] | None, parts: Mapping[str, Part], media_type: str) -> None:
        super().__init__(make, media_type)
        self._parts = parts

    def fit(self, value: Any) -> int:
        if is_binary(value) or not (isinstance(value, Mapping) or hasattr(type(value), "__codec__")):
            return 0
        return 2 if any(_is_file(item) for _, item, _ in properties(value)) else 1

    def encode(self, value: Any) -> Payload:
        sections = [
            section
            for name, item, encode in properties(value)
            for section in _sections(name, item, encode, self._parts.get(name, PLAIN_PART))
        ]
        return _joined(sections, self.media_type)

    def decode(self, data: bytes, content_type: str | None) -> T:
        raise UndecodableBody("a multipart body is not read")

    def check(self, data: bytes, content_type: str | None) -> Iterator[Fault]:
        return iter(())


def multipart_content(
    codec: Callable[[], Codec[T]] | None = None,
    parts: Mapping[str, Part] | None = None,
    media_type: str = "multipart/form-data",
) -> MultipartContent[T]:
    """Return multipart content. ``parts`` says how single properties are sent, by their names on the wire."""
    return MultipartContent(codec, parts or {}, media_type)


def _is_file(value: Any) -> bool:
    if isinstance(value, list | tuple) and value:
        return _is_file_tuple(value) or any(map(_is_file, value))
    return is_binary(value)


def _is_file_tuple(value: Any) -> bool:
    return (
        isinstance(value, tuple)
        and len(value) in (2, 3)
        and (value[0] is None or isinstance(value[0], str))
        and (is_binary(value[1]) or (len(value) == 3 and isinstance(value[1], str)))
    )


def _sections(name: str, value: Any, encode: Callable[[Any], Any], part: Part) -> Iterator[_Section]:
    if not part.base64 and _is_file_tuple(value):
        yield _file(name, value[1], value[0], value[2] if len(value) == 3 else None, part)
    elif not part.base64 and is_binary(value):
        yield _file(name, value, _file_name(value), None, part)
    elif _is_repeated(value, part):
        for item in value:
            yield from _sections(name, item, _item_encoder, part)
    else:
        yield from _fields(name, encode(value), part)


def _is_repeated(value: Any, part: Part) -> bool:
    """Say whether each item of a value is a part of its own."""
    if not isinstance(value, list | tuple | set | frozenset):
        return False
    return (part.style is None and part.content_type is None) or any(map(_is_file, value))


def _item_encoder(value: Any) -> Any:
    return encode_any(value, False)


def _fields(name: str, value: Any, part: Part) -> Iterator[_Section]:
    """Yield the parts of a value that is no file: of a list in a declared style one part, or one for each item."""
    if isinstance(value, list) and part.style is not None:
        texts = [text_of(item) for item in value if item is not None]
        for text in texts if part.explode else [_DELIMITERS.get(part.style, ",").join(texts)]:
            yield _data(name, text.encode(), part.content_type, part)
    elif isinstance(value, dict | list):
        yield _data(name, dumps(value), part.content_type or "application/json", part)
    elif part.content_type is not None and part.content_type.endswith("json"):
        yield _data(name, dumps(value), part.content_type, part)
    else:
        yield _data(name, text_of(value).encode(), part.content_type, part)


_DELIMITERS = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}


def _data(name: str, content: bytes, content_type: str | None, part: Part) -> _Section:
    return _Section(_head(name, None, content_type, part), partial(_whole, content), len(content), True)


def _file(name: str, value: Any, file_name: str | None, content_type: str | None, part: Part) -> _Section:
    if isinstance(value, str):
        value = value.encode()
    kind = content_type or _single_type(part.content_type) or _guessed_type(file_name)
    head = _head(name, file_name if file_name is not None else name, kind, part)
    if isinstance(value, bytes | bytearray | memoryview):
        content = bytes(value)
        return _Section(head, partial(_whole, content), len(content), True)
    opener, length, replayable = byte_source(value)
    chunks: Any = opener
    return _Section(head, chunks, length, replayable, is_file(value))


def _whole(content: bytes) -> Iterable[bytes]:
    return (content,)


def _single_type(declared: str | None) -> str | None:
    """Return a declared media type if it is one: a document may give a list of them, or a range."""
    return None if declared is None or "," in declared or "*" in declared else declared


def _guessed_type(file_name: str | None) -> str:
    from mimetypes import guess_type

    return (guess_type(file_name)[0] if file_name else None) or "application/octet-stream"


def _file_name(value: Any) -> str | None:
    path = os.fspath(value) if hasattr(value, "__fspath__") else getattr(value, "name", None)
    return os.path.basename(path) if isinstance(path, str) else None


def _head(name: str, file_name: str | None, content_type: str | None, part: Part) -> bytes:
    """Return the header fields of a part. Raises ValueError for a line break in one of them."""
    disposition = f'form-data; name="{_escaped(name)}"'
    if file_name is not None:
        disposition += f'; filename="{_escaped(file_name)}"'
    fields = {"Content-Disposition": disposition}
    if content_type is not None:
        fields["Content-Type"] = content_type
    fields.update(part.headers)
    for key, text in fields.items():
        check_header(key, text)
    return "".join(f"{key}: {text}\r\n" for key, text in fields.items()).encode()


def _escaped(text: str) -> str:
    """Return a name as RFC 7578 section 2 and browsers write it: UTF-8, quotes and line breaks percent-encoded."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A").replace("\0", "%00")


def _joined(sections: list[_Section], media_type: str) -> Payload:
    boundary = os.urandom(16).hex()
    opening = f"--{boundary}\r\n".encode()
    closing = f"--{boundary}--\r\n".encode()
    content_type = f"{media_type}; boundary={boundary}"
    lengths = [each.length for each in sections]
    known = [length for length in lengths if length is not None]
    total = None
    if len(known) == len(sections):
        total = sum(known) + sum(len(opening) + len(each.head) + 4 for each in sections) + len(closing)
    payload = Payload(
        content_type,
        open=partial(_chunks, sections, opening, closing),
        length=total,
        replayable=all(each.replayable for each in sections),
        blocking=any(each.blocking for each in sections),
    )
    if all(isinstance(each.open, partial) and each.open.func is _whole for each in sections):
        return Payload(content_type, b"".join(_chunks(sections, opening, closing)))
    return payload


def _chunks(sections: list[_Section], opening: bytes, closing: bytes) -> Iterator[bytes]:
    for section in sections:
        yield opening + section.head + b"\r\n"
        yield from section.open()
        yield b"\r\n"
    yield closing
