"""A reference parser of parameters: what a server reads from a request.

The styles are those of the table in OpenAPI 3.1 section 4.8.12.2. The parser knows nothing of the runtime: it
splits raw text at the delimiters of a style and decodes percent-triplets after.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

from attrs import frozen

Scalar = Callable[[str], Any]

SCALARS: dict[str, Scalar] = {"string": str, "integer": int, "boolean": {"true": True, "false": False}.__getitem__}


@frozen
class Cell:
    """One cell of the table, for values of one scalar type."""

    place: str
    style: str
    explode: bool
    kind: str
    scalar: str = "string"

    @property
    def name(self) -> str:
        """The operationId of the operation that has the parameter."""
        return f"{self.place}_{self.style}_{'each' if self.explode else 'one'}_{self.kind}_{self.scalar}".lower()

    @property
    def read(self) -> Scalar:
        """Return the reader of a single value."""
        return SCALARS[self.scalar]


def parse(cell: Cell, raw: str) -> Any:
    """Return the value of the parameter ``color`` from the raw text in its place; None if there is no text."""
    if not raw:
        return None
    match cell.place:
        case "path":
            return _path(cell, raw)
        case "header":
            return _joined(cell, raw, ",", str)
        case "query":
            return _pairs(cell, raw.split("&"))
        case _:
            return _pairs(cell, raw.split("; "))


def _path(cell: Cell, raw: str) -> Any:
    match cell.style:
        case "simple":
            return _joined(cell, raw, ",", unquote)
        case "label":
            assert raw[0] == "."
            return _joined(cell, raw[1:], "." if cell.explode else ",", unquote)
        case _:
            assert raw[0] == ";"
            return _pairs(cell, raw[1:].split(";"))


def _joined(cell: Cell, raw: str, delimiter: str, decode: Callable[[str], str]) -> Any:
    """Read a value whose name is not sent."""
    if cell.kind == "text":
        return cell.read(decode(raw))
    parts = raw.split(delimiter)
    if cell.kind == "array":
        return [cell.read(decode(each)) for each in parts]
    if cell.explode:
        return {decode(key): cell.read(decode(value)) for key, _, value in (each.partition("=") for each in parts)}
    return {decode(key): cell.read(decode(value)) for key, value in zip(parts[::2], parts[1::2], strict=True)}


def _pairs(cell: Cell, parts: list[str]) -> Any:
    """Read a value that is sent as pairs of name and text."""
    pairs = [(unquote(name), text) for name, _, text in (each.partition("=") for each in parts)]
    if cell.style == "deepObject":
        return {name.removeprefix("color[").removesuffix("]"): cell.read(unquote(text)) for name, text in pairs}
    if cell.explode and cell.kind == "object":
        return {name: cell.read(unquote(text)) for name, text in pairs}
    assert {name for name, _ in pairs} == {"color"}
    if cell.explode and cell.kind == "array":
        return [cell.read(unquote(text)) for _, text in pairs]
    (raw,) = [text for _, text in pairs]
    delimiter = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}.get(cell.style, ",")
    return _joined(Cell(cell.place, cell.style, False, cell.kind, cell.scalar), raw, delimiter, unquote)
