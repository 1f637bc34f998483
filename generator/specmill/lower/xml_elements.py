"""What a document says of XML that no client can do: one element for two properties, and names of variants.

Seen only when every schema is known. Documents without XML are not looked at.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from attrs import evolve

from specmill.ir import Api, Array, Field, Record, Schema, Union, Xml
from specmill.lower.context import Context
from specmill.lower.forms import Schemas, end_of
from specmill.xml_reach import sent_as_xml

_PLAIN = Xml()


def note_xml(ctx: Context, api: Api) -> None:
    """Report what is said of XML in schemas that are sent as such, and cannot be done."""
    reached = sent_as_xml(api)
    for id, named in api.schemas.items() if reached else ():
        if id in reached and isinstance(named.schema, Record):
            _note_clashes(ctx, named.schema, api.schemas)
            for field in named.schema.fields:
                _note_variants(ctx, field, api.schemas)


def _note_clashes(ctx: Context, record: Record, schemas: Schemas) -> None:
    """One element, or attribute, cannot be told from another of the same name."""
    fields: defaultdict[tuple[bool, str | None, str], list[Field]] = defaultdict(list)
    for field in record.fields:
        form = _form(field, schemas)
        if not form.text:
            fields[form.attribute, form.namespace, form.name or field.name].append(field)
    for (_, _, name), several in fields.items():
        for field in several[1:]:
            message = (
                f"in XML, {field.name!r} is called {name}, and so is {several[0].name!r}; they cannot be told apart"
            )
            ctx.diagnostics.emit("xml-name-clash", message, field.place)


def _form(field: Field, schemas: Schemas) -> Xml:
    """What is said of the element of a property, or of the elements of an array without one of its own."""
    array = end_of(field.schema, schemas)
    own = field.xml or _PLAIN
    if not isinstance(array, Array):
        return own
    own = field.xml or array.xml or _PLAIN
    if own.wrapped or own.attribute:
        return own
    items = array.item_xml or _defined(array.items, schemas) or _PLAIN
    return evolve(items, name=items.name or own.name)


def _defined(schema: Schema, schemas: Schemas) -> Xml | None:
    found = end_of(schema, schemas)
    return found.xml if isinstance(found, Record) else None


def _note_variants(ctx: Context, field: Field, schemas: Schemas) -> None:
    """An element is called what its property is: which variant stands in it does not change that."""
    element = end_of(field.schema, schemas)
    if isinstance(element, Array):
        element = end_of(element.items, schemas)
    for name in _variant_names(element, schemas):
        message = f"the element of {field.name!r} is not called {name} when it holds the variant of that name"
        ctx.diagnostics.emit("xml-variant-name", message, field.place)


def _variant_names(schema: Schema | None, schemas: Schemas) -> Iterator[str]:
    if isinstance(schema, Union):
        for variant in schema.variants:
            form = _defined(variant, schemas)
            if form is not None and form.name is not None:
                yield form.name
