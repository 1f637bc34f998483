"""Path items: where the operations of a path are written, be it on the spot or behind a ``$ref``."""

from __future__ import annotations

from collections.abc import Iterator

from specmill.lower.context import Context, entries, members
from specmill.lower.nodes import Item, Object
from specmill.values import frozen

METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"})

PathItem = tuple[Object, ...]
"""The objects that describe a path, the one with the last word first: what stands beside a ``$ref``, then its target.

They are not merged into one, so that everything in them keeps its place.
"""


@frozen
class Route:
    """A method of a path."""

    path: str
    method: str
    item: PathItem
    operation: Item


def routes(ctx: Context, root: Object) -> Iterator[Route]:
    """Every operation the document declares, in document order."""
    for path, node in members(ctx.object_at(root, "paths")):
        if not path.startswith("/"):
            ctx.report("path-without-slash", f"the path {path!r} does not begin with a slash", node.id)
        if "#" in path:
            ctx.report("fragment-in-path", f"the path {path!r} has a fragment, which is never sent", node.id)
        item = path_item(ctx, node)
        yield from (Route(path, method, item, operation) for method, operation in methods(ctx, item))


def path_item(ctx: Context, node: Item) -> PathItem:
    """A path item, its ``$ref`` followed. OpenAPI 3.1 leaves open what keys beside the ``$ref`` mean; here they win."""
    target = ctx.follow(node)
    if target is None:
        return ()
    if target.id == node.id or not isinstance(node.value, dict):
        return (target,)
    beside = Object(node.id, {key: value for key, value in node.value.items() if key != "$ref"})
    for key in beside.value:
        if key in target.value and key not in ("summary", "description"):
            ctx.report("path-item-clash", f"{key!r} beside the $ref hides the one of the path item it names", node.id)
    return (beside, target) if beside.value else (target,)


def methods(ctx: Context, item: PathItem) -> Iterator[tuple[str, Item]]:
    """The methods of a path item in document order, those of ``additionalOperations`` (OpenAPI 3.2) last."""
    found: dict[str, Item] = {}
    for layer in item:
        fixed = [(key.upper(), operation) for key, operation in entries(layer) if key in METHODS]
        for method, operation in (*fixed, *members(ctx.object_at(layer, "additionalOperations"))):
            found.setdefault(method, operation)
    yield from found.items()
