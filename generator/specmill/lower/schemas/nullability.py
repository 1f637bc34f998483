"""Whether a schema admits null.

Documents say so in many ways, and say it at one level while another is silent. An explicit statement wins over what
the schemas around it imply: ``type: [object, "null"]`` beside ``allOf`` means null is welcome, although in JSON Schema
every part of the ``allOf`` would have to agree.
"""

from __future__ import annotations

from collections.abc import Iterable

from specmill.ir import ANYTHING, Anything, Kind, Nothing, Nullable, Scalar, Schema
from specmill.lower.context import MAX_DEPTH, Context
from specmill.lower.nodes import Item, Object, child_id
from specmill.lower.registry import Site
from specmill.lower.schemas.keywords import COMPOSING, UNION
from specmill.lower.schemas.parts import composed, node_parts

NULL = Scalar(Kind.NULL)
PLAIN = frozenset({"type", "enum", "const", *UNION}) | COMPOSING


def nullable(schema: Schema) -> Schema:
    """The schema, or null; never nested, and never around what admits null already."""
    match schema:
        case Anything():
            return ANYTHING
        case Nothing():
            return NULL
        case Nullable() | Scalar(kind=Kind.NULL):
            return schema
        case _:
            return Nullable(schema)


def without_null(schema: Schema) -> Schema:
    return schema.inner if isinstance(schema, Nullable) else schema


def site_admits_null(ctx: Context, site: Site) -> bool:
    own = [admits_null(ctx, node) for node in site.nodes]
    return _all(own) is True


def admits_null(ctx: Context, node: Item) -> bool | None:
    """True or False; None where the schema says nothing of types, so that others decide."""
    value = node.value
    if not isinstance(value, dict) or PLAIN.isdisjoint(value):
        return None
    own = _own(Object(node.id, value))
    if own is not None or (COMPOSING.isdisjoint(value) and "oneOf" not in value and "anyOf" not in value):
        return own
    if node.id not in ctx.nulls:
        ctx.nulls[node.id] = None
        ctx.nulls[node.id] = _composed(ctx, Object(node.id, value))
    return ctx.nulls[node.id]


def _own(node: Object) -> bool | None:
    """What the schema's own ``type``, ``enum`` and ``const`` say."""
    value = node.value
    said: list[bool] = []
    if "type" in value:
        declared = value["type"]
        said.append("null" in declared if isinstance(declared, list) else declared == "null")
    if isinstance(enum := value.get("enum"), list):
        said.append(None in enum)
    if "const" in value:
        said.append(value["const"] is None)
    return any(said) if said else None


def _composed(ctx: Context, node: Object) -> bool | None:
    if len(ctx.open) > MAX_DEPTH:
        return None
    ctx.open[f"{node.id}~null"] = None
    said = [admits_null(ctx, inner) for inner in composed(ctx, node)]
    for keyword in UNION:
        if isinstance(options := node.value.get(keyword), list) and options:
            found = (Item(child_id(node.id, keyword, index), option) for index, option in enumerate(options))
            said.append(_any([admits_null(ctx, option) for option in found]))
    del ctx.open[f"{node.id}~null"]
    return _all(said)


def _all(said: Iterable[bool | None]) -> bool | None:
    known = [answer for answer in said if answer is not None]
    return all(known) if known else None


def _any(said: list[bool | None]) -> bool | None:
    known = [answer for answer in said if answer is not None]
    return any(known) if known else None


def is_null(ctx: Context, node: Item) -> bool:
    """Whether null is the only value of a schema."""
    parts = node_parts(ctx, node)
    return len(parts) == 1 and _says_null_only(parts[0])


def _says_null_only(part: Object) -> bool:
    value = part.value
    if value.get("type") in ("null", ["null"]) or value.get("enum") == [None]:
        return True
    return "const" in value and value["const"] is None
