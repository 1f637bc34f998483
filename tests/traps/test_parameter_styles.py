"""Trap 41: every cell of the style table of OpenAPI 3.1 section 4.8.12.2, sent by a generated client.

What is expected comes from two sides that know nothing of the runtime: strings written down by hand, and the expansion
algorithm of RFC 6570 (section 3.2.1) for the template that the standard says a cell is the same as.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest

from mixins._library import httpx
from tests.traps.wires import SERVER, Wire, wire

TEXT = "a b"
ARRAY = ["a b", "c/d"]
OBJECT = {"R": "a b", "G": "c/d"}
VALUES = {"text": TEXT, "array": ARRAY, "object": OBJECT}

CELLS = [
    ("path", "simple", False, "text", "a%20b"),
    ("path", "simple", False, "array", "a%20b,c%2Fd"),
    ("path", "simple", False, "object", "R,a%20b,G,c%2Fd"),
    ("path", "simple", True, "text", "a%20b"),
    ("path", "simple", True, "array", "a%20b,c%2Fd"),
    ("path", "simple", True, "object", "R=a%20b,G=c%2Fd"),
    ("path", "label", False, "text", ".a%20b"),
    ("path", "label", False, "array", ".a%20b,c%2Fd"),
    ("path", "label", False, "object", ".R,a%20b,G,c%2Fd"),
    ("path", "label", True, "text", ".a%20b"),
    ("path", "label", True, "array", ".a%20b.c%2Fd"),
    ("path", "label", True, "object", ".R=a%20b.G=c%2Fd"),
    ("path", "matrix", False, "text", ";color=a%20b"),
    ("path", "matrix", False, "array", ";color=a%20b,c%2Fd"),
    ("path", "matrix", False, "object", ";color=R,a%20b,G,c%2Fd"),
    ("path", "matrix", True, "text", ";color=a%20b"),
    ("path", "matrix", True, "array", ";color=a%20b;color=c%2Fd"),
    ("path", "matrix", True, "object", ";R=a%20b;G=c%2Fd"),
    ("query", "form", False, "text", "color=a%20b"),
    ("query", "form", False, "array", "color=a%20b,c%2Fd"),
    ("query", "form", False, "object", "color=R,a%20b,G,c%2Fd"),
    ("query", "form", True, "text", "color=a%20b"),
    ("query", "form", True, "array", "color=a%20b&color=c%2Fd"),
    ("query", "form", True, "object", "R=a%20b&G=c%2Fd"),
    ("query", "spaceDelimited", False, "array", "color=a%20b%20c%2Fd"),
    ("query", "spaceDelimited", False, "object", "color=R%20a%20b%20G%20c%2Fd"),
    ("query", "pipeDelimited", False, "array", "color=a%20b%7Cc%2Fd"),
    ("query", "pipeDelimited", False, "object", "color=R%7Ca%20b%7CG%7Cc%2Fd"),
    ("query", "deepObject", True, "object", "color%5BR%5D=a%20b&color%5BG%5D=c%2Fd"),
    ("header", "simple", False, "text", "a b"),
    ("header", "simple", False, "array", "a b,c/d"),
    ("header", "simple", False, "object", "R,a b,G,c/d"),
    ("header", "simple", True, "text", "a b"),
    ("header", "simple", True, "array", "a b,c/d"),
    ("header", "simple", True, "object", "R=a b,G=c/d"),
    ("cookie", "form", False, "text", "color=a%20b"),
    ("cookie", "form", False, "array", "color=a%20b,c%2Fd"),
    ("cookie", "form", False, "object", "color=R,a%20b,G,c%2Fd"),
    ("cookie", "form", True, "text", "color=a%20b"),
    ("cookie", "form", True, "array", "color=a%20b; color=c%2Fd"),
    ("cookie", "form", True, "object", "R=a%20b; G=c%2Fd"),
]
"""Place, style, explode, type and what is sent. Header fields are no URIs, so nothing is percent-encoded there; cookies
are separated by ``"; "`` (RFC 6265 section 4.2.1), where a query has an ampersand."""

EXPLODED = [
    ("query", "spaceDelimited", True, "array", "color=a%20b&color=c%2Fd"),
    ("query", "spaceDelimited", True, "object", "R=a%20b&G=c%2Fd"),
    ("query", "pipeDelimited", True, "array", "color=a%20b&color=c%2Fd"),
    ("query", "pipeDelimited", True, "object", "R=a%20b&G=c%2Fd"),
]
"""Cells that the table leaves open. Documents have them, and nothing is left to delimit: they are as in style form."""

OPERATORS = {("path", "simple"): "", ("path", "label"): ".", ("path", "matrix"): ";", ("query", "form"): "?"}
"""The operator of RFC 6570 that a style is the same as."""

RULES = {"": ("", ",", False), ".": (".", ".", False), ";": (";", ";", True), "?": ("?", "&", True)}
"""Of the table in RFC 6570 section 3.2.1 (appendix A): what comes first, what separates, and whether names are sent."""


def name_of(place: str, style: str, explode: bool, kind: str) -> str:
    return f"{place}_{style}_{'each' if explode else 'one'}_{kind}".lower()


def operation(place: str, style: str, explode: bool, kind: str) -> str:
    name = name_of(place, style, explode, kind)
    items = "items: {type: string}" if kind == "array" else "additionalProperties: {type: string}"
    schema = "{type: string}" if kind == "text" else f"{{type: {kind}, {items}}}"
    required = "required: true, " if place == "path" else ""
    return f"""
      /{name}/{"{color}" if place == "path" else ""}:
        get:
          operationId: {name}
          parameters:
          - {{name: color, in: {place}, {required}style: {style}, explode: {str(explode).lower()}, schema: {schema}}}
          responses: {{'204': {{description: ok}}}}"""


DOCUMENT = f"""
    openapi: 3.1.0
    info: {{title: Styles, version: '1'}}
    servers: [{{url: '{SERVER}'}}]
    paths:""" + "".join(operation(*cell[:4]) for cell in [*CELLS, *EXPLODED])


@pytest.fixture(scope="module")
def styles(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wire]:
    with wire(DOCUMENT, tmp_path_factory.mktemp("styles")) as made:
        yield made


def expand(operator: str, name: str, value: Any, explode: bool) -> str:
    """Return the expansion of ``{<operator><name>}``, with ``*`` if it explodes (RFC 6570 section 3.2.1)."""
    first, separator, named = RULES[operator]
    head = f"{name}=" if named else ""
    match value:
        case str():
            text = head + quote(value, safe="")
        case list() if explode:
            text = separator.join(head + quote(item, safe="") for item in value)
        case list():
            text = head + ",".join(quote(item, safe="") for item in value)
        case dict() if explode:
            text = separator.join(f"{quote(key, safe='')}={quote(item, safe='')}" for key, item in value.items())
        case _:
            text = head + ",".join(quote(part, safe="") for pair in value.items() for part in pair)
    return first + text


def sent(request: httpx.Request, place: str, name: str) -> str:
    """Return what a request has in the place of the parameter."""
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    match place:
        case "path":
            return path.removeprefix(f"/{name}/")
        case "query":
            return query
        case _:
            return request.headers["cookie" if place == "cookie" else "color"]


def test_trap_41_there_is_a_test_for_each_cell_of_the_table() -> None:
    assert len({cell[:4] for cell in CELLS}) == 41


@pytest.mark.parametrize(("place", "style", "explode", "kind", "expected"), [*CELLS, *EXPLODED])
def test_trap_41_a_cell_is_sent_as_the_standard_says(
    styles: Wire, place: str, style: str, explode: bool, kind: str, expected: str
) -> None:
    name = name_of(place, style, explode, kind)
    getattr(styles.client.default, name)(color=VALUES[kind])
    assert sent(styles.requests[-1], place, name) == expected


@pytest.mark.parametrize(
    ("place", "style", "explode", "kind", "expected"), [cell for cell in CELLS if cell[:2] in OPERATORS]
)
def test_trap_41_what_is_expected_is_what_rfc_6570_expands_to(
    place: str, style: str, explode: bool, kind: str, expected: str
) -> None:
    expansion = expand(OPERATORS[place, style], "color", VALUES[kind], explode)
    assert expansion.removeprefix("?") == expected


def test_trap_41_an_asynchronous_client_sends_the_same(styles: Wire) -> None:
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(204)

    async def call_all() -> None:
        transport = httpx.MockTransport(answer)
        async with styles.package.AsyncApiClient(styles.client.configuration, transport=transport) as client:
            for place, style, explode, kind, _ in CELLS:
                await getattr(client.default, name_of(place, style, explode, kind))(color=VALUES[kind])

    asyncio.run(call_all())
    found = [sent(each, cell[0], name_of(*cell[:4])) for each, cell in zip(requests, CELLS, strict=True)]
    assert found == [cell[4] for cell in CELLS]
