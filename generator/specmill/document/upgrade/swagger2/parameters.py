"""Parameters of Swagger 2.0 that stay parameters, and the schema that is spread over them.

A parameter, a header and a form field write their type beside their name; here it becomes a schema of its own, and
``collectionFormat`` the style it means.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from specmill.document.upgrade.schemas import schema
from specmill.document.upgrade.swagger2.context import At, Context
from specmill.document.upgrade.walk import Base, Link, Visit, Walk, pointer_of
from specmill.ir import Json

_SCHEMA_KEYS = frozenset(
    {
        "type",
        "format",
        "items",
        "default",
        "maximum",
        "exclusiveMaximum",
        "minimum",
        "exclusiveMinimum",
        "maxLength",
        "minLength",
        "pattern",
        "maxItems",
        "minItems",
        "uniqueItems",
        "enum",
        "multipleOf",
        "nullable",
        "x-nullable",
    }
)
_DELIMITED = {"ssv": "spaceDelimited", "tsv": "tabDelimited", "pipes": "pipeDelimited"}


class Entry(NamedTuple):
    """An item of a list of parameters."""

    node: Json
    """As it stands in the list: a parameter, or a reference to one."""
    definition: dict[str, Json]
    """The parameter itself; empty if the item is neither."""
    ref: str | None
    written: str

    @property
    def where(self) -> Json:
        return self.definition.get("in")

    @property
    def identity(self) -> tuple[str, str]:
        """What a parameter of an operation overrides one of its path by. There is only one body."""
        where = str(self.where)
        return ("" if where == "body" else str(self.definition.get("name")), where)


def entries(ctx: Context, nodes: Json, written: str) -> list[Entry]:
    """The items of a list of parameters, with references to shared parameters followed."""
    if not isinstance(nodes, list):
        return []
    return [_entry(ctx, node, f"{written}/{index}") for index, node in enumerate(nodes)]


def _entry(ctx: Context, node: Json, written: str) -> Entry:
    ref = node.get("$ref") if isinstance(node, dict) else None
    if not isinstance(ref, str):
        return Entry(node, node if isinstance(node, dict) else {}, None, written)
    found = ctx.walk.target(ref)
    return Entry(node, {} if found is None else found[2], ref, written)


def merged(own: Iterable[Entry], inherited: Iterable[Entry]) -> list[Entry]:
    """Parameters of an operation in the order callers know: its own, then those of the path it does not override."""
    result = list(own)
    taken = {entry.identity for entry in result}
    return result + [entry for entry in inherited if entry.identity not in taken]


def is_plain(entry: Entry) -> bool:
    """Whether an item stays in the list: anything but a body or a form field, unreadable items included."""
    return entry.where not in ("body", "formData")


def parameter_list(ctx: Context, items: Iterable[Entry], at: At) -> list[Json]:
    """The list of what stays a parameter. Bodies leave gaps, so an item may get another index."""
    result: list[Json] = []
    for entry in items:
        if is_plain(entry):
            place = At(entry.written, f"{at.normal}/{len(result)}")
            if place.written != place.normal:
                ctx.origins.moved(place.written, place.normal)
            result.append(_item(ctx, entry, place))
    return result


def _item(ctx: Context, entry: Entry, at: At) -> Json:
    if entry.ref is not None:
        ctx.walk.follow(entry.ref, fragment(ctx))
        return entry.node
    return parameter(ctx, entry.definition, at) if isinstance(entry.node, dict) else entry.node


def parameter(ctx: Context, node: dict[str, Json], at: At) -> dict[str, Json]:
    """A parameter, or a header, in its new shape."""
    kept: dict[str, Json] = {
        key: value
        for key, value in node.items()
        if key not in _SCHEMA_KEYS and key not in ("schema", "collectionFormat")
    }
    given = node.get("schema")
    if isinstance(given, dict) and "type" not in node:
        # Not legal outside a body, but there is no doubt what it means.
        kept["schema"] = ctx.schema(given, at.child("schema"))
        return kept | style(ctx, node | {"type": given.get("type")}, at.written)
    kept["schema"] = inline_schema(ctx, node, at.written)
    ctx.origins.made(at.written, f"{at.normal}/schema")
    return kept | style(ctx, node, at.written)


def inline_schema(ctx: Context, node: dict[str, Json], written: str) -> dict[str, Json]:
    """The schema whose keywords stand among those of a parameter, a header or a form field."""
    result = {
        key: value for key, value in node.items() if key in _SCHEMA_KEYS or key.startswith(("x-enum", "x-ms-enum"))
    }
    if "items" in result:
        result["items"] = _items(ctx, result["items"], written)
    _binary(result)
    ctx.walk.push(schema, result, Base(written))
    return result


def _items(ctx: Context, node: Json, written: str) -> Json:
    """Items of an array, at any depth, without the format that only a whole parameter can have."""
    if not isinstance(node, dict):
        return node
    result = {key: value for key, value in node.items() if key != "collectionFormat"}
    if node.get("type") == "array" and node.get("collectionFormat", "csv") != "multi":
        ctx.warn(
            "nested-collection-format",
            "an array inside an array of a parameter has no form in OpenAPI 3; its items are sent as JSON does",
            written,
        )
    if "items" in result:
        result["items"] = _items(ctx, result["items"], written)
    _binary(result)
    return result


def _binary(node: dict[str, Json]) -> None:
    if node.get("type") == "file":
        node |= {"type": "string", "format": "binary"}


def style(ctx: Context, node: dict[str, Json], written: str) -> dict[str, Json]:
    """``style`` and ``explode`` of an array, from ``collectionFormat``. Nothing for other types."""
    if node.get("type") != "array":
        return {}
    form = node.get("collectionFormat", "csv")
    repeats = node.get("in") in ("query", "formData")
    if form == "multi" and repeats:
        return {"style": "form", "explode": True}
    if isinstance(form, str) and form in _DELIMITED:
        return {"style": _DELIMITED[form], "explode": False}
    if form != "csv":
        ctx.warn("unknown-collection-format", f"collectionFormat {form!r} is not possible here; read as csv", written)
    return {"style": "form" if repeats else "simple", "explode": False}


def fragment(ctx: Context) -> Visit:
    """The visit of a parameter that stands outside every list: it takes its new shape where it is."""

    def visit(walk: Walk, node: dict[str, Json], link: Link) -> None:
        if not walk.enter(node):
            return
        pointer = pointer_of(link)
        if "$ref" in node:
            walk.follow(node["$ref"], fragment(ctx))
        elif node.get("in") == "body":
            walk.push(schema, node.get("schema"), (link, "schema"))
        elif node.get("in") != "formData":
            # Others may still have to read it as it was written.
            walk.last(lambda: reshape(node, parameter(ctx, dict(node), At(pointer, pointer))))

    return visit


def reshape(node: dict[str, Json], new: dict[str, Json]) -> None:
    node.clear()
    node.update(new)
