"""Documents made up for measuring: of any size, each of one shape that could make some step grow faster than it.

All are ours from the first word to the last, so that what is measured on them can be shown anywhere.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

Schema = dict[str, Any]
Schemas = dict[str, Schema]

DEEP = 40
"""Levels of nested objects and of chained ``allOf``: deeper than people write, and below what is refused."""
DENSE = 12
"""References from each schema to others."""
TAG = 25
"""Operations of one tag."""


def operations(size: int) -> Schemas:
    """Ordinary models of some ten properties, each used by an operation."""
    return {_name(index): _ordinary(index) for index in range(size)}


def nesting(size: int) -> Schemas:
    """Objects without a name, inside each other."""
    return {_name(index): _nested(f"{index}", DEEP) for index in range(0, size, DEEP)}


def enumeration(size: int) -> Schemas:
    """One enumeration of so many values, which a model holds in three ways."""
    values: Schema = {"type": "string", "enum": [f"value-{index}" for index in range(size)]}
    kind = {"$ref": "#/components/schemas/Kind"}
    properties = {"kind": kind, "kinds": {"type": "array", "items": kind}, "inline": values}
    return {"Kind": values, _name(0): {"type": "object", "properties": properties}}


def chains(size: int) -> Schemas:
    """Models that each extend another, in chains."""
    return {_name(index): _link(index) for index in range(size)}


def references(size: int) -> Schemas:
    """Models of which each refers to a dozen others, in all directions and round in circles."""
    return {_name(index): _knot(index, size) for index in range(size)}


SHAPES: Mapping[str, Callable[[int], Schemas]] = {
    "operations": operations,
    "nesting": nesting,
    "enumeration": enumeration,
    "chains": chains,
    "references": references,
}


def written(folder: Path, shape: str, size: int) -> Path:
    """Write the document of a shape and size into a folder; its path."""
    path = folder / f"{shape}-{size}.json"
    path.write_text(json.dumps(document(SHAPES[shape](size)), indent=1), encoding="utf-8")
    return path


def document(schemas: Schemas) -> Schema:
    """A document with an operation that sends and one that answers with every model, half of the operations each."""
    models = [name for name in schemas if name != "Kind"]
    paths = {f"/things/{index}/{{id}}": _path(index, name) for index, name in enumerate(models)}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Made up", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    }


def _path(index: int, name: str) -> Schema:
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
    operation: Schema = {
        "operationId": f"thing{index}",
        "tags": [f"Tag {index // TAG}"],
        "summary": f"Deal with thing number {index}.",
        "parameters": [
            {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
            {"name": "limit", "in": "query", "description": "How many at most.", "schema": {"type": "integer"}},
        ],
        "responses": {"200": {"description": "Done.", "content": content}},
    }
    return {"put": {**operation, "requestBody": {"content": content}}} if index % 2 else {"get": operation}


def _name(index: int) -> str:
    return f"Thing{index}"


def _ordinary(index: int) -> Schema:
    return {
        "type": "object",
        "description": f"A thing, number {index} of its kind.",
        "required": ["id", "name"],
        "properties": {
            "id": {"type": "integer", "description": "What it is known by."},
            "name": {"type": "string", "maxLength": 80},
            f"label{index}": {"type": "string", "description": f"Text on thing {index}, for people to read."},
            "createdAt": {"type": "string", "format": "date-time"},
            "url": {"type": "string", "format": "uri"},
            "tags": {"type": "array", "items": {"type": "string"}},
            "state": {"type": "string", "enum": ["new", "used", f"broken{index}"]},
            "size": {"type": ["number", "null"]},
            "before": {"$ref": f"#/components/schemas/{_name(max(index - 1, 0))}"},
            "part": {"type": "object", "properties": {f"weight{index}": {"type": "number"}}},
        },
    }


def _nested(word: str, levels: int) -> Schema:
    properties: Schema = {f"leaf{word}": {"type": "string"}}
    for level in range(levels):
        properties = {f"level{level}": {"type": "object", "properties": properties}}
    return {"type": "object", "properties": properties}


def _link(index: int) -> Schema:
    own = {"type": "object", "properties": {f"own{index}": {"type": "string"}, f"count{index}": {"type": "integer"}}}
    if index % DEEP == 0:
        return own
    return {"allOf": [{"$ref": f"#/components/schemas/{_name(index - 1)}"}, own]}


def _knot(index: int, size: int) -> Schema:
    others = [(index * 7 + step * step * 31) % size for step in range(1, DENSE + 1)]
    properties = {f"to{step}": {"$ref": f"#/components/schemas/{_name(other)}"} for step, other in enumerate(others)}
    return {"type": "object", "properties": properties}
