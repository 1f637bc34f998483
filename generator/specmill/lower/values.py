"""What parameters and headers have in common: a value described by ``schema``, or by ``content`` with one entry."""

from __future__ import annotations

from specmill.ir import Hint, Kind, Scalar, Schema
from specmill.lower.context import Context, members
from specmill.lower.media_types import normalised
from specmill.lower.nodes import Item, Object, child_id
from specmill.lower.registry import Site
from specmill.media_types import is_json, is_xml
from specmill.values import frozen


@frozen
class Value:
    """The described value of a parameter or header."""

    schema: Schema
    site: Site | None
    """Where the schema stands; None where the document gives none."""
    media_type: str | None
    """Set where ``content`` says how the value is encoded."""


def lower_value(ctx: Context, owner: Object, hint: Hint) -> Value:
    """The schema of a parameter or header. A string, with a diagnostic, where the document has none."""
    if "schema" in owner.value:
        if owner.value.get("content"):
            message = "schema and content exclude each other; the schema is used"
            ctx.report("schema-beside-content", message, child_id(owner.id, "content"))
        return _described(ctx, owner, hint, None)
    contents = members(ctx.object_at(owner, "content"))
    if not contents:
        ctx.report("no-schema", "there is neither a schema nor a content here; it is taken for a string", owner.id)
        return Value(Scalar(Kind.STRING), None, None)
    (key, first), *more = contents
    if more:
        ctx.report("several-contents", "only one media type is possible here; the first is used", owner.id)
    media_type = next(iter(normalised(key)), None)
    entry = ctx.follow(first)
    if entry is None or "schema" not in entry.value:
        return Value(Scalar(Kind.STRING), None, media_type)
    if media_type is not None and not _is_written(media_type, owner):
        message = f"a value of {media_type} is not made here from data; callers give, and receive, its text"
        ctx.report("unwritten-media-type", message, first.id)
        return Value(Scalar(Kind.STRING), None, "text/plain")
    return _described(ctx, entry, hint, media_type)


def _is_written(media_type: str, owner: Object) -> bool:
    """Say whether values of a media type are written as one text: JSON, plain text, or a form for the whole query."""
    is_text = media_type.startswith("text/") and not is_xml(media_type)
    is_form = media_type == "application/x-www-form-urlencoded" and owner.value.get("in") == "querystring"
    return is_json(media_type) or is_text or is_form or media_type == "*/*"


def _described(ctx: Context, owner: Object, hint: Hint, media_type: str | None) -> Value:
    node = Item(child_id(owner.id, "schema"), owner.value["schema"])
    site = Site(node.id, (node,), hint)
    return Value(ctx.lower(ctx, site), site, media_type)
