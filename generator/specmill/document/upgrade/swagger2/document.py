"""The Swagger object: where each of its parts goes."""

from __future__ import annotations

from specmill.document.upgrade.schemas import schema
from specmill.document.upgrade.swagger2.bodies import shared_body
from specmill.document.upgrade.swagger2.context import At, Context, media_types
from specmill.document.upgrade.swagger2.parameters import parameter
from specmill.document.upgrade.swagger2.paths import paths
from specmill.document.upgrade.swagger2.responses import response
from specmill.document.upgrade.swagger2.security import security_scheme
from specmill.document.upgrade.swagger2.servers import servers
from specmill.document.upgrade.walk import Base, Walk
from specmill.ir import Json

_SECTIONS = {
    "definitions": "schemas",
    "parameters": "parameters",
    "responses": "responses",
    "securityDefinitions": "securitySchemes",
}
_REPLACED = frozenset({"swagger", "host", "basePath", "schemes", "consumes", "produces", "paths", *_SECTIONS})


def document(walk: Walk, root: dict[str, Json]) -> None:
    """Give the current file, a Swagger 2.0 document, its normal form. Runs nothing: the walk has to be run after it."""
    consumes, produces = media_types(root.get("consumes")), media_types(root.get("produces"))
    ctx = Context(walk, root, consumes or [], produces or [])
    # First: operations refer to what becomes of the shared objects.
    components = _components(ctx, root)
    result: dict[str, Json] = {"openapi": "3.1.0"}
    result |= {key: value for key, value in root.items() if key not in _REPLACED}
    addresses = servers(root, root.get("schemes"))
    if addresses:
        result["servers"] = addresses
        ctx.origins.made("/host" if "host" in root else "/basePath", "/servers")
    if "paths" in root:
        result["paths"] = paths(ctx, root["paths"], At("/paths", "/paths"))
    if components:
        result["components"] = components
    walk.file.normal = result


def _components(ctx: Context, root: dict[str, Json]) -> dict[str, Json]:
    result: dict[str, Json] = {}
    for old, new in _SECTIONS.items():
        if old not in root:
            continue
        at = At(f"/{old}", f"/components/{new}")
        ctx.origins.moved(at.written, at.normal)
        section = root[old]
        if isinstance(section, dict):
            result |= _section(ctx, old, section, at)
        else:
            result[new] = section
    return result


def _section(ctx: Context, name: str, nodes: dict[str, Json], at: At) -> dict[str, Json]:
    match name:
        case "definitions":
            ctx.walk.push_map(schema, nodes, (Base(""), name))
            return {"schemas": nodes}
        case "parameters":
            return _parameters(ctx, nodes, at)
        case "responses":
            return {"responses": {key: _response(ctx, node, at.child(key)) for key, node in nodes.items()}}
        case _:
            return {"securitySchemes": {key: security_scheme(ctx, node, at.child(key)) for key, node in nodes.items()}}


def _response(ctx: Context, node: Json, at: At) -> Json:
    return response(ctx, node, ctx.produces, at) if isinstance(node, dict) and "$ref" not in node else node


def _parameters(ctx: Context, nodes: dict[str, Json], at: At) -> dict[str, Json]:
    """Shared parameters. Form fields are left out: every operation that refers to one gets it in its own form."""
    plain: dict[str, Json] = {}
    bodies: dict[str, Json] = {}
    for name, node in nodes.items():
        place = at.child(name)
        where = node.get("in") if isinstance(node, dict) else None
        if not isinstance(node, dict) or "$ref" in node:
            plain[name] = node
        elif where == "body":
            place = At(place.written, "/components/requestBodies" + place.normal.removeprefix("/components/parameters"))
            ctx.origins.moved(place.written, place.normal)
            bodies[name] = shared_body(ctx, node, place)
        elif where != "formData":
            plain[name] = parameter(ctx, node, place)
    return {key: section for key, section in (("parameters", plain), ("requestBodies", bodies)) if section}
