"""The XML form of values, as the runtime needs to know it: only what does not follow from the names in JSON."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from specmill import ir
from specmill.plan.code import Code, literal
from specmill.plan.layout import Brackets, Item, Node
from specmill.plan.symbols import Symbols
from specmill.values import frozen

NO_XML = ir.Xml()


@frozen
class XmlForm:
    """What stands for one value. Equal to :data:`USUAL` where nothing has to be said."""

    xml: ir.Xml = NO_XML
    """Of an array that is not wrapped, what its items are called."""
    items: ir.Xml | None = None
    """Of a wrapped array: what stands inside."""


USUAL = XmlForm()


def field_form(field: ir.Field, api: ir.Api) -> XmlForm:
    """Return the form of a property. Names that the property has anyway are left out."""
    array = _array(field.schema, api)
    if array is None:
        return XmlForm(_unlike(field.xml or NO_XML, field.name))
    own = field.xml or array.xml or NO_XML
    items = _item_xml(array, api)
    if own.wrapped:
        inside = evolve(items, name=items.name or own.name or field.name)
        return XmlForm(_unlike(own, field.name), inside)
    if own.attribute:
        return XmlForm(own)
    # The standard lets the name of an array without an element of its own say nothing. Documents mean its items by it.
    return XmlForm(_unlike(evolve(items, name=items.name or own.name), field.name))


def root_form(content: ir.Content, api: ir.Api) -> XmlForm:
    """Return the form of a whole body. Its name is that of the component, unless an ``xml`` object gives one."""
    schema = content.schema or ir.ANYTHING
    own = content.xml or NO_XML
    root = own.name or _component(schema, api)
    outside = evolve(own, name=root, wrapped=False, attribute=False)
    array = _array(schema, api)
    if array is None:
        return XmlForm(outside)
    items = _item_xml(array, api)
    return XmlForm(outside, evolve(items, name=items.name or _component(array.items, api) or root))


def xml_node(form: XmlForm, symbols: Symbols) -> Node:
    """Return the expression for a form."""
    inside = () if form.items is None else (Item(Code("items="), _node(form.items, (), symbols)),)
    return _node(form.xml, inside, symbols)


def _node(xml: ir.Xml, more: Iterable[Node], symbols: Symbols) -> Node:
    parts: list[Node] = [] if xml.name is None else [literal(xml.name)]
    for key, text in (("namespace", xml.namespace), ("prefix", xml.prefix)):
        if text is not None:
            parts.append(Item(Code(f"{key}="), literal(text)))
    for key, flag in (("attribute", xml.attribute), ("text", xml.text and not xml.cdata), ("cdata", xml.cdata)):
        if flag:
            parts.append(Item(Code(f"{key}="), literal(True)))
    return Brackets(symbols.runtime("xml_names", "Xml"), (*parts, *more))


def _unlike(xml: ir.Xml, name: str) -> ir.Xml:
    """Return a form without the flag that the form itself stands for, and without a name that goes without saying."""
    return evolve(xml, name=None if xml.name == name else xml.name, wrapped=False)


def _component(schema: ir.Schema, api: ir.Api) -> str | None:
    return api.schemas[schema.target].name if isinstance(schema, ir.Reference) else None


def _item_xml(array: ir.Array, api: ir.Api) -> ir.Xml:
    """Return what is said of the items of an array: in the array, else where they are defined."""
    if array.item_xml is not None:
        return array.item_xml
    target = api.schemas[array.items.target].schema if isinstance(array.items, ir.Reference) else None
    return (isinstance(target, ir.Record) and target.xml) or NO_XML


def _array(schema: ir.Schema, api: ir.Api) -> ir.Array | None:
    """Return the array that a schema is, by other names and beside null included."""
    seen: set[ir.SchemaId] = set()
    while True:
        match schema:
            case ir.Array():
                return schema
            case ir.Nullable(inner=inner):
                schema = inner
            case ir.Reference(target=target) if target not in seen:
                seen.add(target)
                schema = api.schemas[target].schema
            case _:
                return None
