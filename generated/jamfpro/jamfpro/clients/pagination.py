"""Lists of the Jamf Pro API, page by page."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from math import ceil
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar, overload

from .._runtime.model import Model
from .results import expected, json_of

if TYPE_CHECKING:
    from .client import JamfProClient
    from .filters import FilterExpression, SortExpression

M = TypeVar("M", bound=Model)

_LOG = logging.getLogger(__name__)
LARGEST_PAGE = 2000


class Page(NamedTuple, Generic[M]):
    """One page of a list."""

    page: int
    """Its number, from 0."""
    page_count: int
    """Records on it."""
    total_count: int
    """Records on all pages, as the answer to this page says."""
    results: Sequence[M]


class Paginator(Generic[M]):
    """Gets the first page, and then the others, several at a time.

    Args:
        api_client: Client of the server.
        resource_path: Path of the list, such as ``v1/packages``.
        return_model: Model of the records.
        start_page: First page to get.
        end_page: Last page to get; by default the last there is.
        page_size: Records on a page, from 1 to 2000. A server that gives fewer is followed at its own size.
        sort_expression: Order.
        filter_expression: Which records.
        extra_params: More query parameters.

    Raises ValueError for a size that the server would not keep to.
    """

    def __init__(
        self,
        api_client: JamfProClient,
        resource_path: str,
        return_model: type[M],
        start_page: int = 0,
        end_page: int | None = None,
        page_size: int = 100,
        sort_expression: SortExpression | None = None,
        filter_expression: FilterExpression | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> None:
        if not 1 <= page_size <= LARGEST_PAGE:
            raise ValueError(f"a page has from 1 to {LARGEST_PAGE} records, not {page_size}")
        self._client = api_client
        self.resource_path = resource_path
        self.return_model = return_model
        self.start_page = start_page
        self.end_page = end_page
        self.page_size = page_size
        self._query: dict[str, Any] = {
            **(extra_params or {}),
            "page-size": page_size,
            "sort": None if sort_expression is None else str(sort_expression),
            "filter": None if filter_expression is None else str(filter_expression),
        }

    @overload
    def __call__(self, return_generator: Literal[True] = True) -> Iterator[Page[M]]: ...

    @overload
    def __call__(self, return_generator: Literal[False]) -> list[M]: ...

    @overload
    def __call__(self, return_generator: bool) -> list[M] | Iterator[Page[M]]: ...

    def __call__(self, return_generator: bool = True) -> list[M] | Iterator[Page[M]]:
        """Return an iterator of pages, or a list of all records in their order.

        A list that changes meanwhile is read to its new end, with a warning in the log. Raises ApiException for a page
        that fails, and UnexpectedAnswer for one that is no page: none is left out.
        """
        pages = self._pages()
        return pages if return_generator else [record for page in pages for record in page.results]

    def _pages(self) -> Iterator[Page[M]]:
        """Yield the first page, then all that its total calls for, and those that a greater total of theirs does."""
        first = self._page(self.start_page)
        yield first
        size, total = self._size(first), first.total_count
        done = self.start_page
        while (last := self._last(total, size)) > done:
            for page in self._several(range(done + 1, last + 1)):
                if page.total_count != total:
                    self._tell_of_change(total, page)
                    total = page.total_count
                yield page
            done = last

    def _size(self, first: Page[M]) -> int:
        """Return how many records the server puts on a page: fewer than asked for, if it has a limit of its own.

        Else records would be skipped: page numbers count in pages of its size.
        """
        is_last = self.start_page * self.page_size + first.page_count == first.total_count
        return first.page_count if not is_last and 0 < first.page_count < self.page_size else self.page_size

    def _last(self, total: int, size: int) -> int:
        last = ceil(total / size) - 1
        return last if self.end_page is None else min(last, self.end_page)

    def _several(self, numbers: range) -> Iterator[Page[M]]:
        for found in self._client.concurrent_api_requests(self._page, numbers, return_exceptions=True):
            if isinstance(found, Exception):
                raise found
            yield found

    def _tell_of_change(self, before: int, page: Page[M]) -> None:
        text = "%s: %d records before page %d, %d with it; the list changed, so some may be missing or there twice"
        _LOG.warning(text, self.resource_path, before, page.page, page.total_count)

    def _page(self, number: int) -> Page[M]:
        answer = self._client.pro_api_request("GET", self.resource_path, {"page": number, **self._query})
        data = expected(json_of(answer), dict)
        records, total = expected(data.get("results"), list), expected(data.get("totalCount"), int)
        results = [self.return_model.from_dict(expected(each, dict)) for each in records]
        return Page(number, len(results), total, results)
