"""How single properties of form and multipart bodies are sent (OpenAPI 3.1 section 4.8.15)."""

from __future__ import annotations

from collections.abc import Mapping

_STYLES_EXPLODED = ("form", "deepObject")


class Part:
    """How one property is sent, where that is not what its type implies.

    Args:
        content_type: Media type of the part.
        style: Style of a query parameter, in place of a media type.
        explode: Whether each member of an array or object stands on its own.
        allow_reserved: Reserved characters are not percent-encoded.
        headers: More header fields of the part.
        base64: Bytes are sent as base64 text, as the document says of ``format: byte``.
    """

    __slots__ = ("allow_reserved", "base64", "content_type", "explode", "headers", "style")

    def __init__(
        self,
        content_type: str | None = None,
        *,
        style: str | None = None,
        explode: bool | None = None,
        allow_reserved: bool = False,
        headers: Mapping[str, str] | None = None,
        base64: bool = False,
    ) -> None:
        self.content_type = content_type
        self.style = style if style or (explode is None and not allow_reserved) else "form"
        self.explode = self.style in _STYLES_EXPLODED if explode is None else explode
        self.allow_reserved = allow_reserved
        self.headers: Mapping[str, str] = headers or {}
        self.base64 = base64


PLAIN_PART = Part()
