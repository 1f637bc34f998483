"""A whole call, from arguments to a model, over a transport that answers at once; beside httpx doing the same bare."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx

from bench.measure import cpu_of
from bench.table import Table
from bench.workload import BYTES, GROUP, OPERATION, package

COUNT = 300
URL = "https://console.example/api/systemusers/1"
HEADERS = {"x-api-key": "k", "accept": "application/json"}


def calls(repeats: int) -> Table:
    """Return microseconds for each call."""
    rows = (
        ("httpx, sync", _bare(repeats)),
        (f"{OPERATION}, sync", _sync(repeats)),
        ("httpx, async", _bare_async(repeats)),
        (f"{OPERATION}, async", _async(repeats)),
    )
    return Table("Calls, CPU us each", ("call", "us"), rows, decimals=1)


def _answer(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, content=BYTES, headers={"content-type": "application/json"})


def _each(action: Any, repeats: int) -> float:
    return cpu_of(action, repeats) / COUNT * 1e6


def _bare(repeats: int) -> float:
    with httpx.Client(transport=httpx.MockTransport(_answer)) as client:
        return _each(lambda: [client.get(URL, headers=HEADERS).json() for _ in range(COUNT)], repeats)


def _bare_async(repeats: int) -> float:
    async def run() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(_answer)) as client:
            for _ in range(COUNT):
                (await client.get(URL, headers=HEADERS)).json()

    return _each(lambda: asyncio.run(run()), repeats)


def _sync(repeats: int) -> float:
    pkg = package()
    transport = httpx.MockTransport(_answer)
    with pkg.ApiClient(pkg.Configuration(api_key={"x-api-key": "k"}), transport=transport) as client:
        call = getattr(getattr(client, GROUP), OPERATION)
        return _each(lambda: [call("1") for _ in range(COUNT)], repeats)


def _async(repeats: int) -> float:
    pkg = package()

    async def run() -> None:
        transport = httpx.MockTransport(_answer)
        async with pkg.AsyncApiClient(pkg.Configuration(api_key={"x-api-key": "k"}), transport=transport) as client:
            call = getattr(getattr(client, GROUP), OPERATION)
            for _ in range(COUNT):
                await call("1")

    return _each(lambda: asyncio.run(run()), repeats)
