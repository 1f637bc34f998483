"""``nullable: true`` said in the words of OpenAPI 3.1: null among the types, the values or the alternatives.

By the letter of OpenAPI 3.0.3 ``nullable`` only counts beside ``type``, and an ``enum`` has to list null. Authors
use it wherever null may come, so it is read that way.
"""

from __future__ import annotations

from specmill.document.upgrade.annotations import ANNOTATIONS
from specmill.document.upgrade.walk import Link, Walk, pointer_of
from specmill.ir import Json


def admit_null(walk: Walk, node: dict[str, Json], link: Link) -> None:
    """Change a schema in place so that null is one of its values. Its ``nullable`` has been taken off."""
    if "$ref" in node:
        walk.diagnostics.emit(
            "nullable-reference",
            "'nullable' beside $ref has no effect by the standard; read as it is meant",
            walk.place(link),
        )
        _wrap(walk, node, link)
    elif isinstance(node.get("allOf"), list):
        _wrap(walk, node, link)
    else:
        _extend(node)


def _extend(node: dict[str, Json]) -> None:
    """Add null to everything that restricts the type."""
    null: Json = {"type": "null"}
    for keyword in ("oneOf", "anyOf"):
        variants = node.get(keyword)
        if isinstance(variants, list) and null not in variants:
            node[keyword] = [*variants, null]
    values = node.get("enum")
    if isinstance(values, list) and None not in values:
        node["enum"] = [*values, None]
    kind = node.get("type", _implied_type(node))
    if isinstance(kind, str) and kind != "null":
        node["type"] = [kind, "null"]
    elif isinstance(kind, list) and "null" not in kind:
        node["type"] = [*kind, "null"]


def _implied_type(node: dict[str, Json]) -> str | None:
    """The type that keywords speak of where none is given; none if something else already decides."""
    if any(keyword in node for keyword in ("oneOf", "anyOf", "enum")):
        return None
    if "properties" in node or "additionalProperties" in node:
        return "object"
    return "array" if "items" in node else None


def _wrap(walk: Walk, node: dict[str, Json], link: Link) -> None:
    """Make the schema one of two alternatives. What only describes it stays outside, where readers look for it."""
    inner = {key: value for key, value in node.items() if key not in ANNOTATIONS and not key.startswith("x-")}
    outer = {key: value for key, value in node.items() if key not in inner}
    written = pointer_of(link)
    normal = walk.origins.normal(written)
    parts = inner.get("allOf")
    if len(inner) == 1 and isinstance(parts, list) and len(parts) == 1:
        alternative: Json = parts[0]
        walk.origins.moved(f"{written}/allOf/0", f"{normal}/anyOf/0")
    else:
        alternative = inner
        walk.origins.made(written, f"{normal}/anyOf/0")
        for key in inner:
            walk.origins.moved(f"{written}/{key}", f"{normal}/anyOf/0/{key}")
    node.clear()
    node.update({"anyOf": [alternative, {"type": "null"}], **outer})
