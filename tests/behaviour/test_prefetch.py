"""Lists whose next page is on its way while one is used, against a server that says what it has been asked."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest

from tests.behaviour import test_pages
from tests.behaviour.drives import Drive
from tests.behaviour.test_pages import herd, pets
from tests.servers.loopback import Answer, Loopback, Recorded

DOCUMENT = test_pages.DOCUMENT


def iterate(drive: Drive, start: Callable[[Any], Any], used: Callable[[Any], None], most: int = 100) -> list[Any]:
    """Return what is yielded, and the reason of an exception in its place; ``used`` is called with each."""
    found: list[Any] = []
    if drive.name == "sync":
        with drive.client() as client, start(client.default) as items:
            while len(found) < most:
                try:
                    found.append(next(items))
                except StopIteration:
                    break
                except drive.package.ApiException as error:
                    found.append(error.reason)
                used(found[-1])
        return found

    async def work() -> None:
        async with drive.client() as client, start(client.default) as items:
            while len(found) < most:
                try:
                    found.append(await anext(items))
                except StopAsyncIteration:
                    break
                except drive.package.ApiException as error:
                    found.append(error.reason)
                await drive.run_in_thread(used, found[-1])

    drive.run(work)
    return found


def nothing(_: Any) -> None:
    pass


def ids(found: list[Any]) -> list[Any]:
    return [getattr(each, "id", each) for each in found]


def test_every_item_comes_once(drive: Drive, server: Loopback) -> None:
    server.script(herd(5, wrap=True))
    assert ids(iterate(drive, lambda api: api.iter_by_offset().prefetched(), nothing)) == [0, 1, 2, 3, 4]
    assert len(server.requests) == 3


def test_pages_too(drive: Drive, server: Loopback) -> None:
    server.script(herd(5, wrap=True))
    found = iterate(drive, lambda api: api.iter_by_offset().pages().prefetched(), nothing)
    assert [(page.status_code, len(page.data.results)) for page in found] == [(200, 2), (200, 2), (200, 1)]


def test_one_page_is_asked_for_ahead_and_no_further(drive: Drive, server: Loopback) -> None:
    arrived = threading.Semaphore(0)
    page = herd(9, wrap=True)

    def answer(request: Recorded) -> Answer:
        arrived.release()
        return page(request)

    asked: list[int] = []

    def used(_: Any) -> None:
        asked.append(len(server.requests))

    server.script(answer)
    iterate(drive, lambda api: api.iter_by_offset().prefetched(), lambda item: (_wait(arrived, item), used(item))[1])
    assert asked == [2, 2, 3, 3, 4, 4, 5, 5, 5]


def _wait(arrived: threading.Semaphore, item: Any) -> None:
    """At the first item of a page, wait for the request for the page after the next, if there is one."""
    wanted = {0: 2, 2: 1, 4: 1, 6: 1}.get(item.id, 0)
    for _ in range(wanted):
        assert arrived.acquire(timeout=10)


def test_a_page_that_fails_raises_after_the_items_before_it_and_is_asked_for_again(
    drive: Drive, server: Loopback
) -> None:
    first = Answer(json={"results": pets(0, 1), "totalCount": 4})
    last = Answer(json={"results": pets(2, 3), "totalCount": 4})
    server.script(first, Answer(503), last)
    found = ids(iterate(drive, lambda api: api.iter_by_offset().prefetched(), nothing))
    assert found == [0, 1, "Service Unavailable", 2, 3]


def test_leaving_early_is_no_error(drive: Drive, server: Loopback) -> None:
    server.script(herd(9, wrap=True))
    assert ids(iterate(drive, lambda api: api.iter_by_offset().prefetched(), nothing, most=1)) == [0]
    assert len(server.requests) <= 2


def test_it_is_for_a_with_block(drive: Drive) -> None:
    with pytest.raises(RuntimeError, match="with block"):
        if drive.name == "sync":
            with drive.client() as client:
                next(client.default.iter_by_offset().prefetched())
        else:

            async def work() -> None:
                async with drive.client() as client:
                    await anext(client.default.iter_by_offset().prefetched())

            drive.run(work)
