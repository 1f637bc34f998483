"""Servers and their variables."""

from __future__ import annotations

import re
from urllib.parse import urljoin

from specmill.document.sources import is_url
from specmill.ir import Server, ServerVariable
from specmill.lower.context import Context, entries
from specmill.lower.docs import docs_of
from specmill.lower.nodes import Object, child_id, text

VARIABLE = re.compile(r"\{([^{}]*)\}")


def lower_servers(ctx: Context, owner: Object) -> tuple[Server, ...]:
    """The ``servers`` of an object, relative ones as they are. None stated: empty."""
    objects = [ctx.follow(item) for item in ctx.list_at(owner, "servers")]
    lowered = [_server(ctx, server) for server in objects if server is not None]
    return tuple(server for server in lowered if server is not None)


def _server(ctx: Context, server: Object) -> Server | None:
    url = ctx.text_at(server, "url")
    if url is None:
        ctx.report("server-without-url", "this server has no url; it is left out", server.id)
        return None
    variables = ctx.object_at(server, "variables")
    declared = {name: ctx.follow(item) for name, item in entries(variables)}
    used = list(dict.fromkeys(VARIABLE.findall(url)))
    for name in used:
        if declared.get(name) is None:
            message = f"the variable {name!r} of the server's url is not described; its default is the empty text"
            ctx.report("undeclared-server-variable", message, child_id(server.id, "url"))
    found = tuple(_variable(ctx, name, declared.get(name)) for name in used)
    return Server(_absolute(ctx, url), found, docs_of(server.value), ctx.text_at(server, "name"))


def _absolute(ctx: Context, url: str) -> str:
    """The URL of a server, as seen from the address the document gives itself (OpenAPI 3.2 section 4.1.2)."""
    own = ctx.document.root.get("$self")
    if not isinstance(own, str) or not is_url(own) or "://" in url.partition("{")[0]:
        return url
    try:
        return urljoin(own, url)
    except ValueError:
        return url


def _variable(ctx: Context, name: str, variable: Object | None) -> ServerVariable:
    if variable is None:
        return ServerVariable(name, "")
    choices = tuple(choice for item in ctx.list_at(variable, "enum") if (choice := text(item.value)) is not None)
    default = ctx.text_at(variable, "default")
    if default is None:
        default = choices[0] if choices else ""
        message = f"the server variable {name!r} has no default; {default!r} is used"
        ctx.report("server-variable-without-default", message, variable.id)
    return ServerVariable(name, default, choices, docs_of(variable.value))
