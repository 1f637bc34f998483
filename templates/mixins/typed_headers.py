"""Header fields of answers as typed attributes, for operations whose document declares them.

A generated class has one attribute a field. It is read when it is asked for: a field that did not come is None, and one
that is not what the document announces is the text that came.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Generic, TypeVar
from urllib.parse import unquote

from .annotations import codec_of_annotation
from .codecs import STRING, Codec
from .containers import ArrayCodec, MapCodec
from .contents import UndecodableBody, parse_json
from .model_codec import ModelCodec
from .redaction import REDACTED, is_secret_header
from .response import ApiResponse
from .text_values import unwrapped, value_of_text

T = TypeVar("T")
H = TypeVar("H")


class ResponseHeaders:
    """Base of the classes of header fields.

    Args:
        headers: The fields of an answer, or of an exception: ``error.headers``.
    """

    def __init__(self, headers: Mapping[str, str]) -> None:
        self._fields = headers

    def __repr__(self) -> str:
        found = {name: each for name, each in vars(type(self)).items() if isinstance(each, HeaderField)}
        shown = (f"{name}={REDACTED if each.is_secret else repr(getattr(self, name))}" for name, each in found.items())
        return f"{type(self).__name__}({', '.join(shown)})"


class HeaderField:
    """One header field; on an instance, its value."""

    __slots__ = ("_codec", "_explode", "_is_json", "_make", "_name")

    def __init__(self, name: str, make: Callable[[], Codec[Any]] | None, *, explode: bool, is_json: bool) -> None:
        self._name = name
        self._make = make
        self._codec: Codec[Any] | None = None
        self._explode = explode
        self._is_json = is_json

    @property
    def is_secret(self) -> bool:
        """Whether the value is not to be shown."""
        return is_secret_header(self._name)

    def __get__(self, instance: ResponseHeaders | None, owner: type) -> Any:
        if instance is None:
            return self
        text = instance._fields.get(self._name)
        return None if text is None else self._read(text)

    def _read(self, text: str) -> Any:
        if self._codec is None:
            self._codec = self._make() if self._make else STRING
        if self._is_json:
            try:
                return self._codec.decode(parse_json(text.encode()))
            except UndecodableBody:
                return text
        value = self._codec.decode(_parsed(text, unwrapped(self._codec), self._explode))
        return _http_date(value, self._codec) if isinstance(value, str) else value


def header(
    name: str, codec: Callable[[], Codec[Any]] | None = None, *, explode: bool = False, is_json: bool = False
) -> Any:
    """Describe a header field of an answer.

    Args:
        name: Name of the field, in any case.
        codec: Gives the codec of a value that is not a string.
        explode: The members of an object are pairs with ``=`` (OpenAPI 3.1 section 4.8.12.3, style ``simple``).
        is_json: The value is JSON text.
    """
    return HeaderField(name, codec, explode=explode, is_json=is_json)


class TypedResponse(ApiResponse[T], Generic[T, H]):
    """A successful answer whose document declares header fields."""

    __slots__ = ("typed_headers",)

    def __init__(self, response: ApiResponse[T], typed_headers: H) -> None:
        super().__init__(response.data, response.reply, response._content)
        self.typed_headers = typed_headers
        """The declared header fields by attributes; ``headers`` has all of them as text."""


def with_headers(kind: Callable[[Mapping[str, str]], H], response: ApiResponse[T]) -> TypedResponse[T, H]:
    """Return an answer with its header fields read by a generated class."""
    return TypedResponse(response, kind(response.headers))


def _parsed(text: str, codec: Codec[Any], explode: bool) -> Any:
    """Return the JSON value of text in style ``simple``; members are percent-decoded, as they may hold commas."""
    if not isinstance(codec, ArrayCodec | MapCodec | ModelCodec):
        return value_of_text(text, codec)
    words = [unquote(word.strip()) for word in text.split(",")] if text.strip() else []
    if isinstance(codec, ArrayCodec):
        return [value_of_text(word, unwrapped(codec.items)) for word in words]
    if explode:
        pairs = {name: value for name, _, value in (word.partition("=") for word in words)}
    else:
        pairs = dict(zip(words[::2], words[1::2], strict=False))
    return {name: value_of_text(value, unwrapped(_member(codec, name))) for name, value in pairs.items()}


def _member(codec: MapCodec[Any] | ModelCodec[Any], name: str) -> Codec[Any]:
    if isinstance(codec, MapCodec):
        return codec.values
    field = codec.shape.attributes.get(codec.shape.names.get(name, ""))
    return STRING if field is None else field.codec or codec_of_annotation(field.annotation)


def _http_date(text: str, codec: Codec[Any]) -> Any:
    """Return a date of HTTP's own form (RFC 9110 section 5.6.7) where the document has a date-time, else the text."""
    if datetime not in codec.python_types():
        return text
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(text)
    except ValueError:
        return text
