"""A document against itself, written otherwise: nothing has changed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from specmill.diagnostics import Diagnostics
from specmill.diff.compare import compare
from specmill.pipeline import Planned, Request, plan_package
from specmill.plan.settings import PackageSettings
from specmill.stopwatch import Stopwatch
from tests.diff.comparing import ASSETS, Document, compared, edited
from tests.diff.wire_cases import prepared

FULL = edited(prepared)
ORDERED = {"properties", "enum", "oneOf", "servers", "parameters", "prefixItems"}
"""Where order says something: positions, defaults, and how unions are tried."""


def _reordered(node: Any, draw: Any) -> Any:
    """Return a node with the keys of its objects in another order, and its paths and components too."""
    match node:
        case dict():
            keys = draw(st.permutations(list(node)))
            return {key: _kept(node[key], draw) if key in ORDERED else _reordered(node[key], draw) for key in keys}
        case list():
            return [_reordered(each, draw) for each in node]
        case _:
            return node


def _kept(node: Any, draw: Any) -> Any:
    match node:
        case dict():
            return {key: _reordered(value, draw) for key, value in node.items()}
        case list():
            return [_reordered(value, draw) for value in node]
        case _:
            return node


@given(data=st.data())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_reordered_document_has_not_changed(data: st.DataObject, tmp_path: Path) -> None:
    comparison = compared(FULL, _reordered(FULL, data.draw), tmp_path)
    assert list(comparison.changes) == []


def _plan(path: Path) -> Planned:
    settings = PackageSettings("client", "1.0.0")
    return plan_package(Request(str(path), settings, ASSETS), Diagnostics(), Stopwatch())


def test_a_document_as_yaml_has_not_changed(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps(FULL), encoding="utf-8")
    (tmp_path / "b.yaml").write_text(yaml.safe_dump(FULL, sort_keys=False, width=40), encoding="utf-8")
    assert compare(_plan(tmp_path / "a.json"), _plan(tmp_path / "b.yaml")).changes == ()


def test_a_document_in_an_older_format_has_not_changed(tmp_path: Path) -> None:
    shop = edited(_without_bearer)
    for newer in (shop, {**shop, "openapi": "3.0.3"}):
        changes = compared(_as_swagger(shop), newer, tmp_path).changes
        assert [f"{each.code} {each.subject} {each.message}" for each in changes] == []


def _without_bearer(document: Document) -> None:
    """Leave out what Swagger 2.0 has no word for."""
    del document["components"]["securitySchemes"]["token"]


def _as_swagger(document: Document) -> Document:
    """Return a document as Swagger 2.0 has it; as much of that as the shop needs."""
    text = json.dumps(document).replace("#/components/schemas/", "#/definitions/")
    old = json.loads(text)
    components = old.pop("components")
    schemes = components["securitySchemes"]
    return {
        "swagger": "2.0",
        "info": old["info"],
        "host": "shop.example",
        "basePath": "/api",
        "schemes": ["https"],
        "security": old["security"],
        "securityDefinitions": {"key": schemes["key"]},
        "definitions": components["schemas"],
        "paths": {path: {verb: _operation(each) for verb, each in item.items()} for path, item in old["paths"].items()},
    }


def _operation(operation: Document) -> Document:
    body = operation.pop("requestBody", None)
    parameters = [_parameter(each) for each in operation.get("parameters", ())]
    made = {**operation, "parameters": parameters, "responses": {}}
    if body is not None:
        content = body["content"]
        made["consumes"] = list(content)
        schema = next(iter(content.values()))["schema"]
        parameters.append({"name": "body", "in": "body", "required": body["required"], "schema": schema})
    for status, response in operation["responses"].items():
        content = response.pop("content", {})
        made.setdefault("produces", list(content))
        schema = next((each["schema"] for each in content.values()), None)
        file = {"type": "file"} if schema and schema.get("format") == "binary" else schema
        made["responses"][status] = {**response, **({"schema": file} if file else {})}
    return made


def _parameter(parameter: Document) -> Document:
    schema = parameter.pop("schema")
    return {**parameter, **schema, **({"collectionFormat": "multi"} if schema["type"] == "array" else {})}
