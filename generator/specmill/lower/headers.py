"""Headers of responses and of the parts of a multipart body."""

from __future__ import annotations

from specmill.ir import HeaderField, Hint, In, Parameter
from specmill.lower.context import Context, entries
from specmill.lower.docs import docs_of
from specmill.lower.nodes import Object
from specmill.lower.values import lower_value


def lower_headers(ctx: Context, owner: Object, hint: Hint) -> tuple[HeaderField, ...]:
    """The ``headers`` of a response. ``Content-Type`` is described by the content itself and left out here."""
    found: list[HeaderField] = []
    for name, header in _entries(ctx, owner):
        value = lower_value(ctx, header, _inside(hint, name))
        required, explode = ctx.flag_at(header, "required"), ctx.flag_at(header, "explode")
        found.append(HeaderField(name, value.schema, required, docs_of(header.value), explode, value.media_type))
    return tuple(found)


def lower_part_headers(ctx: Context, owner: Object, hint: Hint) -> tuple[Parameter, ...]:
    """The ``headers`` of an encoding object, as parameters of the part."""
    found: list[Parameter] = []
    for name, header in _entries(ctx, owner):
        value = lower_value(ctx, header, _inside(hint, name))
        required, explode = ctx.flag_at(header, "required"), ctx.flag_at(header, "explode")
        place, docs = ctx.place(header.id), docs_of(header.value)
        found.append(
            Parameter(
                name, In.HEADER, value.schema, required, place, explode=explode, media_type=value.media_type, docs=docs
            )
        )
    return tuple(found)


def _entries(ctx: Context, owner: Object) -> list[tuple[str, Object]]:
    # Headers may well be called X-Something: no extension is meant.
    found = [(name, ctx.follow(item)) for name, item in entries(ctx.object_at(owner, "headers"))]
    return [(name, header) for name, header in found if header is not None and name.lower() != "content-type"]


def _inside(hint: Hint, name: str) -> Hint:
    return Hint(hint.parent, (*hint.path, name))
