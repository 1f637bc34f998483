"""XML text as a tree of elements, read without anything that makes XML dangerous.

A document type is refused, and with it every entity: neither files nor addresses are opened, and nothing expands. What
is nested too deeply or is too long is refused as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.parsers import expat

MAX_BYTES = 256 * 1024 * 1024
MAX_DEPTH = 100
"""Elements inside one another. Reading goes down a few calls for each."""

SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
_NIL = f"{{{SCHEMA_INSTANCE}}}nil"
_HINTS = frozenset({f"{{{SCHEMA_INSTANCE}}}schemaLocation", f"{{{SCHEMA_INSTANCE}}}noNamespaceSchemaLocation", _NIL})


class Element:
    """One element. Names with a namespace are written ``{namespace}name``."""

    __slots__ = ("attributes", "children", "name", "pieces")

    def __init__(self, name: str, attributes: dict[str, str]) -> None:
        self.name = name
        self.attributes = attributes
        self.children: list[Element] = []
        self.pieces: list[str] = []

    @property
    def local(self) -> str:
        """The name without its namespace."""
        return local_name(self.name)

    def name_within(self, parent: Element) -> str:
        """Return the name as it is written in an element: without a namespace that the element is in itself."""
        return self.local if self.name.rpartition("}")[0] == parent.name.rpartition("}")[0] else self.name

    @property
    def text(self) -> str:
        """The text that stands in the element itself."""
        return "".join(self.pieces)

    @property
    def is_nil(self) -> bool:
        """Whether the element says that it has no value (``xsi:nil``)."""
        return self.attributes.get(_NIL) in ("true", "1")

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it at all."""
        return not (self.attributes or self.children or self.text.strip())

    def own_attributes(self) -> Iterator[tuple[str, str]]:
        """Yield the attributes that are data: hints for a validating parser are not."""
        for name, value in self.attributes.items():
            if name not in _HINTS:
                yield name, value


def local_name(name: str) -> str:
    """Return a name without its namespace."""
    return name.rpartition("}")[2]


def parse_xml(data: bytes, charset: str | None = None) -> Element:
    """Return the root element of XML text. ``charset`` goes before what the text itself declares.

    Raises ValueError for text that is no XML, has a document type, is nested more than :data:`MAX_DEPTH` deep or is
    longer than :data:`MAX_BYTES`.
    """
    if len(data) > MAX_BYTES:
        raise ValueError(f"more than {MAX_BYTES} bytes")
    try:
        return _parsed(data, charset)
    except expat.ExpatError as error:
        if charset is None:
            raise ValueError(str(error)) from None
    except LookupError:
        pass
    return parse_xml(data)  # the header named a character set that is not there, or not the one used


def _parsed(data: bytes, charset: str | None) -> Element:
    document = Element("", {})
    open_elements = [document]

    def start(name: str, attributes: dict[str, str]) -> None:
        if len(open_elements) > MAX_DEPTH:
            raise ValueError(f"nested more than {MAX_DEPTH} deep")
        element = Element(_braced(name), {_braced(key): value for key, value in attributes.items()})
        open_elements[-1].children.append(element)
        open_elements.append(element)

    def end(name: str) -> None:
        open_elements.pop()

    def text(piece: str) -> None:
        open_elements[-1].pieces.append(piece)

    parser = expat.ParserCreate(charset, "}")
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.ExternalEntityRefHandler = _refuse
    parser.Parse(data, True)
    return document.children[0]


def _refuse(*declared: object) -> int:
    raise ValueError("a document type, which is not read")


def _braced(name: str) -> str:
    return "{" + name if "}" in name else name
