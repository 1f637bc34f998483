"""What a document says of the XML form of a value: names, attributes, wrapped arrays (its ``xml`` objects).

A model lists here only the fields whose form does not follow from their names.
"""

from __future__ import annotations

from collections.abc import Mapping


class Xml:
    """The XML form of one value (OpenAPI 3.1 section 4.8.26).

    Args:
        name: Name of the element or attribute; without it, that of the property. Of an array that is not wrapped, the
            name of each item.
        namespace: Namespace of that name.
        prefix: Prefix to be written for the namespace; without a namespace, one that an element around it declares.
        attribute: The value is an attribute of the element around it.
        text: The value is the text of the element around it.
        cdata: Likewise, written as a CDATA section.
        items: The array has an element of its own around it; this is the form of its items.
    """

    __slots__ = ("attribute", "cdata", "items", "name", "namespace", "prefix", "text")

    def __init__(
        self,
        name: str | None = None,
        *,
        namespace: str | None = None,
        prefix: str | None = None,
        attribute: bool = False,
        text: bool = False,
        cdata: bool = False,
        items: Xml | None = None,
    ) -> None:
        self.name = name
        self.namespace = namespace
        self.prefix = prefix
        self.attribute = attribute
        self.text = text or cdata
        self.cdata = cdata
        self.items = items

    def __repr__(self) -> str:
        return f"<Xml {self.name or ''}>"


PLAIN_XML = Xml()


def xml_fields(**fields: Xml) -> Mapping[str, Xml]:
    """Return the XML forms of a model's fields, by attribute."""
    return fields
