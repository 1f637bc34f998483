"""The walk through schemas, and the repair of what older versions said in another way.

One set of rules serves Swagger 2.0 and OpenAPI 3.0, and 3.1 documents whose authors kept a habit of 3.0: the keywords
differ little, and none of them means something else in another version.
"""

from __future__ import annotations

from collections.abc import Callable

from specmill.document.upgrade.annotations import ANNOTATIONS
from specmill.document.upgrade.nullable import admit_null
from specmill.document.upgrade.walk import Link, Walk
from specmill.ir import Json

_REPAIRED = frozenset({"$ref", "nullable", "x-nullable", "exclusiveMinimum", "exclusiveMaximum", "discriminator"})
_BESIDE_REFERENCE = ANNOTATIONS | {"$ref", "nullable"}
"""What is kept beside ``$ref``. Before 3.1 everything beside it is to be ignored, but authors mean these."""


def schema(walk: Walk, node: dict[str, Json], link: Link) -> None:
    """Visit one schema: queue the schemas in it, then repair it in place."""
    if not walk.schemas or not walk.enter(node):
        return
    repairs = False
    for key, value in node.items():
        visit = _CHILDREN.get(key)
        if visit is not None:
            visit(walk, value, (link, key))
        if key in _REPAIRED and (key != "$ref" or len(node) > 1):
            repairs = True
    if repairs:
        _repair(walk, node, link)


def _one(walk: Walk, value: Json, link: Link) -> None:
    walk.push(schema, value, link)


def _one_or_list(walk: Walk, value: Json, link: Link) -> None:
    # Swagger 2.0 documents give items as a list, following an older JSON Schema.
    walk.push(schema, value, link)
    walk.push_list(schema, value, link)


def _map(walk: Walk, value: Json, link: Link) -> None:
    walk.push_map(schema, value, link)


def _list(walk: Walk, value: Json, link: Link) -> None:
    walk.push_list(schema, value, link)


def _reference(walk: Walk, value: Json, link: Link) -> None:
    # Components of a whole document are visited as such; that spares following nearly every reference there is.
    component = isinstance(value, str) and value.startswith("#/components/schemas/") and value.count("/") == 3
    if not (component and walk.whole):
        walk.follow(value, schema)


def _discriminator(walk: Walk, value: Json, link: Link) -> None:
    mapping = value.get("mapping") if isinstance(value, dict) else None
    for target in mapping.values() if isinstance(mapping, dict) else ():
        if isinstance(target, str) and "/" in target and not target.startswith("#"):
            walk.follow(target, schema)


_CHILDREN: dict[str, Callable[[Walk, Json, Link], None]] = {
    "$ref": _reference,
    "properties": _map,
    "patternProperties": _map,
    "definitions": _map,
    "$defs": _map,
    "items": _one_or_list,
    "additionalProperties": _one,
    "additionalItems": _one,
    "not": _one,
    "allOf": _list,
    "anyOf": _list,
    "oneOf": _list,
    "prefixItems": _list,
    "discriminator": _discriminator,
}


def _repair(walk: Walk, node: dict[str, Json], link: Link) -> None:
    """Everything at once, in an order in which no repair hides another."""
    older = walk.version in ("2.0", "3.0")
    if older:
        _drop_beside_reference(walk, node, link)
    for flag, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(node.get(flag), bool):
            if not older:
                _habit(walk, flag, link)
            _exclude(node, flag, bound)
    discriminator = node.get("discriminator")
    if isinstance(discriminator, str):
        node["discriminator"] = {"propertyName": discriminator}
    flags = [node.pop(key) for key in ("nullable", "x-nullable") if key in node]
    if any(flag not in (True, False) for flag in flags):
        walk.diagnostics.emit("wrong-type", "'nullable' has to be true or false; it is ignored", walk.place(link))
    if True in flags:
        if not older:
            _habit(walk, "nullable", link)
        admit_null(walk, node, link)


def _habit(walk: Walk, keyword: str, link: Link) -> None:
    walk.diagnostics.emit(
        "openapi-3.0-keyword", f"{keyword!r} is used as OpenAPI 3.0 has it; read as it is meant", walk.place(link)
    )


def _exclude(node: dict[str, Json], flag: str, bound: str) -> None:
    """A flag beside the bound becomes the bound itself. Without a bound the flag says nothing."""
    exclusive = node.pop(flag)
    limit = node.get(bound)
    if exclusive and isinstance(limit, int | float) and not isinstance(limit, bool):
        node[flag] = node.pop(bound)


def _drop_beside_reference(walk: Walk, node: dict[str, Json], link: Link) -> None:
    if "$ref" not in node or not isinstance(node["$ref"], str):
        return
    dropped = [key for key in node if key not in _BESIDE_REFERENCE and not key.startswith("x-")]
    for key in dropped:
        del node[key]
    if dropped:
        keys = ", ".join(repr(key) for key in dropped)
        walk.diagnostics.emit(
            "ignored-beside-reference", f"{keys} beside $ref is ignored before OpenAPI 3.1", walk.place(link)
        )
