"""Responses by status."""

from __future__ import annotations

import re

from specmill.ir import Hint, Response
from specmill.lower.contents import lower_contents
from specmill.lower.context import Context, members
from specmill.lower.docs import docs_of
from specmill.lower.headers import lower_headers
from specmill.lower.nodes import Item, Object, words_of

_WORDS = frozenset({"summary", "description"})
"""What stands beside a reference and holds instead of what the target says."""

STATUS = re.compile(r"[1-9][0-9]{2}|[1-5]XX|default")


def lower_responses(ctx: Context, operation: Object, hint: Hint) -> tuple[Response, ...]:
    """The responses of an operation in document order. One that cannot be read is left out, with a diagnostic."""
    found: dict[str, Response] = {}
    for key, item in members(ctx.object_at(operation, "responses")):
        status = normalised_status(key)
        if status is None:
            ctx.report("unknown-status", f"{key!r} is no status code, range or default; left out", item.id)
        elif status in found:
            ctx.report("duplicate-status", f"the status {status} stands here twice; the first is used", item.id)
        else:
            response = _response(ctx, status, item, hint)
            if response is not None:
                found[status] = response
    return tuple(found.values())


def normalised_status(key: str) -> str | None:
    """A status as :attr:`specmill.ir.Response.status` has it, or None if it is none."""
    status = key.strip()
    status = "default" if status.lower() == "default" else status.upper()
    return status if STATUS.fullmatch(status) else None


def _response(ctx: Context, status: str, item: Item, hint: Hint) -> Response | None:
    response = ctx.follow(item)
    if response is None:
        return None
    shared = _component_hint(response)
    own_words = isinstance(item.value, dict) and not _WORDS.isdisjoint(item.value)
    if shared is None or own_words:
        return _lowered(ctx, status, response, shared or Hint(hint.parent, (*hint.path, status)))
    key = response.id, status
    if key not in ctx.responses:
        ctx.responses[key] = _lowered(ctx, status, response, shared)
    return ctx.responses[key]


def _lowered(ctx: Context, status: str, response: Object, own: Hint) -> Response:
    return Response(
        status,
        contents=lower_contents(ctx, response, own),
        headers=lower_headers(ctx, response, own),
        docs=docs_of(response.value),
        links=_links(ctx, response),
    )


def _component_hint(response: Object) -> Hint | None:
    """A shared response is named after its component."""
    match words_of(response.id):
        case ["components", "responses", name]:
            return Hint(None, (name, "response"))
        case _:
            return None


def _links(ctx: Context, response: Object) -> tuple[str, ...]:
    links = ctx.object_at(response, "links")
    if links.value:
        ctx.report("links-not-followed", "links are kept by name; no code follows them", links.id)
    return tuple(name for name, _ in members(links))
