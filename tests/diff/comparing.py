"""Two documents in, what changed out; and the small shop that most comparisons here start from."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

from specmill.assets import read_assets
from specmill.diagnostics import Diagnostics
from specmill.diff.change import Change
from specmill.diff.compare import Comparison, compare
from specmill.pipeline import Planned, Request, plan_package
from specmill.plan.settings import PackageSettings
from specmill.stopwatch import Stopwatch

Document = dict[str, Any]
Edit = Callable[[Document], None]

ASSETS = read_assets()


def planned(document: Document, folder: Path, name: str, compat: str = "none") -> Planned:
    """Plan the package of a document."""
    path = folder / f"{name}.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    settings = PackageSettings("client", "1.0.0", compat)
    return plan_package(Request(str(path), settings, ASSETS), Diagnostics(), Stopwatch())


def compared(old: Document, new: Document, folder: Path, compat: str = "none") -> Comparison:
    """Compare two documents, each planned on its own."""
    return compare(planned(old, folder, "old", compat), planned(new, folder, "new", compat))


def edited(edit: Edit, document: Document | None = None) -> Document:
    """Return the shop, or another document, after an edit."""
    copy = deepcopy(SHOP if document is None else document)
    edit(copy)
    return copy


def codes(comparison: Comparison) -> dict[str, list[Change]]:
    """Return the changes by code."""
    found: dict[str, list[Change]] = {}
    for each in comparison.changes:
        found.setdefault(each.code, []).append(each)
    return found


def at(document: Document, *path: str | int) -> Any:
    """Return the node at a path."""
    node: Any = document
    for step in path:
        node = node[step]
    return node


def operation(document: Document, route: str) -> Any:
    """Return the operation of ``GET /users``."""
    method, _, path = route.partition(" ")
    return at(document, "paths", path, method.lower())


def parameter(document: Document, route: str, name: str) -> Any:
    """Return a parameter of an operation."""
    return next(each for each in operation(document, route)["parameters"] if each["name"] == name)


def schema(document: Document, name: str) -> Any:
    """Return a component."""
    return at(document, "components", "schemas", name)


def _body(name: str) -> Document:
    return {"required": True, "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}}


def _answer(schema: Document, text: str = "Fine.") -> Document:
    return {"description": text, "content": {"application/json": {"schema": schema}}}


def _ref(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


_LIMIT = {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 100, "default": 10}}
_ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}

SHOP: Document = {
    "openapi": "3.1.0",
    "info": {"title": "Shop", "version": "1"},
    "servers": [{"url": "https://shop.example/api"}],
    "security": [{"key": []}],
    "paths": {
        "/pets": {
            "get": {
                "operationId": "listPets",
                "tags": ["pets"],
                "parameters": [
                    _LIMIT,
                    {"name": "offset", "in": "query", "schema": {"type": "integer"}},
                    {"name": "status", "in": "query", "schema": {"type": "string", "enum": ["new", "sold"]}},
                    {"name": "labels", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}},
                    {"name": "X-Trace", "in": "header", "schema": {"type": "string"}},
                ],
                "responses": {"200": _answer({"type": "array", "items": _ref("Pet")}), "400": _answer(_ref("Error"))},
            },
            "post": {
                "operationId": "createPet",
                "tags": ["pets"],
                "requestBody": _body("Pet"),
                "responses": {"201": _answer(_ref("Pet"))},
            },
        },
        "/pets/{id}": {
            "get": {
                "operationId": "getPet",
                "tags": ["pets"],
                "parameters": [_ID, {"name": "full", "in": "query", "schema": {"type": "boolean"}}],
                "responses": {"200": _answer(_ref("Pet")), "404": _answer(_ref("Error"))},
            },
            "put": {
                "operationId": "replacePet",
                "tags": ["pets"],
                "parameters": [_ID, {"name": "If-Match", "in": "header", "schema": {"type": "string"}}],
                "requestBody": _body("Pet"),
                "responses": {"200": _answer(_ref("Pet"))},
            },
            "delete": {
                "operationId": "deletePet",
                "tags": ["pets"],
                "parameters": [_ID, {"name": "reason", "in": "query", "required": True, "schema": {"type": "string"}}],
                "responses": {"204": {"description": "Gone."}},
            },
        },
        "/pets/{id}/photo": {
            "get": {
                "operationId": "getPhoto",
                "tags": ["pets"],
                "parameters": [_ID, {"name": "width", "in": "query", "schema": {"type": "integer"}}],
                "responses": {
                    "200": {
                        "description": "A picture.",
                        "content": {"image/png": {"schema": {"type": "string", "format": "binary"}}},
                    }
                },
            }
        },
        "/owners/{owner}/pets/{pet}": {
            "get": {
                "operationId": "getPetOfOwner",
                "tags": ["owners"],
                "parameters": [
                    {"name": "owner", "in": "path", "required": True, "schema": {"type": "integer"}},
                    {"name": "pet", "in": "path", "required": True, "schema": {"type": "string"}},
                    {"name": "since", "in": "query", "schema": {"type": "string", "format": "date"}},
                ],
                "responses": {"200": _answer(_ref("Pet"))},
            }
        },
        "/owners": {
            "get": {
                "operationId": "listOwners",
                "tags": ["owners"],
                "parameters": [_LIMIT, {"name": "sort", "in": "query", "schema": {"type": "string"}}],
                "responses": {"200": _answer({"type": "array", "items": _ref("Owner")})},
            },
            "post": {
                "operationId": "createOwner",
                "tags": ["owners"],
                "requestBody": _body("NewOwner"),
                "responses": {"201": _answer(_ref("Owner"))},
            },
        },
    },
    "components": {
        "securitySchemes": {
            "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
            "token": {"type": "http", "scheme": "bearer"},
        },
        "schemas": {
            "Pet": {
                "type": "object",
                "required": ["name", "status"],
                "properties": {
                    "name": {"type": "string", "maxLength": 50},
                    "status": _ref("Status"),
                    "born": {"type": "string", "format": "date"},
                    "weight": {"type": "number"},
                    "age": {"type": "integer"},
                    "tame": {"type": "boolean", "default": False},
                    "labels": {"type": "array", "items": {"type": "string"}},
                    "owner": _ref("Owner"),
                },
            },
            "Status": {"type": "string", "enum": ["new", "reserved", "sold"]},
            "Owner": {
                "type": "object",
                "required": ["id"],
                "properties": {
                    "id": {"type": "integer"},
                    "email": {"type": "string"},
                    "phone": {"type": "string"},
                    "address": {"type": "object", "properties": {"street": {"type": "string"}}},
                },
            },
            "NewOwner": {
                "type": "object",
                "required": ["email"],
                "properties": {
                    "email": {"type": "string"},
                    "phone": {"type": "string"},
                    "level": {"type": "integer", "minimum": 0},
                },
            },
            "Error": {
                "type": "object",
                "properties": {"code": {"type": "integer"}, "message": {"type": "string"}},
            },
        },
    },
}
"""A document of our own with most of what a client can feel."""
