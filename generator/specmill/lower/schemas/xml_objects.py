"""``xml`` objects in the terms of all versions: OpenAPI 3.2 says by ``nodeType`` what older ones said by flags."""

from __future__ import annotations

from specmill.ir import Xml
from specmill.lower.context import Context
from specmill.lower.nodes import Item, Object, child_id
from specmill.lower.schemas.parts import Parts, last

ARRAY_TYPES = ("element", "attribute", "none")
OTHER_TYPES = ("element", "attribute", "text", "cdata")


def xml_of(ctx: Context, parts: Parts) -> Xml | None:
    """The ``xml`` object that has the last word in the parts of a schema; None without one."""
    owner = last(parts, "xml")
    if owner is None:
        return None
    xml = ctx.object_at(owner, "xml")
    is_array = any("items" in part.value or "array" in _types(part) for part in parts)
    node_type = _node_type(ctx, xml, is_array)
    return Xml(
        name=ctx.text_at(xml, "name"),
        namespace=ctx.text_at(xml, "namespace"),
        prefix=ctx.text_at(xml, "prefix"),
        attribute=ctx.flag_at(xml, "attribute") or node_type == "attribute",
        wrapped=ctx.flag_at(xml, "wrapped") or (is_array and node_type == "element"),
        text=node_type in ("text", "cdata"),
        cdata=node_type == "cdata",
    )


def own_xml(ctx: Context, node: Item) -> Xml | None:
    """The ``xml`` object of one node alone."""
    if not isinstance(node.value, dict) or "xml" not in node.value:
        return None
    return xml_of(ctx, (Object(node.id, node.value),))


def _types(part: Object) -> list[object]:
    declared = part.value.get("type")
    return [*declared] if isinstance(declared, list) else [declared]


def _node_type(ctx: Context, xml: Object, is_array: bool) -> str | None:
    """The type of node, if it is one that this kind of schema can have."""
    node_type = ctx.text_at(xml, "nodeType")
    if node_type is None or node_type in (ARRAY_TYPES if is_array else OTHER_TYPES):
        return node_type
    message = f"the node type {node_type!r} is not honoured here; the value is an element"
    ctx.report("xml-node-type", message, child_id(xml.id, "nodeType"))
    return None
