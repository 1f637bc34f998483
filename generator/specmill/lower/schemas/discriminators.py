"""Discriminators: which property tells the variants of a union apart, and which value stands for which variant."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from specmill.ir import Discriminator, Reference, Schema, SchemaId
from specmill.lower.context import Context
from specmill.lower.nodes import Item, Object, child_id
from specmill.lower.registry import Definition, component_name
from specmill.lower.schemas.mapping import mapping_targets, named_schema
from specmill.lower.schemas.parts import Parts, node_parts, reference, site_parts
from specmill.values import frozen

OWN_VALUE = "x-ms-discriminator-value"
"""How a schema made from Swagger 2.0 says which value it has, where that is not its name."""


@frozen
class Option:
    """A variant with an id, so that a discriminator can point at it."""

    id: SchemaId
    source: SchemaId
    """The schema as the document lists it; differs from ``id`` where base properties had to be merged in."""
    parts: Parts


def options_of(ctx: Context, variants: Iterable[Schema]) -> list[Option]:
    found = [_option(ctx, variant.target) for variant in variants if isinstance(variant, Reference)]
    return [option for option in found if option is not None]


def _option(ctx: Context, id: SchemaId) -> Option | None:
    definition = ctx.registry.scheduled.get(id)
    if not isinstance(definition, Definition):
        return None
    site = definition.site
    node = site.nodes[0]
    source = node.id
    if site.base and isinstance(node.value, dict) and "$ref" in node.value:
        target = reference(ctx, Object(node.id, node.value))
        source = target.id if target is not None else source
    return Option(id, source, site_parts(ctx, site))


def declared_discriminator(
    ctx: Context, owner: Object, options: Sequence[Option], nested: Iterable[Discriminator] = ()
) -> Discriminator | None:
    """The discriminator a schema states, completed by what it implies (the names of components, and constants).

    None, besides where it names no property, where nothing gives a value to any of the variants.

    ``nested`` are those of unions that were variants themselves: their values count where the property is the same.
    """
    stated = ctx.object_at(owner, "discriminator")
    name = ctx.text_at(stated, "propertyName")
    if name is None:
        ctx.report("discriminator-without-property", "the discriminator names no property; it is ignored", stated.id)
        return None
    by_source = {option.source: option.id for option in reversed(options)} | {o.id: o.id for o in options}
    mapping = {v: by_source[t.id] for v, t in mapping_targets(ctx, owner).items() if t.id in by_source}
    for inner in nested:
        if inner.property == name:
            mapping = {**inner.mapping, **mapping}
    mapped = set(mapping.values())
    for option in options:
        value = constant(ctx, option.parts, name) or _implied(ctx, option, name)
        if option.id not in mapped and value is not None:
            mapping.setdefault(value, option.id)
    if not mapping:
        return None
    _note_unlisted(ctx, name, mapping, options, stated)
    default = named_schema(ctx, stated.id, stated.value.get("defaultMapping"))
    _tag(ctx, name, mapping, options)
    return Discriminator(name, mapping, by_source.get(default.id) if default is not None else None)


def _implied(ctx: Context, option: Option, name: str) -> str | None:
    """The value that stands for a variant when no mapping says so: what the variant says of itself, else its name.

    A name that the property's own list of values leaves out is none: it would never be sent.
    """
    for part in option.parts:
        stated = part.value.get(OWN_VALUE) if part.id == option.source else None
        if isinstance(stated, str) and stated:
            return stated
    value = component_name(option.source)
    listed = [values for inner in _property(ctx, option.parts, name) if (values := inner.value.get("enum"))]
    return None if any(isinstance(values, list) and value not in values for values in listed) else value


def _note_unlisted(
    ctx: Context, name: str, mapping: dict[str, SchemaId], options: Iterable[Option], stated: Object
) -> None:
    """A value that names a variant, but that the property there cannot have."""
    parts = {option.id: option.parts for option in options}
    for value, id in mapping.items():
        listed = [inner.value.get("enum") for inner in _property(ctx, parts.get(id, ()), name)]
        if any(isinstance(values, list) and value not in values for values in listed):
            message = f"{value!r} names a variant, but is none of the values that {name!r} has there"
            ctx.report("discriminator-value-not-listed", message, stated.id)


def _property(ctx: Context, parts: Parts, name: str) -> list[Object]:
    """The schemas that a property has in the parts, the last word first."""
    found: list[Object] = []
    for part in reversed(parts):
        properties = part.value.get("properties")
        if isinstance(properties, dict) and name in properties:
            found.extend(node_parts(ctx, Item(child_id(part.id, "properties", name), properties[name])))
    return found


def _tag(ctx: Context, name: str, mapping: dict[str, SchemaId], options: Iterable[Option]) -> None:
    """Let each variant know its own value, where it has exactly one and does not state it itself."""
    values: dict[SchemaId, list[str]] = {}
    for value, id in mapping.items():
        values.setdefault(id, []).append(value)
    for option in options:
        own = values.get(option.id, [])
        if len(own) == 1 and constant(ctx, option.parts, name) is None:
            tag = ctx.registry.tags.setdefault(option.id, (name, own[0]))
            if tag != (name, own[0]):
                message = f"a schema with the tag {tag[0]}={tag[1]!r} is {name}={own[0]!r} in another union; not set"
                ctx.report("several-tags", message, option.source)


def inherited_owner(ctx: Context, variants: Sequence[Schema]) -> Object | None:
    """The schema that all variants are made from and that states a discriminator; the nearest one to them."""
    options = options_of(ctx, variants)
    if not options or len(options) < len(variants):
        return None
    shared = frozenset.intersection(*(frozenset(part.id for part in option.parts) for option in options))
    stating = [part for part in options[0].parts if part.id in shared and "discriminator" in part.value]
    return stating[-1] if stating else None


def implied_discriminator(
    ctx: Context, variants: Sequence[Schema], nested: Sequence[Discriminator]
) -> Discriminator | None:
    """A discriminator no one stated: a property that is a different constant in each variant, all of them records."""
    options = options_of(ctx, variants)
    if len(options) < len(variants):
        return None
    ids = {option.id for option in options}
    if nested and all(inner.property == nested[0].property for inner in nested):
        mapping = {value: id for inner in nested for value, id in inner.mapping.items()}
        if ids <= set(mapping.values()):
            return Discriminator(nested[0].property, mapping)
    for name in property_names(options[0].parts):
        if constant(ctx, options[0].parts, name) is None:
            continue
        values = [constant(ctx, option.parts, name) for option in options]
        if None not in values and len(set(values)) == len(values):
            return Discriminator(name, {value: o.id for value, o in zip(values, options, strict=True) if value})
    return None


def property_names(parts: Parts) -> list[str]:
    owners = (part.value.get("properties") for part in parts)
    return [name for properties in owners if isinstance(properties, dict) for name in properties]


def constant(ctx: Context, parts: Parts, name: str) -> str | None:
    """The only string a property may be, by ``const`` or an ``enum`` of one; None if there are others."""
    for part in reversed(parts):
        properties = part.value.get("properties")
        if isinstance(properties, dict) and name in properties:
            node = Item(child_id(part.id, "properties", name), properties[name])
            found = [value for inner in node_parts(ctx, node) if (value := _only(inner)) is not None]
            if found:
                return found[0]
    return None


def _only(part: Object) -> str | None:
    value = part.value.get("const")
    listed = part.value.get("enum")
    if isinstance(listed, list) and len(listed) == 1:
        value = listed[0]
    return value if isinstance(value, str) else None
