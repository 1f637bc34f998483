"""Bodies and forms of Swagger 2.0, which are parameters there, as one request body.

Callers of older clients know a body by its name and by its place among the parameters; OpenAPI 3 has neither, so the
extension ``x-specmill-body`` carries both: ``name`` and ``position``, or for a form ``position`` (of its first field)
and ``parameters`` (the names of all).
"""

from __future__ import annotations

from collections.abc import Sequence

from specmill.document.pointers import escape
from specmill.document.references import reference_to
from specmill.document.upgrade.swagger2.context import JSON, At, Context, essence
from specmill.document.upgrade.swagger2.parameters import Entry, fragment, inline_schema, style
from specmill.ir import Json

MULTIPART = "multipart/form-data"
URLENCODED = "application/x-www-form-urlencoded"


def request_body(ctx: Context, entries: Sequence[Entry], consumes: list[str] | None, at: At) -> dict[str, Json] | None:
    """The body of an operation, from all its parameters in order; None if none of them is in the body.

    ``at`` is the operation. ``consumes`` is its own, None for that of the document.
    """
    bodies = [index for index, entry in enumerate(entries) if entry.where == "body"]
    fields = [index for index, entry in enumerate(entries) if entry.where == "formData"]
    if bodies and (fields or len(bodies) > 1):
        ctx.warn("several-bodies", "an operation has one body; only the first body parameter is used", at.written)
    types = ctx.consumes if consumes is None else consumes
    if bodies:
        return _body(ctx, entries[bodies[0]], bodies[0], types, f"{at.normal}/requestBody")
    if fields:
        return _form(ctx, [entries[index] for index in fields], fields[0], types, f"{at.normal}/requestBody")
    return None


def below(ref: str, token: str) -> str:
    """A reference to a child of what another one leads to."""
    return f"{ref}/{token}" if "#" in ref else f"{ref}#/{token}"


def _body(ctx: Context, entry: Entry, position: int, types: list[str], normal: str) -> dict[str, Json]:
    node = entry.definition
    ctx.origins.moved(entry.written, normal)
    content: dict[str, Json] = {}
    for media_type in types or [JSON]:
        place = At(f"{entry.written}/schema", f"{normal}/content/{escape(media_type)}/schema")
        content[media_type] = {} if "schema" not in node else {"schema": _schema(ctx, entry, place)}
    known: dict[str, Json] = {"name": node.get("name"), "position": position}
    return {**_kept(node), "content": content, "x-specmill-body": known}


def _schema(ctx: Context, entry: Entry, at: At) -> Json:
    if entry.ref is None:
        return ctx.schema(entry.definition["schema"], at)
    ctx.walk.follow(entry.ref, fragment(ctx))
    return {"$ref": below(entry.ref, "schema")}


def shared_body(ctx: Context, node: dict[str, Json], at: At) -> dict[str, Json]:
    """A body among the shared parameters: the home of its schema, which operations refer to."""
    content: dict[str, Json] = {}
    for media_type in ctx.consumes or [JSON]:
        place = At(f"{at.written}/schema", f"{at.normal}/content/{escape(media_type)}/schema")
        content[media_type] = {} if "schema" not in node else {"schema": ctx.schema(node["schema"], place)}
    return {**_kept(node), "content": content}


def _kept(node: dict[str, Json]) -> dict[str, Json]:
    """What a body parameter and a request body have in common."""
    return {key: value for key, value in node.items() if key in ("description", "required") or key.startswith("x-")}


def _form(ctx: Context, fields: Sequence[Entry], position: int, types: list[str], normal: str) -> dict[str, Json]:
    named = [(str(entry.definition.get("name", "")), entry) for entry in fields]
    for entry in fields:
        ctx.origins.moved(entry.written, normal)
    first, *others = _form_types(named, types)
    place = f"{normal}/content/{escape(first)}/schema"
    media: dict[str, Json] = {"schema": _form_schema(ctx, named, place)}
    encoding: dict[str, Json] = {
        name: styles for name, entry in named if (styles := style(ctx, entry.definition, entry.written))
    }
    if encoding:
        media["encoding"] = encoding
    content: dict[str, Json] = {first: media}
    for other in others:
        content[other] = {**media, "schema": {"$ref": reference_to("", place)}}
    names: list[Json] = [name for name, _ in named]
    return {
        "required": any(entry.definition.get("required") is True for entry in fields),
        "content": content,
        "x-specmill-body": {"position": position, "parameters": names},
    }


def _form_types(named: Sequence[tuple[str, Entry]], types: list[str]) -> list[str]:
    """Media types of a form. A file can only be sent in several parts."""
    if any(_is_file(entry.definition) for _, entry in named):
        return [MULTIPART]
    return [kind for kind in map(essence, types) if kind in (MULTIPART, URLENCODED)] or [URLENCODED]


def _is_file(node: Json) -> bool:
    return isinstance(node, dict) and (node.get("type") == "file" or _is_file(node.get("items")))


def _form_schema(ctx: Context, named: Sequence[tuple[str, Entry]], normal: str) -> dict[str, Json]:
    properties: dict[str, Json] = {}
    for name, entry in named:
        properties[name] = field = inline_schema(ctx, entry.definition, entry.written)
        for key, value in entry.definition.items():
            if key == "description" or (key.startswith("x-") and key != "x-nullable"):
                field[key] = value
        ctx.origins.made(entry.written, f"{normal}/properties/{escape(name)}")
    required: list[Json] = [name for name, entry in named if entry.definition.get("required") is True]
    result: dict[str, Json] = {"type": "object", "properties": properties}
    if required:
        result["required"] = required
    return result
