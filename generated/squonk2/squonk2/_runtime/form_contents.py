"""URL-encoded forms."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar
from urllib.parse import parse_qs, quote_plus

from . import styles
from .codecs import Codec
from .contents import JsonContent, UndecodableBody, is_binary
from .faults import Fault
from .part_encoding import PLAIN_PART, Part
from .payload import Payload
from .properties import properties

T = TypeVar("T")


class FormContent(JsonContent[T]):
    """A form as a string of pairs (``application/x-www-form-urlencoded``).

    Arrays repeat their name. A nested object is JSON text, the default of OpenAPI 3.1 section 4.8.15, unless the
    document gives it a style.
    """

    __slots__ = ("_parts",)

    def __init__(self, make: Callable[[], Codec[T]] | None, parts: Mapping[str, Part], media_type: str) -> None:
        super().__init__(make, media_type)
        self._parts = parts

    def fit(self, value: Any) -> int:
        return 0 if is_binary(value) else 1 if isinstance(value, Mapping) or hasattr(type(value), "__codec__") else 0

    def encode(self, value: Any) -> Payload:
        pairs = [
            f"{name}={text}"
            for name, item, encode in properties(value)
            for name, text in _pairs(name, encode(item), self._parts.get(name, PLAIN_PART))
        ]
        return Payload(self.media_type, "&".join(pairs).encode("ascii"))

    def decode(self, data: bytes, content_type: str | None) -> T:
        return self.codec.decode(_parsed(data))

    def check(self, data: bytes, content_type: str | None) -> Iterator[Fault]:
        return iter(())  # every value is text, so its type cannot be checked


def form_content(
    codec: Callable[[], Codec[T]] | None = None,
    parts: Mapping[str, Part] | None = None,
    media_type: str = "application/x-www-form-urlencoded",
) -> FormContent[T]:
    """Return form content. ``parts`` says how single properties are sent, by their names on the wire."""
    return FormContent(codec, parts or {}, media_type)


def _pairs(name: str, value: Any, part: Part) -> Iterator[tuple[str, str]]:
    encode = styles.encode_reserved if part.allow_reserved else quote_plus
    if part.style == "deepObject" and isinstance(value, dict | list):
        return styles.deep_object(name, value, encode)
    if part.style is None:
        plain = styles.text_of(value) if isinstance(value, dict) else value
        return styles.form(name, plain, True, encode)
    return styles.form(name, value, part.explode, encode, styles.DELIMITERS.get(part.style, ","))


def _parsed(data: bytes) -> dict[str, Any]:
    try:
        found = parse_qs(data.decode(), keep_blank_values=True)
    except ValueError as error:
        raise UndecodableBody(f"not a form: {error}") from None
    return {name: values[0] if len(values) == 1 else values for name, values in found.items()}
