"""Arrays: items of one schema, and tuples (``prefixItems``, or a list of ``items`` as older drafts had it)."""

from __future__ import annotations

from specmill.document.faults import ReferenceFault
from specmill.ir import ANYTHING, NOTHING, Array, Schema, Xml
from specmill.lower.context import Context
from specmill.lower.nodes import Item, Object, child_id
from specmill.lower.registry import Site
from specmill.lower.schemas.constraints import constraints_of
from specmill.lower.schemas.parts import Parts, last
from specmill.lower.schemas.scalars import PLAIN
from specmill.lower.schemas.xml_objects import own_xml, xml_of


def lower_array(ctx: Context, site: Site, parts: Parts) -> Array:
    items, prefix = _items(ctx, site, parts), _prefix(ctx, site, parts)
    return Array(items, prefix, constraints_of(ctx, parts), xml_of(ctx, parts), _item_xml(ctx, parts))


def _items(ctx: Context, site: Site, parts: Parts) -> Schema:
    nodes = tuple(
        Item(child_id(part.id, key), part.value[key]) for part in parts if (key := _items_key(part)) in part.value
    )
    match nodes:
        case []:
            return ANYTHING
        case [only] if only.value is False:
            return NOTHING
        case [only]:
            return ctx.lower(ctx, site.inner(only.id, nodes, "item"))
        case _:
            return ctx.lower(ctx, site.inner(f"{site.id}~items", nodes, "item"))


def _item_xml(ctx: Context, parts: Parts) -> Xml | None:
    nodes = [Item(child_id(part.id, "items"), part.value["items"]) for part in parts if "items" in part.value]
    return own_xml(ctx, nodes[-1]) or _scalar_xml(ctx, nodes[-1]) if nodes else None


def _scalar_xml(ctx: Context, node: Item) -> Xml | None:
    """The ``xml`` object of a scalar that is a component. Objects bring their own along."""
    if not isinstance(node.value, dict) or "$ref" not in node.value:
        return None
    try:
        target = ctx.document.resolve(node.value["$ref"], node.id)
    except ReferenceFault:
        return None  # reported where the items are lowered
    value = target.value
    if not isinstance(value, dict) or "xml" not in value:
        return None
    kind = value.get("type")
    return own_xml(ctx, Item(target.id, value)) if isinstance(kind, str) and kind in PLAIN else None


def _items_key(part: Object) -> str:
    """The keyword for items past the prefix: a list under ``items`` is the prefix itself."""
    return "additionalItems" if isinstance(part.value.get("items"), list) else "items"


def _prefix(ctx: Context, site: Site, parts: Parts) -> tuple[Schema, ...]:
    owner = last(parts, "prefixItems")
    key = "prefixItems"
    if owner is None:
        owner = next((part for part in parts if isinstance(part.value.get("items"), list)), None)
        key = "items"
    if owner is None:
        return ()
    listed = ctx.list_at(owner, key)
    return tuple(ctx.lower(ctx, site.inner(item.id, (item,), f"item{index}")) for index, item in enumerate(listed))
