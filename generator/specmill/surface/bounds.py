"""Bounds that a package checks before it sends anything, which callers feel as errors of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from specmill import ir
from specmill.plan.apis import ApiPlan
from specmill.surface.uses import inner
from specmill.values import names_of

Bounds = Mapping[str, ir.Json]
"""``limit maximum`` to 100."""


def argument_bounds(apis: Iterable[ApiPlan], api: ir.Api) -> Iterator[tuple[str, Bounds]]:
    """Yield the bounds of the arguments of each method that has any."""
    operations = {each.key: each for each in api.operations}
    for group in apis:
        for each in group.operations:
            parameters = operations[each.part, each.method, each.path].parameters
            found = dict(pair for one in parameters for pair in _bounds(one.name, one.schema))
            if found:
                yield f"{group.class_name.text}.{each.name}", found


def attribute_bounds(api: ir.Api, classes: Mapping[ir.SchemaId, str]) -> Iterator[tuple[str, Bounds]]:
    """Yield the bounds of the attributes of each model that has any."""
    for key, name in classes.items():
        record = api.schemas[key].schema
        if isinstance(record, ir.Record):
            found = dict(pair for one in record.fields for pair in _bounds(one.name, one.schema))
            if found:
                yield name, found


def _bounds(name: str, schema: ir.Schema) -> Iterator[tuple[str, ir.Json]]:
    constraints = getattr(schema, "constraints", None)
    if isinstance(constraints, ir.Constraints) and constraints is not ir.NO_CONSTRAINTS:
        for bound in names_of(ir.Constraints):
            value = getattr(constraints, bound)
            yield from [(f"{name} {bound}", value)] if value not in (None, False) else ()
    if isinstance(schema, ir.Array | ir.Nullable):
        for each in inner(schema):
            yield from _bounds(f"{name}[*]" if isinstance(schema, ir.Array) else name, each)
