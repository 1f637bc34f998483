"""Objects: properties by name, and what is said of those that are not declared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specmill import ir
from specmill.diff.wire.at import At, Direction
from specmill.diff.wire.limits import compare_limits

if TYPE_CHECKING:
    from specmill.diff.wire.schemas import SchemaComparer


def compare_records(old: ir.Record, new: ir.Record, at: At, comparer: SchemaComparer) -> None:
    """Note what changed in the properties that go in this direction."""
    before, after = _fields(old, at.direction), _fields(new, at.direction)
    all_before, all_after = ({each.name: each for each in record.fields} for record in (old, new))
    for name, field in before.items():
        if name not in all_after:
            comparer.note("property-removed", f"{name!r} is gone", at.placed(field.place))
        elif name not in after:
            _hidden(all_after[name], at.placed(field.place, all_after[name].place), comparer)
        else:
            _compare_fields(field, after[name], at, comparer)
    for name, field in after.items():
        if name not in all_before:
            _added(field, at.placed(None, field.place), comparer)
        elif name not in before:
            _shown(field, at.placed(all_before[name].place, field.place), comparer)
    _compare_additional(old.additional, new.additional, at, comparer)
    compare_limits(old.constraints, new.constraints, at, comparer.changes)


def _fields(record: ir.Record, direction: Direction) -> dict[str, ir.Field]:
    hidden = "read_only" if direction is Direction.REQUEST else "write_only"
    return {each.name: each for each in record.fields if not getattr(each, hidden)}


def _added(field: ir.Field, at: At, comparer: SchemaComparer) -> None:
    if at.direction is Direction.RESPONSE:
        comparer.note("property-added", f"{field.name!r} is new", at)
    else:
        kind = "required" if field.required else "optional"
        comparer.note(f"{kind}-property-added", f"{field.name!r} is new", at)


def _hidden(field: ir.Field, at: At, comparer: SchemaComparer) -> None:
    code = "property-became-read-only" if field.read_only else "property-became-write-only"
    comparer.changes.add(code, at.subject, at.tell(f"{field.name!r} goes one way only now"), at.old, at.new)


def _shown(field: ir.Field, at: At, comparer: SchemaComparer) -> None:
    code = "property-became-writable" if at.direction is Direction.REQUEST else "property-became-readable"
    comparer.changes.add(code, at.subject, at.tell(f"{field.name!r} goes both ways now"), at.old, at.new)


def _compare_fields(old: ir.Field, new: ir.Field, at: At, comparer: SchemaComparer) -> None:
    inside = at.inside(old.name or "''", old.place, new.place)
    if new.required and not old.required:
        comparer.note("property-became-required", "is required now", inside)
    elif old.required and not new.required:
        comparer.note("property-became-optional", "is optional now", inside)
    if old.default != new.default:
        text = f"the default was {_default(old.default)}, is {_default(new.default)}"
        comparer.changes.add("property-default-changed", inside.subject, inside.tell(text), old.place, new.place)
    if old.docs.deprecated != new.docs.deprecated:
        code = "property-deprecated" if new.docs.deprecated else "property-undeprecated"
        text = "is deprecated now" if new.docs.deprecated else "is no longer deprecated"
        comparer.changes.add(code, inside.subject, inside.tell(text), old.place, new.place)
    if (old.xml or ir.Xml()) != (new.xml or ir.Xml()):
        comparer.note("xml-changed", "has another form in XML", inside)
    comparer.texts(old.docs, new.docs, inside)
    comparer.compare(old.schema, new.schema, inside)


def _default(default: ir.Default | None) -> str:
    return "not set" if default is None else repr(default.value)


def _compare_additional(old: ir.Schema, new: ir.Schema, at: At, comparer: SchemaComparer) -> None:
    inside = at.inside("[*]")
    match old, new:
        case ir.Nothing(), ir.Nothing():
            return
        case _, ir.Nothing():
            comparer.note("additional-forbidden", "no undeclared property is allowed any more", at)
        case ir.Nothing(), _:
            comparer.note("additional-allowed", "undeclared properties are allowed now", at)
        case _:
            comparer.compare(old, new, inside)
