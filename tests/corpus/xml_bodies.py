"""JSON values as XML, by the ``xml`` objects of the intermediate form (OpenAPI 3.1 section 4.8.26).

Written without the runtime, so that what it reads is what the standard says and not what it writes itself.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from urllib.parse import unquote
from xml.etree.ElementTree import Element, SubElement, tostring

from attrs import frozen

from specmill import ir
from tests.corpus.samples import Unsatisfiable

_PLAIN = ir.Xml()
_NAME = re.compile(r"[^\W\d][\w.-]*")


@frozen
class XmlBodies:
    """Writes values of the schemas of one document."""

    schemas: Mapping[ir.SchemaId, ir.NamedSchema]

    def body(self, content: ir.Content, value: ir.Json) -> bytes:
        """Return a body with the value. Its root is named as the document says, else after the component."""
        schema = self._settled(content.schema or ir.ANYTHING)
        form = content.xml or _own_form(schema) or _PLAIN
        root = Element(_qualified(form, _component(content.schema)))
        value = xml_names(value)
        if isinstance(schema, ir.Array) and isinstance(value, list):
            self._items(root, "item", schema, value)
        else:
            self._fill(root, schema, value)
        return tostring(root)

    def _settled(self, schema: ir.Schema) -> ir.Schema:
        while isinstance(schema, ir.Reference | ir.Nullable):
            schema = self.schemas[schema.target].schema if isinstance(schema, ir.Reference) else schema.inner
        return schema

    def _fill(self, element: Element, schema: ir.Schema, value: ir.Json) -> None:
        """Put a value into its element."""
        settled = self._settled(schema)
        fields = {each.name: each for each in settled.fields} if isinstance(settled, ir.Record) else {}
        match value:
            case dict():
                for name, each in value.items():
                    self._property(element, name, fields.get(name), each)
            case list():
                for each in value:
                    self._fill(SubElement(element, "item"), ir.ANYTHING, each)
            case None:
                element.set("{http://www.w3.org/2001/XMLSchema-instance}nil", "true")
            case _:
                element.text = _text(value)

    def _property(self, owner: Element, name: str, field: ir.Field | None, value: ir.Json) -> None:
        schema = self._settled(field.schema) if field is not None else ir.ANYTHING
        form = (field.xml if field is not None else None) or _own_form(schema) or _PLAIN
        if form.attribute:
            owner.set(_qualified(form, name), _text(value))
        elif form.text or form.cdata:
            owner.text = _text(value)
        elif isinstance(value, list) and isinstance(schema, ir.Array):
            wrapped = SubElement(owner, _qualified(form, name)) if form.wrapped else owner
            self._items(wrapped, form.name or name, schema, value)
        else:
            self._fill(SubElement(owner, _qualified(form, name)), schema, value)

    def _items(self, owner: Element, name: str, schema: ir.Array, values: list[ir.Json]) -> None:
        form = schema.item_xml or _own_form(self._settled(schema.items)) or _PLAIN
        for each in values:
            self._fill(SubElement(owner, _qualified(form, name)), schema.items, each)


def xml_names(value: ir.Json) -> ir.Json:
    """Return a value whose invented keys may be names of elements."""
    match value:
        case dict():
            return {key.replace("key ", "key-"): xml_names(each) for key, each in value.items()}
        case list():
            return [xml_names(each) for each in value]
        case _:
            return value


def _component(schema: ir.Schema | None) -> str:
    while isinstance(schema, ir.Nullable):
        schema = schema.inner
    name = schema.target.rpartition("/")[2] if isinstance(schema, ir.Reference) else "root"
    return unquote(name).replace("~1", "/").replace("~0", "~")


def _own_form(schema: ir.Schema) -> ir.Xml | None:
    return schema.xml if isinstance(schema, ir.Record | ir.Array) else None


def _qualified(form: ir.Xml, name: str) -> str:
    """Return the name of an element. Raises Unsatisfiable for a property that XML has no name for."""
    found = form.name or name
    if not _NAME.fullmatch(found):
        raise Unsatisfiable(f"{found!r} cannot be the name of an element")
    return f"{{{form.namespace}}}{found}" if form.namespace else found


def _text(value: ir.Json) -> str:
    return value if isinstance(value, str) else json.dumps(value)
