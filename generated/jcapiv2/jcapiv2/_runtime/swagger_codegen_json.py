"""JSON values as swagger-codegen clients send them: what is None is left out of models, and kept everywhere else."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from .encoding import SCALARS, encode_any, encode_key


def sanitize(value: Any) -> Any:
    """Return the JSON form of a model, or of a container of models and plain values.

    Dates and times are written by ``isoformat``, so that a naive one stays without an offset; tuples stay tuples.
    """
    if value.__class__ in SCALARS:
        return value
    codec = getattr(type(value), "__codec__", None)
    if codec is not None:
        return codec.encode(value)
    match value:
        case date():
            return value.isoformat()
        case Mapping():
            return {key if isinstance(key, str) else encode_key(key): sanitize(item) for key, item in value.items()}
        case list():
            return [sanitize(item) for item in value]
        case tuple():
            return tuple(sanitize(item) for item in value)
        case _:
            return encode_any(value, False)
