"""Classes of the header fields that an operation's answers have, and what the documentation says of them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from attrs import evolve

from specmill import ir
from specmill.plan.code import Code, identifier, literal
from specmill.plan.codecs import CodecPrinter, deferred
from specmill.plan.docstrings import docstring
from specmill.plan.layout import Brackets, Item, Node, annotated
from specmill.plan.namebook import NameBook
from specmill.plan.names import SchemaNames
from specmill.plan.operations import split_responses
from specmill.plan.profile import Profile
from specmill.plan.prose import prose
from specmill.plan.rows import TableRow, table_row
from specmill.plan.scope import Claim
from specmill.plan.symbols import Symbols
from specmill.plan.types import TypePrinter
from specmill.values import frozen


@frozen
class HeaderPlan:
    """One attribute of a class of header fields."""

    statement: Code
    doc: Code | None
    row: TableRow


@frozen
class HeadersPlan:
    """The class of the header fields of one operation."""

    class_name: Code
    base: Code
    doc: Code
    fields: tuple[HeaderPlan, ...]

    @property
    def codes(self) -> Iterator[Code]:
        """What the class is printed from, for its imports."""
        yield self.base
        for each in self.fields:
            yield each.statement


@frozen
class HeadersPlanner:
    """Plans the classes of one Api module."""

    schemas: SchemaNames
    symbols: Symbols
    profile: Profile
    book: NameBook
    tag: str
    taken: Collection[str]
    """Names of the module's other classes."""

    def plan(self, methods: Mapping[str, ir.Operation]) -> dict[str, HeadersPlan]:
        """Return the classes by the names of the methods whose answers have declared header fields."""
        if not self.profile.types_headers:
            return {}
        declared = {name: headers for name, each in methods.items() if (headers := _declared(each))}
        naming = self.profile.naming.inline_class
        claims = [Claim(name, name, (naming("", (name, "headers")),)) for name in declared]
        names = self.book.allocate(f"headers of {self.tag}", claims, reserved={*self.symbols.taken, *self.taken})
        return {name: self._class(names[name], name, headers) for name, headers in declared.items()}

    def _class(self, class_name: str, method: str, headers: tuple[ir.HeaderField, ...]) -> HeadersPlan:
        naming = self.profile.naming.attribute
        claims = [Claim(each.name, each.name, (naming(each.name),)) for each in headers]
        names = self.book.allocate(f"headers of {self.tag} {method}", claims, reserved=("_fields",))
        symbols = self.symbols.within(names.values())
        return HeadersPlan(
            class_name=identifier(class_name),
            base=self.symbols.runtime("typed_headers", "ResponseHeaders"),
            doc=docstring(f"Header fields of what ``{method}`` returns.", 4),
            fields=tuple(self._field(each, names[each.name], symbols) for each in headers),
        )

    def _field(self, header: ir.HeaderField, name: str, symbols: Symbols) -> HeaderPlan:
        types = TypePrinter(self.schemas, symbols)
        codecs = CodecPrinter(self.schemas, symbols)
        annotation = types.annotation(header.schema, nullable=not header.required)
        items: list[Node] = [literal(header.name)]
        if not _is_text(header.schema):
            items.append(deferred(codecs.codec(header.schema)))
        if header.media_type is not None and not header.media_type.startswith("text/"):
            items.append(Item(Code("is_json="), literal(True)))
        elif header.explode:
            items.append(Item(Code("explode="), literal(True)))
        value = Brackets(symbols.runtime("typed_headers", "header"), tuple(items))
        text = prose(header.docs)
        return HeaderPlan(
            statement=annotated(identifier(name), annotation, value, 4),
            doc=docstring(text, 4) if text else None,
            row=table_row(identifier(name), annotation.text, _described(header, text), required=header.required),
        )


def _is_text(schema: ir.Schema) -> bool:
    return isinstance(schema, ir.Scalar) and schema.kind is ir.Kind.STRING


def _described(header: ir.HeaderField, text: str) -> str:
    return f"The field {header.name}. {text}" if text else f"The field {header.name}."


def _declared(operation: ir.Operation) -> tuple[ir.HeaderField, ...]:
    """Return the header fields of all responses, each once. One is required if every success has to have it."""
    good, _ = split_responses(operation)
    found: dict[str, ir.HeaderField] = {}
    for response in (*good, *operation.responses):
        for header in response.headers:
            found.setdefault(header.name.lower(), header)
    needed = [{each.name.lower() for each in response.headers if each.required} for response in good]
    always = set.intersection(*needed) if needed else set()
    return tuple(evolve(each, required=key in always) for key, each in found.items())
