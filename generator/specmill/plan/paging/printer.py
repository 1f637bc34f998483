"""The constants by which generated methods go through pages."""

from __future__ import annotations

from collections.abc import Iterator

from specmill import ir
from specmill.plan.arguments import Argument
from specmill.plan.code import EMPTY, Code, fill, identifier, literal
from specmill.plan.contents import ContentPrinter
from specmill.plan.layout import Brackets, Item, Node, annotated
from specmill.plan.paging.paging import BodyProperty, Input, Paging
from specmill.plan.paging.shape import Outside
from specmill.plan.symbols import Symbols
from specmill.values import frozen

_CLASSES = {
    "offset": "OffsetPages",
    "page": "NumberedPages",
    "cursor": "CursorPages",
    "url": "LinkedPages",
    "link": "LinkedPages",
}


@frozen
class PagingPrinter:
    """Prints the constants of one module."""

    contents: ContentPrinter
    symbols: Symbols

    def item(self, paging: Paging) -> Code:
        """Return the type of an item."""
        return self.contents.read_type(paging.item)

    def constant(self, name: str, paging: Paging, arguments: tuple[Argument, ...]) -> Code:
        """Return the statement that defines the pagination of an operation."""
        kind = self.symbols.runtime("pagination", _CLASSES[paging.style])
        full = fill("{kind}[{item}]", kind=kind, item=self.item(paging))
        return annotated(identifier(name), full, Brackets(kind, tuple(self._items(paging, arguments))), 0)

    def _items(self, paging: Paging, arguments: tuple[Argument, ...]) -> Iterator[Node]:
        if paging.position is not None:
            yield literal(_place(paging.position, arguments))
        if paging.items:
            yield Item(Code("items="), self._path(paging.items))
        if paging.limit is not None:
            yield Item(Code("limit="), literal(_place(paging.limit, arguments)))
        if paging.page_size is not None:
            yield Item(Code("page_size="), literal(paging.page_size))
        if paging.style in ("offset", "page"):
            yield from self._counted(paging)
        if paging.next and paging.style in ("cursor", "url"):
            yield Item(Code("next="), self._path(paging.next))
        if paging.next_header is not None and paging.style == "cursor":
            yield Item(Code("next_header="), literal(paging.next_header))

    def _counted(self, paging: Paging) -> Iterator[Node]:
        if paging.start is not None:
            yield Item(Code("start="), literal(paging.start))
        if paging.total:
            yield Item(Code("total="), self._path(paging.total))
        if paging.total_header is not None:
            yield Item(Code("total_header="), literal(paging.total_header))
        if paging.short:
            yield Item(Code("short="), literal(True))

    def _path(self, path: tuple[str, ...]) -> Node:
        """Return a path; one that begins outside of the data says so."""
        names = Brackets(EMPTY, tuple(literal(each) for each in path))
        if not isinstance(path, Outside):
            return names
        return Brackets(self.symbols.runtime("pagination", "Outside"), (names,))


def _place(given: Input, arguments: tuple[Argument, ...]) -> str:
    """Return the argument that something is given by; after a dot, the property of it."""
    if isinstance(given, BodyProperty):
        body = next(each.name for each in arguments if isinstance(each.source, ir.Body))
        return f"{body}.{given.name}"
    return next(each.name for each in arguments if each.source is given)


def without_position(paging: Paging, arguments: tuple[Argument, ...]) -> tuple[Argument, ...]:
    """Return the arguments of the method that goes through all pages."""
    return tuple(each for each in arguments if each.source is not paging.position)
