"""Lists that come in pages, as one iterator of their items: what ``iter_`` methods return.

A page is asked for when it is needed. One that fails raises, and going on with the same iterator asks for that page
again: no item is left out.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .api import warn_deprecated
from .call import Call
from .errors import PaginationError
from .json_text import loads
from .options import KNOWN_OPTIONS, check_options
from .pagination import Page
from .prefetch import AsyncPrefetched, Prefetched
from .redirects import linked_request

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .client import AsyncBaseApiClient, BaseApiClient
    from .client_core import ClientCore
    from .flow import Flow
    from .operation import Operation
    from .options import CallOptions
    from .pagination import Pagination, Target
    from .reply import Reply
    from .response import ApiResponse

T = TypeVar("T")
P = TypeVar("P")

MOST_EMPTY = 1000
"""Pages without an item, one after the other, that a list may have."""


class _Walk(Generic[T, P]):
    """The way through the pages of one call. Its steps are flows, so that it serves both kinds of client."""

    def __init__(
        self,
        client: ClientCore,
        operation: Operation[P],
        pagination: Pagination[T],
        arguments: Mapping[str, Any],
        options: CallOptions,
    ) -> None:
        self._client = client
        self._operation = operation
        self._pagination = pagination
        self._arguments = arguments
        self._options = options
        self._target: Target | None = pagination.first(arguments)
        self._reply: Reply | None = None
        """What the page before came in."""
        self._visited: set[str] = set()
        self._empty = 0

    def again(self) -> _Walk[T, P]:
        """Return the same way from its beginning."""
        return _Walk(self._client, self._operation, self._pagination, self._arguments, self._options)

    def step(self) -> Flow[tuple[ApiResponse[P], Sequence[T]] | None]:
        """Get the next page with its items; None after the last one. Raises ApiException, and has not moved then."""
        target = self._target
        if target is None:
            return None
        reply = yield from self._client._exchange(self._call(target))
        response = self._client._read(self._operation, reply)
        items = self._pagination.items_of(response.data)
        if items is None:
            raise _failure(reply, "a page has no list of items")
        if items and self._reply is not None and reply.content == self._reply.content:
            raise _failure(reply, "the server sends the same page again")
        whole = _whole(reply) if self._pagination.asks_for_whole else None
        self._move(target, Page(items, response.data, reply.headers, whole), reply)
        return response, items

    def _call(self, target: Target) -> Call:
        call = self._client._start(self._operation, target.arguments, self._options)
        if target.url is None or self._reply is None:
            return call
        request = linked_request(call.request, self._reply.request.url, target.url)
        if request is None:
            raise _failure(self._reply, "the link to the next page must not be followed")
        options: CallOptions = call.options if request.trusted else {**call.options, "_request_auth": False}
        return Call(call.operation, options, request, arguments=call.arguments, deadline=call.deadline)

    def _move(self, target: Target, page: Page, reply: Reply) -> None:
        following = self._pagination.following(target, page)
        empty = 0 if page.items else self._empty + 1
        if following is not None:
            mark = following.url or repr(following.arguments)
            if mark in self._visited:
                raise _failure(reply, "the server leads back to a page that came already")
            if empty >= MOST_EMPTY:
                raise _failure(reply, f"the server sends nothing but empty pages, {empty} so far")
            self._visited.add(mark)
        self._target, self._reply, self._empty = following, reply, empty


def _whole(reply: Reply) -> Any:
    """Return the answer as JSON with its envelope; None for one that is no JSON, such as an empty one."""
    try:
        return loads(reply.content)
    except ValueError:
        return None


def _failure(reply: Reply, reason: str) -> PaginationError:
    return PaginationError(reply.status_code, reason, headers=reply.headers, request=reply.request.redacted())


def _checked(operation: Operation[Any], options: CallOptions) -> CallOptions:
    check_options(options, KNOWN_OPTIONS, operation.name)
    if operation.deprecated:
        warn_deprecated(operation)
    return options


class Pages(Iterator["ApiResponse[P]"]):
    """The pages of a list, each with status and headers."""

    def __init__(self, client: BaseApiClient, walk: _Walk[Any, P]) -> None:
        self._client = client
        self._walk = walk

    def __next__(self) -> ApiResponse[P]:
        page = self._client._run(self._walk.step())
        if page is None:
            raise StopIteration
        return page[0]

    def prefetched(self) -> Prefetched[ApiResponse[P]]:
        """Return the same pages for a ``with`` block, in which the next one is asked for while one is used."""

        def step() -> Sequence[ApiResponse[P]] | None:
            page = self._client._run(walk.step())
            return None if page is None else page[:1]

        walk = self._walk.again()
        return Prefetched(step)


class Paginated(Iterator[T], Generic[T, P]):
    """The items of a list that comes in pages, from the first on. ``P`` is the type of a page.

    Iterating raises ApiException for a page that fails, and PaginationError for pages that make no list.
    """

    def __init__(
        self,
        client: BaseApiClient,
        operation: Operation[P],
        pagination: Pagination[T],
        options: CallOptions,
        /,
        **arguments: Any,
    ) -> None:
        self._client = client
        self._walk: _Walk[T, P] = _Walk(client, operation, pagination, arguments, options)
        self._items: Iterator[T] = iter(())
        _checked(operation, options)

    def __next__(self) -> T:
        while True:
            for item in self._items:
                return item
            page = self._client._run(self._walk.step())
            if page is None:
                raise StopIteration
            self._items = iter(page[1])

    def pages(self) -> Pages[P]:
        """Return the whole pages instead, from the first on, each as an :class:`~.response.ApiResponse`."""
        return Pages(self._client, self._walk.again())

    def prefetched(self) -> Prefetched[T]:
        """Return the same items for a ``with`` block, in which the next page is asked for while one is used.

        It is asked for in a thread, with this client.
        """

        def step() -> Sequence[T] | None:
            page = self._client._run(walk.step())
            return None if page is None else page[1]

        walk = self._walk.again()
        return Prefetched(step)


class AsyncPages(AsyncIterator["ApiResponse[P]"]):
    """The pages of a list, each with status and headers, for an event loop."""

    def __init__(self, client: AsyncBaseApiClient, walk: _Walk[Any, P]) -> None:
        self._client = client
        self._walk = walk

    async def __anext__(self) -> ApiResponse[P]:
        page = await self._client._run(self._walk.step())
        if page is None:
            raise StopAsyncIteration
        return page[0]

    def prefetched(self) -> AsyncPrefetched[ApiResponse[P]]:
        """Return the same pages for an ``async with`` block, in which the next one is on its way while one is used."""

        async def step() -> Sequence[ApiResponse[P]] | None:
            page = await self._client._run(walk.step())
            return None if page is None else page[:1]

        walk = self._walk.again()
        return AsyncPrefetched(step)


class AsyncPaginated(AsyncIterator[T], Generic[T, P]):
    """Do as :class:`Paginated`, in an event loop: ``async for item in ...``."""

    def __init__(
        self,
        client: AsyncBaseApiClient,
        operation: Operation[P],
        pagination: Pagination[T],
        options: CallOptions,
        /,
        **arguments: Any,
    ) -> None:
        self._client = client
        self._walk: _Walk[T, P] = _Walk(client, operation, pagination, arguments, options)
        self._items: Iterator[T] = iter(())
        _checked(operation, options)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        while True:
            for item in self._items:
                return item
            page = await self._client._run(self._walk.step())
            if page is None:
                raise StopAsyncIteration
            self._items = iter(page[1])

    def pages(self) -> AsyncPages[P]:
        """Return the whole pages instead, from the first on, each as an :class:`~.response.ApiResponse`."""
        return AsyncPages(self._client, self._walk.again())

    def prefetched(self) -> AsyncPrefetched[T]:
        """Return the same items for an ``async with`` block, in which the next page is on its way while one is used."""

        async def step() -> Sequence[T] | None:
            page = await self._client._run(walk.step())
            return None if page is None else page[1]

        walk = self._walk.again()
        return AsyncPrefetched(step)
