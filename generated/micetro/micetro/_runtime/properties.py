"""The properties of an object one by one, for bodies whose properties are sent each in its own way."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from .encoding import encode_any, encode_key


class Property(NamedTuple):
    """One property that has a value."""

    name: str
    """Name on the wire."""
    value: Any
    """The Python value."""
    encode: Callable[[Any], Any]
    """Turns it into a JSON value."""


def properties(value: Any) -> Iterator[Property]:
    """Yield the properties of a mapping or model that are present; null is absence here, which forms cannot tell apart.

    Raises TypeError for a value that has no properties.
    """
    pairs: list[tuple[str, Any, Callable[[Any], Any]]]
    if isinstance(value, Mapping):
        pairs = [(encode_key(key), item, _encode) for key, item in value.items()]
    elif hasattr(type(value), "__codec__"):
        pairs = list(_model_properties(value))
    else:
        raise TypeError(f"a form is sent from a model or a mapping, not from {type(value).__name__}")
    for name, item, encode in pairs:
        if item is not None and encode_any(item) is not None:
            yield Property(name, item, encode)


def _model_properties(model: Any) -> Iterator[tuple[str, Any, Callable[[Any], Any]]]:
    shape = type(model).__codec__.shape
    for field in shape.fields:
        if field.key in model.__dict__ and not field.info.read_only:
            yield field.name, model.__dict__[field.key], field.codec.encode if field.codec else _encode
    for name, item in model.additional_properties.items():
        yield name, item, _encode


def _encode(value: Any) -> Any:
    return encode_any(value, False)
