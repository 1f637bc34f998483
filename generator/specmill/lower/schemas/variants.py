"""Which schemas are unions, what they list, and what holds for each of the listed besides."""

from __future__ import annotations

from collections.abc import Sequence

from specmill.lower.context import Context
from specmill.lower.nodes import Item, Object, text
from specmill.lower.registry import Site, component_name, site_of
from specmill.lower.schemas.discriminators import constant, property_names
from specmill.lower.schemas.enumerations import has_values
from specmill.lower.schemas.hierarchy import is_family
from specmill.lower.schemas.keywords import COMPOSING, STRUCTURAL, SUBSTANTIAL, UNION, is_structural
from specmill.lower.schemas.nullability import is_null
from specmill.lower.schemas.objects import is_record
from specmill.lower.schemas.parts import Parts, ids_of, node_parts
from specmill.lower.schemas.references import settled
from specmill.lower.schemas.types import describe, intersect, types_of
from specmill.values import frozen

HAS_UNION = frozenset(UNION)


@frozen
class Alternatives:
    """A union keyword taken out of the parts it stood in."""

    options: tuple[Item, ...]
    """What it lists, without schemas that are null only."""
    base: Parts
    """What holds besides, for every option."""


def find_alternatives(ctx: Context, site: Site, parts: Parts) -> Alternatives | None:
    """The first union keyword that applies at a site.

    A parent may list, in its ``oneOf``, children that name it in their ``allOf``. For the children that list is no
    condition: they are what it lists.
    """
    for index, part in enumerate(parts):
        if HAS_UNION.isdisjoint(part.value):
            continue
        for keyword in UNION:
            options = ctx.list_at(part, keyword) if part.value.get(keyword) else []
            if options and not _lists_heirs(ctx, site, part, options):
                rest = Object(part.id, {k: v for k, v in part.value.items() if k not in (keyword, "discriminator")})
                base = (*parts[:index], *((rest,) if is_structural(rest) else ()), *parts[index + 1 :])
                return Alternatives(tuple(o for o in options if not is_null(ctx, o)), base)
    return None


def _lists_heirs(ctx: Context, site: Site, part: Object, options: Sequence[Item]) -> bool:
    if part.id == site.id or any(part.id == node.id for node in site.nodes):
        return False
    return any(part.id in ids_of(node_parts(ctx, option)) for option in options)


def is_conditional(alternatives: Alternatives) -> bool:
    """Whether the options do nothing but name properties that have to be there."""
    said = [STRUCTURAL.intersection(o.value) if isinstance(o.value, dict) else {""} for o in alternatives.options]
    return {"required"} in said and all(keywords <= {"required"} for keywords in said)


def lists_values(alternatives: Alternatives) -> bool:
    """Whether every option is a constant or a list of constants, written on the spot."""
    return bool(alternatives.options) and all(
        isinstance(option.value, dict) and COMPOSING.isdisjoint(option.value) and has_values(Object("", option.value))
        for option in alternatives.options
    )


def is_union(ctx: Context, node: Item) -> bool:
    """Whether a schema, under its own id, becomes a union."""
    parts = node_parts(ctx, node)
    if len(parts) == 1 and isinstance(parts[0].value.get("type"), str) and HAS_UNION.isdisjoint(parts[0].value):
        return False
    if any(has_values(part) for part in parts):
        return False
    alternatives = find_alternatives(ctx, site_of(node), parts)
    if alternatives is None or is_conditional(alternatives):
        return len(types_of(ctx, parts) or ()) > 1
    return len(alternatives.options) > 1 and not lists_values(alternatives)


def count_records(ctx: Context, options: Sequence[Item]) -> int:
    """How many of the options are classes; a union or family among them counts as several."""
    return sum(_records_in(ctx, settled(ctx, option)) for option in options)


def _records_in(ctx: Context, node: Item) -> int:
    if node.id not in ctx.shapes:
        parts = node_parts(ctx, node)
        several = is_family(ctx, node) or is_union(ctx, node)
        ctx.shapes[node.id] = 2 if several else int(types_of(ctx, parts) == ("object",) and is_record(parts))
    return ctx.shapes[node.id]


def base_for(ctx: Context, option: Item, base: Parts) -> Parts:
    """What of the base has to be merged into an option: nothing it has already, and nothing that adds no more."""
    own = node_parts(ctx, option)
    if not base or ids_of(base) <= ids_of(own) or _contradicts(ctx, option, own, base):
        return ()
    if any(not SUBSTANTIAL.isdisjoint(part.value) for part in base):
        return base
    if any(not COMPOSING.isdisjoint(o) for o in [option.value] if isinstance(o, dict)):
        return ()
    only_types = all(STRUCTURAL.intersection(part.value) == {"type"} for part in base)
    return () if only_types and types_of(ctx, own) is not None else base


def _contradicts(ctx: Context, option: Item, own: Parts, base: Parts) -> bool:
    around, inside = types_of(ctx, base), types_of(ctx, own)
    if not around or not inside or intersect(around, inside):
        return False
    message = f"this is of type {describe(inside)}, what stands beside the list is not ({describe(around)}); ignored"
    ctx.report("conflicting-types", message, option.id)
    return True


def label(ctx: Context, option: Item, index: int, discriminator: str | None) -> str:
    """A word for a variant: its tag, its component's name, another constant, its title, or its number from one."""
    parts = node_parts(ctx, option)
    tag = constant(ctx, parts, discriminator) if discriminator is not None else None
    name = tag or component_name(settled(ctx, option).id)
    if name is not None:
        return name
    constants = (constant(ctx, parts, property_name) for property_name in property_names(parts))
    title = text(option.value.get("title")) if isinstance(option.value, dict) else None
    return next((value for value in constants if value), None) or title or str(index + 1)
