"""A whole call, from arguments to a model, beside httpx doing the same bare: one path, one query, one header.

Over a transport that answers at once only the clients' own work is left; over loopback the kernel's is in it too. Both
sides parse the answer; ours makes a model of it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import httpx

from bench.loopback import loopback
from bench.measure import median, taken_in_turn
from bench.table import Cell, Table
from bench.workload import BYTES, GROUP, OPERATION, package

COUNT = 300
HOST = "https://console.example"
PATH = "/systemusers/1"
PARAMETERS = {"fields": "email"}
HEADERS = {"x-api-key": "k", "accept": "application/json"}
Action = Callable[[], object]


def calls(repeats: int) -> Table:
    """Return microseconds for each call, and the ratio to httpx, run by run."""
    with ExitStack() as stack:
        host = stack.enter_context(loopback())
        rows = [
            *_beside("null transport, sync", _bare(stack, HOST, _null()), _sync(stack, HOST, _null()), repeats),
            *_beside("null transport, async", _bare_async(_null()), _async(_null()), repeats),
            *_beside("loopback, sync", _bare(stack, host, None), _sync(stack, host, None), repeats),
        ]
    return Table("Calls, CPU us each", ("call", "client", "us", "times httpx"), tuple(rows), decimals=2)


def _beside(name: str, bare: Action, own: Action, repeats: int) -> Iterator[tuple[Cell, ...]]:
    theirs, ours = taken_in_turn((bare, own), repeats)
    ratio = median(one / other for one, other in zip(ours, theirs, strict=True))
    yield name, "httpx", median(theirs) / COUNT * 1e6, 1.0
    yield name, OPERATION, median(ours) / COUNT * 1e6, ratio


def _null() -> httpx.MockTransport:
    return httpx.MockTransport(
        lambda request: httpx.Response(200, content=BYTES, headers={"content-type": "application/json"})
    )


def _bare(stack: ExitStack, host: str, transport: httpx.BaseTransport | None) -> Action:
    client = stack.enter_context(httpx.Client(transport=transport, base_url=f"{host}/api", headers=HEADERS))
    return lambda: [client.get(PATH, params=PARAMETERS).json() for _ in range(COUNT)]


def _sync(stack: ExitStack, host: str, transport: httpx.BaseTransport | None) -> Action:
    pkg = package()
    configuration = pkg.Configuration(api_key={"x-api-key": "k"}, host=f"{host}/api")
    client = stack.enter_context(pkg.ApiClient(configuration, transport=transport))
    call = getattr(getattr(client, GROUP), OPERATION)
    return lambda: [call("1", **PARAMETERS) for _ in range(COUNT)]


def _bare_async(transport: httpx.MockTransport) -> Action:
    async def run() -> None:
        async with httpx.AsyncClient(transport=transport, base_url=f"{HOST}/api", headers=HEADERS) as client:
            for _ in range(COUNT):
                (await client.get(PATH, params=PARAMETERS)).json()

    return lambda: asyncio.run(run())


def _async(transport: httpx.MockTransport) -> Action:
    pkg = package()

    async def run() -> None:
        configuration = pkg.Configuration(api_key={"x-api-key": "k"}, host=f"{HOST}/api")
        async with pkg.AsyncApiClient(configuration, transport=transport) as client:
            call = getattr(getattr(client, GROUP), OPERATION)
            for _ in range(COUNT):
                await call("1", **PARAMETERS)

    return lambda: asyncio.run(run())
