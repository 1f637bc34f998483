"""The way of a schema: to a reference, or to the module for its shape."""

from __future__ import annotations

from attrs import evolve

from specmill.ir import ANYTHING, NO_DOCS, Docs, Hint, NamedSchema, Reference, Schema
from specmill.lower.context import MAX_DEPTH, Context
from specmill.lower.docs import docs_of
from specmill.lower.nodes import Object
from specmill.lower.registry import Definition, Family, Site
from specmill.lower.schemas.arrays import lower_array
from specmill.lower.schemas.enumerations import has_values, lower_enumeration
from specmill.lower.schemas.nullability import NULL, nullable, site_admits_null, without_null
from specmill.lower.schemas.objects import is_record, lower_map, lower_record
from specmill.lower.schemas.parts import Parts, node_parts, site_parts
from specmill.lower.schemas.references import alias_target, refer, sole_reference
from specmill.lower.schemas.scalars import NOT_PLAIN, lower_scalar
from specmill.lower.schemas.simplify import one_of
from specmill.lower.schemas.types import TYPES, Types, types_of
from specmill.lower.schemas.unions import lower_family, lower_union
from specmill.lower.schemas.variants import Alternatives, base_for, find_alternatives, is_conditional


def lower_use(ctx: Context, site: Site) -> Schema:
    """A schema where it is used: a reference for anything with an id, the schema itself otherwise."""
    if site.depth > MAX_DEPTH:
        ctx.report(
            "schema-too-deep", "schemas are nested too deep here; this one is read as any value", site.nodes[0].id
        )
        return ANYTHING
    plain = _plain(ctx, site)
    if plain is not None:
        return plain
    target = sole_reference(ctx, site)
    if target is not None and not site.spliced:
        schema: Schema = refer(ctx, target)
    else:
        schema = lower_parts(ctx, site, site_parts(ctx, site))
    return nullable(schema) if site_admits_null(ctx, site) else schema


def _plain(ctx: Context, site: Site) -> Schema | None:
    """The short way for most schemas by far: one type, nothing composed and nothing listed."""
    if site.base or len(site.nodes) != 1:
        return None
    (node,) = site.nodes
    value = node.value
    if not isinstance(value, dict) or not NOT_PLAIN.isdisjoint(value):
        return None
    name = value.get("type")
    if not isinstance(name, str) or name not in TYPES:
        return None
    return _by_type(ctx, site, (Object(node.id, value),), name)


def lower_parts(ctx: Context, site: Site, parts: Parts) -> Schema:
    """The schema that all parts make together, null aside."""
    types = types_of(ctx, parts)
    if any(has_values(part) for part in parts):
        listed = lower_enumeration(ctx, parts, types)
        if listed is not None:
            return listed
    alternatives = find_alternatives(ctx, site, parts)
    if alternatives is None:
        return _by_types(ctx, site, parts, types)
    if is_conditional(alternatives):
        message = "which properties are required depends on others; none of these conditions is expressed in types"
        ctx.report("conditional-required", message, alternatives.options[0].id)
        return lower_parts(ctx, site, alternatives.base)
    if len(alternatives.options) < 2:
        return _single(ctx, site, alternatives)
    return lower_union(ctx, site, parts, alternatives, types)


def _single(ctx: Context, site: Site, alternatives: Alternatives) -> Schema:
    """A union keyword with one option, null aside, is that option."""
    if not alternatives.options:
        return NULL
    (option,) = alternatives.options
    if not base_for(ctx, option, alternatives.base):
        target = sole_reference(ctx, Site(option.id, (option,), site.hint))
        if target is not None:
            return refer(ctx, target)
    parts = {part.id: part for part in (*alternatives.base, *node_parts(ctx, option))}
    return without_null(lower_parts(ctx, site, tuple(parts.values())))


def _by_types(ctx: Context, site: Site, parts: Parts, types: Types | None) -> Schema:
    match types:
        case None:
            return ANYTHING
        case ():
            return NULL
        case (only,):
            return _by_type(ctx, site, parts, only)
        case _:
            return one_of([_by_type(ctx, _typed(site, name), parts, name) for name in types])


def _typed(site: Site, name: str) -> Site:
    """The part of a site that is of one of its several types."""
    id = f"{site.id}~{name}"
    hint = Hint(site.id, ("option", name)) if site.named else site.hint
    return evolve(site, id=id, hint=hint, base=(*site.base, Object(id, {"type": name})))


def _by_type(ctx: Context, site: Site, parts: Parts, name: str) -> Schema:
    if name == "array":
        return lower_array(ctx, site, parts)
    if name != "object":
        return lower_scalar(ctx, name, parts)
    if not is_record(parts):
        return lower_map(ctx, site, parts)
    return lower_record(ctx, site, parts) if site.named else Reference(ctx.registry.hoist(site))


def lower_scheduled(ctx: Context, item: Definition | Family) -> NamedSchema:
    """A schema of the registry, under its id. Never nullable: that is said where it is used."""
    if isinstance(item, Family):
        docs = docs_of(item.parent.value) if isinstance(item.parent.value, dict) else NO_DOCS
        return NamedSchema(item.id, None, without_null(lower_family(ctx, item)), ctx.place(item.parent.id), docs)
    site = item.site
    schema = without_null(_definition(ctx, site))
    return NamedSchema(site.id, item.name, schema, ctx.place(site.nodes[0].id), _docs(site))


def _definition(ctx: Context, site: Site) -> Schema:
    plain = _plain(ctx, site)
    if plain is not None:
        return plain
    target = alias_target(ctx, site)
    if target is not None:
        return refer(ctx, target)
    return lower_parts(ctx, site, site_parts(ctx, site))


def _docs(site: Site) -> Docs:
    for node in reversed(site.nodes):
        if isinstance(node.value, dict) and (docs := docs_of(node.value)) is not NO_DOCS:
            return docs
    return NO_DOCS
