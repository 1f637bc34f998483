"""Bounds of values in words, for the tables of documentation pages.

Packages of the plain profile send what they are given, since the server knows its bounds better than a document that
may be behind; so the reader has to be told of them.
"""

from __future__ import annotations

from collections.abc import Iterator

from specmill import ir
from specmill.plan.names import SchemaNames

_WORDS = (
    ("minimum", "at least {}"),
    ("exclusive_minimum", "more than {}"),
    ("maximum", "at most {}"),
    ("exclusive_maximum", "less than {}"),
    ("multiple_of", "a multiple of {}"),
    ("min_length", "at least {} characters"),
    ("max_length", "at most {} characters"),
    ("pattern", "matching `{}`"),
    ("min_items", "at least {} items"),
    ("max_items", "at most {} items"),
    ("min_properties", "at least {} entries"),
    ("max_properties", "at most {} entries"),
)


def with_bounds(text: str, schema: ir.Schema, schemas: SchemaNames) -> str:
    """Return a description with the bounds of the values after it, if the document gives any."""
    said = bounds(schema, schemas)
    if not said:
        return text
    sentence = f"{said[0].upper()}{said[1:]}."
    return f"{text}\n\n{sentence}" if text else sentence


def bounds(schema: ir.Schema, schemas: SchemaNames) -> str:
    """Return the bounds of a schema and of the items in it; empty without any. Those of a model are not its user's."""
    while isinstance(schema, ir.Nullable | ir.Reference):
        if isinstance(schema, ir.Nullable):
            schema = schema.inner
        elif schemas.inlined(schema.target):
            schema = schemas.target(schema.target).schema
        else:
            return ""
    match schema:
        case ir.Scalar(constraints=constraints) | ir.Map(constraints=constraints):
            return ", ".join(_parts(constraints))
        case ir.Array(items=items, constraints=constraints):
            of_items = bounds(items, schemas)
            return ", ".join((*_parts(constraints), *([f"each item {of_items}"] if of_items else ())))
        case _:
            return ""


def _parts(constraints: ir.Constraints) -> Iterator[str]:
    if constraints == ir.NO_CONSTRAINTS:
        return
    for name, words in _WORDS:
        value = getattr(constraints, name)
        if value is not None:
            yield words.format(value)
    if constraints.unique_items:
        yield "no item twice"
