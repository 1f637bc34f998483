"""The server for OpenAPI 3.0 refuses what it has to refuse: otherwise the sweep would prove nothing."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.contract.openapi3_server import OpenApi3Server

REFERENCE = {"name": "ref", "in": "path", "required": True, "allowReserved": True, "schema": {"type": "string"}}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.3",
    "servers": [{"url": "https://{host}/base", "variables": {"host": {"default": "h"}}}],
    "security": [{"basic": []}],
    "components": {
        "schemas": {"Thing": {"type": "object", "required": ["n"], "properties": {"n": {"type": "integer"}}}}
    },
    "paths": {
        "/things/{ref}": {
            "get": {
                "parameters": [
                    REFERENCE,
                    {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 0}},
                    {"name": "tag", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}},
                ],
                "responses": {"204": {"description": "done"}},
            },
        },
        "/things/{ref}/parts": {
            "parameters": [REFERENCE],
            "post": {
                "security": [],
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                "responses": {
                    "201": {
                        "description": "made",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
                    }
                },
            },
        },
    },
}
CREDENTIALS = {"Authorization": "Basic x"}


def test_what_is_valid_is_accepted() -> None:
    judge = OpenApi3Server(DOCUMENT)
    with judge.serve() as server:
        url = f"{server.url}/base/things"
        assert httpx.get(f"{url}/things/1?limit=2&tag=a&tag=b", headers=CREDENTIALS).status_code == 204
        made = httpx.post(f"{url}/things/1/parts", json={"n": 1})
    assert (made.status_code, list(made.json())) == (201, ["n"])
    read, created = judge.exchanges
    assert (read.path, read.arguments) == ("/things/{ref}", {"ref": "things/1", "limit": 2, "tag": ["a", "b"]})
    assert (created.path, created.arguments, created.body) == ("/things/{ref}/parts", {"ref": "things/1"}, {"n": 1})


@pytest.mark.parametrize(
    ("method", "path", "keywords", "reason"),
    [
        ("GET", "/base/things/1", {}, "credentials"),
        ("GET", "/base/things/1?limit=-1", {"headers": CREDENTIALS}, "minimum"),
        ("GET", "/base/things/1?limit=x", {"headers": CREDENTIALS}, "Expecting value"),
        ("GET", "/base/things/1?other=1", {"headers": CREDENTIALS}, "does not have"),
        ("GET", "/things/1", {"headers": CREDENTIALS}, "no operation"),
        ("PUT", "/base/things/1", {"headers": CREDENTIALS}, "no operation"),
        ("POST", "/base/things/1/parts", {"json": {"n": "one"}}, "not of type"),
        ("POST", "/base/things/1/parts", {"json": {}}, "required property"),
        (
            "POST",
            "/base/things/1/parts",
            {"content": b"<n/>", "headers": {"Content-Type": "a/b"}},
            "does not take",
        ),
    ],
)
def test_what_is_not_valid_is_refused(method: str, path: str, keywords: dict[str, Any], reason: str) -> None:
    judge = OpenApi3Server(DOCUMENT)
    with judge.serve() as server:
        answer = httpx.request(method, server.url + path, **keywords)
    assert (answer.status_code, judge.exchanges) == (400, [])
    assert reason in answer.json()["refused"]
