"""Validation keywords, the narrowest of all parts."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

from specmill.ir import NO_CONSTRAINTS, Constraints, Json
from specmill.lower.context import Context
from specmill.lower.nodes import Item, child_id, number
from specmill.lower.schemas.keywords import LIMITS
from specmill.lower.schemas.parts import Parts
from specmill.values import frozen


@frozen
class Limit:
    """How one keyword is read, and which of two values is the narrower one."""

    attribute: str
    expected: str
    read: Callable[[Json], Any]
    """The value, or None if it is of the wrong type."""
    narrower: Callable[[Any, Any], Any]


def _later(_: Any, later: Any) -> Any:
    return later


def _finite(value: Json) -> int | float | None:
    found = number(value)
    # An integer is always finite, and may be too large to be asked as a float.
    return found if isinstance(found, int) or (found is not None and math.isfinite(found)) else None


def _count(value: Json) -> int | None:
    found = _finite(value)
    return int(found) if found is not None and found >= 0 and found == int(found) else None


def _text(value: Json) -> str | None:
    return value if isinstance(value, str) else None


def _flag(value: Json) -> bool | None:
    return value if isinstance(value, bool) else None


def _bound(attribute: str, narrower: Callable[[Any, Any], Any]) -> Limit:
    return Limit(attribute, "a finite number", _finite, narrower)


def _size(attribute: str, narrower: Callable[[Any, Any], Any]) -> Limit:
    return Limit(attribute, "a whole number", _count, narrower)


KEYWORDS: Mapping[str, Limit] = {
    "minimum": _bound("minimum", max),
    "maximum": _bound("maximum", min),
    "exclusiveMinimum": _bound("exclusive_minimum", max),
    "exclusiveMaximum": _bound("exclusive_maximum", min),
    "multipleOf": _bound("multiple_of", _later),
    "minLength": _size("min_length", max),
    "maxLength": _size("max_length", min),
    "pattern": Limit("pattern", "a string", _text, _later),
    "minItems": _size("min_items", max),
    "maxItems": _size("max_items", min),
    "uniqueItems": Limit("unique_items", "a boolean", _flag, max),
    "minProperties": _size("min_properties", max),
    "maxProperties": _size("max_properties", min),
}


def constraints_of(ctx: Context, parts: Parts) -> Constraints:
    """The constraints of a schema. A keyword whose value has the wrong type is reported and left out."""
    found: dict[str, Any] = {}
    for part in parts:
        if LIMITS.isdisjoint(part.value):
            continue
        for key, written in part.value.items():
            limit = KEYWORDS.get(key)
            if limit is None:
                continue
            value = limit.read(written)
            if value is None:
                ctx.wrong_type(Item(child_id(part.id, key), written), limit.expected)
            elif limit.attribute in found:
                found[limit.attribute] = limit.narrower(found[limit.attribute], value)
            else:
                found[limit.attribute] = value
    return Constraints(**found) if found else NO_CONSTRAINTS
