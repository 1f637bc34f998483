"""Path items and operations of Swagger 2.0."""

from __future__ import annotations

from collections.abc import Sequence

from specmill.document.upgrade.statuses import normalise_statuses
from specmill.document.upgrade.swagger2.bodies import request_body
from specmill.document.upgrade.swagger2.context import At, Context, media_types
from specmill.document.upgrade.swagger2.parameters import Entry, entries, merged, parameter_list, reshape
from specmill.document.upgrade.swagger2.responses import responses
from specmill.document.upgrade.swagger2.servers import servers
from specmill.document.upgrade.walk import Base, Link, Visit, Walk, pointer_of
from specmill.ir import Json

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_REPLACED = frozenset({"parameters", "consumes", "produces", "schemes", "responses"})


def paths(ctx: Context, nodes: Json, at: At) -> Json:
    """The Paths object."""
    if not isinstance(nodes, dict):
        return nodes
    return {
        path: path_item(ctx, node, at.child(path)) if isinstance(node, dict) and path.startswith("/") else node
        for path, node in nodes.items()
    }


def path_item(ctx: Context, node: dict[str, Json], at: At) -> dict[str, Json]:
    """A Path Item object. Bodies and form fields among its parameters go to each of its operations."""
    if "$ref" in node:
        ctx.walk.follow(node["$ref"], fragment(ctx))
    shared = entries(ctx, node.get("parameters"), f"{at.written}/parameters")
    result: dict[str, Json] = {}
    for key, value in node.items():
        if key == "parameters" and isinstance(value, list):
            result[key] = parameter_list(ctx, shared, at.child(key))
        elif key in _METHODS and isinstance(value, dict):
            result[key] = operation(ctx, value, shared, at.child(key))
        else:
            result[key] = value
    return result


def operation(ctx: Context, node: dict[str, Json], inherited: Sequence[Entry], at: At) -> dict[str, Json]:
    """An Operation object."""
    own = entries(ctx, node.get("parameters"), f"{at.written}/parameters")
    result = {key: value for key, value in node.items() if key not in _REPLACED}
    if "parameters" in node:
        given = node["parameters"]
        result["parameters"] = parameter_list(ctx, own, at.child("parameters")) if isinstance(given, list) else given
    consumes, produces = media_types(node.get("consumes")), media_types(node.get("produces"))
    body = request_body(ctx, merged(own, inherited), consumes, at)
    if body is not None:
        result["requestBody"] = body
    if "responses" in node:
        result["responses"] = answered = responses(ctx, node["responses"], produces, at.child("responses"))
        if isinstance(answered, dict):
            normalise_statuses(ctx.walk, answered, Base(f"{at.written}/responses"))
    if "schemes" in node and node["schemes"] != ctx.root.get("schemes"):
        own_servers = servers(ctx.root, node["schemes"])
        if own_servers:
            result["servers"] = own_servers
            ctx.origins.moved(f"{at.written}/schemes", f"{at.normal}/servers")
    return result


def fragment(ctx: Context) -> Visit:
    """The visit of a path item in a file of fragments: it takes its new shape where it is."""

    def visit(walk: Walk, node: dict[str, Json], link: Link) -> None:
        if walk.enter(node):
            pointer = pointer_of(link)
            reshape(node, path_item(ctx, dict(node), At(pointer, pointer)))

    return visit
