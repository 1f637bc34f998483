"""Schemas as annotations."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import Enum
from typing import assert_never

from attrs import field

from specmill import ir
from specmill.plan.code import Code, join, literal
from specmill.plan.names import Form, SchemaNames
from specmill.plan.symbols import Symbols
from specmill.values import frozen

NONE = Code("None")

_BUILTINS = {
    ir.Kind.STRING: "str",
    ir.Kind.INTEGER: "int",
    ir.Kind.NUMBER: "float",
    ir.Kind.BOOLEAN: "bool",
    ir.Kind.BYTE: "bytes",
}
_STANDARD = {
    ir.Kind.DATE_TIME: "datetime",
    ir.Kind.UNIX_TIME: "datetime",
    ir.Kind.DATE: "date",
    ir.Kind.TIME: "time",
    ir.Kind.DURATION: "timedelta",
    ir.Kind.UUID: "UUID",
    ir.Kind.DECIMAL: "Decimal",
    ir.Kind.DECIMAL_NUMBER: "Decimal",
}


class Use(Enum):
    """Which side of the wire an annotation is for."""

    READ = "read"
    WRITE = "write"


@frozen
class TypePrinter:
    """Prints annotations for one place: a module, or a class in it."""

    schemas: SchemaNames
    symbols: Symbols
    use: Use = Use.READ
    loose: bool = False
    """Mappings are accepted in place of models, and any string in place of a known one (``compat`` callers)."""
    uploads: bool = False
    """Binary values are files to send, also where a model holds them."""
    aliases: Mapping[ir.Enumeration, Code] = field(factory=dict)
    """Inline enumerations that have an alias in the module, because they are long."""

    def annotation(self, schema: ir.Schema, *, nullable: bool = False, unset: bool = False) -> Code:
        """Return the type of a schema; with ``nullable`` and ``unset``, None and ``Unset`` are added at the end."""
        if isinstance(schema, ir.Scalar) and schema.kind is not ir.Kind.NULL and not unset:
            code = self._scalar(schema.kind)
            return Code(f"{code.text} | None", code.imports) if nullable else code
        members = [member for member in _distinct(self._members(schema)) if member is not NONE]
        if any(member.text in ("Any", "_Any") for member in members):
            members = [self.symbols.standard("Any")]
        if nullable or self.allows_null(schema):
            members.append(NONE)
        if unset:
            members.append(self.symbols.runtime("unset", "Unset", typing_only=True))
        return join(" | ", members)

    def allows_null(self, schema: ir.Schema) -> bool:
        """Say whether null is among the values of a schema."""
        match schema:
            case ir.Nullable() | ir.Scalar(kind=ir.Kind.NULL):
                return True
            case ir.Reference(target=target) if self.schemas.inlined(target):
                return self.allows_null(self.schemas.target(target).schema)
            case ir.Union(variants=variants):
                return any(map(self.allows_null, variants))
            case _:
                return False

    def accepts_null(self, schema: ir.Schema) -> bool:
        """Say whether null is a value of a schema, any value at all included: absent is then told apart from it."""
        match schema:
            case ir.Anything():
                return True
            case ir.Reference(target=target) if self.schemas.inlined(target):
                return self.accepts_null(self.schemas.target(target).schema)
            case ir.Union(variants=variants):
                return any(map(self.accepts_null, variants))
            case _:
                return self.allows_null(schema)

    def _members(self, schema: ir.Schema) -> list[Code]:
        match schema:
            case ir.Scalar():
                return [self._scalar(schema.kind)]
            case ir.Enumeration():
                return self._literals(schema)
            case ir.Array():
                return [self._array(schema)]
            case ir.Map():
                return [self._map(schema.values)]
            case ir.Union():
                return [member for variant in self._variants(schema) for member in self._members(variant)]
            case ir.Nullable():
                return [*self._members(schema.inner), NONE]
            case ir.Reference():
                return self._reference(schema)
            case ir.Record() | ir.Anything() | ir.Nothing():
                return [self.symbols.standard("Any")]
            case _:
                assert_never(schema)

    def _variants(self, schema: ir.Union) -> list[ir.Schema]:
        """Return the variants, with the values of all inline enumerations in one: a union needs one ``Literal``."""
        inline = [each for each in schema.variants if isinstance(each, ir.Enumeration) and each not in self.aliases]
        if len(inline) < 2:
            return list(schema.variants)
        values = {(type(value), value): value for each in inline for value in each.values}
        merged = ir.Enumeration(tuple(values.values()))
        return [merged if each is inline[0] else each for each in schema.variants if each not in inline[1:]]

    def _scalar(self, kind: ir.Kind) -> Code:
        builtin = _BUILTINS.get(kind)
        if builtin is not None:
            return self.symbols.builtin(builtin)
        standard = _STANDARD.get(kind)
        if standard is not None:
            return self.symbols.standard(standard)
        return NONE if kind is ir.Kind.NULL else self._binary()

    def _binary(self) -> Code:
        if self.use is Use.READ and not self.uploads:
            return self.symbols.builtin("bytes")
        return self.symbols.runtime("files", "FileContent", typing_only=True)

    def _literals(self, schema: ir.Enumeration) -> list[Code]:
        """Return the known values, and the type of those yet to come."""
        kinds = {type(value) for value in schema.values}
        opened = [self.symbols.builtin(kind.__name__) for kind in (str, int, float) if kind in kinds]
        if float in kinds or (self.loose and self.use is Use.WRITE):
            return [*opened, *([self.symbols.builtin("bool")] if bool in kinds else [])]
        literals = (self.aliases.get(schema) if self.aliases else None) or Code(
            f"{self.symbols.standard('Literal')}[{literal_text(schema)}]",
            self.symbols.standard("Literal").imports,
        )
        if self.use is Use.WRITE or kinds == {bool}:
            return [literals]
        return [literals, *opened]

    def _array(self, schema: ir.Array) -> Code:
        items = self.annotation(_any_item(schema))
        if self.use is Use.WRITE:
            sequence = self.symbols.standard("Sequence")
            return Code(f"{sequence}[{items}]", sequence.imports | items.imports)
        return Code(f"{self.symbols.builtin('list')}[{items}]", items.imports | self.symbols.builtin("list").imports)

    def _map(self, values: ir.Schema) -> Code:
        inner = self.annotation(values)
        text = self.symbols.builtin("str")
        holder = self.symbols.standard("Mapping") if self.use is Use.WRITE else self.symbols.builtin("dict")
        return Code(f"{holder}[{text}, {inner}]", holder.imports | text.imports | inner.imports)

    def _reference(self, schema: ir.Reference) -> list[Code]:
        target = self.schemas.target(schema.target)
        if self.schemas.inlined(schema.target):
            return self._members(target.schema)
        name = self.schemas.class_symbol(schema.target)
        match target.schema:
            case ir.Enumeration(values=values) if self.schemas.form(schema.target) is Form.ENUM:
                kinds = {type(value) for value in values}
                return [name, *(self.symbols.builtin(kind.__name__) for kind in (str, int, float) if kind in kinds)]
            case ir.Record() if self.loose and self.use is Use.WRITE:
                return [name, self._map(ir.ANYTHING)]
            case _:
                return [name]


def _distinct(members: list[Code]) -> Collection[Code]:
    return members if len(members) == 1 else {member.text: member for member in members}.values()


def _any_item(schema: ir.Array) -> ir.Schema:
    """Return the schema any item of an array may have."""
    schemas = [*schema.prefix, *([] if isinstance(schema.items, ir.Nothing) else [schema.items])]
    distinct = tuple(dict.fromkeys(schemas))
    if not distinct:
        return ir.ANYTHING
    return distinct[0] if len(distinct) == 1 else ir.Union(distinct)


def literal_text(schema: ir.Enumeration) -> str:
    """Return the values of an enumeration as the arguments of ``Literal``."""
    return ", ".join(literal(value).text for value in schema.values)
