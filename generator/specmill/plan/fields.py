"""Attributes of a model: names, annotations and what ``field`` has to say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from specmill import ir
from specmill.plan.bounds import with_bounds
from specmill.plan.code import Code, fill, identifier, literal
from specmill.plan.codecs import CodecPrinter, deferred
from specmill.plan.docstrings import docstring
from specmill.plan.layout import Brackets, Item, Node, annotated, flat, literal_node
from specmill.plan.names import SchemaNames
from specmill.plan.profile import Profile
from specmill.plan.prose import prose
from specmill.plan.rows import TableRow, table_row
from specmill.plan.scope import Claim
from specmill.plan.symbols import Symbols
from specmill.plan.types import TypePrinter, literal_text
from specmill.values import frozen

LITERAL_WIDTH = 72
"""An inline enumeration that is longer gets an alias of its own."""


@frozen
class FieldPlan:
    """One attribute of a model."""

    name: Code
    statement: Code
    doc: Code | None
    annotation: Code
    row: TableRow
    """What the documentation page of the model says of it."""
    wire: str
    """Name in JSON."""
    omissible: bool
    """May be left out when the model is made."""
    default: str
    """What it is then, as it is printed; empty if there is no default."""


def claims(record: ir.Record, profile: Profile) -> list[Claim]:
    """Return what the fields of a record would like to be called."""
    return [Claim(each.name, each.name, (profile.naming.attribute(each.name), each.name)) for each in record.fields]


def long_literals(schema: ir.Schema) -> Iterator[ir.Enumeration]:
    """Yield the enumerations inside a schema that are too long to stand in an annotation."""
    match schema:
        case ir.Scalar() | ir.Reference():  # most schemas by far
            return
        case ir.Enumeration() if len(literal_text(schema)) > LITERAL_WIDTH:
            yield schema
        case ir.Array(items=inner) | ir.Map(values=inner) | ir.Nullable(inner=inner):
            yield from long_literals(inner)
        case ir.Union(variants=variants):
            for variant in variants:
                yield from long_literals(variant)
        case _:
            return


def limits(schema: ir.Schema) -> Iterator[tuple[str, Code]]:
    """Yield the bounds that a value is checked against before it is sent."""
    if not isinstance(schema, ir.Scalar):
        return
    for name in ("minimum", "maximum", "min_length", "max_length"):
        limit = getattr(schema.constraints, name)
        if limit is not None:
            yield name, literal(limit)


def field_planner(
    schemas: SchemaNames,
    symbols: Symbols,
    profile: Profile,
    aliases: Mapping[ir.Enumeration, Code] = MappingProxyType({}),
    tag: tuple[str, str] | None = None,
) -> FieldPlanner:
    """Return the planner of a class, whose members ``symbols`` knows and whose long enumerations have ``aliases``."""
    types = TypePrinter(schemas, symbols, uploads=True, aliases=aliases)
    return FieldPlanner(types, CodecPrinter(schemas, symbols, aliases), symbols, profile, tag)


@frozen
class FieldPlanner:
    """Plans the fields of one model."""

    types: TypePrinter
    codecs: CodecPrinter
    symbols: Symbols
    profile: Profile
    tag: tuple[str, str] | None = None

    def plan(self, field: ir.Field, name: str) -> FieldPlan:
        """Return the attribute of a field under its settled name."""
        const = self._constant(field)
        annotation = self._annotation(field, const is not None)
        text = prose(field.docs)
        default = next((flat(node).text for _, node in self._default(field, const)), "")
        return FieldPlan(
            name=identifier(name),
            statement=self._statement(field, name, annotation, const),
            doc=docstring(text, 4) if text else None,
            annotation=annotation,
            row=table_row(identifier(name), annotation.text, self._row_text(field, text), required=field.required),
            wire=field.name,
            omissible=default != "",
            default=default,
        )

    def _row_text(self, field: ir.Field, text: str) -> str:
        return with_bounds(text, field.schema, self.types.schemas)

    def _annotation(self, field: ir.Field, is_constant: bool) -> Code:
        """Return the type that the attribute reads as.

        What only the server sets is there once it is required, although nobody has to write it; what only the client
        sets is never sure to come back, although it has to be written.
        """
        if self.profile.models_read_none:
            return self.types.annotation(field.schema, nullable=True)
        unset = self.profile.tells_absence and not field.required and not is_constant
        unset = unset and self.types.accepts_null(field.schema)
        nullable = not is_constant and (not field.required or field.write_only)
        return self.types.annotation(field.schema, nullable=nullable, unset=unset)

    def _constant(self, field: ir.Field) -> str | int | float | bool | None:
        """Return the only value a field may have, which nobody should have to write."""
        if self.profile.models_read_none:
            return None
        if self.tag is not None and self.tag[0] == field.name and not field.read_only:
            return self.tag[1]
        match field.schema:
            case ir.Enumeration(values=(only,)) if field.required:
                return only
            case _:
                return None

    def _statement(
        self,
        field: ir.Field,
        name: str,
        annotation: Code,
        const: str | int | float | bool | None,
    ) -> Code:
        arguments = dict(self._arguments(field, name, const))
        value: Node | None = arguments.get("default")
        # A type checker would not let UNSET stand for a type that does not name it.
        hidden = not self.profile.tells_absence and value is not None and flat(value).text.endswith("UNSET")
        if arguments.keys() - {"default"} or hidden:
            items = tuple(Item(Code(f"{key}="), value) for key, value in arguments.items())
            value = Brackets(self._function(field), items)
        return annotated(identifier(name), annotation, value, 4)

    def _function(self, field: ir.Field) -> Code:
        if self.profile.field_function is not None and any(limits(field.schema)):
            return self.symbols.runtime(*self.profile.field_function)
        return self.symbols.runtime("fields", "field")

    def _arguments(
        self,
        field: ir.Field,
        name: str,
        const: str | int | float | bool | None,
    ) -> Iterator[tuple[str, Node]]:
        """Yield what ``field`` has to be told; a default alone needs no ``field``."""
        if name != field.name:
            yield "name", literal(field.name)
        if not self.codecs.trivial(field.schema) or any(long_literals(field.schema)):
            yield "codec", deferred(self.codecs.codec(field.schema))
        yield from self._default(field, const)
        if const is not None:
            yield "const", literal(True)
            if field.required:
                yield "required", literal(True)
        elif field.required and (self.profile.models_read_none or field.default is not None or field.read_only):
            yield "required", literal(True)
        if field.read_only:
            yield "read_only", literal(True)
        if field.write_only:
            yield "write_only", literal(True)
        if field.secret:
            yield "secret", literal(True)
        if self.profile.field_function is not None:
            yield from limits(field.schema)

    def _default(self, field: ir.Field, const: str | int | float | bool | None) -> Iterator[tuple[str, Node]]:
        if const is not None:
            yield "default", literal(const)
        elif field.default is not None and field.default.value is not None:
            yield self._declared_default(field, field.default.value)
        elif field.required and not field.read_only and not self.profile.models_read_none:
            return
        elif self.types.accepts_null(field.schema) and not self.profile.models_read_none and not field.required:
            yield "default", self.symbols.runtime("unset", "UNSET")
        else:
            yield "default", literal(None)

    def _declared_default(self, field: ir.Field, value: ir.Json) -> tuple[str, Node]:
        if self.codecs.trivial(field.schema):
            node = literal_node(value)
            if value in ([], {}):
                return "factory", self.symbols.builtin(type(value).__name__)
            return ("factory", Item(Code("lambda: "), node)) if isinstance(value, list | dict) else ("default", node)
        codec = flat(self.codecs.codec(field.schema))
        decoded = Brackets(fill("{codec}.decode", codec=codec), (literal_node(value),))
        return "factory", Item(Code("lambda: "), decoded)
