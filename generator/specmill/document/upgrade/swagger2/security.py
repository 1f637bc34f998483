"""Security definitions of Swagger 2.0 as security schemes."""

from __future__ import annotations

from specmill.document.upgrade.swagger2.context import At, Context
from specmill.ir import Json

_FLOWS = {"application": "clientCredentials", "accessCode": "authorizationCode"}
_FLOW_KEYS = ("authorizationUrl", "tokenUrl", "refreshUrl", "scopes")


def security_scheme(ctx: Context, node: Json, at: At) -> Json:
    """One security scheme. A type that Swagger 2.0 does not have is left for the next stage to judge."""
    if not isinstance(node, dict):
        return node
    match node.get("type"):
        case "basic":
            return {**node, "type": "http", "scheme": "basic"}
        case "oauth2" if isinstance(node.get("flow"), str):
            return _oauth(ctx, node, at)
        case _:
            return node


def _oauth(ctx: Context, node: dict[str, Json], at: At) -> dict[str, Json]:
    written = str(node["flow"])
    name = _FLOWS.get(written, written)
    flow: dict[str, Json] = {key: node[key] for key in _FLOW_KEYS if key in node}
    flow.setdefault("scopes", {})
    ctx.origins.made(at.written, f"{at.normal}/flows/{name}")
    kept = {key: value for key, value in node.items() if key not in _FLOW_KEYS and key != "flow"}
    return {**kept, "flows": {name: flow}}
