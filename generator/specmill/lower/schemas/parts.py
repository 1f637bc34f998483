"""Flattening: the objects that all have to hold for a schema, ``allOf`` and ``$ref`` followed.

Nothing is merged into new JSON. Each part keeps its own id, so what is found in it keeps its place, and a part that is
reached on two ways (a diamond of ``allOf``) counts once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from specmill.ir import Json, SchemaId
from specmill.lower.context import MAX_DEPTH, Context
from specmill.lower.nodes import Item, Object, child_id
from specmill.lower.registry import Site
from specmill.lower.schemas.keywords import COMPOSING, has_unsupported, is_structural, note_unsupported

FALSE: dict[str, Json] = {"enum": []}
"""The schema ``false`` as an object: no value is allowed."""

Parts = tuple[Object, ...]


def site_parts(ctx: Context, site: Site) -> Parts:
    """Everything that holds at a site, base first."""
    if not site.base and len(site.nodes) == 1:
        return node_parts(ctx, site.nodes[0])
    return _distinct([*site.base, *(part for node in site.nodes for part in node_parts(ctx, node))])


def node_parts(ctx: Context, node: Item) -> Parts:
    """The parts of one schema: its ``$ref``, then its ``allOf`` (references first), then its own keywords."""
    value = node.value
    if isinstance(value, dict) and COMPOSING.isdisjoint(value):
        part = Object(node.id, value)
        if has_unsupported(value):
            note_unsupported(ctx, part)
        return (part,)
    known = ctx.parts.get(node.id)
    if known is None:
        known = ctx.parts[node.id] = _flatten(ctx, node)
    return known


def _flatten(ctx: Context, node: Item) -> Parts:
    value = node.value
    if not isinstance(value, dict):
        return _not_an_object(ctx, node)
    if node.id in ctx.open or len(ctx.open) > MAX_DEPTH:
        ctx.report("composition-cycle", "this schema contains itself through allOf or $ref", node.id)
        return ()
    ctx.open[node.id] = None
    own = Object(node.id, value)
    if has_unsupported(value):
        note_unsupported(ctx, own)
    found = [part for inner in composed(ctx, own) for part in node_parts(ctx, inner)]
    del ctx.open[node.id]
    return _distinct([*found, own] if is_structural(own) else found)


def _not_an_object(ctx: Context, node: Item) -> Parts:
    if node.value is False:
        return (Object(node.id, FALSE),)
    if node.value is not True:
        ctx.wrong_type(node, "a schema")
    return ()


def composed(ctx: Context, own: Object) -> Iterator[Item]:
    """The schemas that an object refers to or lists in its ``allOf``, references first."""
    target = reference(ctx, own)
    if target is not None:
        yield target
    if "allOf" in own.value:
        listed = ctx.list_at(own, "allOf")
        yield from sorted(listed, key=lambda item: not _refers(item.value))


def _refers(value: Json) -> bool:
    return isinstance(value, dict) and "$ref" in value


def reference(ctx: Context, own: Object) -> Item | None:
    """The target of a schema's own ``$ref`` or ``$dynamicRef``; None without one, or after a diagnostic."""
    for key in ("$ref", "$dynamicRef"):
        ref = own.value.get(key)
        if isinstance(ref, str):
            return ctx.resolve(own.id, ref, key)
        if ref is not None:
            ctx.wrong_type(Item(child_id(own.id, key), ref), "a reference")
    return None


def _distinct(parts: Iterable[Object]) -> Parts:
    return tuple({part.id: part for part in parts}.values())


def ids_of(parts: Parts) -> frozenset[SchemaId]:
    return frozenset(part.id for part in parts)


def last(parts: Parts, key: str) -> Object | None:
    """The part that has the last word on a keyword."""
    for part in reversed(parts):
        if key in part.value:
            return part
    return None
