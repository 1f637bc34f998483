"""Unions: variants by what they are, and the marks that tell them apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specmill import ir
from specmill.diff.wire.at import At
from specmill.diff.wire.resolve import described, resolve

if TYPE_CHECKING:
    from specmill.diff.wire.schemas import SchemaComparer, Schemas


def compare_unions(old: ir.Union, new: ir.Union, at: At, comparer: SchemaComparer) -> None:
    """Note variants that came, went and changed."""
    before, after = _variants(old, comparer.old), _variants(new, comparer.new)
    gone = [name for name in before if name not in after]
    come = [name for name in after if name not in before]
    if len(gone) == len(come) == 1 and _alike(before[gone[0]], after[come[0]], comparer):
        comparer.compare(before[gone[0]], after[come[0]], at)  # the same variant under another name
        gone, come = [], []
    for name in gone:
        comparer.note("variant-removed", f"may not be {name} any more", at)
    for name in come:
        comparer.note("variant-added", f"may be {name} now", at)
    for name, variant in before.items():
        if name in after:
            comparer.compare(variant, after[name], at)
    _compare_discriminators(old.discriminator, new.discriminator, at, comparer)


def _variants(union: ir.Union, schemas: Schemas) -> dict[str, ir.Schema]:
    """Return variants by component name, or by type and place among those of the type."""
    found: dict[str, ir.Schema] = {}
    for each in union.variants:
        resolved = resolve(each, schemas)
        name = resolved.component or described(resolved.schema)
        count = sum(1 for known in found if known.partition(" #")[0] == name)
        found[f"{name} #{count + 1}" if count else name] = each
    return found


def _alike(old: ir.Schema, new: ir.Schema, comparer: SchemaComparer) -> bool:
    before, after = resolve(old, comparer.old).schema, resolve(new, comparer.new).schema
    if isinstance(before, ir.Record) and isinstance(after, ir.Record):
        return {each.name for each in before.fields} == {each.name for each in after.fields}
    return False


def _compare_discriminators(
    old: ir.Discriminator | None, new: ir.Discriminator | None, at: At, comparer: SchemaComparer
) -> None:
    before, after = (each.property if each is not None else None for each in (old, new))
    if before != after:
        comparer.note("discriminator-changed", f"kinds were told apart by {before!r}, are by {after!r}", at)
    if old is None or new is None or before != after:
        return
    for value in old.mapping:
        if value not in new.mapping:
            comparer.note("discriminator-value-removed", f"{value!r} stands for nothing any more", at)
        elif _name(old.mapping[value], comparer.old) != _name(new.mapping[value], comparer.new):
            comparer.note("discriminator-value-changed", f"{value!r} stands for another kind", at)
    for value in new.mapping:
        if value not in old.mapping:
            comparer.note("discriminator-value-added", f"{value!r} is known now", at)


def _name(target: ir.SchemaId, schemas: Schemas) -> str | None:
    named = schemas.get(target)
    return named.name if named is not None else None
