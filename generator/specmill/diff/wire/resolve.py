"""A schema without what stands around it: references followed, null set aside."""

from __future__ import annotations

from collections.abc import Mapping

from specmill import ir
from specmill.values import frozen


@frozen
class Resolved:
    """What a schema comes to."""

    schema: ir.Schema
    nullable: bool = False
    named: ir.NamedSchema | None = None
    """The last schema with a place of its own on the way."""

    @property
    def component(self) -> str | None:
        """Name of the component, if it is one."""
        return self.named.name if self.named is not None else None


def resolve(schema: ir.Schema, schemas: Mapping[ir.SchemaId, ir.NamedSchema]) -> Resolved:
    """Follow references, through other references and null."""
    nullable, named, seen = False, None, set[str]()
    while True:
        match schema:
            case ir.Nullable(inner=inner):
                nullable, schema = True, inner
            case ir.Reference(target=target) if target not in seen:
                seen.add(target)
                named = schemas[target]
                schema = named.schema
            case ir.Union(variants=variants) if _one_but_null(variants):
                nullable = True
                schema = next(each for each in variants if not _is_null(each))
            case _:
                return Resolved(schema, nullable, named)


def _is_null(schema: ir.Schema) -> bool:
    return isinstance(schema, ir.Scalar) and schema.kind is ir.Kind.NULL


def _one_but_null(variants: tuple[ir.Schema, ...]) -> bool:
    return len(variants) == 2 and sum(map(_is_null, variants)) == 1


_JSON_TYPES = {
    ir.Kind.INTEGER: "integer",
    ir.Kind.NUMBER: "number",
    ir.Kind.DECIMAL_NUMBER: "number",
    ir.Kind.UNIX_TIME: "number",
    ir.Kind.BOOLEAN: "boolean",
    ir.Kind.NULL: "null",
}


def json_type(schema: ir.Schema) -> str:
    """Return the type of JSON that a schema asks for; several are joined, and empty means any."""
    match schema:
        case ir.Scalar(kind=kind):
            return _JSON_TYPES.get(kind, "string")
        case ir.Enumeration(values=values):
            return "/".join(sorted({_of_value(each) for each in values}))
        case ir.Array():
            return "array"
        case ir.Map() | ir.Record():
            return "object"
        case ir.Union():
            return "one of several types"
        case ir.Nothing():
            return "nothing"
        case _:
            return ""


def _of_value(value: str | int | float | bool) -> str:
    match value:
        case bool():
            return "boolean"
        case str():
            return "string"
        case int():
            return "integer"
        case _:
            return "number"


def described(schema: ir.Schema) -> str:
    """Return a type for a reader."""
    match schema:
        case ir.Scalar(kind=kind, format=written):
            return f"{json_type(schema)} ({written or kind.value})" if _has_format(schema) else json_type(schema)
        case ir.Enumeration():
            return f"{json_type(schema)} of listed values"
        case _:
            return json_type(schema) or "any value"


def _has_format(schema: ir.Scalar) -> bool:
    return schema.format is not None or schema.kind.value != json_type(schema)
