"""Webhooks and callbacks: requests that the API sends to whoever uses it."""

from __future__ import annotations

from collections.abc import Iterator

from specmill.ir import Hint, Message
from specmill.lower.bodies import lower_body
from specmill.lower.context import Context, entries, members
from specmill.lower.docs import docs_of
from specmill.lower.nodes import Item, Object
from specmill.lower.paths import Route, methods, path_item


def lower_webhooks(ctx: Context, root: Object) -> Iterator[Message]:
    for name, node in entries(ctx.object_at(root, "webhooks")):
        yield from _messages(ctx, "webhook", name, node)


def lower_callbacks(ctx: Context, route: Route) -> Iterator[Message]:
    """The callbacks of one operation. The expression that says where they are sent is not evaluated."""
    operation = ctx.follow(route.operation)
    if operation is None or not operation.value.get("callbacks"):
        return
    for name, node in members(ctx.object_at(operation, "callbacks")):
        callback = ctx.follow(node)
        for _, item in members(callback) if callback is not None else ():
            yield from _messages(ctx, "callback", name, item)


def _messages(ctx: Context, kind: str, name: str, node: Item) -> Iterator[Message]:
    for method, described in methods(ctx, path_item(ctx, node)):
        operation = ctx.follow(described)
        if operation is not None:
            hint = Hint(None, (name, kind))
            body = lower_body(ctx, operation, hint)
            yield Message(name, kind, method, body, ctx.place(operation.id), docs_of(operation.value))
