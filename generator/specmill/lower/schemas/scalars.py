"""Strings, numbers and booleans, and what a format makes of them."""

from __future__ import annotations

from specmill.ir import Json, Kind, Scalar
from specmill.lower.context import Context
from specmill.lower.nodes import Item, Object, child_id
from specmill.lower.schemas.constraints import constraints_of
from specmill.lower.schemas.keywords import COMPOSING, LIMITS, UNION, UNSUPPORTED
from specmill.lower.schemas.parts import Parts, last

PLAIN = {
    "string": Kind.STRING,
    "integer": Kind.INTEGER,
    "number": Kind.NUMBER,
    "boolean": Kind.BOOLEAN,
}
FORMATS = {
    ("string", "date-time"): Kind.DATE_TIME,
    ("string", "date"): Kind.DATE,
    ("string", "time"): Kind.TIME,
    ("string", "duration"): Kind.DURATION,
    ("string", "uuid"): Kind.UUID,
    ("string", "decimal"): Kind.DECIMAL,
    ("string", "byte"): Kind.BYTE,
    ("string", "base64"): Kind.BYTE,
    ("string", "binary"): Kind.BINARY,
    ("number", "decimal"): Kind.DECIMAL_NUMBER,
    ("number", "unix-time"): Kind.UNIX_TIME,
    ("integer", "unix-time"): Kind.UNIX_TIME,
}
BARE = {name: Scalar(kind) for name, kind in PLAIN.items()}
REFINING = LIMITS | {"format", "contentEncoding", "contentMediaType"}
NOT_PLAIN = COMPOSING | UNSUPPORTED | {"enum", "const", *UNION}
BINARY_SUBTYPES = frozenset({"octet-stream", "pdf", "zip", "gzip"})


def plain_scalar(ctx: Context, node: Item) -> Scalar | None:
    """The short way for the most frequent schema by far: one scalar type, nothing composed and nothing listed."""
    value = node.value
    if not isinstance(value, dict) or not NOT_PLAIN.isdisjoint(value):
        return None
    name = value.get("type")
    if not isinstance(name, str) or name not in BARE:
        return None
    if REFINING.isdisjoint(value):
        return BARE[name]
    return lower_scalar(ctx, name, (Object(node.id, value),))


def lower_scalar(ctx: Context, type_name: str, parts: Parts) -> Scalar:
    """A scalar of the given JSON type, with the last word of the parts on its format."""
    if all(REFINING.isdisjoint(part.value) for part in parts):
        return BARE[type_name]
    written = _format(ctx, parts)
    kind = FORMATS.get((type_name, written or ""), PLAIN[type_name])
    if type_name == "string" and kind is Kind.STRING:
        kind = _content_kind(_said(parts, "contentEncoding"), _said(parts, "contentMediaType"))
    return Scalar(kind, written, constraints_of(ctx, parts))


def _format(ctx: Context, parts: Parts) -> str | None:
    owner = last(parts, "format")
    if owner is None:
        return None
    written = owner.value["format"]
    if isinstance(written, str):
        return written or None
    ctx.wrong_type(Item(child_id(owner.id, "format"), written), "a string")
    return None


def _said(parts: Parts, key: str) -> Json:
    owner = last(parts, key)
    return owner.value[key] if owner is not None else None


def _content_kind(encoding: Json, media_type: Json) -> Kind:
    """Text that stands for bytes (JSON Schema 2020-12, validation, section 8)."""
    if encoding == "base64":
        return Kind.BYTE
    if encoding is None and isinstance(media_type, str):
        main, _, sub = media_type.partition(";")[0].strip().lower().partition("/")
        if main in ("image", "audio", "video") or sub in BINARY_SUBTYPES:
            return Kind.BINARY
    return Kind.STRING
