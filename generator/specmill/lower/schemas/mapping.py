"""The ``mapping`` of a discriminator: each value to the schema it names, by reference or by a bare component name."""

from __future__ import annotations

from pathlib import PurePath

from specmill.document.faults import ReferenceFault
from specmill.ir import Json
from specmill.lower.context import Context
from specmill.lower.nodes import Item, Object, child_id, component_id, file_of


def mapping_targets(ctx: Context, owner: Object) -> dict[str, Item]:
    """The schema each value of an explicit mapping stands for; values that name nothing are reported and left out."""
    if not isinstance(owner.value.get("discriminator"), dict):
        return {}
    mapping = ctx.object_at(ctx.object_at(owner, "discriminator"), "mapping")
    found: dict[str, Item] = {}
    for value, name in mapping.value.items():
        target = named_schema(ctx, mapping.id, name) or _guessed(ctx, mapping, value)
        if target is not None:
            found[value] = target
        elif not value.startswith("x-"):
            message = f"the discriminator value {value!r} is mapped to {name!r}, which is no schema of the document"
            ctx.report("unknown-discriminator-target", message, child_id(mapping.id, value))
    return found


def _guessed(ctx: Context, mapping: Object, value: str) -> Item | None:
    """The component that a reference means which led there before the document was put together from several files."""
    name = mapping.value[value]
    if not isinstance(name, str):
        return None
    word = name.rstrip("#/").rpartition("/")[2].rpartition("#")[2]
    if "#" not in name:
        word = word.removesuffix(PurePath(word).suffix)
    target = _component(ctx, file_of(mapping.id), word)
    if target is not None:
        message = f"{name!r} leads nowhere; the component {word!r} is taken for what the value {value!r} stands for"
        ctx.report("discriminator-target-guessed", message, child_id(mapping.id, value))
    return target


def named_schema(ctx: Context, owner: str, name: Json) -> Item | None:
    """A schema by the name of a component, or else by reference (OpenAPI 3.1 section 4.8.25, Discriminator Object)."""
    if not isinstance(name, str) or not name:
        return None
    for file in dict.fromkeys((file_of(owner), ctx.document.entry)):
        found = _component(ctx, file, name)
        if found is not None:
            return found
    try:
        node = ctx.document.resolve(name, owner)
    except ReferenceFault:
        return None
    return Item(node.id, node.value) if isinstance(node.value, (dict, bool)) else None


def _component(ctx: Context, file: str, name: str) -> Item | None:
    root = ctx.document.files.get(file)
    components = root.get("components") if isinstance(root, dict) else None
    schemas = components.get("schemas") if isinstance(components, dict) else None
    if isinstance(schemas, dict) and name in schemas:
        return Item(component_id(file, "schemas", name), schemas[name])
    return None
