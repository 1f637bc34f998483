"""Bodies of requests and responses: media types, and the schema of each."""

from __future__ import annotations

from collections.abc import Iterable

from specmill import ir
from specmill.diff.wire.at import At, Direction
from specmill.diff.wire.schemas import SchemaComparer


def compare_bodies(subject: str, old: ir.Operation, new: ir.Operation, comparer: SchemaComparer) -> None:
    """Note what changed in what an operation takes as its body."""
    before, after = old.body, new.body
    at = At(Direction.REQUEST, subject, "body", old.place, new.place)
    add = comparer.changes.add
    match before, after:
        case None, ir.Body(required=required, place=place):
            kind = "required" if required else "optional"
            add(f"{kind}-body-added", subject, f"a body is {kind} now", old.place, place)
        case ir.Body(place=place), None:
            add("body-removed", subject, "no body is taken any more", place, new.place)
        case ir.Body(), ir.Body():
            at = at.placed(before.place, after.place)
            if before.required != after.required:
                change = "required" if after.required else "optional"
                add(f"body-became-{change}", subject, f"the body is {change} now", at.old, at.new)
            if (before.docs.description or "").split() != (after.docs.description or "").split():
                add("body-text-changed", subject, "the text of the body changed", at.old, at.new)
            compare_contents(before.contents, after.contents, at, comparer)


def compare_contents(old: Iterable[ir.Content], new: Iterable[ir.Content], at: At, comparer: SchemaComparer) -> None:
    """Note media types that came and went, and compare the schemas of the others."""
    before, after = ({each.media_type: each for each in contents} for contents in (old, new))
    for media_type, content in before.items():
        if media_type in after:
            _compare_content(content, after[media_type], at, comparer)
        else:
            comparer.note("media-type-removed", f"{media_type} is gone", at)
    for media_type in after:
        if media_type not in before:
            comparer.note("media-type-added", f"{media_type} is new", at)


def _compare_content(old: ir.Content, new: ir.Content, at: At, comparer: SchemaComparer) -> None:
    for before, after, inside in ((old.schema, new.schema, at), (old.item_schema, new.item_schema, at.inside("[]"))):
        if before is not None or after is not None:
            comparer.compare(before or ir.ANYTHING, after or ir.ANYTHING, inside)
    encodings = [{each.property: _encoding(each) for each in content.encodings} for content in (old, new)]
    for name in dict.fromkeys((*encodings[0], *encodings[1])):
        before_form, after_form = (each.get(name, "as usual") for each in encodings)
        if before_form != after_form:
            text = f"{name!r} was written {before_form}, is {after_form}"
            comparer.changes.add("part-encoding-changed", at.subject, at.tell(text), at.old, at.new)


def _encoding(encoding: ir.PartEncoding) -> str:
    parts = [
        f"as {encoding.content_type}" if encoding.content_type else "",
        f"in style {encoding.style.value}" if encoding.style else "",
        {None: "", True: "exploded", False: "not exploded"}[encoding.explode],
        "with reserved characters" if encoding.allow_reserved else "",
        " ".join(f"with header {each.name}" for each in encoding.headers),
    ]
    return " ".join(each for each in parts if each) or "as usual"
