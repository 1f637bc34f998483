"""When a schema is nothing but another one, perhaps with words of its own: then it stays a reference to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from specmill.ir import Reference
from specmill.lower.context import Context
from specmill.lower.nodes import Item, Object, child_id, file_of
from specmill.lower.registry import Site, component_name, site_of
from specmill.lower.schemas.hierarchy import is_family
from specmill.lower.schemas.keywords import COMPOSING, STRUCTURAL
from specmill.lower.schemas.parts import Parts, ids_of, last, node_parts, reference, site_parts
from specmill.lower.schemas.types import TYPES, Types, intersect, types_of


def refer(ctx: Context, target: Item) -> Reference:
    """A reference for use: to the whole family where the target is a discriminated parent with children."""
    target = ctx.registry.meant(target)
    own = ctx.registry.define(target)
    return Reference(ctx.registry.family(target) if is_family(ctx, target) else own)


def sole_reference(ctx: Context, site: Site) -> Item | None:
    """The schema that a site refers to and does not narrow; None where the site is a schema of its own.

    Of several references the one that implies the others is meant: a child beside its parent is the child.
    """
    if site.base:
        return None
    if len(site.nodes) == 1:
        value = site.nodes[0].value
        if not isinstance(value, dict) or COMPOSING.isdisjoint(value):
            return None
        if "$ref" in value and "allOf" not in value and STRUCTURAL.isdisjoint(value):
            return reference(ctx, Object(site.nodes[0].id, value))
    candidates = [target for node in site.nodes for target in referred(ctx, node) if target.id != site.id]
    return _implying(ctx, candidates, site_parts(ctx, site)) if candidates else None


def _implying(ctx: Context, candidates: list[Item], parts: Parts) -> Item | None:
    for candidate in candidates:
        implied = node_parts(ctx, candidate)
        types = types_of(ctx, implied)
        strong = frozenset(part.id for part in parts if not _is_weak(part, types))
        if strong <= ids_of(implied):
            return candidate
    return None


def _is_weak(part: Object, types: Types | None) -> bool:
    """Whether a part says no more than what type is meant, and a target of these types is of that type anyway."""
    said = STRUCTURAL.intersection(part.value)
    if not said:
        return True
    declared = part.value.get("type")
    listed = declared if isinstance(declared, list) else [declared]
    own = tuple(name for name in TYPES if name in listed)
    return said == {"type"} and (types is None or intersect(own, types) == types)


def alias_target(ctx: Context, site: Site) -> Item | None:
    """What a schema with an id of its own is another name for; None where it is not.

    A component that adds nothing to its parent is still another one where a discriminator tells them apart.
    """
    target = sole_reference(ctx, site)
    if target is None or component_name(site.id) is None:
        return target
    value = site.nodes[0].value
    inherits = isinstance(value, dict) and "allOf" in value
    return None if inherits and last(node_parts(ctx, target), "discriminator") is not None else target


def lend_names(ctx: Context, components: Iterable[Item]) -> None:
    """Let a node of another file that a component only refers to be called like the component."""
    for component in components:
        value = component.value
        if isinstance(value, dict) and "$ref" in value and STRUCTURAL.isdisjoint(value) and "allOf" not in value:
            target = reference(ctx, Object(component.id, value))
            if target is not None and file_of(target.id) != file_of(component.id):
                ctx.registry.lend(component, target)


def referred(ctx: Context, node: Item) -> Iterator[Item]:
    """Every schema that a schema refers to by its own ``$ref`` or in its ``allOf``."""
    if not isinstance(node.value, dict) or COMPOSING.isdisjoint(node.value):
        return
    target = reference(ctx, Object(node.id, node.value))
    if target is not None:
        yield target
    listed = node.value.get("allOf")
    if isinstance(listed, list):
        for index, item in enumerate(listed):
            yield from referred(ctx, Item(child_id(node.id, "allOf", index), item))


def settled(ctx: Context, node: Item) -> Item:
    """The schema at the end of a chain of mere references."""
    seen: set[str] = set()
    while node.id not in seen:
        seen.add(node.id)
        target = alias_target(ctx, site_of(node))
        if target is None or is_family(ctx, target):
            return target or node
        node = target
    return node
