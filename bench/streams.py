"""Bodies of a GiB, down to a file and up from one, in a process of its own whose memory is measured.

The rows of one MiB are there to compare with: memory that depends on the size of a body would show.
"""

from __future__ import annotations

import asyncio
import importlib
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from bench.measure import ROOT, median
from bench.process import Used, run
from bench.table import Cell, Table
from specmill.assets import read_assets
from specmill.diagnostics import Diagnostics
from specmill.pipeline import Request, generate, write
from specmill.plan.settings import PackageSettings
from specmill.stopwatch import Stopwatch
from tests.servers.bulk import bulk

_DOCUMENT = """
openapi: 3.1.0
info: {title: Store, version: '1'}
paths:
  /up:
    put:
      operationId: put
      requestBody: {content: {application/octet-stream: {}}}
      responses: {'200': {description: ok, content: {application/json: {schema: {type: integer}}}}}
  /{size}:
    get:
      operationId: get
      parameters: [{name: size, in: path, required: true, schema: {type: integer}}]
      responses: {'200': {description: ok, content: {application/octet-stream: {}}}}
"""
_NAME = "store_of_bench"
_MIB = 1 << 20
_SIZES = (1, 1024)
"""MiB."""


def streams(repeats: int) -> Table:
    """Return seconds and memory of transfers, sync and async."""
    with tempfile.TemporaryDirectory() as name, bulk() as url:
        folder = Path(name)
        _generate(folder)
        transfers = [(client, way) for client in ("sync", "async") for way in ("down", "up")]
        rows = [row for transfer in transfers for row in _rows(folder, url, *transfer, repeats)]
    return Table("Streams to and from a file", ("client", "way", "MiB", "wall s", "CPU s", "peak MiB"), tuple(rows), 2)


def _rows(folder: Path, url: str, client: str, way: str, repeats: int) -> Iterator[tuple[Cell, ...]]:
    for size in _SIZES:
        command = [sys.executable, "-m", "bench.streams", str(folder), url, client, way, str(size)]
        used = [_checked(run(command, ROOT, {"PYTHONPATH": f"{ROOT}:{ROOT / 'generator'}"})) for _ in range(repeats)]
        yield (
            client,
            way,
            size,
            median([each.wall for each in used]),
            median([each.cpu for each in used]),
            max(each.peak for each in used),
        )


def _checked(used: Used) -> Used:
    if used.code:
        raise RuntimeError(f"a transfer ended with code {used.code}")
    return used


def _generate(folder: Path) -> None:
    (folder / "store.yaml").write_text(_DOCUMENT, "utf-8")
    request = Request(str(folder / "store.yaml"), PackageSettings(_NAME, "1.0.0"), read_assets())
    write(generate(request, Diagnostics(), Stopwatch()), folder, Stopwatch())


def main(folder: str, url: str, client: str, way: str, mib: str) -> None:
    """Make one transfer. Raises RuntimeError if not all of it arrives."""
    sys.path.insert(0, folder)
    store = importlib.import_module(_NAME)
    size = int(mib) * _MIB
    with open(Path(folder, "part"), "wb") as file:
        file.truncate(size)
    transfer = _sync if client == "sync" else _async
    if (found := transfer(store, url, way, size, Path(folder))) != size:
        raise RuntimeError(f"{found} bytes of {size} arrived")


def _sync(store: ModuleType, url: str, way: str, size: int, folder: Path) -> Any:
    with store.ApiClient(store.Configuration(url, trust_env=False, timeout=60)) as client:
        if way == "up":
            return client.default.put(body=folder / "part")
        return store.Download(client.default.stream_get, size).to_file(folder / "down")


def _async(store: ModuleType, url: str, way: str, size: int, folder: Path) -> Any:
    async def work() -> Any:
        async with store.AsyncApiClient(store.Configuration(url, trust_env=False, timeout=60)) as client:
            if way == "up":
                return await client.default.put(body=folder / "part")
            return await store.AsyncDownload(client.default.stream_get, size).to_file(folder / "down")

    return asyncio.run(work())


if __name__ == "__main__":
    main(*sys.argv[1:])
