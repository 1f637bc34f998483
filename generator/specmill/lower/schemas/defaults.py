"""Defaults, checked against the schema they stand in: one that does not fit would be a broken program."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import date, datetime
from uuid import UUID

from specmill.ir import Default, Json, SchemaId
from specmill.lower.context import Context
from specmill.lower.nodes import Item, Object, child_id
from specmill.lower.registry import Site
from specmill.lower.schemas.enumerations import as_typed, has_values, identity
from specmill.lower.schemas.keywords import UNION
from specmill.lower.schemas.nullability import site_admits_null
from specmill.lower.schemas.parts import Parts, last, node_parts, site_parts
from specmill.lower.schemas.types import Types, is_of, types_of


def default_of(ctx: Context, site: Site, said: Parts) -> Default | None:
    """The default that holds at a site, or None: absent, or reported as not fitting.

    ``said`` are the parts with the last word on annotations. An integer written 1.0 becomes 1.
    """
    owner = last(said, "default")
    if owner is None:
        return None
    parts = site_parts(ctx, site)
    types = types_of(ctx, parts)
    value = owner.value["default"]
    if any(has_values(part) for part in parts):
        value = as_typed(types, value)
    if (value is None and site_admits_null(ctx, site)) or fits(ctx, parts, value):
        return Default(int(value) if isinstance(value, float) and types == ("integer",) else value)
    message = "the default does not fit its schema; it is left out"
    ctx.report("default-mismatch", message, child_id(owner.id, "default"))
    return None


def fits(ctx: Context, parts: Parts, value: Json, tried: dict[SchemaId, bool] | None = None) -> bool:
    """Whether a value is of the type, among the values and in the format that the parts ask for.

    Limits (lengths, ranges) are not checked: breaking them makes a default unwise, not wrong. ``tried`` has the
    outcome for the lists of alternatives this same value was held against already: none is gone through twice.
    """
    if isinstance(value, float) and not math.isfinite(value):
        return False
    types = types_of(ctx, parts)
    if types and not is_of(value, types):
        return False
    tried = {} if tried is None else tried
    return (
        _is_listed(parts, value, types)
        and _is_formatted(parts, value)
        and _items_fit(ctx, parts, value)
        and _options_fit(ctx, parts, value, tried)
    )


def _is_listed(parts: Parts, value: Json, types: Types | None) -> bool:
    for part in parts:
        listed = [part.value["const"]] if "const" in part.value else part.value.get("enum")
        if isinstance(listed, list) and listed:
            allowed = {identity(as_typed(types, item)) for item in listed}
            if identity(value) not in allowed:
                return False
    return True


CHECKS: Mapping[str, Callable[[str], object]] = {
    "uuid": UUID,
    "date": date.fromisoformat,
    "date-time": datetime.fromisoformat,
}


def _is_formatted(parts: Parts, value: Json) -> bool:
    owner = last(parts, "format")
    if owner is None or not isinstance(value, str) or not isinstance(name := owner.value["format"], str):
        return True
    try:
        CHECKS.get(name, str)(value)
    except ValueError:
        return False
    return True


def _items_fit(ctx: Context, parts: Parts, value: Json) -> bool:
    owner = last(parts, "items")
    if owner is None or not isinstance(value, list) or not isinstance(owner.value["items"], dict):
        return True
    items = node_parts(ctx, Item(child_id(owner.id, "items"), owner.value["items"]))
    return all(fits(ctx, items, item) for item in value)


def _options_fit(ctx: Context, parts: Parts, value: Json, tried: dict[SchemaId, bool]) -> bool:
    return all(
        _fits_one(ctx, part, keyword, value, tried) for part in parts for keyword in UNION if part.value.get(keyword)
    )


def _fits_one(ctx: Context, part: Object, keyword: str, value: Json, tried: dict[SchemaId, bool]) -> bool:
    id = child_id(part.id, keyword)
    if id not in tried:
        tried[id] = True
        options = ctx.list_at(part, keyword)
        tried[id] = not options or any(fits(ctx, node_parts(ctx, option), value, tried) for option in options)
    return tried[id]
