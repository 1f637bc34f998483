"""Parents that stand for their children: a schema with a discriminator that others name in their ``allOf``.

Swagger 2.0 knows no other polymorphism, and OpenAPI 3 kept it. The parent stays a record under its own id, since the
children are made of it; whoever refers to it means the *family*, a union under an id of its own.
"""

from __future__ import annotations

from specmill.ir import SchemaId
from specmill.lower.context import Context
from specmill.lower.nodes import Item, Object, child_id
from specmill.lower.schemas.keywords import UNION
from specmill.lower.schemas.mapping import mapping_targets
from specmill.lower.schemas.parts import last, node_parts


def index_children(ctx: Context, components: Object) -> None:
    """Note, for every component, which schemas its ``allOf`` names."""
    for name, value in components.value.items():
        if isinstance(value, dict) and "allOf" in value:
            own = Object(child_id(components.id, name), value)
            for parent in _parents(ctx, own):
                ctx.children.setdefault(parent, []).append(Item(own.id, value))


def _parents(ctx: Context, own: Object) -> list[SchemaId]:
    found: list[SchemaId] = []
    listed = own.value.get("allOf")
    for index, item in enumerate(listed if isinstance(listed, list) else ()):
        id = child_id(own.id, "allOf", index)
        if isinstance(item, dict) and isinstance(ref := item.get("$ref"), str):
            target = ctx.resolve(id, ref)
            found.extend([target.id] if target is not None else [])
    return found


def is_family(ctx: Context, node: Item) -> bool:
    """Whether a reference to the schema means one of its children as well."""
    if node.id not in ctx.families:
        ctx.families[node.id] = False
        ctx.families[node.id] = _has_members(ctx, node)
    return ctx.families[node.id]


def _has_members(ctx: Context, node: Item) -> bool:
    if not isinstance(node.value, dict) or ("discriminator" not in node.value and node.id not in ctx.children):
        return False
    parts = node_parts(ctx, node)
    owner = last(parts, "discriminator")
    if owner is None or any(keyword in part.value for part in parts for keyword in UNION):
        return False
    return bool(family_members(ctx, node, owner))


def family_members(ctx: Context, parent: Item, owner: Object) -> list[Item]:
    """Children, their children, and what the parent's own discriminator maps to, each once, the parent left out."""
    found: dict[SchemaId, Item] = {}
    waiting = list(reversed(ctx.children.get(parent.id, ())))
    while waiting:
        child = waiting.pop()
        if child.id not in found:
            found[child.id] = child
            waiting.extend(reversed(ctx.children.get(child.id, ())))
    if owner.id == parent.id:
        found |= {target.id: target for target in mapping_targets(ctx, owner).values()}
    found.pop(parent.id, None)
    return list(found.values())
