"""Cycles among schemas that are done: aliases of nothing, and objects that can never be built."""

from __future__ import annotations

from attrs import evolve

from specmill.ir import ANYTHING, NamedSchema, Record, Reference, SchemaId
from specmill.lower.context import Context

Schemas = dict[SchemaId, NamedSchema]


def checked(ctx: Context, schemas: Schemas) -> Schemas:
    """The schemas, aliases that only lead back to themselves replaced by anything."""
    broken = _circular_aliases(schemas)
    for id in broken:
        message = "this schema refers to nothing but itself; it is read as any value"
        ctx.diagnostics.emit("reference-cycle", message, schemas[id].place)
    sound = schemas | {id: evolve(schemas[id], schema=ANYTHING) for id in broken}
    for id in _uninhabitable(sound):
        message = "an object of this schema would have to contain another without end: a required property leads back"
        ctx.diagnostics.emit("uninhabitable", message, sound[id].place)
    return sound


def _circular_aliases(schemas: Schemas) -> list[SchemaId]:
    return _on_cycles({
        id: [named.schema.target] for id, named in schemas.items() if isinstance(named.schema, Reference)
    })  # fmt: skip


def _uninhabitable(schemas: Schemas) -> list[SchemaId]:
    """Records on a cycle of required properties that are neither nullable nor in an array or map."""
    edges: dict[SchemaId, list[SchemaId]] = {}
    for id, named in schemas.items():
        match named.schema:
            case Record(fields=fields):
                edges[id] = [f.schema.target for f in fields if f.required and isinstance(f.schema, Reference)]
            case Reference(target=target):
                edges[id] = [target]
    return _on_cycles(edges)


def _on_cycles(edges: dict[SchemaId, list[SchemaId]]) -> list[SchemaId]:
    """One node of each cycle that a depth-first walk closes, the one where it came in."""
    finished: set[SchemaId] = set()
    found: dict[SchemaId, None] = {}
    for start in edges:
        path: dict[SchemaId, None] = {}
        stack: list[tuple[SchemaId, bool]] = [(start, False)]
        while stack:
            node, leaving = stack.pop()
            if leaving:
                path.pop(node, None)
                finished.add(node)
            elif node in path:
                found[node] = None
            elif node not in finished:
                path[node] = None
                stack.append((node, True))
                stack.extend((target, False) for target in edges.get(node, ()))
    return list(found)
