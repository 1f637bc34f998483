"""Responses of Swagger 2.0: one schema, to be repeated for every media type the operation produces."""

from __future__ import annotations

from specmill.document.pointers import escape
from specmill.document.upgrade.swagger2.bodies import below
from specmill.document.upgrade.swagger2.context import JSON, At, Context
from specmill.document.upgrade.swagger2.parameters import parameter, reshape
from specmill.document.upgrade.walk import Link, Visit, Walk, pointer_of
from specmill.ir import Json

OCTETS = "application/octet-stream"


def responses(ctx: Context, nodes: Json, produces: list[str] | None, at: At) -> Json:
    """The responses of an operation. ``produces`` is its own, None for that of the document."""
    if not isinstance(nodes, dict):
        return nodes
    result: dict[str, Json] = {}
    for status, node in nodes.items():
        result[status] = node
        if isinstance(node, dict) and not status.startswith("x-"):
            result[status] = _one(ctx, node, produces, at.child(status))
    return result


def _one(ctx: Context, node: dict[str, Json], produces: list[str] | None, at: At) -> Json:
    ref = node.get("$ref")
    if not isinstance(ref, str):
        return response(ctx, node, ctx.produces if produces is None else produces, at)
    ctx.walk.follow(ref, fragment(ctx))
    found = ctx.walk.target(ref)
    if produces is None or produces == ctx.produces or found is None or "schema" not in found[2]:
        return node
    # The shared response has the media types of the document, and this operation others.
    shared = found[2]
    schema: Json = {"type": "file"} if _is_file(shared["schema"]) else {"$ref": below(ref, "schema")}
    result = response(ctx, shared | {"schema": schema}, produces, at)
    for media_type in produces:
        ctx.origins.made(at.written, f"{at.normal}/content/{escape(media_type)}/schema")
    return result


def response(ctx: Context, node: dict[str, Json], produces: list[str], at: At) -> dict[str, Json]:
    """One response in its new shape."""
    result = {key: value for key, value in node.items() if key not in ("schema", "examples", "headers")}
    headers = node.get("headers")
    if isinstance(headers, dict):
        result["headers"] = {name: _header(ctx, header, at.child("headers", name)) for name, header in headers.items()}
    content: dict[str, Json] = {}
    if node.get("schema") is not None:
        types = produces or [OCTETS if _is_file(node["schema"]) else JSON]
        content = {media_type: _media(ctx, node, media_type, at) for media_type in types}
    elif isinstance(node.get("content"), dict):
        return node
    if content:
        result["content"] = content
    return result | _other_examples(node, content)


def _media(ctx: Context, node: dict[str, Json], media_type: str, at: At) -> dict[str, Json]:
    normal = f"{at.normal}/content/{escape(media_type)}"
    schema, examples = node["schema"], node.get("examples")
    result: dict[str, Json] = {}
    if isinstance(schema, dict) and _is_file(schema):
        result["schema"] = {**schema, "type": "string", "format": "binary"}
        ctx.origins.moved(f"{at.written}/schema", f"{normal}/schema")
    else:
        result["schema"] = ctx.schema(schema, At(f"{at.written}/schema", f"{normal}/schema"))
    if isinstance(examples, dict) and media_type in examples:
        result["example"] = examples[media_type]
        ctx.origins.moved(f"{at.written}/examples/{escape(media_type)}", f"{normal}/example")
    return result


def _other_examples(node: dict[str, Json], content: dict[str, Json]) -> dict[str, Json]:
    """Examples of media types that are not produced: kept, though nothing can be made of them."""
    examples = node.get("examples")
    if not isinstance(examples, dict):
        return {}
    others = {key: value for key, value in examples.items() if key not in content}
    return {"x-specmill-examples": others} if others else {}


def _is_file(schema: Json) -> bool:
    return isinstance(schema, dict) and schema.get("type") == "file"


def _header(ctx: Context, node: Json, at: At) -> Json:
    return parameter(ctx, node, at) if isinstance(node, dict) and "$ref" not in node else node


def fragment(ctx: Context) -> Visit:
    """The visit of a response in a file of fragments: it takes its new shape where it is."""

    def visit(walk: Walk, node: dict[str, Json], link: Link) -> None:
        if not walk.enter(node):
            return
        pointer = pointer_of(link)
        if "$ref" in node:
            walk.follow(node["$ref"], fragment(ctx))
        else:
            walk.last(lambda: reshape(node, response(ctx, dict(node), ctx.produces, At(pointer, pointer))))

    return visit
