"""``oneOf`` and ``anyOf``: flat unions, base properties merged into every variant.

The two keywords differ in how many variants may match, which matters to a validator; a client that has to pick a
class reads both as "one of these".
"""

from __future__ import annotations

from attrs import evolve

from specmill.ir import NOTHING, Discriminator, Enumeration, Hint, Nullable, Reference, Schema, Union
from specmill.lower.context import MAX_MERGED, Context
from specmill.lower.nodes import Item, Object
from specmill.lower.registry import Family, Site, site_of
from specmill.lower.schemas.discriminators import (
    declared_discriminator,
    implied_discriminator,
    inherited_owner,
    options_of,
)
from specmill.lower.schemas.enumerations import lower_enumeration, merged_options
from specmill.lower.schemas.hierarchy import family_members, is_family
from specmill.lower.schemas.mapping import mapping_targets
from specmill.lower.schemas.nullability import without_null
from specmill.lower.schemas.parts import Parts, last, node_parts
from specmill.lower.schemas.references import settled
from specmill.lower.schemas.simplify import one_of
from specmill.lower.schemas.types import Types
from specmill.lower.schemas.variants import (
    Alternatives,
    base_for,
    count_records,
    is_union,
    label,
    lists_values,
)


def lower_union(ctx: Context, site: Site, parts: Parts, alternatives: Alternatives, types: Types | None) -> Schema:
    """The union of two or more alternatives. Of use inline or under an id; several classes in it call for an id."""
    if lists_values(alternatives):
        return _values(ctx, alternatives, types)
    owner = last(parts, "discriminator")
    if not site.named and not site.spliced and _deserves_id(ctx, alternatives, owner):
        return Reference(ctx.registry.hoist(site))
    mark = f"{site.id}~union"
    if mark in ctx.open:
        ctx.report("composition-cycle", "this union is one of its own variants", site.nodes[0].id)
        return NOTHING
    if site.id not in ctx.unions:
        ctx.open[mark] = None
        ctx.unions[site.id] = _union(ctx, site, alternatives, owner)
        del ctx.open[mark]
    return ctx.unions[site.id]


def _deserves_id(ctx: Context, alternatives: Alternatives, owner: Object | None) -> bool:
    records = count_records(ctx, alternatives.options)
    return records > 1 or (owner is not None and records > 0)


def _values(ctx: Context, alternatives: Alternatives, types: Types | None) -> Schema:
    options = [(node_parts(ctx, option), option) for option in alternatives.options]
    lowered = [(parts, lower_enumeration(ctx, parts, types)) for parts, _ in options]
    return merged_options([(parts, values) for parts, values in lowered if isinstance(values, Enumeration)])


def _union(ctx: Context, site: Site, alternatives: Alternatives, owner: Object | None) -> Schema:
    options = (*alternatives.options, *_unlisted(ctx, alternatives, owner))
    variants = [_variant(ctx, site, alternatives.base, option, index, owner) for index, option in enumerate(options)]
    return _told_apart(ctx, variants, owner)


def _told_apart(ctx: Context, variants: list[Schema], owner: Object | None) -> Schema:
    """The union of the variants, with the discriminator that is stated, inherited from all of them, or implied."""
    inner = [union.discriminator for variant in variants if isinstance(union := without_null(variant), Union)]
    nested: list[Discriminator] = [discriminator for discriminator in inner if discriminator is not None]
    combined = one_of(variants)
    union = without_null(combined)
    if not isinstance(union, Union):
        return combined
    discriminator = None
    owner = owner if owner is not None else inherited_owner(ctx, union.variants)
    if owner is not None:
        discriminator = declared_discriminator(ctx, owner, options_of(ctx, union.variants), nested)
    if discriminator is None:
        discriminator = implied_discriminator(ctx, union.variants, nested)
    union = evolve(union, discriminator=discriminator)
    return Nullable(union) if isinstance(combined, Nullable) else union


def _unlisted(ctx: Context, alternatives: Alternatives, owner: Object | None) -> list[Item]:
    """Schemas that the mapping names and the union does not list. The mapping is taken at its word."""
    if owner is None:
        return []
    listed = {settled(ctx, option).id for option in alternatives.options}
    found: dict[str, Item] = {}
    for value, target in mapping_targets(ctx, owner).items():
        end = settled(ctx, target)
        if end.id not in listed and not is_union(ctx, end):
            message = f"the value {value!r} is mapped to a schema that is not among the variants; it is added to them"
            ctx.report("discriminator-target-not-listed", message, owner.id + "/discriminator")
            found.setdefault(end.id, end)
    return list(found.values())


def _variant(ctx: Context, site: Site, base: Parts, option: Item, index: int, owner: Object | None) -> Schema:
    merged = _affordable(ctx, site, option, base_for(ctx, option, base))
    if not merged:
        target = settled(ctx, option)
        if target.id != option.id:
            return _listed(ctx, target)
    name = ctx.text_at(ctx.object_at(owner, "discriminator"), "propertyName") if owner is not None else None
    words = ("option", label(ctx, option, index, name)) if site.named or site.spliced else ()
    hint = Hint(site.hint.parent, (*site.hint.path, *words))
    id = f"{site.id}~option/{index}" if merged else option.id
    return ctx.lower(ctx, Site(id, (option,), hint, merged, site.depth + 1, spliced=True))


def _affordable(ctx: Context, site: Site, option: Item, base: Parts) -> Parts:
    """What has to be merged into an option; nothing once a document has made far too many variants that way."""
    if not base:
        return ()
    ctx.merged[f"{site.id} {option.id}"] = None
    if len(ctx.merged) <= MAX_MERGED:
        return base
    message = f"unions inside unions make more than {MAX_MERGED:,} variants; this one lacks the properties around it"
    ctx.report("too-many-variants", message, option.id)
    return ()


def _listed(ctx: Context, target: Item) -> Schema:
    """A variant that is a schema of its own: a reference to it, or its variants if it is a union."""
    id = ctx.registry.define(target)
    if is_family(ctx, target):
        return lower_family(ctx, Family(ctx.registry.family(target), target))
    if is_union(ctx, target):
        return ctx.lower(ctx, evolve(site_of(target), spliced=True))
    return Reference(id)


def lower_family(ctx: Context, family: Family) -> Schema:
    """A discriminated parent and its children. What no value is known for is read as the parent."""
    if family.id not in ctx.unions:
        owner = last(node_parts(ctx, family.parent), "discriminator")
        members = family_members(ctx, family.parent, owner) if owner is not None else []
        variants = [_member(ctx, member) for member in members]
        parent = Reference(ctx.registry.define(family.parent))
        union = one_of([*variants, parent])
        ctx.unions[family.id] = _with_parent(ctx, union, owner, parent)
    return ctx.unions[family.id]


def _member(ctx: Context, member: Item) -> Schema:
    id = ctx.registry.define(member)
    return ctx.lower(ctx, evolve(site_of(member), spliced=True)) if is_union(ctx, member) else Reference(id)


def _with_parent(ctx: Context, union: Schema, owner: Object | None, parent: Reference) -> Schema:
    if not isinstance(union, Union) or owner is None:
        return union
    stated = mapping_targets(ctx, owner)
    options = options_of(ctx, union.variants)
    if owner.id == parent.target and stated and all(target.id != parent.target for target in stated.values()):
        options = [option for option in options if option.id != parent.target]
    discriminator = declared_discriminator(ctx, owner, options)
    if discriminator is not None and discriminator.default is None:
        discriminator = evolve(discriminator, default=parent.target)
    return evolve(union, discriminator=discriminator)
