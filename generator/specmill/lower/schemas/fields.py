"""Properties of a record: those of every part under one name together, in the order of their first mention."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from specmill.document.document import NodeId
from specmill.document.pointers import escape
from specmill.ir import NO_DOCS, Docs, Field, Hint, Place, Schema
from specmill.lower.context import Context
from specmill.lower.docs import DOCUMENTING, docs_of
from specmill.lower.nodes import Item, Object, child_id
from specmill.lower.registry import Site
from specmill.lower.schemas.defaults import default_of
from specmill.lower.schemas.keywords import COMPOSING
from specmill.lower.schemas.parts import Parts, last, node_parts
from specmill.lower.schemas.scalars import plain_scalar
from specmill.lower.schemas.xml_objects import xml_of
from specmill.values import frozen


def lower_fields(ctx: Context, site: Site, parts: Parts, required: Collection[str]) -> tuple[Field, ...]:
    declared: dict[str, _Declared] = {}
    for part in parts:
        if "properties" in part.value:
            _add_properties(ctx, ctx.object_at(part, "properties"), declared)
    return tuple([_field(ctx, site, name, each, name in required) for name, each in declared.items()])


@frozen
class _Declared:
    """What the parts say of one property."""

    node: Item
    place: Place
    """Of the last node."""
    earlier: tuple[Item, ...] = ()


def _add_properties(ctx: Context, owner: Object, declared: dict[str, _Declared]) -> None:
    tokens = [escape(name) for name in owner.value]
    places = ctx.document.member_places(owner.id, tokens)
    for (name, schema), token, place in zip(owner.value.items(), tokens, places, strict=True):
        node = Item(f"{owner.id}/{token}", schema)
        other = declared.get(name)
        declared[name] = _Declared(node, place, () if other is None else (*other.earlier, other.node))


def _field(ctx: Context, site: Site, name: str, declared: _Declared, required: bool) -> Field:
    node, place = declared.node, declared.place
    if name == "":
        ctx.report("empty-property-name", "this property has an empty name", node.id)
    value = node.value
    if isinstance(value, dict) and not declared.earlier and RARE.isdisjoint(value):
        plain = plain_scalar(ctx, node)
        if plain is not None:
            return Field(name, plain, required, place, docs_of(value), secret=plain.format == "password")
    id = child_id(f"{site.id}~properties", name) if declared.earlier else node.id
    inner = Site(id, (*declared.earlier, node), Hint(site.id, (name,)))
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


def required_names(ctx: Context, parts: Parts) -> dict[str, NodeId]:
    """The properties that have to be there, and where each is said to be first."""
    named: dict[str, NodeId] = {}
    for part in parts:
        listed = part.value.get("required")
        if isinstance(listed, list):
            here = f"{part.id}/required"
            for index, name in enumerate(listed):
                if not isinstance(name, str):
                    ctx.wrong_type(Item(f"{here}/{index}", name), "the name of a property")
                elif name not in named:
                    named[name] = f"{here}/{index}"
        elif listed is not None and not isinstance(listed, bool):
            ctx.wrong_type(Item(f"{part.id}/required", listed), "an array")
    return named


def undeclared_required(
    ctx: Context, required: Mapping[str, NodeId], declared: set[str], schema: Schema
) -> list[Field]:
    """A field for every required property that is not declared: its presence is all that is known."""
    found = []
    for name, node in required.items():
        if name not in declared:
            message = f"the required property {name!r} is not declared; it may be any value that is allowed here"
            ctx.report("undeclared-required", message, node)
            found.append(Field(name, schema, True, ctx.place(node)))
    return found
