"""Python values as JSON values, told by their type alone."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import Any

from .times import format_date_time, format_duration, format_time
from .unset import UNSET

SCALARS = frozenset({str, int, float, bool, type(None)})
"""The Python types that are JSON values by themselves."""


def encode_any(value: Any, read_only: bool = True) -> Any:
    """Return the JSON form of any value a client may hold; a value of an unknown type is returned as it is.

    Models become objects, date-times RFC 3339 text, bytes base64 text, decimals and UUIDs text. A mapping's entries
    that are UNSET are left out. Containers come back as new ones, so the result shares nothing with the value.
    ``read_only`` False leaves out what only the server sets.
    """
    kind = value.__class__
    if kind in SCALARS:
        return value
    to_json = None if kind is dict or kind is list else getattr(kind, "__to_json__", None)  # a miss is slow to find
    if to_json is not None:
        return to_json(value, read_only)
    try:
        if kind is dict or isinstance(value, Mapping):
            return _encode_mapping(value, read_only)
        if kind is list or isinstance(value, list | tuple | AbstractSet):
            return [item if item.__class__ in SCALARS else encode_any(item, read_only) for item in value]
    except RecursionError:  # deeper than Python follows: left to the JSON writer, which has its own word for it
        return value
    return _encode_scalar(value)


def json_default(value: Any) -> Any:
    """Serve :func:`json.dumps` as ``default``. Raises TypeError for a value that has no JSON form."""
    encoded = encode_any(value)
    if encoded is value or value is UNSET:
        raise TypeError(f"a value of type {type(value).__name__} has no JSON form: {value!r}")
    return encoded


def encode_key(key: Any) -> str:
    """Return an object key as text."""
    if key.__class__ is str:
        return str(key)
    encoded = _encode_scalar(key)
    if encoded.__class__ is bool or encoded is None:
        return {True: "true", False: "false", None: "null"}[encoded]
    return str(encoded)


def _encode_mapping(value: Mapping[Any, Any], read_only: bool) -> dict[str, Any]:
    return {
        key if key.__class__ is str else encode_key(key): (
            item if item.__class__ in SCALARS else encode_any(item, read_only)
        )
        for key, item in value.items()
        if item is not UNSET
    }


def _encode_scalar(value: Any) -> Any:
    match value:
        case Enum():
            return value.value if value is not UNSET else value
        case datetime():
            return format_date_time(value)
        case date():
            return value.isoformat()
        case time():
            return format_time(value)
        case timedelta():
            return format_duration(value)
        case bytes() | bytearray() | memoryview():
            return b64encode(value).decode("ascii")
        case _:
            return _encode_rare(value)


def _encode_rare(value: Any) -> Any:
    from decimal import Decimal
    from uuid import UUID

    return str(value) if isinstance(value, Decimal | UUID) else value
