"""Example values for documentation pages: what an answer may look like.

The document's own example, where it gives one that is not too long; else a value made from the schema, cut off at a
depth so that it stays short. It shows the form of an answer, and promises nothing about its values.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import assert_never

from attrs import field

from specmill import ir
from specmill.plan.contents import Family, family
from specmill.values import frozen

_MOST_LINES = 40
_DEPTHS = (3, 2, 1)
_MOST_FIELDS = 16
"""Most properties of one object that are shown."""

_SCALARS: Mapping[ir.Kind, ir.Json] = {
    ir.Kind.STRING: "text",
    ir.Kind.INTEGER: 1,
    ir.Kind.NUMBER: 1.5,
    ir.Kind.BOOLEAN: True,
    ir.Kind.NULL: None,
    ir.Kind.DATE_TIME: "2024-05-17T12:30:00Z",
    ir.Kind.DATE: "2024-05-17",
    ir.Kind.TIME: "12:30:00",
    ir.Kind.DURATION: "PT1H30M",
    ir.Kind.UUID: "7f3a1c52-0d7e-4a7b-9d5e-2f1c8b6a9e04",
    ir.Kind.DECIMAL: "1.50",
    ir.Kind.DECIMAL_NUMBER: 1.5,
    ir.Kind.BYTE: "dGV4dA==",
    ir.Kind.BINARY: "...",
    ir.Kind.UNIX_TIME: 1715949000,
}


@frozen
class Samples:
    """Makes samples of one API; an answer that many operations give is made once."""

    api: ir.Api
    _made: dict[ir.SchemaId, str] = field(factory=dict)

    def answer(self, responses: Iterable[ir.Response]) -> str:
        """Return a JSON text that an operation may be answered with; empty if there is no JSON, or none that fits."""
        content = next((each for response in responses for each in response.contents if _is_json(each)), None)
        if content is None or content.schema is None:
            return ""
        if content.example is not None and (text := _text(content.example.value)):
            return text
        if not isinstance(content.schema, ir.Reference):
            return self._of_schema(content.schema)
        target = content.schema.target
        if target not in self._made:
            self._made[target] = self._of_schema(content.schema)
        return self._made[target]

    def _of_schema(self, schema: ir.Schema) -> str:
        return next(filter(None, (_text(self.value(schema, depth)) for depth in _DEPTHS)), "")

    def value(self, schema: ir.Schema, depth: int) -> ir.Json:
        """Return a value of a schema with objects in at most so many others; one that is cut off is empty."""
        match schema:
            case ir.Scalar():
                return _SCALARS[schema.kind]
            case ir.Enumeration():
                return schema.values[0] if schema.values else None
            case ir.Array():
                return [self.value(each, depth - 1) for each in (schema.prefix or (schema.items,))] if depth else []
            case ir.Map():
                return {"key": self.value(schema.values, depth - 1)} if depth else {}
            case ir.Record():
                return self._record(schema, depth)
            case ir.Union():
                return self.value(schema.variants[0], depth) if schema.variants else None
            case ir.Nullable():
                return self.value(schema.inner, depth)
            case ir.Reference():
                named = self.api.schemas.get(schema.target)
                # A chain of references costs depth too: it may lead back to itself.
                return None if named is None or depth < 0 else self.value(named.schema, depth - _is_alias(named))
            case ir.Anything():
                return {}
            case ir.Nothing():
                return None
            case _:
                assert_never(schema)

    def _record(self, schema: ir.Record, depth: int) -> ir.Json:
        if depth <= 0:
            return {}
        shown = [each for each in schema.fields if not each.write_only]
        first = sorted(shown, key=lambda each: not each.required)[:_MOST_FIELDS]
        return {each.name: "..." if each.secret else self.value(each.schema, depth - 1) for each in first}


def _is_json(content: ir.Content) -> bool:
    return family(content) is Family.JSON


def _is_alias(named: ir.NamedSchema) -> int:
    return int(isinstance(named.schema, ir.Reference | ir.Union | ir.Nullable))


def _text(value: ir.Json) -> str:
    """A value as JSON in ASCII; empty if it is no answer worth showing, or too long."""
    if value in (None, {}, []):
        return ""
    text = json.dumps(value, indent=2)
    return text if text.count("\n") < _MOST_LINES else ""
