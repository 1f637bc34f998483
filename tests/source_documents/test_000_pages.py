"""Lists of the Jamf Pro API, page by page (JPX-25 to JPX-28)."""

from __future__ import annotations

import importlib
import logging
from typing import Any

import pytest

from tests.servers.jamf import numbered
from tests.servers.loopback import Answer, Recorded
from tests.source_documents.jamf_setup import Fleet


def part(name: str) -> Any:
    return importlib.import_module(f"jamfpro.{name}")


def paginator(fleet: Fleet, **arguments: Any) -> Any:
    fleet.jamf.inventory = list(numbered(25))
    kind, model = part("clients.pagination").Paginator, part("models.computer_inventory").ComputerInventory
    return kind(fleet.client, "v1/computers-inventory", model, page_size=10, **arguments)


def pages_seen(fleet: Fleet) -> list[str]:
    return sorted(dict(each.query)["page"] for each in fleet.server.requests if "page" in dict(each.query))


def test_jpx_25_pages_and_their_records(fleet: Fleet) -> None:
    filters = part("clients.filters")
    pages = paginator(
        fleet,
        sort_expression=filters.SortField("id").desc(),
        filter_expression=filters.FilterField("id").gt(1),
        extra_params={"section": ["GENERAL"]},
    )
    found = list(pages(return_generator=True))
    assert [(each.page, each.page_count, each.total_count) for each in found] == [(0, 10, 25), (1, 10, 25), (2, 5, 25)]
    assert pages_seen(fleet) == ["0", "1", "2"]
    query = dict(fleet.server.requests[-1].query)
    assert (query["page-size"], query["sort"], query["filter"], query["section"]) == (
        "10",
        "id:desc",
        "id>1",
        "GENERAL",
    )
    assert [each.id for each in pages(return_generator=False)] == [str(number) for number in range(25)]


@pytest.mark.parametrize(("start", "end", "count"), [(0, 0, 10), (0, 1, 20), (2, None, 5), (1, 1, 10)])
def test_jpx_26_the_last_page_may_be_the_first(fleet: Fleet, start: int, end: int | None, count: int) -> None:
    assert len(paginator(fleet, start_page=start, end_page=end)(return_generator=False)) == count


@pytest.mark.parametrize("keep", [True, False])
def test_jpx_27_a_page_that_fails_raises(fleet: Fleet, jamfpro: Any, keep: bool) -> None:
    pages = paginator(fleet)
    pages._client = fleet.make(return_exceptions=keep)
    fleet.jamf.hook = lambda request: Answer(500) if "page=1" in request.target else None
    with pytest.raises(jamfpro.exceptions.ServiceException):
        pages(return_generator=False)


def test_jpx_28_a_size_that_no_server_keeps_to_is_refused(fleet: Fleet) -> None:
    for size in (0, 2001):
        with pytest.raises(ValueError, match="from 1 to 2000"):
            part("clients.pagination").Paginator(fleet.client, "v1/packages", object, page_size=size)
    assert fleet.seen == []


@pytest.mark.parametrize(("largest", "total"), [(4, 25), (1, 12), (9, 25), (10, 25), (4, 4)])
def test_jpx_28_a_server_that_gives_smaller_pages_is_followed(fleet: Fleet, largest: int, total: int) -> None:
    pages = paginator(fleet)
    fleet.jamf.inventory, fleet.jamf.largest_page = list(numbered(total)), largest
    assert [each.id for each in pages(return_generator=False)] == [str(number) for number in range(total)]


def test_jpx_28_smaller_pages_from_a_later_page_on(fleet: Fleet) -> None:
    pages = paginator(fleet, start_page=1)
    fleet.jamf.inventory, fleet.jamf.largest_page = list(numbered(13)), 4
    assert [each.id for each in pages(return_generator=False)] == [str(number) for number in range(4, 13)]


def test_jpx_28_a_list_that_grows_meanwhile_is_read_to_its_end(fleet: Fleet, caplog: pytest.LogCaptureFixture) -> None:
    pages, more = paginator(fleet), iter(range(25, 48))
    pages._client = fleet.make(max_concurrency=1)

    def growing(request: Recorded) -> None:
        if "page=2" in request.target or "page=3" in request.target:
            fleet.jamf.inventory += [{"id": str(next(more))} for _ in range(11)]

    fleet.jamf.hook = growing
    with caplog.at_level(logging.WARNING, "jamfpro"):
        found = [each.id for each in pages(return_generator=False)]
    assert found == [str(number) for number in range(47)]
    warned = [each.getMessage() for each in caplog.records]
    assert warned[0].startswith("v1/computers-inventory: 25 records before page 2, 36 with it;")
    assert len(warned) == 2


def test_jpx_28_a_list_that_shrinks_meanwhile_ends_where_it_does(
    fleet: Fleet, caplog: pytest.LogCaptureFixture
) -> None:
    pages = paginator(fleet)
    pages._client = fleet.make(max_concurrency=1)

    def shrinking(request: Recorded) -> None:
        if "page=0" not in request.target and "page=" in request.target:
            del fleet.jamf.inventory[12:]

    fleet.jamf.hook = shrinking
    with caplog.at_level(logging.WARNING, "jamfpro"):
        assert len(pages(return_generator=False)) == 12
    assert "25 records before page 1, 12 with it" in caplog.text


def test_jpx_28_no_page_is_asked_for_beyond_the_last_one_wanted(fleet: Fleet) -> None:
    pages = paginator(fleet, end_page=1)
    fleet.jamf.largest_page = 4
    assert len(pages(return_generator=False)) == 8
    assert pages_seen(fleet) == ["0", "1"]
