"""The JSON Schema of the manifest, by which editors complete it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, assert_never

from specmill.manifest.keys import PACKAGE, Key, Type


def manifest_schema() -> dict[str, Any]:
    """A schema in JSON Schema draft-07, which is what TOML tooling reads."""
    package = _table(PACKAGE)
    package["description"] = "One package, under its import name."
    package["oneOf"] = [{"required": ["spec"]}, {"required": ["apis"]}]
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "specmill.toml",
        "description": "Which document becomes which package, and how.",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "packages": {
                "type": "object",
                "propertyNames": {"pattern": "^[A-Za-z][A-Za-z0-9_]*$"},
                "additionalProperties": package,
            }
        },
    }


def _table(keys: Iterable[Key]) -> dict[str, Any]:
    known = list(keys)
    schema: dict[str, Any] = {
        "type": "object",
        "additionalProperties": False,
        "properties": {key.name: _key(key) for key in known},
    }
    required = [key.name for key in known if key.required]
    return schema | ({"required": required} if required else {})


def _key(key: Key) -> dict[str, Any]:
    schema = _of_type(key)
    if key.choices:
        schema["enum"] = list(key.choices)
    return {"description": key.text} | schema


def _of_type(key: Key) -> dict[str, Any]:
    if key.each:
        table = _table(key.each)
        return {
            "type": "object",
            "additionalProperties": {"anyOf": [{"type": "string"}, table]} if key.short else table,
        }
    return _table(key.keys) if key.type is Type.TABLE else _type(key.type)


def _type(kind: Type) -> dict[str, Any]:
    match kind:
        case Type.TEXT:
            return {"type": "string"}
        case Type.TEXTS:
            return {"type": "array", "items": {"type": "string"}}
        case Type.INTEGER:
            return {"type": "integer", "minimum": 1}
        case Type.COUNT:
            return {"type": "integer", "minimum": 0}
        case Type.NUMBER:
            return {"type": "number", "minimum": 0}
        case Type.FLAG:
            return {"type": "boolean"}
        case Type.STATUSES:
            return {"type": "array", "items": {"type": "integer", "minimum": 100, "maximum": 599}}
        case Type.TABLE:
            return {"type": "object"}
        case _:
            assert_never(kind)
