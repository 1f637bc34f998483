"""Media types of bodies: how each is sent and read, and the types that a caller sees."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from attrs import evolve

from specmill import ir
from specmill.media_types import EVENTS, JSON_LINES, is_json, is_xml
from specmill.plan.code import EMPTY, Code, fill, join, literal
from specmill.plan.codecs import CodecPrinter, deferred
from specmill.plan.layout import Brackets, Item, Node, split_union
from specmill.plan.symbols import Symbols
from specmill.plan.types import TypePrinter, Use
from specmill.plan.xml_forms import USUAL, root_form, xml_node
from specmill.values import frozen

SEQUENTIAL = JSON_LINES | {EVENTS}
"""Sequential media types (OpenAPI 3.2 section 4.14.5) that the runtime takes apart."""


class Family(Enum):
    """Media types that are handled alike."""

    JSON = "json"
    FORM = "form"
    MULTIPART = "multipart"
    SEQUENCE = "sequence"
    """Items one after another, whose schema the document gives."""
    XML = "xml"
    TEXT = "text"
    BINARY = "binary"


_NEVER_TEXT = ("application/octet-stream", "application/pdf", "application/zip", "image/", "audio/", "video/", "*/")

_NOT_TEXT = frozenset({
    ir.Kind.INTEGER, ir.Kind.NUMBER, ir.Kind.BOOLEAN, ir.Kind.NULL, ir.Kind.DECIMAL_NUMBER, ir.Kind.UNIX_TIME,
})  # fmt: skip
"""Kinds whose values are no strings in JSON."""


def family(content: ir.Content) -> Family:
    """Return how a body of this media type is handled."""
    media_type = content.media_type
    if content.item_schema is not None and media_type in SEQUENTIAL:
        return Family.SEQUENCE
    if media_type == "*/*":
        return Family.BINARY if _is_binary(content.schema) else Family.JSON
    if is_json(media_type):
        return Family.BINARY if _is_binary(content.schema) else Family.JSON
    if media_type == "application/x-www-form-urlencoded":
        return Family.FORM
    if media_type.startswith("multipart/"):
        return Family.MULTIPART
    if is_xml(media_type) and not isinstance(content.schema, ir.Anything | ir.Scalar | None):
        return Family.XML
    if media_type.startswith("text/") or is_xml(media_type) or media_type.endswith(("/x-yaml", "/yaml")):
        return Family.TEXT
    return Family.BINARY


def _is_binary(schema: ir.Schema | None) -> bool:
    return isinstance(schema, ir.Scalar) and schema.kind is ir.Kind.BINARY


@frozen
class ContentPrinter:
    """Prints contents for one module."""

    types: TypePrinter
    codecs: CodecPrinter
    symbols: Symbols

    # -- types ---------------------------------------------------------------------------------------------------------

    def returned(self, responses: tuple[ir.Response, ...]) -> Code:
        """Return the type of what an operation returns."""
        members: dict[str, Code] = {}
        for response in responses:
            for code in self._types_of(response.contents):
                for member in _split(code):
                    members[member.text] = member
        none = members.pop("None", None)
        any_value = members.get("Any") or members.get("_Any")
        kept = [any_value] if any_value else list(members.values())
        if none is not None or not kept:
            kept.append(Code("None"))
        return any_value or join(" | ", kept)

    def accepted(self, body: ir.Body) -> Code:
        """Return the type of what a caller may pass as a body."""
        types = [self._type_of(each, Use.WRITE) for each in body.contents]
        families = {self._family(each) for each in body.contents}
        if Family.XML in families and Family.JSON not in families:  # XML that the caller has already
            types.append(self.symbols.builtin("str"))
        members = {member.text: member for code in types for member in _split(code)}
        any_value = members.get("Any") or members.get("_Any")
        return any_value or join(" | ", members.values())

    def read_type(self, schema: ir.Schema) -> Code:
        """Return the type of a part of what an operation returns."""
        return self._printer(Use.READ).annotation(schema)

    def null_is_a_body(self, body: ir.Body) -> bool:
        """Say whether null, written as JSON, is among the bodies that a caller may send."""
        schemas = [each.schema for each in body.contents if self._family(each) is Family.JSON]
        return any(schema is not None and self.types.allows_null(schema) for schema in schemas)

    def _family(self, content: ir.Content) -> Family:
        """Return how a body is handled; one whose schema is a string is text, unless its media type is never text."""
        found = family(content)
        textual = found is Family.XML or (found is Family.BINARY and not content.media_type.startswith(_NEVER_TEXT))
        return Family.TEXT if textual and self._is_string(content.schema) else found

    def _is_string(self, schema: ir.Schema | None) -> bool:
        if isinstance(schema, ir.Reference):
            return self._is_string(self.types.schemas.target(schema.target).schema)
        return isinstance(schema, ir.Scalar) and schema.kind is ir.Kind.STRING

    def _types_of(self, contents: tuple[ir.Content, ...]) -> Iterator[Code]:
        if not contents:
            yield Code("None")
        for content in contents:
            yield self._type_of(content, Use.READ)

    def _type_of(self, content: ir.Content, use: Use) -> Code:
        match self._family(content):
            case Family.TEXT:
                return self.symbols.builtin("str")
            case Family.SEQUENCE:
                return self._printer(use).annotation(ir.Array(content.item_schema or ir.ANYTHING))
            case Family.BINARY | Family.MULTIPART if use is Use.READ:
                return self.symbols.builtin("bytes")
            case Family.BINARY:
                return self.symbols.runtime("files", "FileContent", typing_only=True)
            case _:
                return self._printer(use).annotation(content.schema or ir.ANYTHING)

    def _printer(self, use: Use) -> TypePrinter:
        return self.types if self.types.use is use else evolve(self.types, use=use)

    # -- expressions ---------------------------------------------------------------------------------------------------

    def request(self, contents: tuple[ir.Content, ...]) -> Node:
        """Return the expression for a request body."""
        return self._one_of(tuple(self._content(each) for each in self._ranked(contents)))

    def response(self, response: ir.Response) -> Node:
        """Return the expression for what one status brings."""
        if not response.contents:
            return self.symbols.runtime("contents", "NO_CONTENT")
        return self._one_of(tuple(self._answer(each) for each in self._ranked(response.contents)))

    def _ranked(self, contents: tuple[ir.Content, ...]) -> list[ir.Content]:
        """Return contents with XML behind JSON: the same values, which JSON says with less guessing."""
        has_json = any(self._family(each) is Family.JSON for each in contents)
        return sorted(contents, key=lambda each: has_json and self._family(each) is Family.XML)

    def _answer(self, content: ir.Content) -> Node:
        """Return the expression for an answer.

        One in several parts is handed over as it is. One of any type is tried as JSON, whatever type it comes under.
        """
        match self._family(content):
            case Family.MULTIPART:
                return self._of_type("binary_contents", "binary_content", content)
            case Family.JSON if content.envelope:
                return self._enveloped(content)
            case Family.JSON:
                return self._with_codec("contents", "json_content", content, "application/json")
            case _:
                return self._content(content)

    def _enveloped(self, content: ir.Content) -> Node:
        path = Brackets(EMPTY, tuple(literal(each) for each in content.envelope))
        items: list[Node] = [deferred(self.codecs.codec(content.schema or ir.ANYTHING)), path]
        if content.media_type != "application/json":
            items.append(Item(Code("media_type="), literal(content.media_type)))
        return Brackets(self.symbols.runtime("envelopes", "enveloped_content"), tuple(items))

    def _one_of(self, contents: tuple[Node, ...]) -> Node:
        if len(contents) == 1:
            return contents[0]
        return Brackets(self.symbols.runtime("contents", "one_of"), contents)

    def _content(self, content: ir.Content) -> Node:
        match self._family(content):
            case Family.JSON:
                usual = "application/json" if content.media_type != "*/*" else "*/*"
                return self._with_codec("contents", "json_content", content, usual)
            case Family.FORM:
                usual = "application/x-www-form-urlencoded"
                return self._with_codec("form_contents", "form_content", content, usual)
            case Family.MULTIPART:
                return self._with_codec("multipart_contents", "multipart_content", content, "multipart/form-data")
            case Family.SEQUENCE:
                return self._sequence(content)
            case Family.XML:
                return self._xml(content)
            case Family.TEXT:
                return self._of_type("contents", "text_content", content)
            case Family.BINARY:
                return self._of_type("binary_contents", "binary_content", content)

    def _xml(self, content: ir.Content) -> Node:
        form = root_form(content, self.types.schemas.api)
        items: list[Node] = [deferred(self.codecs.codec(content.schema or ir.ANYTHING))]
        if form != USUAL:
            items.append(xml_node(form, self.symbols))
        if content.media_type != "application/xml":
            items.append(Item(Code("media_type="), literal(content.media_type)))
        return Brackets(self.symbols.runtime("xml_contents", "xml_content"), tuple(items))

    def _sequence(self, content: ir.Content) -> Node:
        item = content.item_schema or ir.ANYTHING
        items: list[Node] = [deferred(self.codecs.codec(item)), literal(content.media_type)]
        events = self._events(content, item) if content.media_type == EVENTS else None
        if events is not None:
            items.append(Item(Code("events="), literal(events)))
        return Brackets(self.symbols.runtime("sequences", "sequence_content"), tuple(items))

    def _events(self, content: ir.Content, item: ir.Schema) -> str | None:
        """Return what the data of an event is, "text" or "json", or None if the schema is that of the data alone.

        A ``schema`` in place of ``itemSchema`` says so less clearly: data may have a property of that name itself.
        """
        records = tuple(each for each in self._records(item) if _has_field(each, "data"))
        if content.schema is not None:
            records = tuple(each for each in records if _has_field(each, "event"))
        if not records:
            return None
        data = [each.schema for record in records for each in record.fields if each.name == "data"]
        return "text" if all(map(self._is_text, data)) else "json"

    def _records(self, schema: ir.Schema) -> Iterator[ir.Record]:
        match schema:
            case ir.Reference(target=target):
                yield from self._records(self.types.schemas.target(target).schema)
            case ir.Union(variants=variants):
                for each in variants:
                    yield from self._records(each)
            case ir.Record():
                yield schema
            case _:
                pass

    def _is_text(self, schema: ir.Schema) -> bool:
        """Say whether the values of a schema are text, or anything."""
        match schema:
            case ir.Reference(target=target):
                return self._is_text(self.types.schemas.target(target).schema)
            case ir.Nullable(inner=inner):
                return self._is_text(inner)
            case ir.Union(variants=variants):
                return all(map(self._is_text, variants))
            case ir.Enumeration(values=values):
                return all(isinstance(each, str) for each in values)
            case ir.Scalar(kind=kind):
                return kind not in _NOT_TEXT
            case _:
                return isinstance(schema, ir.Anything)

    def _of_type(self, module: str, function: str, content: ir.Content) -> Node:
        return Brackets(self.symbols.runtime(module, function), (literal(content.media_type),))

    def _with_codec(self, module: str, function: str, content: ir.Content, usual: str) -> Node:
        items: list[Node] = [deferred(self.codecs.codec(content.schema or ir.ANYTHING))]
        parts = tuple(self._part(each) for each in content.encodings)
        if parts and module != "contents":
            items.append(Item(Code("parts="), Brackets(EMPTY, parts, "{}")))
        if content.media_type != usual:
            items.append(Item(Code("media_type="), literal(content.media_type)))
        return Brackets(self.symbols.runtime(module, function), tuple(items))

    def _part(self, encoding: ir.PartEncoding) -> Node:
        items: list[Node] = []
        if encoding.content_type is not None:
            items.append(literal(encoding.content_type))
        if encoding.style is not None:
            items.append(Item(Code("style="), literal(encoding.style.value)))
        if encoding.explode is not None:
            items.append(Item(Code("explode="), literal(encoding.explode)))
        if encoding.allow_reserved:
            items.append(Item(Code("allow_reserved="), literal(True)))
        value = Brackets(self.symbols.runtime("part_encoding", "Part"), tuple(items))
        return Item(fill("{name}: ", name=literal(encoding.property)), value)


def _has_field(record: ir.Record, name: str) -> bool:
    return any(each.name == name for each in record.fields)


def _split(code: Code) -> Iterator[Code]:
    """Yield the members of a union, for joining several without repeating any."""
    for member in split_union(code):
        yield Code(member, code.imports)
