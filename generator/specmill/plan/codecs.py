"""Schemas as codec expressions: how the runtime reads and writes a value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from attrs import field

from specmill import ir
from specmill.plan.code import EMPTY, Code, Import, fill, identifier, literal
from specmill.plan.layout import Brackets, Item, Node
from specmill.plan.names import Form, SchemaNames
from specmill.plan.symbols import Symbols
from specmill.values import frozen

_FORMATS = {
    ir.Kind.DATE_TIME: "DATE_TIME",
    ir.Kind.DATE: "DATE",
    ir.Kind.TIME: "TIME",
    ir.Kind.DURATION: "DURATION",
    ir.Kind.UUID: "UUID_",
    ir.Kind.DECIMAL: "DECIMAL",
    ir.Kind.BYTE: "BASE64",
    ir.Kind.BINARY: "BINARY",
    ir.Kind.UNIX_TIME: "UNIX_TIME",
}
_PLAIN = {
    ir.Kind.STRING: "STRING",
    ir.Kind.INTEGER: "INTEGER",
    ir.Kind.NUMBER: "NUMBER",
    ir.Kind.BOOLEAN: "BOOLEAN",
    ir.Kind.NULL: "NULL",
}


@frozen
class CodecPrinter:
    """Prints codec expressions for one module."""

    schemas: SchemaNames
    symbols: Symbols
    aliases: Mapping[ir.Enumeration, Code] = field(factory=dict)
    """Inline enumerations that have an alias in the module."""

    def trivial(self, schema: ir.Schema) -> bool:
        """Say whether values of a schema are read as they are, so that an annotation alone describes them."""
        match schema:
            case ir.Scalar(kind=kind):
                return kind in _PLAIN
            case ir.Enumeration() | ir.Anything() | ir.Nothing():
                return True
            case ir.Array(items=items, prefix=prefix):
                return not prefix and self.trivial(items)
            case ir.Map(values=inner) | ir.Nullable(inner=inner):
                return self.trivial(inner)
            case ir.Union(variants=variants):
                return all(self.trivial(variant) for variant in variants)
            case ir.Reference(target=target):
                return self._trivial_target(target)
            case ir.Record():
                return False
            case _:
                assert_never(schema)

    def _trivial_target(self, target: ir.SchemaId) -> bool:
        schema = self.schemas.target(target).schema
        if isinstance(schema, ir.Enumeration):
            return self.schemas.plain_enums
        return self.schemas.inlined(target) and self.trivial(schema)

    def codec(self, schema: ir.Schema) -> Node:
        """Return the expression that makes the codec of a schema."""
        match schema:
            case ir.Scalar(kind=kind) if kind in _PLAIN:
                return self.symbols.runtime("codecs", _PLAIN[kind])
            case ir.Scalar(kind=ir.Kind.DECIMAL_NUMBER):
                return self.symbols.runtime("decimals", "DECIMAL_NUMBER")
            case ir.Scalar(kind=kind):
                return self.symbols.runtime("formats", _FORMATS[kind])
            case ir.Enumeration(values=values):
                alias = self.aliases.get(schema) if self.aliases else None
                if alias is not None:
                    return self._call("codecs", "literals_of", alias)
                return self._call("codecs", "literals", *map(literal, values))
            case ir.Array():
                return self._array(schema)
            case ir.Map(values=values):
                return self._call("containers", "mapping", self.codec(values))
            case ir.Nullable(inner=inner):
                return self._call("containers", "nullable", self.codec(inner))
            case ir.Union():
                return self._union(schema)
            case ir.Reference(target=target):
                return self._reference(target)
            case ir.Record() | ir.Anything() | ir.Nothing():
                return self.symbols.runtime("codecs", "ANY")
            case _:
                assert_never(schema)

    def _array(self, schema: ir.Array) -> Node:
        if not schema.prefix:
            return self._call("containers", "array", self.codec(schema.items))
        parts: list[Node] = [self.codec(each) for each in schema.prefix]
        if not isinstance(schema.items, ir.Nothing):
            parts.append(Item(Code("rest="), self.codec(schema.items)))
        return self._call("containers", "tuple_of", *parts)

    def _union(self, schema: ir.Union) -> Node:
        variants = [self._variant(variant) for variant in schema.variants]
        if schema.discriminator is None:
            return self._call("unions", "union", *variants)
        tagged = schema.discriminator
        pairs = tuple(
            Item(fill("{tag}: ", tag=literal(tag)), self._variant(ir.Reference(target)))
            for tag, target in tagged.mapping.items()
        )
        arguments: list[Node] = [*variants, Item(Code("discriminator="), literal(tagged.property))]
        if pairs:
            arguments.append(Item(Code("mapping="), Brackets(EMPTY, pairs, "{}")))
        if tagged.default is not None:
            arguments.append(Item(Code("default="), self._variant(ir.Reference(tagged.default))))
        return self._call("unions", "union", *arguments)

    def _variant(self, schema: ir.Schema) -> Node:
        """Return the codec of a variant; one that needs other modules is made only when it is met."""
        codec = self.codec(schema)
        return codec if self.trivial(schema) else deferred(codec)

    def _reference(self, target: ir.SchemaId) -> Node:
        name = self.schemas.names[target]
        if self.schemas.inlined(target):
            return self.codec(self.schemas.target(target).schema)
        match name.form:
            case Form.MODEL:
                return self._call("model_codec", "model", _of_models(name.class_name))
            case Form.ENUM if self.schemas.plain_enums:
                return self.symbols.runtime("codecs", "STRING")
            case Form.ENUM:
                return self._call("codecs", "open_enum", _of_models(name.class_name))
            case Form.ALIAS:
                return _of_models(name.codec)
            case _:
                assert_never(name.form)

    def _call(self, module: str, function: str, *arguments: Node) -> Node:
        return Brackets(self.symbols.runtime(module, function), arguments)


_MODELS = frozenset({Import("", "models")})


def _of_models(name: str) -> Code:
    return Code(f"models.{identifier(name).text}", _MODELS)


def deferred(codec: Node) -> Node:
    """Return a function that makes a codec when it is first needed."""
    return Item(Code("lambda: "), codec)
