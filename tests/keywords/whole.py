"""A document that has a place for every keyword of OpenAPI 3.2: each is added to it, one at a time."""

from __future__ import annotations

import copy
from typing import Any

REF = {"$ref": "#/components/schemas/Pet"}
LEAF = {"type": "object", "properties": {"leaf": {"type": "string"}}}


def _answer(schema: Any) -> dict[str, Any]:
    return {"200": {"description": "ok", "content": {"application/json": {"schema": schema}}}}


WHOLE: dict[str, Any] = {
    "openapi": "3.2.0",
    "info": {"title": "Whole", "version": "1", "contact": {}, "license": {"name": "MIT"}},
    "servers": [{"url": "https://{host}.example", "variables": {"host": {"default": "a"}}}],
    "tags": [{"name": "pets"}, {"name": "all"}],
    "paths": {
        "/pets/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
            "get": {
                "tags": ["pets", "all"],
                "parameters": [
                    {"name": "q", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}},
                    {"name": "h", "in": "header", "schema": {"type": "string"}},
                ],
                "responses": _answer(REF),
            },
            "post": {
                "tags": ["pets"],
                "requestBody": {
                    "content": {"multipart/form-data": {"schema": LEAF, "encoding": {"leaf": {}}}},
                },
                "responses": {
                    **_answer({"type": "string"}),
                    "201": {
                        "description": "made",
                        "headers": {"X-Count": {"schema": {"type": "array", "items": {"type": "string"}}}},
                        "links": {"next": {"operationId": "nothing"}},
                    },
                },
                "callbacks": {"told": {"{$request.body#/url}": {"post": {"responses": {"204": {"description": "x"}}}}}},
            },
            "put": {
                "tags": ["pets"],
                "requestBody": {"content": {"application/xml": {"schema": REF}}},
                "responses": {"204": {"description": "done"}},
            },
        },
        "/shared": {},
    },
    "components": {
        "schemas": {
            "Pet": {
                "type": "object",
                "properties": {
                    "any": {},
                    "text": {"type": "string"},
                    "number": {"type": "number"},
                    "list": {"type": "array", "items": {"type": "string"}},
                    "map": {"type": "object"},
                    "kind": {"type": "string"},
                    "tagged": {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]},
                },
            },
            "Cat": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}, "c": {}}},
            "Dog": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}, "d": {}}},
        },
        "securitySchemes": {
            "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
            "bearer": {"type": "http", "scheme": "bearer"},
            "oauth": {
                "type": "oauth2",
                "flows": {"clientCredentials": {"tokenUrl": "https://a.example/token", "scopes": {}}},
            },
        },
    },
    "security": [{"key": []}, {"bearer": []}, {"oauth": []}],
}


def with_member(path: str, value: Any, document: dict[str, Any] = WHOLE) -> dict[str, Any]:
    """Return the document with a member more, or another value of one: its path has spaces between the words."""
    changed: dict[str, Any] = copy.deepcopy(document)
    *inside, last = path.split()
    node: Any = changed
    for word in inside:
        node = node[int(word)] if isinstance(node, list) else node.setdefault(word, {})
    node[int(last) if isinstance(node, list) else last] = value
    return changed
