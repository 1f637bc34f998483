"""The ``type`` of a schema: declared, the types that all parts agree on, or inferred from the other keywords."""

from __future__ import annotations

import json

from specmill.ir import Json
from specmill.lower.context import Context
from specmill.lower.nodes import Object, child_id
from specmill.lower.schemas.keywords import ARRAY, NUMBER, OBJECT, STRING
from specmill.lower.schemas.parts import Parts

TYPES = ("string", "integer", "number", "boolean", "array", "object")
FORMAT_TYPES = {
    "int32": "integer", "int64": "integer", "float": "number", "double": "number", "unix-time": "number",
}  # fmt: skip
Types = tuple[str, ...]


def types_of(ctx: Context, parts: Parts) -> Types | None:
    """The types a value may have, null left out; None when nothing restricts them. Empty: null only, or nothing."""
    agreed: Types | None = None
    for part in parts:
        declared = _declared(ctx, part)
        if declared is None:
            continue
        common = declared if agreed is None else intersect(agreed, declared)
        if not common and agreed and declared:
            message = f"type {' or '.join(declared)} contradicts type {' or '.join(agreed)}; the former is used"
            ctx.report("conflicting-types", message, child_id(part.id, "type"))
            common = declared
        agreed = common
    return _inferred(parts) if agreed is None else agreed


def _declared(ctx: Context, part: Object) -> Types | None:
    if "type" not in part.value:
        return None
    declared = part.value["type"]
    if isinstance(declared, str) and declared in TYPES:
        return (declared,)
    listed = declared if isinstance(declared, list) else [declared]
    known = tuple(dict.fromkeys(name for name in listed if isinstance(name, str) and name in TYPES))
    strange = [name for name in listed if name not in (*TYPES, "null")]
    for name in strange:
        message = f"{json.dumps(name)[:40]} is not a type of JSON Schema; it is ignored"
        ctx.report("unknown-type", message, child_id(part.id, "type"))
    return known if known or "null" in listed else None


def intersect(one: Types, other: Types) -> Types:
    """Types in both. Every integer is a number, so integer is what they share."""
    shared = [name for name in one if name in other]
    if ("integer" in one and "number" in other) or ("number" in one and "integer" in other):
        shared.append("integer")
    if "integer" in shared and "number" in shared and not ("number" in one and "number" in other):
        shared.remove("number")
    return tuple(dict.fromkeys(shared))


def _inferred(parts: Parts) -> Types | None:
    for part in parts:
        keys = part.value.keys() - {"required"} if isinstance(part.value.get("required"), bool) else part.value.keys()
        for keywords, name in ((OBJECT, "object"), (ARRAY, "array"), (STRING, "string"), (NUMBER, "number")):
            if not keywords.isdisjoint(keys):
                return (name,)
        if isinstance(written := part.value.get("format"), str):
            return (FORMAT_TYPES.get(written, "string"),)
    return None


def type_of_value(value: Json) -> str:
    """Type of a JSON value as JSON Schema has it: a number without a fraction is an integer."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case str():
            return "string"
        case int() | float():
            return "integer" if isinstance(value, int) or value.is_integer() else "number"
        case list():
            return "array"
        case dict():
            return "object"


def is_of(value: Json, types: Types) -> bool:
    found = type_of_value(value)
    return found in types or (found == "integer" and "number" in types)


def describe(types: Types) -> str:
    return " or ".join(types)
