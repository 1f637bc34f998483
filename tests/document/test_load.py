"""The stage as a whole: what is accepted as a document, and that nothing makes it fall over."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from specmill.diagnostics import Diagnostic, Diagnostics, InputError
from specmill.document.faults import ReferenceFault
from specmill.document.load import load
from specmill.ir import Json

LoadText = Callable[..., Any]
Refusal = Callable[[Callable[[], object]], Diagnostic]


@pytest.mark.parametrize(
    ("text", "version"),
    [
        ("swagger: '2.0'", "2.0"),
        ("swagger: 2.0", "2.0"),
        ("swagger: 2", "2.0"),
        ("openapi: 3.0.3", "3.0"),
        ("openapi: 3.0", "3.0"),
        ("openapi: '3.1'", "3.1"),
        ("openapi: v3.1.1", "3.1"),
        ("openapi: 3.1.0-rc1", "3.1"),
        ("openapi: 3.2.0", "3.2"),
        ('{"openapi": "3.0.0"}', "3.0"),
    ],
)
def test_versions(text: str, version: str, load_text: LoadText) -> None:
    loaded = load_text(text)
    assert loaded.document.written_version == version
    assert loaded.codes == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "neither 'openapi' nor 'swagger'"),
        ("[]", "neither 'openapi' nor 'swagger'"),
        ("text", "neither 'openapi' nor 'swagger'"),
        ("info: {}", "neither 'openapi' nor 'swagger'"),
        ("swaggerVersion: '1.2'", "this is Swagger 1.2"),
        ("swagger: 1.1", "this is Swagger 1.1"),
        ("openapi: 4.0.0", "'4.0'"),
        ("openapi: 3.10.0", "'3.10'"),
        ("openapi: [3]", "'[3]'"),
        ("openapi: null", "'null'"),
        ("openapi: latest", "'latest'"),
    ],
)
def test_what_is_no_description_of_an_api(text: str, words: str, load_text: LoadText, refusal: Refusal) -> None:
    diagnostic = refusal(lambda: load_text(text))
    assert diagnostic.code == "not-an-api-document"
    assert words in diagnostic.message


def test_only_webhooks_and_no_paths(load_text: LoadText) -> None:
    loaded = load_text("\ufeffopenapi: 3.1.0\r\ninfo: {title: '', version: ''}\r\nwebhooks: {w: {}}\r\n")
    assert loaded.document.root["webhooks"] == {"w": {}}
    assert loaded.codes == []


def test_positions_and_lines_of_unknown_files(load_text: LoadText) -> None:
    document = load_text("openapi: 3.1.0\n").document
    place = document.place(document.root_id)
    assert document.position(place) is not None
    assert document.line("api.yaml", 1) == "openapi: 3.1.0"
    assert document.line("other.yaml", 1) == ""
    assert document.line("api.yaml", 99) == ""


# -- hostile documents -------------------------------------------------------------------------------------------------

FULL_2: dict[str, Json] = {
    "swagger": "2.0",
    "info": {"title": "t", "version": "1"},
    "host": "h",
    "basePath": "/v",
    "schemes": ["https"],
    "consumes": ["a/b"],
    "produces": ["a/b"],
    "paths": {
        "/a": {
            "parameters": [{"name": "p", "in": "query", "type": "array", "items": {"type": "string"}}],
            "post": {
                "schemes": ["http"],
                "produces": ["c/d"],
                "parameters": [
                    {"$ref": "#/parameters/B"},
                    {"name": "f", "in": "formData", "type": "file", "collectionFormat": "multi"},
                ],
                "responses": {
                    "2xx": {"schema": {"type": "file"}, "headers": {"H": {"type": "integer"}}, "examples": {"c/d": 1}},
                    "400": {"$ref": "#/responses/E"},
                },
            },
        }
    },
    "definitions": {
        "A": {"type": "object", "x-nullable": True, "discriminator": "k", "allOf": [{"$ref": "#/definitions/A"}]}
    },
    "parameters": {"B": {"name": "b", "in": "body", "schema": {"$ref": "#/definitions/A", "minimum": 1}}},
    "responses": {"E": {"description": "e", "schema": {"minimum": 1, "exclusiveMinimum": True}}},
    "securityDefinitions": {"o": {"type": "oauth2", "flow": "accessCode", "scopes": {}}},
}
FULL_3: dict[str, Json] = {
    "openapi": "3.0.0",
    "info": {"title": "t", "version": "1"},
    "paths": {
        "/a": {
            "$ref": "#/x-items/a",
            "parameters": [{"$ref": "#/components/parameters/P"}],
            "post": {
                "requestBody": {"content": {"a/b": {"schema": {"nullable": True, "$ref": "#/components/schemas/A"}}}},
                "responses": {"2xx": {"headers": {"H": {"schema": {}}}, "content": {"a/b": {"encoding": {"p": {}}}}}},
                "callbacks": {"c": {"{$url}": {"get": {"responses": {}}}}},
            },
        }
    },
    "components": {
        "schemas": {
            "A": {"nullable": True, "allOf": [{"$ref": "#/components/schemas/A"}], "discriminator": {"mapping": {}}}
        },
        "parameters": {"P": {"name": "p", "in": "query", "content": {"a/b": {"schema": {"items": [{}]}}}}},
    },
}
ODD: list[Json] = [None, True, 0, 1.5, "", "x", [], [None], [[]], {}, {"$ref": 1}, {"$ref": "#"}, {"x": {"$ref": "#/"}}]


def places_in(value: Json, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    children: list[tuple[str | int, Json]] = []
    if isinstance(value, dict):
        children = list(value.items())
    elif isinstance(value, list):
        children = list(enumerate(value))
    return [found for key, child in children for found in [(*path, key), *places_in(child, (*path, key))]]


def replaced(document: dict[str, Json], path: tuple[str | int, ...], value: Json) -> Any:
    result = copy.deepcopy(document)
    node: Any = result
    for key in path[:-1]:
        node = node[key]
    node[path[-1]] = copy.deepcopy(value)
    return result


@pytest.mark.parametrize("document", [FULL_2, FULL_3], ids=["2.0", "3.0"])
def test_any_node_may_be_of_a_wrong_type(document: dict[str, Json], tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    for place in places_in(document):
        for value in ODD:
            path.write_text(json.dumps(replaced(document, place, value)))
            try:
                loaded = load(path, diagnostics=Diagnostics())
            except InputError:
                assert place[0] in ("swagger", "openapi")
                continue
            assert loaded.place(f"{loaded.entry}#/components/schemas/A/anyOf/0").file == loaded.entry


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(uri=st.text(st.characters(codec="utf-8")), fragment=st.text(st.characters(codec="utf-8")))
def test_any_reference_leads_somewhere_or_nowhere(uri: str, fragment: str, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps(FULL_3))
    document = load(tmp_path / "a.json", diagnostics=Diagnostics())
    for ref in (uri, f"{uri}#{fragment}", f"#/{fragment}", f"#/paths/{fragment}"):
        try:
            node = document.resolve(ref, document.root_id)
        except ReferenceFault as fault:
            assert fault.code in (
                "unknown-reference",
                "reference-outside-root",
                "reference-needs-network",
                "unreadable-reference",
            )
        else:
            assert (
                document.resolve(f"#{document.place(node.id).pointer.replace('%', '%25')}", document.root_id).value
                == node.value
            )
