"""Two schemas held against each other, with the direction that values go."""

from __future__ import annotations

import json
from collections.abc import Mapping

from attrs import field

from specmill import ir
from specmill.diff.change import Changes
from specmill.diff.wire.at import At, Direction
from specmill.diff.wire.limits import compare_limits
from specmill.diff.wire.records import compare_records
from specmill.diff.wire.resolve import Resolved, described, json_type, resolve
from specmill.diff.wire.unions import compare_unions
from specmill.values import frozen

Schemas = Mapping[ir.SchemaId, ir.NamedSchema]


@frozen
class SchemaComparer:
    """Compares the schemas of two APIs. Each pair is compared once a direction, so cycles end."""

    old: Schemas
    new: Schemas
    changes: Changes
    _seen: set[tuple[str, str, Direction]] = field(factory=set, init=False)

    def compare(self, old: ir.Schema, new: ir.Schema, at: At) -> None:
        """Note every difference between two schemas."""
        before, after = resolve(old, self.old), resolve(new, self.new)
        self._null(before, after, at)
        if before.named is not None and after.named is not None:
            pair = before.named.id, after.named.id, at.direction
            if pair in self._seen:
                return
            self._seen.add(pair)
            at = self._at_schema(before.named, after.named, at)
            self.texts(before.named.docs, after.named.docs, at)
        self._shapes(before.schema, after.schema, at)

    def _at_schema(self, old: ir.NamedSchema, new: ir.NamedSchema, at: At) -> At:
        """Return the place of a pair: a component is spoken of by its name, wherever it is used."""
        if old.name is not None and new.name is not None:
            renamed = "" if old.name == new.name else f" (now {new.name})"
            return at.of_schema(f"{old.name}{renamed}", old.place, new.place)
        return at.placed(old.place, new.place)

    def _null(self, old: Resolved, new: Resolved, at: At) -> None:
        if isinstance(old.schema, ir.Anything) or isinstance(new.schema, ir.Anything):
            return
        if new.nullable and not old.nullable:
            self.note("became-nullable", "null is a value now", at)
        elif old.nullable and not new.nullable:
            self.note("not-nullable", "null is no value any more", at)

    def note(self, tail: str, text: str, at: At) -> None:
        """Note a change whose code is told by direction."""
        self.changes.add(at.code(tail), at.subject, at.tell(text), at.old, at.new)

    def texts(self, old: ir.Docs, new: ir.Docs, at: At) -> None:
        """Note that a description changed. How it is broken into lines does not count."""
        if _words(old) != _words(new):
            self.changes.add("schema-text-changed", at.subject, at.tell("the text changed"), at.old, at.new)

    # -- by kind -------------------------------------------------------------------------------------------------------

    def _shapes(self, old: ir.Schema, new: ir.Schema, at: At) -> None:
        match old, new:
            case ir.Scalar(), ir.Scalar():
                self._scalars(old, new, at)
            case ir.Enumeration(), ir.Enumeration():
                self._enumerations(old, new, at)
            case ir.Scalar(), ir.Enumeration() if json_type(old) == json_type(new):
                self.note("enum-added", f"only {_listed(new.values)} may stand here now", at)
            case ir.Enumeration(), ir.Scalar() if json_type(old) == json_type(new):
                self.note("enum-removed", "any value may stand here now", at)
            case ir.Array(), ir.Array():
                self._arrays(old, new, at)
            case ((ir.Map() | ir.Record()), (ir.Map() | ir.Record())):
                self._objects(_record(old), _record(new), at)
            case ir.Union(), ir.Union():
                self._unions(old, new, at)
            case (ir.Anything(), ir.Anything()) | (ir.Nothing(), ir.Nothing()) | (ir.Reference(), ir.Reference()):
                return
            case _:
                self._others(old, new, at)

    def _others(self, old: ir.Schema, new: ir.Schema, at: At) -> None:
        """Compare schemas of different kinds: one may hold the other."""
        text = f"was {described(old)}, is {described(new)}"
        if isinstance(new, ir.Anything) or (isinstance(new, ir.Union) and self._among(old, new.variants, self.new)):
            self.note("type-widened", text, at)
        elif isinstance(old, ir.Anything) or (isinstance(old, ir.Union) and self._among(new, old.variants, self.old)):
            self.note("type-narrowed", text, at)
        else:
            self.note("type-changed", text, at)

    def _among(self, schema: ir.Schema, variants: tuple[ir.Schema, ...], schemas: Schemas) -> bool:
        wanted = json_type(schema)
        return any(json_type(resolve(each, schemas).schema) == wanted for each in variants)

    def _scalars(self, old: ir.Scalar, new: ir.Scalar, at: At) -> None:
        before, after = json_type(old), json_type(new)
        text = f"was {described(old)}, is {described(new)}"
        if (before, after) == ("integer", "number"):
            self.note("type-widened", text, at)
        elif (before, after) == ("number", "integer"):
            self.note("type-narrowed", text, at)
        elif before != after:
            self.note("type-changed", text, at)
        elif old.kind is not new.kind:
            self.note("format-changed", text, at)
        else:
            if (old.format or "") != (new.format or ""):
                self.note("format-note-changed", text, at)
            compare_limits(old.constraints, new.constraints, at, self.changes)

    def _enumerations(self, old: ir.Enumeration, new: ir.Enumeration, at: At) -> None:
        if json_type(old) != json_type(new):
            self.note("type-changed", f"was {described(old)}, is {described(new)}", at)
            return
        before, after = ({json.dumps(value): value for value in each.values} for each in (old, new))
        for key in before:
            if key not in after:
                self.note("enum-value-removed", f"{key} is no value any more", at)
        for key in after:
            if key not in before:
                self.note("enum-value-added", f"{key} is a value now", at)

    def _arrays(self, old: ir.Array, new: ir.Array, at: At) -> None:
        if len(old.prefix) != len(new.prefix):
            self.note("item-changed", f"had {len(old.prefix)} items of fixed places, has {len(new.prefix)}", at)
        for index, (before, after) in enumerate(zip(old.prefix, new.prefix, strict=False)):
            self.compare(before, after, at.inside(f"[{index}]"))
        self.compare(old.items, new.items, at.inside("[]"))
        compare_limits(old.constraints, new.constraints, at, self.changes)
        if _xml(old.xml) != _xml(new.xml):
            self.note("xml-changed", f"was {_xml(old.xml)}, is {_xml(new.xml)}", at)

    def _objects(self, old: ir.Record, new: ir.Record, at: At) -> None:
        compare_records(old, new, at, self)

    def _unions(self, old: ir.Union, new: ir.Union, at: At) -> None:
        compare_unions(old, new, at, self)


def _record(schema: ir.Map | ir.Record) -> ir.Record:
    """Return a map as a record without declared properties."""
    if isinstance(schema, ir.Record):
        return schema
    return ir.Record((), schema.values, constraints=schema.constraints)


def _words(docs: ir.Docs) -> list[str]:
    return " ".join(each for each in (docs.title, docs.summary, docs.description) if each).split()


def _listed(values: tuple[str | int | float | bool, ...]) -> str:
    shown = [json.dumps(each) for each in values[:5]]
    return ", ".join(shown) + (f" and {len(values) - 5} more" if len(values) > 5 else "")


def _xml(xml: ir.Xml | None) -> str:
    """Return the form in XML for a comparison; the plain one is that of no word about it."""
    if xml is None or xml == ir.Xml():
        return "plain"
    marks = [mark for mark, given in (("attribute", xml.attribute), ("wrapped", xml.wrapped)) if given]
    name = f"{xml.prefix}:{xml.name}" if xml.prefix else xml.name or "plain"
    return " ".join([name, *marks, *([f"in {xml.namespace}"] if xml.namespace else [])])
