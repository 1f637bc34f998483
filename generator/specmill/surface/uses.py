"""Which schemas are sent and which are received: what may widen for one may narrow for the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from specmill import ir
from specmill.values import frozen


@frozen
class Uses:
    """Ids of the schemas that requests hold, and of those that responses hold."""

    sent: frozenset[ir.SchemaId]
    received: frozenset[ir.SchemaId]


def uses(api: ir.Api) -> Uses:
    """Follow every body, parameter and response of an API."""
    return Uses(_reached(api, _sent(api)), _reached(api, _received(api)))


def _sent(api: ir.Api) -> Iterator[ir.Schema]:
    for operation in api.operations:
        yield from (each.schema for each in operation.parameters)
        if operation.body is not None:
            yield from _of_contents(operation.body.contents)


def _received(api: ir.Api) -> Iterator[ir.Schema]:
    for operation in api.operations:
        for response in operation.responses:
            yield from _of_contents(response.contents)
            yield from (each.schema for each in response.headers)
    for message in api.messages:
        if message.body is not None:
            yield from _of_contents(message.body.contents)


def _of_contents(contents: Iterable[ir.Content]) -> Iterator[ir.Schema]:
    for content in contents:
        yield from (each for each in (content.schema, content.item_schema) if each is not None)


def _reached(api: ir.Api, schemas: Iterable[ir.Schema]) -> frozenset[ir.SchemaId]:
    found: set[ir.SchemaId] = set()
    waiting = list(schemas)
    while waiting:
        schema = waiting.pop()
        if isinstance(schema, ir.Reference):
            if schema.target not in found:
                found.add(schema.target)
                waiting.append(api.schemas[schema.target].schema)
        else:
            waiting.extend(inner(schema))
    return frozenset(found)


def inner(schema: ir.Schema) -> Iterator[ir.Schema]:
    """Yield the schemas directly inside one; what a reference leads to is not."""
    match schema:
        case ir.Array(items=items, prefix=prefix):
            yield from (items, *prefix)
        case ir.Map(values=values):
            yield values
        case ir.Record(fields=fields, additional=additional):
            yield from (each.schema for each in fields)
            yield additional
        case ir.Union(variants=variants):
            yield from variants
        case ir.Nullable(inner=only):
            yield only
        case _:
            return
