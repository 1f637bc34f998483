"""How the pages of one operation follow one another, every name verified against the document."""

from __future__ import annotations

from typing import TypeAlias

from specmill import ir
from specmill.plan.paging.settings import PagingSettings
from specmill.plan.paging.shape import Outside, Shape, body_shape, is_number, page_shape
from specmill.plan.profile import is_negotiated
from specmill.plan.said import UnknownName, Unusable
from specmill.values import frozen

POSITION = {"offset": "offset", "page": "page", "cursor": "cursor"}
"""The setting that names the parameter by which a page is found, by style."""


@frozen
class BodyProperty:
    """A property of the JSON body that is sent."""

    name: str


Input: TypeAlias = "ir.Parameter | BodyProperty"
"""What the client sets on the way through the pages."""


@frozen
class Paging:
    """The pages of one operation, in the terms of the wire."""

    style: str
    items: tuple[str, ...]
    item: ir.Schema
    position: Input | None
    """What the client counts or hands on; the caller does not give it."""
    limit: Input | None
    page_size: int | None
    start: int | None
    total: tuple[str, ...]
    total_header: str | None
    next: tuple[str, ...]
    next_header: str | None
    short: bool


def paging_of(api: ir.Api, operation: ir.Operation, settings: PagingSettings) -> Paging:
    """Return what settings of a style mean for an operation. Raises :class:`Unusable`."""
    shape = page_shape(api, operation)
    if shape is None:
        raise Unusable("the operation does not return JSON of one schema")
    items = _items(shape, settings.items)
    array = shape.array(items)
    assert array is not None
    _require_next(settings)
    return Paging(
        style=settings.style,
        items=items,
        item=array.items,
        position=_position(api, operation, settings),
        limit=_input(api, operation, settings.limit) if settings.limit else None,
        page_size=settings.page_size,
        start=settings.start,
        total=_total(shape, settings.total),
        total_header=settings.total_header,
        next=_path(shape, settings.next),
        next_header=settings.next_header,
        short=settings.until == "short",
    )


def _items(shape: Shape, named: str | None) -> tuple[str, ...]:
    if named is not None:
        path = _path(shape, named)
        if isinstance(path, Outside) or shape.array(path) is None:
            raise Unusable(f"the property {named!r} is no array")
        return path
    if shape.array(()) is not None:
        return ()
    arrays = shape.arrays()
    if len(arrays) != 1:
        raise Unusable("'items' is missing, and the page is no array and has not exactly one property that is")
    return (arrays[0],)


def _total(shape: Shape, named: str | None) -> tuple[str, ...]:
    path = _path(shape, named)
    found = shape.outside(path) if isinstance(path, Outside) else shape.at(path) if path else None
    if found is not None and not is_number(found):
        raise Unusable(f"the property {named!r} is no number")
    return path


def _path(shape: Shape, named: str | None) -> tuple[str, ...]:
    """Return a path as written, which may be the name of one property with dots in it.

    What the data does not have may stand beside it, in the envelope.
    """
    if named is None:
        return ()
    paths = ((named,), tuple(named.split(".")))
    for path in paths:
        if shape.at(path) is not None:
            return path
    for path in paths:
        if shape.outside(path) is not None:
            return Outside(path)
    raise UnknownName(f"a page has no property {named!r}")


def _position(api: ir.Api, operation: ir.Operation, settings: PagingSettings) -> Input | None:
    key = POSITION.get(settings.style)
    if key is None:
        return None
    name: str | None = getattr(settings, key)
    if name is None:
        raise Unusable(f"the style {settings.style!r} needs the key {key!r}")
    return _input(api, operation, name)


def _require_next(settings: PagingSettings) -> None:
    if settings.style == "cursor" and settings.next is None and settings.next_header is None:
        raise Unusable("the style 'cursor' needs the key 'next' or 'next_header'")
    if settings.style == "url" and settings.next is None:
        raise Unusable("the style 'url' needs the key 'next'")


def _input(api: ir.Api, operation: ir.Operation, name: str) -> Input:
    for each in operation.parameters:
        if each.name == name and each.where in (ir.In.QUERY, ir.In.HEADER) and not is_negotiated(each):
            return each
    body = body_shape(api, operation)
    if body is not None and body.at((name,)) is not None:
        return BodyProperty(name)
    raise UnknownName(f"there is no query or header parameter {name!r}, and no such property of a JSON body")
