"""Every keyword of OpenAPI 3.0 to 3.2 and of JSON Schema 2020-12 makes a difference, or is reported.

Each is added to a document that has a place for it. Then the package has to differ from that of the document without,
or something has to be said of it. What may do neither is listed, with the reason.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from specmill.assets import read_assets
from specmill.diagnostics import Diagnostics
from specmill.pipeline import Request, generate
from specmill.plan.settings import PackageSettings
from specmill.stopwatch import Stopwatch
from tests.keywords.whole import LEAF, REF, WHOLE, with_member

GET, POST, PUT = (f"paths /pets/{{id}} {method}" for method in ("get", "post", "put"))
PROPERTIES = "components schemas Pet properties"
SCHEMES = "components securitySchemes"
HEADER = f"{POST} responses 201 headers X-Count"
ENCODING = f"{POST} requestBody content multipart/form-data encoding leaf"
URL = "https://b.example/x"
DONE = {"204": {"description": "done"}}
TOLD = {"requestBody": {"content": {"application/json": {"schema": REF}}}, "responses": DONE}

REUSED: Mapping[str, Any] = {
    "responses": {"R": {"description": "x"}},
    "parameters": {"P": {"name": "p", "in": "query", "schema": {}}},
    "examples": {"E": {"value": 1}},
    "requestBodies": {"B": {"content": {"text/plain": {}}}},
    "headers": {"H": {"schema": {}}},
    "links": {"L": {"operationId": "x"}},
    "callbacks": {"C": {}},
    "pathItems": {"P": {}},
    "mediaTypes": {"M": {"schema": {}}},
}

OPENAPI: Mapping[str, Any] = {
    "$self": "https://self.example/api.json",
    "jsonSchemaDialect": "https://b.example/dialect",
    "webhooks": {"told": {"post": TOLD}},
    "externalDocs": {"url": URL},
    "info summary": "Some",
    "info description": "Some",
    "info termsOfService": URL,
    "info contact name": "Ann",
    "info contact url": URL,
    "info contact email": "a@b.example",
    "info license name": "BSD-3-Clause",
    "info license identifier": "0BSD",
    "info license url": URL,
    "servers 0 description": "Some",
    "servers 0 name": "main",
    "servers 0 variables host enum": ["a", "b"],
    "servers 0 variables host default": "b",
    "servers 0 variables host description": "Some",
    "tags 0 summary": "Some",
    "tags 0 description": "Some",
    "tags 0 externalDocs": {"url": URL},
    "tags 0 parent": "all",
    "tags 1 kind": "badge",
    "paths /shared $ref": "#/paths/~1pets~1{id}",
    "paths /pets/{id} summary": "Some",
    "paths /pets/{id} description": "Some",
    "paths /pets/{id} servers": [{"url": URL}],
    "paths /pets/{id} additionalOperations": {"COPY": {"responses": DONE}},
    **{
        f"paths /pets/{{id}} {method}": {"responses": DONE}
        for method in ("delete", "options", "head", "patch", "trace", "query")
    },
    f"{GET} tags": ["all"],
    f"{GET} summary": "Some",
    f"{GET} description": "Some",
    f"{GET} externalDocs": {"url": URL},
    f"{GET} operationId": "readPet",
    f"{GET} deprecated": True,
    f"{GET} security": [],
    f"{GET} servers": [{"url": URL}],
    f"{GET} requestBody": {"content": {"text/plain": {"schema": {"type": "string"}}}},
    f"{GET} callbacks": {"x": {"{$request.query.u}": {"post": TOLD}}},
    **{f"components {kind}": value for kind, value in REUSED.items()},
}

PARAMETERS: Mapping[str, Any] = {
    f"{GET} parameters 0 description": "Some",
    f"{GET} parameters 0 required": True,
    f"{GET} parameters 0 deprecated": True,
    f"{GET} parameters 0 allowEmptyValue": True,
    "paths /pets/{id} parameters 0 example": "x",
    "paths /pets/{id} parameters 0 examples": {"one": {"value": "x"}},
    f"{GET} parameters 0 style": "pipeDelimited",
    f"{GET} parameters 0 explode": False,
    f"{GET} parameters 0 allowReserved": True,
    f"{GET} parameters 0": {"name": "q", "in": "query", "content": {"application/json": {"schema": LEAF}}},
    f"{HEADER} description": "Some",
    f"{HEADER} required": True,
    f"{HEADER} deprecated": True,
    f"{HEADER} example": "x",
    f"{HEADER} examples": {"one": {"value": "x"}},
    f"{HEADER} explode": True,
    f"{POST} responses 201 headers X-Other": {"content": {"application/json": {"schema": LEAF}}},
}

BODIES: Mapping[str, Any] = {
    f"{POST} requestBody description": "Some",
    f"{POST} requestBody required": True,
    f"{POST} requestBody content application/json": {"schema": REF},
    f"{GET} responses 200 content application/json example": {"text": "x"},
    f"{GET} responses 200 content application/json examples": {"one": {"value": {"text": "x"}}},
    f"{POST} requestBody content multipart/form-data prefixEncoding": [{}],
    f"{POST} requestBody content multipart/form-data itemEncoding": {},
    f"{POST} responses 200 content text/event-stream": {"itemSchema": REF},
    f"{POST} responses default": {"description": "x", "content": {"application/json": {"schema": REF}}},
    f"{POST} responses 201 summary": "Some",
    f"{POST} responses 201 description": "Some",
    f"{POST} responses 200 links": {"next": {"operationId": "nothing"}},
    f"{ENCODING} contentType": "text/csv",
    f"{ENCODING} headers": {"X-Part": {"schema": {"type": "string"}}},
    f"{ENCODING} style": "form",
    f"{ENCODING} explode": False,
    f"{ENCODING} allowReserved": True,
    f"{ENCODING} encoding": {"x": {}},
    f"{ENCODING} prefixEncoding": [{}],
    f"{ENCODING} itemEncoding": {},
}

SECURITY: Mapping[str, Any] = {
    f"{SCHEMES} key description": "Some",
    f"{SCHEMES} key name": "X-Other",
    f"{SCHEMES} key in": "query",
    f"{SCHEMES} key deprecated": True,
    f"{SCHEMES} bearer scheme": "basic",
    f"{SCHEMES} bearer bearerFormat": "JWT",
    f"{SCHEMES} bearer": {"type": "openIdConnect", "openIdConnectUrl": URL},
    f"{SCHEMES} oauth oauth2MetadataUrl": URL,
    f"{SCHEMES} oauth flows implicit": {"authorizationUrl": URL, "scopes": {}},
    f"{SCHEMES} oauth flows": {"password": {"tokenUrl": URL, "scopes": {}}},
    f"{SCHEMES} oauth flows authorizationCode": {"authorizationUrl": URL, "tokenUrl": URL, "scopes": {}},
    f"{SCHEMES} oauth flows deviceAuthorization": {"deviceAuthorizationUrl": URL, "tokenUrl": URL, "scopes": {}},
    f"{SCHEMES} oauth flows clientCredentials tokenUrl": URL,
    f"{SCHEMES} oauth flows clientCredentials refreshUrl": URL,
    f"{SCHEMES} oauth flows clientCredentials scopes": {"read": "Some"},
}

SCHEMAS: Mapping[str, Any] = {
    **{
        f"{PROPERTIES} any {keyword}": value
        for keyword, value in {
            "$ref": "#/components/schemas/Cat",
            "$dynamicRef": "#/components/schemas/Cat",
            "$schema": "https://b.example/dialect",
            "$vocabulary": {"https://b.example/vocabulary": True},
            "$comment": "Some",
            "$defs": {"X": LEAF},
            "allOf": [REF],
            "anyOf": [{"type": "string"}, {"type": "integer"}],
            "oneOf": [{"type": "string"}, {"type": "integer"}],
            "not": {"type": "string"},
            "if": {"type": "string"},
            "type": "integer",
            "enum": ["a", "b"],
            "const": "a",
            "title": "Some",
            "description": "Some",
            "default": "x",
            "deprecated": True,
            "readOnly": True,
            "writeOnly": True,
            "examples": ["x"],
            "example": "x",
            "externalDocs": {"url": URL},
        }.items()
    },
    f"{PROPERTIES} text format": "date",
    f"{PROPERTIES} text minLength": 2,
    f"{PROPERTIES} text maxLength": 9,
    f"{PROPERTIES} text pattern": "^a",
    f"{PROPERTIES} text contentEncoding": "base64",
    f"{PROPERTIES} text contentMediaType": "image/png",
    f"{PROPERTIES} text contentSchema": LEAF,
    f"{PROPERTIES} number multipleOf": 2,
    f"{PROPERTIES} number minimum": 2,
    f"{PROPERTIES} number maximum": 9,
    f"{PROPERTIES} number exclusiveMinimum": 2,
    f"{PROPERTIES} number exclusiveMaximum": 9,
    f"{PROPERTIES} list items": {"type": "integer"},
    f"{PROPERTIES} list prefixItems": [{"type": "integer"}],
    f"{PROPERTIES} list contains": {"const": "a"},
    f"{PROPERTIES} list minItems": 2,
    f"{PROPERTIES} list maxItems": 2,
    f"{PROPERTIES} list uniqueItems": True,
    f"{PROPERTIES} list unevaluatedItems": False,
    f"{PROPERTIES} map properties": {"a": {"type": "string"}},
    f"{PROPERTIES} map patternProperties": {"^a": {"type": "string"}},
    f"{PROPERTIES} map additionalProperties": {"type": "string"},
    f"{PROPERTIES} map propertyNames": {"pattern": "^a"},
    f"{PROPERTIES} map unevaluatedProperties": False,
    f"{PROPERTIES} map minProperties": 2,
    f"{PROPERTIES} map maxProperties": 2,
    f"{PROPERTIES} map required": ["a"],
    f"{PROPERTIES} map dependentRequired": {"a": ["b"]},
    f"{PROPERTIES} map dependentSchemas": {"a": {"required": ["b"]}},
    f"{PROPERTIES} tagged discriminator": {"propertyName": "kind"},
    f"{PROPERTIES} text xml": {"attribute": True},
    "components schemas Pet required": ["text"],
    "components schemas Pet $id": "https://b.example/pet",
    "components schemas Pet $anchor": "pet",
    "components schemas Pet $dynamicAnchor": "pet",
    "components schemas Pet xml": {"name": "pet"},
}


SILENT: Mapping[str, tuple[str, ...]] = {
    "names a place for references, which are followed": (
        "$self", f"{PROPERTIES} any $defs", "components schemas Pet $id", "components schemas Pet $anchor",
        "components schemas Pet $dynamicAnchor",
        *(f"components {kind}" for kind in REUSED),
    ),
    "tells people of the API, not its callers what to send": (
        "externalDocs", "info summary", "info termsOfService", "info contact name", "info contact url",
        "info contact email", "info license name", "info license identifier", "info license url",
        "servers 0 variables host description", f"{POST} responses 201 summary", f"{POST} responses 201 description",
        f"{SCHEMES} bearer bearerFormat", f"{SCHEMES} oauth flows clientCredentials scopes",
        f"{PROPERTIES} any $comment", f"{PROPERTIES} any $vocabulary",
    ),
    "is an example of a part; examples of whole values are shown": (
        "paths /pets/{id} parameters 0 example", "paths /pets/{id} parameters 0 examples",
        f"{PROPERTIES} any examples", f"{PROPERTIES} any example", f"{HEADER} example", f"{HEADER} examples",
    ),
    "is allowed anyway": (f"{GET} parameters 0 allowEmptyValue",),
    "is read as None where it does not come": (f"{HEADER} required",),
}  # fmt: skip
"""Keywords that change nothing, by the reason."""


def made(document: Any, folder: Path) -> tuple[Mapping[str, bytes], list[str]]:
    source = folder / "document.json"
    source.write_text(json.dumps(document), "utf-8")
    diagnostics = Diagnostics()
    request = Request(str(source), PackageSettings("whole", "1.0.0"), read_assets())
    files = generate(request, diagnostics, Stopwatch()).tree.files
    return files, sorted(f"{each.code}: {each.message}" for each in diagnostics)


EVERY = {**OPENAPI, **PARAMETERS, **BODIES, **SECURITY, **SCHEMAS}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[Mapping[str, bytes], list[str]]:
    return made(WHOLE, tmp_path_factory.mktemp("whole"))


QUIET = frozenset(path for paths in SILENT.values() for path in paths)


@pytest.mark.parametrize("path", [path for path in EVERY if path not in QUIET])
def test_a_keyword_is_honoured_or_reported(path: str, whole: tuple[Any, Any], tmp_path: Path) -> None:
    assert made(with_member(path, EVERY[path]), tmp_path) != whole


@pytest.mark.parametrize("path", sorted(QUIET))
def test_a_keyword_of_no_effect_has_none(path: str, whole: tuple[Any, Any], tmp_path: Path) -> None:
    assert made(with_member(path, EVERY[path]), tmp_path) == whole
