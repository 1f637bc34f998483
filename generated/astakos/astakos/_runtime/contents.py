"""Bodies of requests and responses: what each media type does to a value, in both directions.

The media types that need more than a few lines have modules of their own (forms, multipart, binary), so that a package
carries only those it uses.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from .codecs import ANY, Codec
from .faults import Fault
from .media_types import decode_text, essence, is_json, match_rank
from .payload import Payload

if TYPE_CHECKING:
    from os import PathLike

T = TypeVar("T")


class UndecodableBody(ValueError):
    """A body is not what its media type or its document announces."""


class Content(Generic[T]):
    """One media type of a body, with what its values are."""

    __slots__ = ("media_type",)

    def __init__(self, media_type: str) -> None:
        self.media_type = media_type
        """Media type or range, in lower case and without parameters."""

    @property
    def media_types(self) -> tuple[str, ...]:
        """The media types to be named in an ``Accept`` header."""
        return (self.media_type,) if self.media_type else ()

    @property
    def options(self) -> tuple[Content[Any], ...]:
        """The contents to choose from; of a single one, itself."""
        return (self,)

    @property
    def exact(self) -> bool:
        """Whether the document names one media type, not a range that anything may come under."""
        return "*" not in self.media_type

    def fit(self, value: Any) -> int:
        """Return how well a value fits this content, for choosing between several: 0 not at all, 1 perhaps, 2 well."""
        return 1

    def encode(self, value: Any) -> Payload:
        """Return the body for a value. Raises TypeError or ValueError for a value that it cannot express."""
        raise NotImplementedError

    def decode(self, data: bytes, content_type: str | None) -> T:
        """Return the value of a body. Raises UndecodableBody."""
        raise NotImplementedError

    def check(self, data: bytes, content_type: str | None) -> Iterator[Fault]:
        """Yield every difference between a body and its schema."""
        return iter(())


class JsonContent(Content[T]):
    """JSON text."""

    __slots__ = ("_codec", "_make")

    def __init__(self, make: Callable[[], Codec[T]] | None, media_type: str) -> None:
        super().__init__(media_type)
        self._make = make
        self._codec: Codec[T] | None = None

    @property
    def media_types(self) -> tuple[str, ...]:
        """The media types to be named in an ``Accept`` header: where any will do, JSON above all."""
        return ("application/json", "*/*") if self.media_type == "*/*" else (self.media_type,)

    @property
    def codec(self) -> Codec[T]:
        """The codec of the values; made at first use, which imports the models it needs."""
        if self._codec is None:
            self._codec = self._make() if self._make else ANY
        return self._codec

    def fit(self, value: Any) -> int:
        if is_binary(value):
            return 0
        return 2 if isinstance(value, self.codec.python_types()) else 1

    def encode(self, value: Any) -> Payload:
        from .json_text import dumps, written

        text = written(self.around(value)) if self.codec.natural else None
        if text is None:
            text = dumps(self.around(self.codec.encode(value)))
        return Payload(self.media_type if "*" not in self.media_type else "application/json", text)

    def around(self, value: Any) -> Any:
        """Return what is sent around the value, with it inside."""
        return value

    def decode(self, data: bytes, content_type: str | None) -> T:
        return self.codec.decode(self._parsed(data))

    def check(self, data: bytes, content_type: str | None) -> Iterator[Fault]:
        return self.codec.check(self._parsed(data), "$")

    def _parsed(self, data: bytes) -> Any:
        """Return the JSON value of a body; where the document gives no schema, an empty body is null."""
        return parse_json(data) if data or self._make else None


class TextContent(Content[str]):
    """Text, in the character set that its media type names or UTF-8."""

    __slots__ = ()

    def fit(self, value: Any) -> int:
        return 2 if isinstance(value, str) else 1 if isinstance(value, bytes) else 0

    def encode(self, value: Any) -> Payload:
        if isinstance(value, bytes):
            return Payload(self.media_type, value)
        from .encoding import encode_any
        from .styles import text_of

        text = text_of(encode_any(value))
        charset = "; charset=utf-8" if self.media_type.startswith("text/") and not text.isascii() else ""
        return Payload(self.media_type + charset, text.encode())

    def decode(self, data: bytes, content_type: str | None) -> str:
        return decode_text(data, content_type)


class NoContent(Content[None]):
    """No body; one that comes all the same is ignored."""

    __slots__ = ()

    def encode(self, value: Any) -> Payload:
        raise TypeError("this operation takes no body")

    def decode(self, data: bytes, content_type: str | None) -> None:
        return None


class OneOf(Generic[T]):
    """Several media types of one body."""

    __slots__ = ("options",)

    def __init__(self, *options: Content[Any]) -> None:
        self.options = options

    @property
    def media_types(self) -> tuple[str, ...]:
        """The media types to be named in an ``Accept`` header."""
        return tuple(each.media_type for each in self.options if each.media_type)


AnyContent: TypeAlias = "Content[Any] | OneOf[Any]"

NO_CONTENT = NoContent("")


def json_content(codec: Callable[[], Codec[T]] | None = None, media_type: str = "application/json") -> Content[T]:
    """Return JSON content. ``codec`` gives the codec of its values, any JSON values without one."""
    return JsonContent(codec, media_type)


def text_content(media_type: str = "text/plain") -> Content[str]:
    """Return text content."""
    return TextContent(media_type)


def one_of(*options: Content[Any]) -> OneOf[Any]:
    """Return several contents to choose from, the preferred one first."""
    return OneOf(*options)


def choose_for_value(content: AnyContent, value: Any, content_type: str | None) -> Content[Any]:
    """Return the content to send a value as: the one asked for, else the first of those it fits best.

    Raises ValueError for a media type that is not declared, TypeError if the value fits none.
    """
    options = content.options
    if content_type is not None:
        ranked = [(match_rank(each.media_type, essence(content_type)), each) for each in options]
        rank, best = max(ranked, key=lambda pair: pair[0])
        if not rank:
            raise ValueError(f"content type {content_type!r}: the operation takes {', '.join(content.media_types)}")
        return best
    if len(options) == 1:
        return options[0]
    fit, best = max(((each.fit(value), each) for each in options), key=lambda pair: pair[0])
    if not fit:
        raise TypeError(f"a {type(value).__name__} cannot be sent as any of {', '.join(content.media_types)}")
    return best


def choose_for_type(content: AnyContent, media_type: str) -> Content[Any] | None:
    """Return the content that reads a body of an actual media type best, or None if none does."""
    options = content.options
    if len(options) == 1 and options[0].media_type == media_type:
        return options[0]
    rank, best = max(((match_rank(each.media_type, media_type), each) for each in options), key=lambda pair: pair[0])
    return best if rank else None


def parse_json(data: bytes) -> Any:
    """Return the value of a JSON body. Raises UndecodableBody."""
    from .json_text import loads

    try:
        return loads(data)
    except ValueError as error:
        raise UndecodableBody(f"not JSON: {error}") from None


def parse_anything(data: bytes, content_type: str | None) -> Any:
    """Return a body that nothing is declared for as JSON, text or bytes, whatever it can be; None if it is empty."""
    kind = essence(content_type)
    if not data:
        return None
    if not kind or is_json(kind):
        try:
            return parse_json(data)
        except UndecodableBody:
            return _text_or_bytes(data)
    from .media_types import is_text

    return decode_text(data, content_type) if is_text(kind) else data


def _text_or_bytes(data: bytes) -> str | bytes:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data


def is_binary(value: Any) -> bool:
    """Say whether a value is bytes, or something that bytes are read from: a file, a path, a stream.

    A model is none, though it may have a field of the name ``read``.
    """
    if hasattr(type(value), "__codec__"):
        return False
    if isinstance(value, bytes | bytearray | memoryview) or hasattr(value, "read") or hasattr(value, "__fspath__"):
        return True
    return hasattr(value, "__next__") or hasattr(value, "__aiter__")


def is_file_path(value: Any) -> bool:
    """Say whether a value names a file. A plain string does not: it might come from anywhere."""
    path: PathLike[str] | Any = value
    return hasattr(path, "__fspath__")
