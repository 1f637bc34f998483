"""Whatever text a document holds, the package made from it is Python that does nothing of the document's."""

from __future__ import annotations

import ast
import builtins
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from specmill.diagnostics import Diagnostics
from specmill.pipeline import Generated
from tests.building import generated

CANARY = "canary_was_here"
ATTACKS = [
    f'"""; import builtins; builtins.{CANARY} = 1; """',
    f"\n    __import__('builtins').{CANARY} = 1\n",
    f"{{{{ ''.__class__.__mro__ }}}}{{% set x = 1 %}}{CANARY}",
    f"'+__import__('builtins').__setattr__('{CANARY}',1)+'",
    f'\\"\\N{{LATIN SMALL LETTER A}}\\x00 {CANARY}',
    "../../etc/passwd",
    "C:\\con",
    "</script><script>alert(1)</script>",
    "\u2028\u202e\x00\x1b[31m\ufeff",
    "__class__",
    "__init_subclass__",
    "# comment",
]
hostile = st.sampled_from(ATTACKS) | st.text(max_size=20)


def document(texts: list[str]) -> str:
    """Return a document, as JSON, with texts in every place that takes any."""
    import json

    a, b, c, d, e = texts
    schema: dict[str, Any] = {
        "type": "object",
        "title": a,
        "description": b,
        "required": [c],
        "properties": {
            c: {"type": "string", "description": d, "default": e},
            d: {"type": "string", "enum": [a, b, c], "description": a},
            e + "x": {"type": "array", "items": {"type": "object", "properties": {a: {"const": b}}}, "default": [c]},
        },
    }
    operation: dict[str, Any] = {
        "operationId": b,
        "tags": [c],
        "summary": d,
        "description": e,
        "parameters": [
            {"name": a, "in": "query", "description": b, "schema": {"type": "string", "enum": [c, d], "default": c}},
            {"name": "x" + b.replace("\n", ""), "in": "header", "schema": {"type": "string"}},
        ],
        "requestBody": {
            "description": a,
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/S"}}},
        },
        "responses": {"200": {"description": c, "content": {"application/json": {"schema": schema}}}},
        "deprecated": True,
    }
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": a, "version": b, "description": c, "license": {"name": d}, "contact": {"name": e}},
            "servers": [{"url": "https://h.example/" + "".join(filter(str.isalnum, d)), "description": e}],
            "tags": [{"name": c, "description": d, "externalDocs": {"url": e, "description": a}}],
            "paths": {"/" + a.replace("{", "").replace("}", ""): {"get": operation}},
            "components": {
                "schemas": {"S": schema, a + "S": {"type": "string", "enum": [d, e]}},
                "securitySchemes": {b: {"type": "apiKey", "in": "header", "name": c, "description": d}},
            },
            "security": [{b: []}],
        },
    )


def made(texts: list[str], compat: str) -> tuple[Generated, Diagnostics]:
    with TemporaryDirectory() as folder:
        return generated(document(texts), Path(folder), compat=compat)


ALLOWED_CALLS = frozenset(
    {
        *("Operation", "Path", "Query", "Header", "Cookie", "QueryString", "Server", "ApiKey", "HttpBearer", "attach"),
        "attach_over",
        *("json_content", "field", "model", "array", "mapping", "literals", "literals_of", "open_enum", "union"),
        *(
            "nullable",
            "deferred",
            "one_of",
            "text_content",
            "cached_property",
            "decode",
            "_call",
            "_call_with_http_info",
        ),
    },
)


def check_tree(path: str, source: bytes) -> None:
    """Assert that a generated module does nothing but define, import from itself and call what the planner prints."""
    tree = ast.parse(source, path)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "?")
            assert name.lstrip("_") in {each.lstrip("_") for each in ALLOWED_CALLS} or name.endswith("Api"), (
                path,
                name,
            )
        assert not isinstance(node, ast.JoinedStr | ast.While | ast.With | ast.Global | ast.Delete), (
            path,
            ast.dump(node),
        )
        if isinstance(node, ast.Name | ast.Attribute):
            assert (node.id if isinstance(node, ast.Name) else node.attr) != CANARY


@pytest.mark.parametrize("compat", ["none", "swagger-codegen"])
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(hostile, min_size=5, max_size=5))
def test_hostile_text_stays_text(compat: str, texts: list[str]) -> None:
    package, _ = made(texts, compat)
    for path, source in package.tree.files.items():
        assert ".." not in path.split("/")
        assert len(path) <= 160
        if path.endswith(".py") and "/_runtime/" not in path:
            check_tree(path, source)
    assert not hasattr(builtins, CANARY)


def test_the_check_can_fail() -> None:
    with pytest.raises(AssertionError):
        check_tree("x.py", b"import os\nos.system('x')")


@settings(max_examples=60, deadline=None)
@given(st.lists(hostile, min_size=5, max_size=5, unique=True))
def test_wire_names_come_through_unchanged(texts: list[str]) -> None:
    package, _ = made(texts, "none")
    literals = {
        node.value
        for path, source in package.tree.files.items()
        if path.endswith(".py") and "/_runtime/" not in path
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Constant)
    } | {
        target.id
        for path, source in package.tree.files.items()
        if "/models/" in path
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.AnnAssign) and isinstance(target := node.target, ast.Name)
    }
    assert {texts[2], texts[3], texts[4] + "x"} <= literals
