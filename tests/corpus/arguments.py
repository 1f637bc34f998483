"""JSON values as what a caller of a generated method passes for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from specmill import ir

_FROM_JSON: Mapping[ir.Kind, Callable[[Any], Any]] = {
    ir.Kind.DATE_TIME: datetime.fromisoformat,
    ir.Kind.DATE: date.fromisoformat,
    ir.Kind.TIME: time.fromisoformat,
    ir.Kind.UUID: UUID,
    ir.Kind.DECIMAL: Decimal,
    ir.Kind.DECIMAL_NUMBER: lambda number: Decimal(str(number)),
    ir.Kind.DURATION: lambda text: timedelta(days=1, hours=2),
    ir.Kind.BYTE: str.encode,
    ir.Kind.BINARY: str.encode,
    ir.Kind.UNIX_TIME: lambda seconds: datetime.fromtimestamp(seconds, UTC),
}


def argument(schema: ir.Schema, value: Any, schemas: Mapping[ir.SchemaId, ir.NamedSchema]) -> Any:
    """Return a value as its annotation wants it, as far as the schema leaves no choice; else as it is."""
    match schema:
        case ir.Scalar(kind=kind) if kind in _FROM_JSON:
            return _FROM_JSON[kind](value)
        case ir.Reference(target=target):
            return argument(schemas[target].schema, value, schemas)
        case ir.Nullable(inner=inner) if value is not None:
            return argument(inner, value, schemas)
        case ir.Array(items=items, prefix=()) if isinstance(value, list):
            return [argument(items, each, schemas) for each in value]
        case _:
            return value
