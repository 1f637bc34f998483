"""What the clients of packages that openapi-python-client made can do besides what they always could."""

from __future__ import annotations

import asyncio
import importlib
import inspect
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from threading import Thread
from types import ModuleType
from typing import Any

import attrs
import httpx
import pytest
import trio

from tests.engine.clients import by_engine, by_itself, on_path
from tests.servers.loopback import Answer, Loopback, Recorded

LISTED = [{"name": "Tom", "parent": {"name": "Old Tom", "born": "2001-02-03"}}]


@pytest.fixture(scope="module")
def pets(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder = tmp_path_factory.mktemp("engine")
    by_engine(folder, "engine_pets")
    with on_path(folder / "out", "engine_pets") as package:
        yield package


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(Answer(json=LISTED)) as running:
        yield running


def quick(pets: ModuleType) -> Any:
    """A policy that hardly waits."""
    return importlib.import_module(f"{pets.__name__}._runtime.retry_policy").RetryPolicy(base=0.001, cap=0.002)


def operation(pets: ModuleType, name: str) -> Any:
    return importlib.import_module(f"{pets.__name__}.api.pets.{name}")


def run(drive: str, work: Callable[[], Awaitable[Any]]) -> Any:
    return asyncio.run(_awaited(work)) if drive == "asyncio" else trio.run(work)


async def _awaited(work: Callable[[], Awaitable[Any]]) -> Any:
    return await work()


def listed(pets: ModuleType, client: Any, drive: str) -> Any:
    module = operation(pets, "list_pets")
    if drive == "sync":
        return module.sync_detailed(client=client)

    async def work() -> Any:
        async with client:
            return await module.asyncio_detailed(client=client)

    return run(drive, work)


DRIVES = pytest.mark.parametrize("drive", ["sync", "asyncio", "trio"])


def test_a_document_of_two_files_in_swagger_2_becomes_a_package(pets: ModuleType, server: Loopback) -> None:
    answer = operation(pets, "list_pets").sync(client=pets.Client(server.url), limit=3, x_trace="t")
    assert answer[0].parent.born.isoformat() == "2001-02-03"
    assert type(answer[0]) is type(answer[0].parent)
    assert server.requests[0].query == [("limit", "3")]
    assert server.requests[0].headers["x-trace"] == "t"


@DRIVES
def test_what_fails_for_a_while_is_sent_again(pets: ModuleType, server: Loopback, drive: str) -> None:
    server.script(Answer(503), Answer(drop=True), Answer(json=LISTED))
    got = listed(pets, pets.Client(server.url, retries=quick(pets)), drive)
    assert (got.status_code, len(server.requests)) == (200, 3)


@DRIVES
def test_retries_can_be_switched_off(pets: ModuleType, server: Loopback, drive: str) -> None:
    server.script(Answer(503), Answer(json=LISTED))
    assert listed(pets, pets.Client(server.url, retries=False), drive).status_code == 503
    assert len(server.requests) == 1


def test_what_would_be_done_twice_is_not_sent_again(pets: ModuleType, server: Loopback) -> None:
    server.script(Answer(503), Answer(201, json=LISTED[0]))
    pet = pets.models.Pet(name="Tom")
    client = pets.Client(server.url, retries=quick(pets))
    assert operation(pets, "add_pet").sync_detailed(client=client, body=pet).status_code == 503
    assert len(server.requests) == 1


def test_a_lost_server_is_an_error_of_the_http_library(pets: ModuleType) -> None:
    with Loopback() as gone:
        url = gone.url
    with pytest.raises(httpx.ConnectError):
        operation(pets, "list_pets").sync(client=pets.Client(url, retries=quick(pets)))


@DRIVES
def test_a_token_that_is_refused_is_asked_for_anew(pets: ModuleType, server: Loopback, drive: str) -> None:
    tokens = iter(["old", "new"])
    server.script(lambda request: Answer(200 if request.headers["authorization"] == "Bearer new" else 401, json=LISTED))
    client = pets.AuthenticatedClient(server.url, token=lambda: next(tokens))
    assert listed(pets, client, drive).status_code == 200
    assert [each.headers["authorization"] for each in server.requests] == ["Bearer old", "Bearer new"]


def test_a_token_that_was_given_is_not_tried_twice(pets: ModuleType, server: Loopback) -> None:
    server.script(Answer(401))
    client = pets.AuthenticatedClient(server.url, "fixed", prefix="", auth_header_name="X-Token")
    assert listed(pets, client, "sync").status_code == 401
    assert [each.headers["x-token"] for each in server.requests] == ["fixed"]


def test_one_new_token_is_enough_for_all_threads(pets: ModuleType, server: Loopback) -> None:
    asked: list[int] = []

    def token() -> str:
        asked.append(1)
        return f"token-{len(asked)}"

    def answer(request: Recorded) -> Answer:
        return Answer(200 if request.headers["authorization"] == "Bearer token-2" else 401, json=LISTED)

    server.script(answer)
    client = pets.AuthenticatedClient(server.url, token)
    client.get_httpx_client()
    threads = [Thread(target=listed, args=(pets, client, "sync")) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(asked) == 2


@pytest.mark.parametrize("header", ["Authorization", "X-Token"])
def test_no_other_server_gets_the_token(pets: ModuleType, server: Loopback, header: str) -> None:
    with Loopback(Answer(json=LISTED)) as other:
        server.script(Answer(307, headers={"Location": f"{other.url}/pets"}))
        client = pets.AuthenticatedClient(server.url, "secret", auth_header_name=header, follow_redirects=True)
        assert listed(pets, client, "sync").status_code == 200
        assert header.lower() in server.requests[0].headers
        assert header.lower() not in other.requests[0].headers


def test_settings_and_copies_are_as_callers_know_them(pets: ModuleType, server: Loopback) -> None:
    client = pets.Client(server.url, headers={"X-A": "1"}, cookies={"c": "1"}, httpx_args={"params": {"p": "1"}})
    listed(pets, client.with_headers({"X-B": "2"}).with_cookies({"d": "2"}).with_timeout(httpx.Timeout(5)), "sync")
    (request,) = server.requests
    assert (request.headers["x-a"], request.headers["x-b"]) == ("1", "2")
    assert request.headers["cookie"] == "c=1; d=2"
    assert ("p", "1") in request.query


def test_a_client_of_ones_own_is_used_as_it_is(pets: ModuleType, server: Loopback) -> None:
    with httpx.Client(base_url=server.url, headers={"X-Mine": "1"}) as mine:
        listed(pets, pets.Client("http://unused.example").set_httpx_client(mine), "sync")
    assert server.requests[0].headers["x-mine"] == "1"


def test_nothing_that_the_clients_had_is_gone(pets: ModuleType, tmp_path: Path) -> None:
    """Every argument, with its kind and default, and every method of what openapi-python-client makes by itself."""
    by_itself(tmp_path, "vanilla_pets")
    with on_path(tmp_path / "out", "vanilla_pets") as vanilla:
        for name in ("Client", "AuthenticatedClient"):
            theirs, ours = getattr(vanilla, name), getattr(pets, name)
            wanted, have = inspect.signature(theirs).parameters, inspect.signature(ours).parameters
            assert {key: (each.kind, repr(each.default)) for key, each in wanted.items()} == {
                key: (each.kind, repr(each.default)) for key, each in have.items() if key != "retries"
            }
            positional = [key for key, each in wanted.items() if each.kind is each.POSITIONAL_OR_KEYWORD]
            assert [key for key in have if key in positional] == positional
            missing = {each for each in dir(theirs) if not each.startswith("_")} - set(dir(ours))
            assert missing <= {each.name for each in attrs.fields(ours)}
