"""How the pages of a list follow one another: one class a style, each a pure value that does no input or output.

A style says which arguments the first page is asked for with and, given a page, what to ask for next. Going there is
the work of :mod:`.pages`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from .links import next_link
from .wire_values import argument_at, value_at, with_argument

if TYPE_CHECKING:
    from .headers import Headers

T = TypeVar("T")


class Target(NamedTuple):
    """What a page is asked for with."""

    arguments: Mapping[str, Any]
    url: str | None = None
    """Instead of the operation's own; may be relative to the page that named it."""
    before: int = 0
    """Items on the pages before."""


class Page(NamedTuple):
    """A page that came, as far as the way to the next one is concerned."""

    items: Sequence[Any]
    data: Any
    headers: Headers
    whole: Any = None
    """The whole answer as JSON, where the pagination asks for it."""

    def at(self, path: tuple[str, ...]) -> Any:
        """Return what stands under a path; None if there is nothing."""
        return value_at(self.whole if isinstance(path, Outside) else self.data, path) if path else None


class Outside(tuple[str, ...]):
    """A path of the whole answer, where the data is inside an envelope."""


class Pagination(Generic[T]):
    """The base of all styles; ``T`` is the type of an item.

    Args:
        items: Property names that lead to the array; none where the body is the array.
        limit: The argument that says how many items a page has, if there is one. Here and elsewhere, ``body.limit``
            means a property of the argument ``body``.
        page_size: Its value where the caller does not give it. The server is known to honour as many.
    """

    def __init__(self, *, items: tuple[str, ...] = (), limit: str | None = None, page_size: int | None = None) -> None:
        self.items = items
        self.limit = limit
        self.page_size = page_size

    def first(self, arguments: Mapping[str, Any]) -> Target:
        """Return how the first page is asked for."""
        if self.limit is None or self.page_size is None or argument_at(arguments, self.limit) is not None:
            return Target(arguments)
        return Target(with_argument(arguments, self.limit, self.page_size))

    def items_of(self, data: Any) -> Sequence[Any] | None:
        """Return the items of a page: none where the array is absent or null, None where the page is no page."""
        if data is None:
            return ()
        found = value_at(data, self.items)
        if found is None:
            return () if isinstance(data, Mapping) or hasattr(data, "__codec__") else None
        return found if isinstance(found, list | tuple) else None

    @property
    def asks_for_whole(self) -> bool:
        """Whether something of the answer matters that is outside of the data."""
        return any(isinstance(each, Outside) for each in vars(self).values())

    def following(self, target: Target, page: Page) -> Target | None:
        """Return how the page after this one is asked for, or None after the last."""
        raise NotImplementedError

    def __repr__(self) -> str:
        settings = (f"{name}={value!r}" for name, value in vars(self).items() if value)
        return f"{type(self).__name__}({', '.join(settings)})"


class _Counted(Pagination[T]):
    """Pages that are found by a number.

    The list ends with the item that makes up the total, where the server gives one, and with an empty page else. With
    ``short`` it also ends with a page of fewer items than were asked for; a limit above ``page_size`` is not trusted
    for that, since the server may have lowered it.
    """

    def __init__(
        self,
        *,
        items: tuple[str, ...] = (),
        limit: str | None = None,
        page_size: int | None = None,
        total: tuple[str, ...] = (),
        total_header: str | None = None,
        short: bool = False,
    ) -> None:
        super().__init__(items=items, limit=limit, page_size=page_size)
        self.total = total
        self.total_header = total_header
        self.short = short

    def _is_last(self, target: Target, page: Page) -> bool:
        count = len(page.items)
        if not count:
            return True
        total = self._total(page)
        if total is not None:
            return target.before + count >= total
        return self.short and count < self._honoured(target)

    def _total(self, page: Page) -> int | None:
        value = page.at(self.total)
        if value is None and self.total_header is not None:
            value = page.headers.get(self.total_header, "").strip()
        if isinstance(value, str):
            return int(value) if value.isascii() and value.isdigit() else None
        return int(value) if isinstance(value, int | float) and not isinstance(value, bool) else None

    def _honoured(self, target: Target) -> int:
        """Return how many items a page has for certain if there are as many."""
        asked = argument_at(target.arguments, self.limit) if self.limit is not None else None
        known = self.page_size or 0
        return min(asked, known) if isinstance(asked, int) else known


class OffsetPages(_Counted[T]):
    """Pages that begin after a number of items: offset, skip, start."""

    def __init__(self, offset: str, *, start: int = 0, **settings: Any) -> None:
        super().__init__(**settings)
        self.offset = offset
        self.start = start

    def first(self, arguments: Mapping[str, Any]) -> Target:
        target = super().first(arguments)
        return target._replace(arguments=with_argument(target.arguments, self.offset, self.start))

    def following(self, target: Target, page: Page) -> Target | None:
        if self._is_last(target, page):
            return None
        before = target.before + len(page.items)
        return Target(with_argument(target.arguments, self.offset, self.start + before), before=before)


class NumberedPages(_Counted[T]):
    """Pages with numbers of their own."""

    def __init__(self, page: str, *, start: int = 1, **settings: Any) -> None:
        super().__init__(**settings)
        self.page = page
        self.start = start

    def first(self, arguments: Mapping[str, Any]) -> Target:
        target = super().first(arguments)
        return target._replace(arguments=with_argument(target.arguments, self.page, self.start))

    def following(self, target: Target, page: Page) -> Target | None:
        if self._is_last(target, page):
            return None
        arguments = with_argument(target.arguments, self.page, argument_at(target.arguments, self.page) + 1)
        return Target(arguments, before=target.before + len(page.items))


class CursorPages(Pagination[T]):
    """Pages that each name the next one by a text to be sent back, in the body or in a header field."""

    def __init__(
        self, cursor: str, *, next: tuple[str, ...] = (), next_header: str | None = None, **settings: Any
    ) -> None:
        super().__init__(**settings)
        self.cursor = cursor
        self.next = next
        self.next_header = next_header

    def following(self, target: Target, page: Page) -> Target | None:
        value = page.at(self.next)
        if value is None and self.next_header is not None:
            value = page.headers.get(self.next_header)
        if value is None or value == "":
            return None
        arguments = with_argument(target.arguments, self.cursor, value)
        return Target(arguments, before=target.before + len(page.items))


class LinkedPages(Pagination[T]):
    """Pages that each give the URL of the next one: in the body, or in a ``Link`` field (RFC 8288) without ``next``."""

    def __init__(self, *, next: tuple[str, ...] = (), **settings: Any) -> None:
        super().__init__(**settings)
        self.next = next

    def following(self, target: Target, page: Page) -> Target | None:
        url = page.at(self.next) if self.next else next_link(page.headers.get_list("link"))
        if not isinstance(url, str) or not url:
            return None
        return Target(target.arguments, url, target.before + len(page.items))
