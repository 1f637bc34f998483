"""Values made up from a schema, so that models of documents that are no part of the repository can be measured too.

Every property that the schema declares is there, down to a depth; a value is the schema's own example where it has one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

DEEPEST = 5
"""Levels below which optional properties are left out."""

_FORMATS: Mapping[str, str] = {
    "date-time": "2026-03-01T12:30:45Z",
    "date": "2026-03-01",
    "uri": "https://api.example.org/repositories/one/of/many/things",
    "email": "ada@example.org",
    "uuid": "5f0c3b2a-1d4e-4f00-91a2-b3c45f0c3b2a",
}
_SCALARS: Mapping[str, Any] = {"string": "some text", "integer": 4711, "number": 47.5, "boolean": True, "null": None}


def record(document: Mapping[str, Any], name: str) -> Any:
    """Return a JSON value that the schema of this name in ``components/schemas`` describes."""
    return _value(document, document["components"]["schemas"][name], 0)


def _value(document: Mapping[str, Any], schema: Any, depth: int) -> Any:
    schema = _resolved(document, schema)
    kind = _kind(schema)
    if kind == "object":
        return _object(document, schema, depth)
    if kind == "array":
        return [_value(document, schema.get("items", {}), depth + 1)] if depth < DEEPEST else []
    for key in ("example", "default"):
        if isinstance(schema.get(key), str | int | float):
            return schema[key]
    if "enum" in schema:
        return schema["enum"][0]
    return _FORMATS.get(schema.get("format", ""), _SCALARS[kind])


def _object(document: Mapping[str, Any], schema: Mapping[str, Any], depth: int) -> dict[str, Any]:
    required = schema.get("required", ())
    wanted = {name: each for name, each in schema.get("properties", {}).items() if depth < DEEPEST or name in required}
    return {name: _value(document, each, depth + 1) for name, each in wanted.items()}


def _resolved(document: Mapping[str, Any], schema: Any) -> dict[str, Any]:
    """Return a schema without references: the first of several variants, and all parts of an ``allOf`` as one."""
    found: dict[str, Any] = dict(schema) if isinstance(schema, Mapping) else {}
    while "$ref" in found:
        found = dict(_target(document, found["$ref"]))
    for variants in ("oneOf", "anyOf"):
        if variants in found:
            found |= _resolved(document, _first(found.pop(variants)))
    for part in found.pop("allOf", ()):
        more = _resolved(document, part)
        properties = {**found.get("properties", {}), **more.get("properties", {})}
        found |= {**more, "properties": properties} if properties else more
    return found


def _first(variants: Sequence[Any]) -> Any:
    return next((each for each in variants if each.get("type") != "null"), {})


def _target(document: Mapping[str, Any], reference: str) -> Any:
    place: Any = document
    for key in reference.removeprefix("#/").split("/"):
        place = place[key.replace("~1", "/").replace("~0", "~")]
    return place


def _kind(schema: Mapping[str, Any]) -> str:
    kind = schema.get("type")
    if isinstance(kind, list):
        kind = next((each for each in kind if each != "null"), "null")
    if isinstance(kind, str):
        return kind
    return "object" if "properties" in schema else "string"
