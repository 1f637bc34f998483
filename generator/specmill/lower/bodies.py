"""Request bodies."""

from __future__ import annotations

from specmill.ir import Anything, Body, Content, Hint, Json, Reference, Scalar
from specmill.lower.contents import lower_contents
from specmill.lower.context import Context
from specmill.lower.docs import docs_of
from specmill.lower.nodes import Item, Object, child_id, text, words_of
from specmill.lower.registry import component_name
from specmill.media_types import is_xml


def lower_body(ctx: Context, operation: Object, hint: Hint) -> Body | None:
    """The body of an operation; None without one, and (reported) where it has no content."""
    if operation.value.get("requestBody") is None:
        return None
    item = Item(child_id(operation.id, "requestBody"), operation.value["requestBody"])
    body = ctx.follow(item)
    if body is None:
        return None
    contents = lower_contents(ctx, body, _hint(body, item, hint))
    if not contents:
        ctx.report("empty-body", "the request body has no content; it is left out", item.id)
        return None
    for content in contents:
        if is_xml(content.media_type) and not _has_root(content):
            message = "the document does not name the root element of this XML; it is called root"
            ctx.report("xml-root-unnamed", message, item.id)
    name, position = _swagger(body, operation)
    return Body(ctx.flag_at(body, "required"), contents, ctx.place(item.id), name, docs_of(body.value), position)


def _has_root(content: Content) -> bool:
    """Say whether XML can be written with the root element that is meant: text is XML already."""
    match content.schema:
        case None | Scalar() | Anything():
            return True
        case Reference(target=target) if component_name(target) is not None:
            return True
        case _:
            return content.xml is not None and content.xml.name is not None


def _hint(body: Object, item: Item, hint: Hint) -> Hint:
    """A shared body is named after its component."""
    match words_of(body.id):
        case ["components", "requestBodies", name]:
            return Hint(None, (name, "body"))
        case _:
            return Hint(hint.parent, (*hint.path, "body"))


def _swagger(body: Object, operation: Object) -> tuple[str | None, int | None]:
    """Name and position of the parameter that the body was in Swagger 2.0, or a name given by extension."""
    origin: Json = body.value.get("x-specmill-body") or operation.value.get("x-specmill-body")
    named = text(operation.value.get("x-codegen-request-body-name"))
    if not isinstance(origin, dict):
        return named, None
    position = origin.get("position")
    return text(origin.get("name")) or named, position if isinstance(position, int) else None
