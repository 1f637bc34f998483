"""Whether a value has a part that the document marks as a secret, wherever in it."""

from __future__ import annotations

from specmill import ir


def holds_secret(schema: ir.Schema, api: ir.Api, seen: frozenset[str] = frozenset()) -> bool:
    """Say whether values of a schema may hold a secret: ``format: password``, or a property that is marked."""
    match schema:
        case ir.Scalar(format=format):
            return format == "password"
        case ir.Array(items=inner) | ir.Nullable(inner=inner) | ir.Map(values=inner):
            return holds_secret(inner, api, seen)
        case ir.Record(fields=fields):
            return any(each.secret or holds_secret(each.schema, api, seen) for each in fields)
        case ir.Union(variants=variants):
            return any(holds_secret(each, api, seen) for each in variants)
        case ir.Reference(target=target) if target not in seen and target in api.schemas:
            return holds_secret(api.schemas[target].schema, api, seen | {target})
        case _:
            return False
