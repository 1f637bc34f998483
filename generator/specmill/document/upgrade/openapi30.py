"""The walk through the objects of OpenAPI 3: to every schema, into every file, changing what needs no other shape."""

from __future__ import annotations

from specmill.document.upgrade.schemas import schema
from specmill.document.upgrade.statuses import normalise_statuses
from specmill.document.upgrade.walk import Link, Walk
from specmill.ir import Json

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


def document(walk: Walk, node: dict[str, Json], link: Link) -> None:
    """Visit an OpenAPI object."""
    for key in ("paths", "webhooks", "x-webhooks"):
        walk.push_map(path_item, node.get(key), (link, key))
    components = node.get("components")
    if not isinstance(components, dict):
        return
    here = link, "components"
    walk.push_map(schema, components.get("schemas"), (here, "schemas"))
    walk.push_map(parameter, components.get("parameters"), (here, "parameters"))
    walk.push_map(parameter, components.get("headers"), (here, "headers"))
    walk.push_map(body, components.get("requestBodies"), (here, "requestBodies"))
    walk.push_map(response, components.get("responses"), (here, "responses"))
    walk.push_map(callback, components.get("callbacks"), (here, "callbacks"))
    walk.push_map(path_item, components.get("pathItems"), (here, "pathItems"))
    walk.push_map(media_type, components.get("mediaTypes"), (here, "mediaTypes"))


def path_item(walk: Walk, node: dict[str, Json], link: Link) -> None:
    """Visit a Path Item object."""
    if not walk.enter(node):
        return
    if "$ref" in node:
        walk.follow(node["$ref"], path_item)
    walk.push_list(parameter, node.get("parameters"), (link, "parameters"))
    for method in METHODS:
        if method in node:
            walk.push(operation, node[method], (link, method))
    walk.push_map(operation, node.get("additionalOperations"), (link, "additionalOperations"))


def operation(walk: Walk, node: dict[str, Json], link: Link) -> None:
    """Visit an Operation object."""
    if not walk.enter(node):
        return
    walk.push_list(parameter, node.get("parameters"), (link, "parameters"))
    walk.push(body, node.get("requestBody"), (link, "requestBody"))
    responses = node.get("responses")
    walk.push_map(response, responses, (link, "responses"))
    if isinstance(responses, dict):
        normalise_statuses(walk, responses, (link, "responses"))
    walk.push_map(callback, node.get("callbacks"), (link, "callbacks"))


def parameter(walk: Walk, node: dict[str, Json], link: Link) -> None:
    """Visit a Parameter or a Header object: they hold schemas alike."""
    if "$ref" in node:
        walk.follow(node["$ref"], parameter)
    if "schema" in node:
        walk.push(schema, node["schema"], (link, "schema"))
    if "content" in node:
        walk.push_map(media_type, node["content"], (link, "content"))


def body(walk: Walk, node: dict[str, Json], link: Link) -> None:
    """Visit a Request Body object."""
    if "$ref" in node:
        walk.follow(node["$ref"], body)
    walk.push_map(media_type, node.get("content"), (link, "content"))


def response(walk: Walk, node: dict[str, Json], link: Link) -> None:
    """Visit a Response object."""
    if "$ref" in node:
        walk.follow(node["$ref"], response)
    walk.push_map(parameter, node.get("headers"), (link, "headers"))
    walk.push_map(media_type, node.get("content"), (link, "content"))


def media_type(walk: Walk, node: dict[str, Json], link: Link) -> None:
    """Visit a Media Type object."""
    for key in ("schema", "itemSchema"):
        if key in node:
            walk.push(schema, node[key], (link, key))
    encodings = node.get("encoding")
    if isinstance(encodings, dict):
        for name, encoding in encodings.items():
            if isinstance(encoding, dict):
                walk.push_map(parameter, encoding.get("headers"), (((link, "encoding"), name), "headers"))


def callback(walk: Walk, node: dict[str, Json], link: Link) -> None:
    """Visit a Callback object: a map of path items by expression, or a reference to one."""
    if not walk.enter(node):
        return
    if "$ref" in node:
        walk.follow(node["$ref"], callback)
    walk.push_map(path_item, node, link)
