"""Examples on documentation pages: short, of the right form, harmless, and there for cycles too."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.building import generated

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"


def page(folder: Path, schema: str, components: str = "{}", example: str = "") -> str:
    document = f"""{HEAD}paths:
  /a:
    get:
      operationId: read
      tags: [things]
      responses:
        '200':
          description: Done.
          content: {{application/json: {{schema: {schema}{example}}}}}
components: {{schemas: {components}}}
"""
    made, _ = generated(document, folder)
    return made.tree.files["docs/ThingsApi.md"].decode()


def shown(text: str) -> Any:
    _, found, rest = text.partition("For example, as JSON:\n\n```json\n")
    assert found, text
    return json.loads(rest.partition("\n```")[0])


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ("{type: array, items: {type: string, format: date}}", ["2024-05-17"]),
        ("{type: string, enum: [big, small]}", "big"),
        ("{type: object, additionalProperties: {type: integer}}", {"key": 1}),
        (
            "{type: object, properties: {a: {type: boolean}, secret: {type: string, writeOnly: true}}}",
            {"a": True},
        ),
        ("{type: object, properties: {a: {type: [integer, 'null']}}}", {"a": 1}),
    ],
)
def test_a_value_has_the_form_of_the_schema(tmp_path: Path, schema: str, value: object) -> None:
    assert shown(page(tmp_path, schema)) == value


def test_the_documents_own_example_is_preferred(tmp_path: Path) -> None:
    text = page(
        tmp_path, "{type: object, properties: {a: {type: string}}}", example=", example: {a: '```\\n# Injected'}"
    )
    assert shown(text) == {"a": "```\\n# Injected"}
    assert "\n# Injected" not in text


def test_a_schema_that_contains_itself_is_cut_off(tmp_path: Path) -> None:
    node = "{Node: {type: object, properties: {next: {$ref: '#/components/schemas/Node'}}}}"
    found = shown(page(tmp_path, "{$ref: '#/components/schemas/Node'}", node))
    assert found == {"next": {"next": {"next": {}}}}


def test_an_alias_that_leads_to_itself_has_no_example(tmp_path: Path) -> None:
    circle = "{A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/A'}}"
    assert "as JSON" not in page(tmp_path, "{$ref: '#/components/schemas/A'}", circle)


def test_a_large_answer_is_shown_in_short(tmp_path: Path) -> None:
    inner = "{" + ", ".join(f"p{number}: {{type: string}}" for number in range(12)) + "}"
    outer = "{" + ", ".join(f"q{number}: {{type: object, properties: {inner}}}" for number in range(12)) + "}"
    found = shown(page(tmp_path, f"{{type: object, properties: {outer}}}"))
    assert found["q0"] == {}


def test_an_answer_without_json_has_no_example(tmp_path: Path) -> None:
    document = f"{HEAD}paths:\n  /a:\n    get: {{tags: [things], responses: {{'204': {{description: None.}}}}}}\n"
    made, _ = generated(document, tmp_path)
    assert "as JSON" not in made.tree.files["docs/ThingsApi.md"].decode()
