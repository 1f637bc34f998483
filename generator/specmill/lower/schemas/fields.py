"""Properties of a record: those of every part under one name together, in the order of their first mention."""

from __future__ import annotations

from collections.abc import Iterator

from specmill.ir import NO_DOCS, Docs, Field, Hint, Schema
from specmill.lower.context import Context
from specmill.lower.docs import DOCUMENTING, docs_of
from specmill.lower.nodes import Item, Object, child_id
from specmill.lower.registry import Site
from specmill.lower.schemas.defaults import default_of
from specmill.lower.schemas.keywords import COMPOSING
from specmill.lower.schemas.parts import Parts, last, node_parts
from specmill.lower.schemas.scalars import plain_scalar
from specmill.lower.schemas.xml_objects import xml_of


def lower_fields(ctx: Context, site: Site, parts: Parts) -> tuple[Field, ...]:
    required = _required(ctx, parts)
    declared: dict[str, list[Item]] = {}
    for part in parts:
        if "properties" in part.value:
            owner = ctx.object_at(part, "properties")
            for name, schema in owner.value.items():
                declared.setdefault(name, []).append(Item(child_id(owner.id, name), schema))
    return tuple(_field(ctx, site, name, nodes, name in required) for name, nodes in declared.items())


def _field(ctx: Context, site: Site, name: str, nodes: list[Item], required: bool) -> Field:
    node = nodes[-1]
    if name == "":
        ctx.report("empty-property-name", "this property has an empty name", node.id)
    place = ctx.place(node.id)
    simple = node.value if len(nodes) == 1 and isinstance(node.value, dict) else None
    if simple is not None and RARE.isdisjoint(simple):
        plain = plain_scalar(ctx, node)
        if plain is not None:
            return Field(name, plain, required, place, docs_of(simple), secret=plain.format == "password")
    id = node.id if len(nodes) == 1 else child_id(f"{site.id}~properties", name)
    inner = Site(id, tuple(nodes), Hint(site.id, (name,)))
    return _described(ctx, inner, Field(name, ctx.lower(ctx, inner), required, place))


RARE = frozenset({"readOnly", "writeOnly", "default", "x-sensitive", "xml", "required"})
DESCRIBING = RARE | DOCUMENTING | COMPOSING | {"format"}


def _described(ctx: Context, site: Site, bare: Field) -> Field:
    """The field with what its schema says besides the type, what a ``$ref`` leads to included."""
    if all(isinstance(node.value, dict) and DESCRIBING.isdisjoint(node.value) for node in site.nodes):
        return bare
    said = annotating(ctx, site)
    _check_required(ctx, said)
    return Field(
        bare.name,
        bare.schema,
        bare.required,
        bare.place,
        docs=_docs(site, said),
        read_only=_flag(ctx, said, "readOnly"),
        write_only=_flag(ctx, said, "writeOnly"),
        default=default_of(ctx, site, said),
        secret=is_secret(said),
        xml=xml_of(ctx, said),
    )


def _check_required(ctx: Context, said: Parts) -> None:
    for part in said:
        if isinstance(part.value.get("required"), bool):
            message = "required says nothing on a property; the object around it has to list the property's name"
            ctx.report("misplaced-required", message, child_id(part.id, "required"))


def annotating(ctx: Context, site: Site) -> Parts:
    """The parts of a site, and its own nodes with the last word, which may hold nothing but annotations."""
    inherited = [part for node in site.nodes for part in node_parts(ctx, node)]
    own = [Object(node.id, node.value) for node in site.nodes if isinstance(node.value, dict)]
    return (*inherited, *own)


def _docs(site: Site, said: Parts) -> Docs:
    """The property's own words. What a component says of itself stays with the component."""
    for node in reversed(site.nodes):
        if isinstance(node.value, dict) and (docs := docs_of(node.value)) is not NO_DOCS:
            return docs
    return Docs(deprecated=True) if any(part.value.get("deprecated") is True for part in said) else NO_DOCS


def _flag(ctx: Context, said: Parts, key: str) -> bool:
    owner = last(said, key)
    return owner is not None and ctx.flag_at(owner, key)


def is_secret(said: Parts) -> bool:
    """Whether the document marks a value as one that logs must not show."""
    return any(part.value.get("format") == "password" or part.value.get("x-sensitive") is True for part in said)


def _required(ctx: Context, parts: Parts) -> dict[str, Item]:
    named: dict[str, Item] = {}
    for part in parts:
        if "required" in part.value and not isinstance(part.value["required"], bool):
            for item in ctx.list_at(part, "required"):
                if isinstance(item.value, str):
                    named.setdefault(item.value, item)
                else:
                    ctx.wrong_type(item, "the name of a property")
    return named


def undeclared_required(ctx: Context, parts: Parts, declared: set[str], schema: Schema) -> Iterator[Field]:
    """A field for every required property that is not declared: its presence is all that is known."""
    for name, item in _required(ctx, parts).items():
        if name not in declared:
            message = f"the required property {name!r} is not declared; it may be any value that is allowed here"
            ctx.report("undeclared-required", message, item.id)
            yield Field(name, schema, True, ctx.place(item.id))
