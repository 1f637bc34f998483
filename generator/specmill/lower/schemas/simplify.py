"""Alternatives put together: a union that is flat, free of duplicates, and no union where one schema is left."""

from __future__ import annotations

from collections.abc import Iterable

from specmill.ir import (
    ANYTHING,
    NOTHING,
    Anything,
    Discriminator,
    Enumeration,
    Kind,
    Nothing,
    Nullable,
    Reference,
    Scalar,
    Schema,
    SchemaId,
    Union,
)
from specmill.lower.schemas.nullability import nullable


def one_of(schemas: Iterable[Schema], discriminator: Discriminator | None = None) -> Schema:
    """The union of the schemas. Nullable when one of them is, anything when one of them is."""
    flat = [inner for schema in schemas for inner in _members(schema)]
    if any(isinstance(schema, Anything) for schema in flat):
        return ANYTHING
    admits_null = any(schema == Scalar(Kind.NULL) for schema in flat)
    kept = _distinct([schema for schema in flat if schema != Scalar(Kind.NULL) and not isinstance(schema, Nothing)])
    match kept:
        case []:
            union: Schema = NOTHING
        case [only]:
            union = only
        case _:
            union = Union(tuple(kept), discriminator)
    return nullable(union) if admits_null else union


def _members(schema: Schema) -> Iterable[Schema]:
    match schema:
        case Union():
            return schema.variants
        case Nullable():
            return (*_members(schema.inner), Scalar(Kind.NULL))
        case _:
            return (schema,)


def _distinct(schemas: Iterable[Schema]) -> list[Schema]:
    """The schemas without repetition. Scalars of one kind are one, free of the constraints they differ in."""
    references: dict[SchemaId, Schema] = {}
    kept: list[Schema] = []
    for schema in schemas:
        if isinstance(schema, Reference):
            if schema.target not in references:
                kept.append(references.setdefault(schema.target, schema))
            continue
        match = next((index for index, other in enumerate(kept) if _same(schema, other)), None)
        if match is None:
            kept.append(schema)
        elif isinstance(schema, Scalar) and schema != kept[match]:
            kept[match] = Scalar(schema.kind)
    return kept


def _same(one: Schema, other: Schema) -> bool:
    if isinstance(one, Scalar) and isinstance(other, Scalar):
        return one.kind is other.kind
    if isinstance(one, Enumeration) and isinstance(other, Enumeration):
        return _typed(one) == _typed(other)
    return one == other


def _typed(enumeration: Enumeration) -> list[tuple[type, object]]:
    """Python has ``True == 1``; JSON has not."""
    return [(type(value), value) for value in enumeration.values]
