"""100,000 parameters, sync and async, each read back by a parser that knows nothing of how it was written."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from random import Random
from typing import Any

import httpx
import pytest

from tests.soak.parsing import Cell, parse
from tests.soak.values import value
from tests.traps.test_parameter_styles import CELLS
from tests.traps.wires import SERVER, Wire, wire

CASES = int(os.environ.get("SOAK_PARAMETERS", "100000"))
TABLE = [Cell(*cell[:4], scalar) for cell in CELLS for scalar in ("string", "integer", "boolean")]


def operation(cell: Cell) -> str:
    items = "items" if cell.kind == "array" else "additionalProperties"
    one = f"{{type: {cell.scalar}}}"
    schema = one if cell.kind == "text" else f"{{type: {cell.kind}, {items}: {one}}}"
    required = "required: true, " if cell.place == "path" else ""
    style = f"style: {cell.style}, explode: {str(cell.explode).lower()}"
    return f"""
      /{cell.name}/{"{color}" if cell.place == "path" else ""}:
        get:
          operationId: {cell.name}
          parameters:
          - {{name: color, in: {cell.place}, {required}{style}, schema: {schema}}}
          responses: {{'204': {{description: ok}}}}"""


DOCUMENT = f"""
    openapi: 3.1.0
    info: {{title: Styles, version: '1'}}
    servers: [{{url: '{SERVER}'}}]
    paths:""" + "".join(map(operation, TABLE))


@pytest.fixture(scope="module")
def styles(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wire]:
    with wire(DOCUMENT, tmp_path_factory.mktemp("styles")) as made:
        yield made


def sent(request: httpx.Request, cell: Cell) -> str:
    """Return the raw text that a request has in the place of the parameter."""
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    match cell.place:
        case "path":
            return path.removeprefix(f"/{cell.name}/")
        case "query":
            return query
        case "header":
            return request.headers.get("color", "")
        case _:
            return request.headers.get("cookie", "")


def drawn(count: int, seed: int) -> Iterator[tuple[Cell, Any]]:
    """Yield that many cells in turn, each with a value."""
    random = Random(seed)
    for number in range(count):
        cell = TABLE[number % len(TABLE)]
        yield cell, value(cell, random)


@pytest.mark.slow
def test_every_value_that_a_client_sends_is_read_back(styles: Wire) -> None:
    methods = {cell.name: getattr(styles.client.default, cell.name) for cell in TABLE}
    for cell, expected in drawn(CASES // 2, seed=41):
        methods[cell.name](color=expected)
        request = styles.requests.pop()
        assert parse(cell, sent(request, cell)) == expected, (cell, request.url.raw_path, dict(request.headers))


@pytest.mark.slow
def test_every_value_that_an_asynchronous_client_sends_is_read_back(styles: Wire) -> None:
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(204)

    async def call_all() -> None:
        transport = httpx.MockTransport(answer)
        async with styles.package.AsyncApiClient(styles.client.configuration, transport=transport) as client:
            for cell, expected in drawn(CASES - CASES // 2, seed=6570):
                await getattr(client.default, cell.name)(color=expected)
                assert parse(cell, sent(requests.pop(), cell)) == expected, cell

    asyncio.run(call_all())


def test_the_parser_tells_apart_what_differs() -> None:
    array = Cell("query", "form", False, "array")
    assert parse(array, "color=a%2Cb,c") == ["a,b", "c"]
    assert parse(array, "color=a,b,c") == ["a", "b", "c"]
    assert parse(Cell("path", "matrix", True, "object"), ";a%3D=1;b=") == {"a=": "1", "b": ""}
    assert parse(Cell("query", "deepObject", True, "object", "integer"), "color%5Ba%5D=1") == {"a": 1}
