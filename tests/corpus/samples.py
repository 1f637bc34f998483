"""JSON values for schemas of the intermediate form, the same ones in every run.

They are made from what the reader of documents understood, not from the document: whether that was understood right is
for the tests of the reader. So a value that generated code refuses or changes is always a fault of ours.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import assert_never

from attrs import evolve, field, frozen

from specmill import ir

DEEPEST_OPTIONAL = 2
"""Levels of objects that get their optional properties; more would make values of many megabytes."""

_TEXTS = {
    ir.Kind.DATE_TIME: "2024-05-06T07:08:09Z",
    ir.Kind.DATE: "2024-05-06",
    ir.Kind.TIME: "07:08:09Z",
    ir.Kind.DURATION: "P1DT2H",
    ir.Kind.UUID: "6f1a2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
    ir.Kind.BYTE: "c2FtcGxlcw==",
    ir.Kind.BINARY: "bytes",
}
UNDECLARED = "x-not-declared"
"""Name of the undeclared property that complete objects have where the document allows one."""


class Unsatisfiable(ValueError):
    """No value is allowed: a schema that is false, or one that needs itself."""


@frozen
class Samples:
    """Makes values for the schemas of one document."""

    schemas: Mapping[ir.SchemaId, ir.NamedSchema]
    writing: bool
    """A request is made, without what only the server sets; else an answer, without what it never tells."""
    full: bool
    """Every optional property, an item in every array, the last variant; else as little as is allowed."""
    _open: tuple[ir.SchemaId, ...] = ()
    """The named schemas that the value stands in, outermost first."""
    _least: dict[ir.SchemaId, ir.Json] = field(factory=dict, eq=False)
    """Smallest values of named schemas."""

    def value(self, schema: ir.Schema) -> ir.Json:
        """Return a value. Raises Unsatisfiable."""
        match schema:
            case ir.Scalar():
                return scalar(schema)
            case ir.Enumeration(values=values):
                return values[-1 if self.full else 0]
            case ir.Array():
                return self._array(schema)
            case ir.Map():
                return self._map(schema)
            case ir.Record():
                return self._record(schema, None)
            case ir.Union():
                return self._union(schema)
            case ir.Nullable(inner=inner):
                return self._or_null(inner)
            case ir.Reference(target=target):
                return self._reference(target)
            case ir.Anything():
                return {"any": ["thing", 1, True, None]} if self.full else "anything"
            case ir.Nothing():
                raise Unsatisfiable("no value is allowed")
            case _:
                assert_never(schema)

    def _or_null(self, inner: ir.Schema) -> ir.Json:
        if not self.full:
            return None
        try:
            return self.value(inner)
        except Unsatisfiable:
            return None

    def _reference(self, target: ir.SchemaId) -> ir.Json:
        if not self.full and target in self._least:
            return self._least[target]
        if target in self._open:
            raise Unsatisfiable(f"{target} needs itself")
        named = self.schemas[target]
        inside = evolve(self, open=(*self._open, target))
        if isinstance(named.schema, ir.Record):
            value = inside._record(named.schema, named.tag)
        else:
            value = inside.value(named.schema)
        if not self.full:
            self._least[target] = value
        return value

    def _array(self, schema: ir.Array) -> ir.Json:
        least = schema.constraints.min_items or 0
        wanted = max(least, len(schema.prefix) + 1) if self.full else least
        if schema.constraints.max_items is not None:
            wanted = min(wanted, schema.constraints.max_items)
        items: list[ir.Json] = []
        for position in range(wanted):
            try:
                items.append(self.value(schema.prefix[position] if position < len(schema.prefix) else schema.items))
            except Unsatisfiable:
                if len(items) < least:
                    raise
                break
        return items

    def _map(self, schema: ir.Map) -> ir.Json:
        wanted = max(schema.constraints.min_properties or 0, int(self.full))
        try:
            return {f"key {number}": self.value(schema.values) for number in range(wanted)}
        except Unsatisfiable:
            if schema.constraints.min_properties:
                raise
            return {}

    def _record(self, record: ir.Record, tag: tuple[str, str] | None) -> ir.Json:
        rich = self.full and len(self._open) <= DEEPEST_OPTIONAL
        made: dict[str, ir.Json] = {}
        for each in record.fields:
            if each.read_only if self.writing else each.write_only:
                continue
            if tag is not None and tag[0] == each.name:
                made[each.name] = tag[1]
            elif each.required:
                made[each.name] = self.value(each.schema)
            elif rich:
                made.update(self._optional(each.name, each.schema))
        if rich and UNDECLARED not in made:
            made.update(self._optional(UNDECLARED, record.additional))
        return made

    def _optional(self, name: str, schema: ir.Schema) -> dict[str, ir.Json]:
        try:
            return {name: self.value(schema)}
        except Unsatisfiable:
            return {}

    def _union(self, schema: ir.Union) -> ir.Json:
        choices = list(_choices(schema))
        for tag, variant in reversed(choices) if self.full else choices:
            try:
                value = self.value(variant)
            except Unsatisfiable:
                continue
            if tag is None or schema.discriminator is None or not isinstance(value, dict):
                return value
            if self._allowed(variant, schema.discriminator.property, tag):
                return {**value, schema.discriminator.property: tag}
        raise Unsatisfiable("no variant has a value")

    def _allowed(self, variant: ir.Schema, name: str, tag: str) -> bool:
        """Say whether a variant can have the value that names it: some documents contradict themselves there."""
        settled = self._settled(variant)
        fields = settled.fields if isinstance(settled, ir.Record) else ()
        schemas = [each.schema for each in fields if each.name == name]
        return all(tag in each.values for each in map(self._settled, schemas) if isinstance(each, ir.Enumeration))

    def _settled(self, schema: ir.Schema) -> ir.Schema:
        while isinstance(schema, ir.Reference | ir.Nullable):
            schema = self.schemas[schema.target].schema if isinstance(schema, ir.Reference) else schema.inner
        return schema


def _choices(schema: ir.Union) -> Iterator[tuple[str | None, ir.Schema]]:
    """Yield the variants, each with the value of the discriminator that names it."""
    tagged = schema.discriminator.mapping if schema.discriminator is not None else {}
    for variant in schema.variants:
        if not tagged or not isinstance(variant, ir.Reference):
            yield None, variant
    for tag, target in tagged.items():
        yield tag, ir.Reference(target)


def scalar(schema: ir.Scalar) -> ir.Json:
    """Return a value of a scalar schema, within its limits except for its pattern."""
    match schema.kind:
        case ir.Kind.STRING:
            return _text("text", schema.constraints)
        case ir.Kind.INTEGER:
            return int(_number(7, schema.constraints))
        case ir.Kind.NUMBER:
            return _number(7.5, schema.constraints)
        case ir.Kind.BOOLEAN:
            return True
        case ir.Kind.NULL:
            return None
        case ir.Kind.DECIMAL:
            return "7.25"
        case ir.Kind.DECIMAL_NUMBER:
            return 7.25
        case ir.Kind.UNIX_TIME:
            return 1714979289
        case _:
            return _TEXTS[schema.kind]


def _text(text: str, limits: ir.Constraints) -> str:
    text = text.ljust(limits.min_length or 0, "x")
    return text if limits.max_length is None else text[: limits.max_length]


def _number(wanted: float, limits: ir.Constraints) -> float:
    lows = [limits.minimum, limits.exclusive_minimum]
    highs = [limits.maximum, limits.exclusive_maximum]
    low = max((each for each in lows if each is not None), default=wanted)
    high = min((each for each in highs if each is not None), default=max(low, wanted))
    value = min(max(wanted, low), high)
    if value in (limits.exclusive_minimum, limits.exclusive_maximum):
        return (low + high) / 2
    return value
