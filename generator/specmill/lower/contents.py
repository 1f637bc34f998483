"""The ``content`` of a request body or response."""

from __future__ import annotations

from specmill.ir import Content, Hint, Json, PartEncoding, Schema, Style, Xml
from specmill.lower.context import Context, entries
from specmill.lower.docs import example_of
from specmill.lower.headers import lower_part_headers
from specmill.lower.media_types import is_form, normalised
from specmill.lower.nodes import Item, Object, child_id
from specmill.lower.registry import Site, site_of
from specmill.lower.schemas.fields import annotating
from specmill.lower.schemas.xml_objects import xml_of
from specmill.media_types import is_xml

PART_STYLES = {
    style.value: style
    for style in (Style.FORM, Style.SPACE_DELIMITED, Style.PIPE_DELIMITED, Style.TAB_DELIMITED, Style.DEEP_OBJECT)
}

UNSUPPORTED = frozenset({"prefixEncoding", "itemEncoding"})
NESTED = UNSUPPORTED | {"encoding"}


def lower_contents(ctx: Context, owner: Object, hint: Hint) -> tuple[Content, ...]:
    """The contents of a body, in document order.

    Of keys that come to one media type the first with a schema counts: parameters such as ``charset`` make no other.
    """
    chosen: dict[str, Item] = {}
    for key, item in entries(ctx.object_at(owner, "content")):
        if key.startswith("x-") and "/" not in key:
            continue
        for media_type in normalised(key):
            other = chosen.get(media_type)
            if other is None or _schemas(other) == (None, None):
                chosen[media_type] = item
            elif _schemas(item) not in ((None, None), _schemas(other)):
                message = f"the media type {media_type} stands here twice; the first is used"
                ctx.report("duplicate-media-type", message, item.id)
    return tuple(_content(ctx, media_type, item, hint) for media_type, item in chosen.items())


def _schemas(item: Item) -> tuple[Json, Json]:
    """What a media type object says of the type; a reference counts as such."""
    value = item.value if isinstance(item.value, dict) else {}
    return value.get("schema", value.get("$ref")), value.get("itemSchema")


def _content(ctx: Context, media_type: str, item: Item, hint: Hint) -> Content:
    entry = ctx.follow(item) if item.value is not None else Object(item.id, {})
    if entry is None:
        return Content(media_type, None)
    for keyword in UNSUPPORTED & entry.value.keys():
        message = f"{keyword} is not honoured; the parts are encoded by default"
        ctx.report("unsupported-keyword", message, child_id(entry.id, keyword))
    return Content(
        media_type,
        schema=_schema(ctx, entry, "schema", hint),
        encodings=_encodings(ctx, media_type, entry, hint),
        item_schema=_schema(ctx, entry, "itemSchema", Hint(hint.parent, (*hint.path, "item"))),
        example=example_of(entry.value),
        xml=_xml(ctx, entry) if is_xml(media_type) else None,
    )


def _xml(ctx: Context, entry: Object) -> Xml | None:
    """What is said of the root element, where the schema stands and where it is defined."""
    node = Item(child_id(entry.id, "schema"), entry.value.get("schema"))
    return xml_of(ctx, annotating(ctx, site_of(node))) if isinstance(node.value, dict) else None


def _schema(ctx: Context, entry: Object, key: str, hint: Hint) -> Schema | None:
    if key not in entry.value:
        return None
    node = Item(child_id(entry.id, key), entry.value[key])
    return ctx.lower(ctx, Site(node.id, (node,), hint))


def _encodings(ctx: Context, media_type: str, entry: Object, hint: Hint) -> tuple[PartEncoding, ...]:
    if "encoding" not in entry.value:
        return ()
    listed = entries(ctx.object_at(entry, "encoding"))
    if listed and not is_form(media_type):
        message = f"an encoding means nothing for {media_type}; it is ignored"
        ctx.report("unused-encoding", message, child_id(entry.id, "encoding"))
        return ()
    found = [(name, ctx.follow(item)) for name, item in listed]
    return tuple(_encoding(ctx, name, encoding, hint) for name, encoding in found if encoding is not None)


def _encoding(ctx: Context, name: str, encoding: Object, hint: Hint) -> PartEncoding:
    for keyword in NESTED & encoding.value.keys():
        message = f"{keyword} is not honoured inside of a part; what the part consists of is encoded by default"
        ctx.report("unsupported-keyword", message, child_id(encoding.id, keyword))
    if encoding.value.get("headers"):
        message = "header fields of a part have no arguments and are not sent"
        ctx.report("unsupported-keyword", message, child_id(encoding.id, "headers"))
    return PartEncoding(
        name,
        content_type=ctx.text_at(encoding, "contentType"),
        style=_style(ctx, encoding),
        explode=ctx.flag_at(encoding, "explode") if "explode" in encoding.value else None,
        allow_reserved=ctx.flag_at(encoding, "allowReserved"),
        headers=lower_part_headers(ctx, encoding, Hint(hint.parent, (*hint.path, name))),
    )


def _style(ctx: Context, encoding: Object) -> Style | None:
    written = ctx.text_at(encoding, "style")
    if written is not None and written not in PART_STYLES:
        message = f"{written!r} is no style of a form field; the default is used"
        ctx.report("unknown-style", message, child_id(encoding.id, "style"))
    return PART_STYLES.get(written or "")
