"""Forms whose schema is no object: seen only when every reference is known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from attrs import evolve

from specmill.ir import (
    ANYTHING,
    Array,
    Body,
    Content,
    Enumeration,
    Map,
    NamedSchema,
    Nullable,
    Operation,
    Reference,
    Scalar,
    Schema,
    SchemaId,
)
from specmill.lower.context import Context
from specmill.lower.media_types import is_form

Schemas = Mapping[SchemaId, NamedSchema]
ANY_FIELDS = Map(ANYTHING)


def checked_forms(ctx: Context, operations: Iterable[Operation], schemas: Schemas) -> Iterator[Operation]:
    """The operations, with any fields in place of a form that is said to be a list or a scalar.

    A form consists of named fields (OpenAPI 3.1 section 4.8.14.4), so nothing else could be sent.
    """
    for operation in operations:
        body = operation.body
        odd = [each for each in body.contents if _is_odd(each, schemas)] if body else []
        yield evolve(operation, body=_opened(ctx, body, odd)) if body and odd else operation


def _opened(ctx: Context, body: Body, odd: list[Content]) -> Body:
    for each in odd:
        message = f"{each.media_type} consists of named fields, but its schema is no object; any fields may be sent"
        ctx.diagnostics.emit("form-without-fields", message, body.place)
    return evolve(
        body, contents=tuple(evolve(each, schema=ANY_FIELDS) if each in odd else each for each in body.contents)
    )


def _is_odd(content: Content, schemas: Schemas) -> bool:
    return is_form(content.media_type) and isinstance(end_of(content.schema, schemas), Scalar | Enumeration | Array)


def end_of(schema: Schema | None, schemas: Schemas) -> Schema | None:
    """The schema that references and null end in. Aliases lead to no circle here."""
    while isinstance(schema, Reference | Nullable):
        schema = schema.inner if isinstance(schema, Nullable) else schemas[schema.target].schema
    return schema
