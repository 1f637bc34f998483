"""``enum`` and ``const``: closed lists of values, with the names and descriptions a document gives them."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from specmill.document.numbers import written_text
from specmill.ir import NOTHING, Enumeration, Json, Schema
from specmill.lower.context import Context
from specmill.lower.nodes import Item, Object, child_id, text
from specmill.lower.schemas.nullability import NULL
from specmill.lower.schemas.parts import FALSE, Parts
from specmill.lower.schemas.types import Types, describe, is_of

Value: TypeAlias = str | int | float | bool
NAMES = ("x-enum-varnames", "x-enumNames")
INTEGER = re.compile(r"-?[0-9]{1,40}")
DOCS = ("x-enum-descriptions", "x-enumDescriptions")


def has_values(part: Object) -> bool:
    return "enum" in part.value or "const" in part.value


def lower_enumeration(ctx: Context, parts: Parts, types: Types | None) -> Schema | None:
    """The values that every part allows; None where ``enum`` restricts nothing a client could name.

    Null is left out: the caller says that it is admitted. ``types`` are the types the parts agree on.
    """
    if any(part.value is FALSE for part in parts):
        return NOTHING
    stated = [values for part in parts if has_values(part) and (values := _stated(ctx, part, types)) is not None]
    if not stated:
        return None
    common = stated[0]
    for later in stated[1:]:
        common = {key: value for key, value in common.items() if key in later} or later
    scalars = tuple(_plain(value, types) for value in common.values() if isinstance(value, (str, int, float)))
    if not scalars:
        return NULL if None in common.values() else None
    return Enumeration(scalars, _suggested(parts, types, NAMES, "name"), _suggested(parts, types, DOCS, "description"))


def _stated(ctx: Context, part: Object, types: Types | None) -> dict[object, Json] | None:
    """The values one part allows, by :func:`identity`, faults of the list reported; None for an empty list."""
    listed = ctx.list_at(part, "enum") if "enum" in part.value else []
    if "const" in part.value:
        listed = [Item(child_id(part.id, "const"), part.value["const"])]
    elif not listed:
        ctx.report("empty-enum", "the enum has no values; it is ignored", child_id(part.id, "enum"))
        return None
    found: dict[object, Json] = {}
    for item in _typed(ctx, listed, types):
        key = identity(item.value)
        if key in found:
            ctx.report("duplicate-enum-value", f"the value {_show(item.value)} is listed twice", item.id)
        elif isinstance(item.value, (list, dict)) or (isinstance(item.value, float) and not math.isfinite(item.value)):
            message = f"the enum value {_show(item.value)} is no string, number or boolean; it is left out"
            ctx.report("unsupported-enum-value", message, item.id)
        else:
            found[key] = item.value
    return found


def _typed(ctx: Context, listed: list[Item], types: Types | None) -> list[Item]:
    """The values as their declared type has them, where they can be read so; one report for all that do not fit."""
    misfits = [item for item in listed if types and item.value is not None and not is_of(item.value, types)]
    if not misfits or not types:
        return listed
    first = misfits[0]
    others = f" (and {len(misfits) - 1} more)" if len(misfits) > 1 else ""
    read = [Item(item.id, as_typed(types, item.value)) for item in listed]
    outcome = "read as such" if all(item.value is None or is_of(item.value, types) for item in read) else "kept"
    message = f"the enum value {_show(first.value)}{others} is not of type {describe(types)}; it is {outcome}"
    ctx.report("enum-type-mismatch", message, first.id)
    return read


def as_typed(types: Types | None, value: Json) -> Json:
    """A value spelled as another type: a number or boolean where the type is string, or digits where it is integer."""
    if types == ("string",) and isinstance(value, (bool, int, float)):
        return written_text(value)
    if types == ("integer",) and isinstance(value, str) and INTEGER.fullmatch(value):
        return int(value)
    return value


def _plain(value: Value, types: Types | None) -> Value:
    """A value without the spelling it remembers; a whole number written as a fraction is an integer where due."""
    if isinstance(value, (bool, str)):
        return value
    whole = isinstance(value, int) or (types == ("integer",) and value.is_integer())
    return int(value) if whole else float(value)


def identity(value: Json) -> object:
    """A key that is equal for values JSON Schema calls equal: 1 and 1.0 are, 1 and true are not."""
    if isinstance(value, (list, dict)):
        return json.dumps(value, sort_keys=True)
    return (isinstance(value, bool), value)


def _show(value: Json) -> str:
    shown = json.dumps(value, ensure_ascii=False)
    return shown if len(shown) <= 60 else shown[:57] + "..."


def _suggested(parts: Parts, types: Types | None, keys: Iterable[str], member: str) -> Mapping[str, str]:
    """Names or descriptions of values by the extensions in use, keyed by the JSON text of the value."""
    for part in parts:
        values = part.value.get("enum")
        if not isinstance(values, list):
            continue
        for key in keys:
            if key in part.value:
                return _aligned([as_typed(types, value) for value in values], part.value[key])
        microsoft = part.value.get("x-ms-enum")
        if isinstance(microsoft, dict) and isinstance(detailed := microsoft.get("values"), list):
            return _detailed(types, detailed, member)
    return {}


def _aligned(values: list[Json], given: Json) -> Mapping[str, str]:
    """A list beside the values, or an object keyed by them."""
    if isinstance(given, dict):
        pairs: Iterable[tuple[Json, Json]] = ((value, given.get(text(value) or "")) for value in values)
    else:
        pairs = zip(values, given if isinstance(given, list) else (), strict=False)
    return {json.dumps(value): name for value, name in pairs if isinstance(name, str) and name}


def _detailed(types: Types | None, detailed: list[Json], member: str) -> Mapping[str, str]:
    found = ((as_typed(types, entry.get("value")), entry.get(member)) for entry in detailed if isinstance(entry, dict))
    return {json.dumps(value): name for value, name in found if isinstance(name, str) and name}


def merged_options(options: Iterable[tuple[Parts, Enumeration]]) -> Enumeration:
    """Alternatives that are all lists of values, as one list; a title names the single value it stands with."""
    values: dict[object, Value] = {}
    names: dict[str, str] = {}
    docs: dict[str, str] = {}
    for parts, enumeration in options:
        values.update({identity(value): value for value in enumeration.values if identity(value) not in values})
        names.update(enumeration.names)
        docs.update(enumeration.docs)
        if len(enumeration.values) == 1:
            key = json.dumps(enumeration.values[0])
            names.update(_said(parts, "title", key))
            docs.update(_said(parts, "description", key))
    return Enumeration(tuple(values.values()), names, docs)


def _said(parts: Parts, keyword: str, key: str) -> dict[str, str]:
    found = [said for part in parts if isinstance(said := part.value.get(keyword), str)]
    return {key: found[-1]} if found else {}
