"""Which operations get an iterator, by what was said of them and by rule, and what it looks like."""

from __future__ import annotations

import ast
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from specmill.diagnostics import Diagnostics
from specmill.pipeline import understand
from specmill.plan.paging.find import find_pagings
from specmill.plan.paging.paging import Paging
from specmill.stopwatch import Stopwatch
from tests.building import generated

NO_INPUT = "there is no query or header parameter 'nope', and no such property of a JSON body"
AUTO = {"*": {"style": "auto"}}
COUNTED = """
          - {name: skip, in: query, schema: {type: integer}}
          - {name: limit, in: query, schema: {type: integer, maximum: 50}}"""
BARE = "{type: array, items: {type: string}}"


def document(schema: str, parameters: str = COUNTED, extension: str = "", method: str = "get") -> str:
    return f"""
    openapi: 3.1.0
    info: {{title: T, version: '1'}}
    paths:
      /pets:
        {method}:
          operationId: pets_list
          {extension}
          parameters: {parameters or "[]"}
          responses:
            '200': {{description: ok, content: {{application/json: {{schema: {schema}}}}}}}
    components:
      schemas:
        Page:
          type: object
          properties:
            meta: {{type: object, properties: {{total: {{type: integer}}, a.b: {{type: string}}}}}}
            results: {{$ref: '#/components/schemas/Names'}}
            totalCount: {{type: integer}}
        Names: {{type: [array, 'null'], items: {{type: string}}}}
        Two: {{type: object, properties: {{a: {BARE}, b: {BARE}}}}}
        Loop: {{type: object, properties: {{next: {{$ref: '#/components/schemas/Loop'}}}}}}
    """


def found(text: str, patterns: Any, folder: Path) -> tuple[Paging | None, list[str]]:
    """Return the pages of the only operation, and the messages."""
    source = folder / "document.yaml"
    source.write_text(dedent(text), encoding="utf-8")
    diagnostics = Diagnostics()
    api = understand(str(source), diagnostics, Stopwatch()).api
    pagings = find_pagings(api, patterns, diagnostics)
    return next(iter(pagings.values()), None), [each.message for each in diagnostics]


def test_without_settings_nothing_is_guessed(tmp_path: Path) -> None:
    assert found(document(BARE), {}, tmp_path) == (None, [])


def test_a_bare_array_with_an_offset(tmp_path: Path) -> None:
    paging, messages = found(document(BARE), AUTO, tmp_path)
    assert paging is not None
    assert paging.position is not None
    assert paging.limit is not None
    assert (paging.style, paging.position.name, paging.limit.name) == ("offset", "skip", "limit")
    assert (paging.items, paging.total, paging.page_size, paging.short) == ((), (), 50, False)
    assert messages == []


def test_one_array_with_a_total(tmp_path: Path) -> None:
    paging, _ = found(document("{$ref: '#/components/schemas/Page'}"), AUTO, tmp_path)
    assert paging is not None
    assert (paging.items, paging.total) == (("results",), ("totalCount",))


@pytest.mark.parametrize(
    "text",
    [
        document(BARE, parameters=""),
        document(BARE, parameters="[{name: skip, in: query, schema: {type: integer}}]"),
        document(BARE, method="put"),
        document("{$ref: '#/components/schemas/Two'}"),
        document("{$ref: '#/components/schemas/Loop'}"),
        document("{type: string}"),
        document("{}"),
    ],
)
def test_what_is_no_list_by_rule_is_left_alone(text: str, tmp_path: Path) -> None:
    assert found(text, AUTO, tmp_path) == (None, [])


def test_the_more_telling_pattern_counts(tmp_path: Path) -> None:
    patterns = {"*": {"style": "none"}, "pets_*": {"style": "auto", "page_size": 7}}
    paging, _ = found(document(BARE), patterns, tmp_path)
    assert paging is not None
    assert paging.page_size == 7
    off = {**patterns, "pets_list": {"style": "none"}}
    assert found(document(BARE), off, tmp_path) == (None, [])
    by_path = {**off, "pets_list": {"style": "auto"}}
    assert found(document(BARE), by_path, tmp_path)[0] is not None


def test_the_document_goes_before_the_rule_and_the_manifest_before_the_document(tmp_path: Path) -> None:
    text = document(BARE, extension="x-pagination: {style: link}")
    by_document, _ = found(text, AUTO, tmp_path)
    by_manifest, _ = found(text, {"pets_list": {"style": "offset", "offset": "skip"}}, tmp_path)
    assert by_document is not None
    assert by_manifest is not None
    assert (by_document.style, by_manifest.style) == ("link", "offset")


def test_dots_lead_into_objects_or_belong_to_a_name(tmp_path: Path) -> None:
    settings = "{style: offset, offset: skip, items: results, total: meta.total}"
    text = document("{$ref: '#/components/schemas/Page'}", extension=f"x-pagination: {settings}")
    paging, messages = found(text, {}, tmp_path)
    assert messages == []
    assert paging is not None
    assert paging.total == ("meta", "total")


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ("true", "it is no object"),
        ("{styel: link}", "there is no key 'styel'"),
        ("{style: link, page_size: 0}", "'page_size' has to be an integer of at least 1"),
        ("{style: link, page_size: true}", "'page_size' has to be an integer of at least 1"),
        ("{style: [link]}", "'style' has to be a string"),
        ("{style: offset}", "the style 'offset' needs the key 'offset'"),
        ("{style: url}", "the style 'url' needs the key 'next'"),
        (
            "{style: offset, offset: nope}",
            NO_INPUT,
        ),
        (
            "{style: offset, offset: skip, limit: nope}",
            NO_INPUT,
        ),
        ("{style: link, items: totalCount}", "the property 'totalCount' is no array"),
        ("{style: offset, offset: skip, total: results}", "the property 'results' is no number"),
        ("{style: url, next: meta.nope}", "a page has no property 'meta.nope'"),
    ],
)
def test_every_name_is_verified(settings: str, message: str, tmp_path: Path) -> None:
    text = document("{$ref: '#/components/schemas/Page'}", extension=f"x-pagination: {settings}")
    assert found(text, {}, tmp_path) == (None, [f"the pages of 'pets_list' are not known: {message}"])


def test_the_method_takes_everything_but_the_position(tmp_path: Path) -> None:
    text = document("{$ref: '#/components/schemas/Page'}", extension="x-pagination: {style: auto}")
    made, _ = generated(text, tmp_path)
    name = made.plan.name
    module = made.tree.files[f"{name}/api/default_api.py"].decode()
    assert "def iter_pets_list(" in module
    assert "-> Paginated[str, Page]:" in module
    assert "-> AsyncPaginated[str, Page]:" in module
    signature = module.partition("def iter_pets_list(")[2].partition(")")[0]
    assert "limit: int | None = None" in signature
    assert "skip" not in signature
    assert "_PETS_LIST_PAGES: OffsetPages[str] = OffsetPages(" in module
    assert "`iter_pets_list` takes the same" in made.tree.files["docs/DefaultApi.md"].decode()
    assert {"pages", "pagination", "links"} <= set(made.plan.runtime)


def test_a_package_without_pages_does_not_carry_them(tmp_path: Path) -> None:
    made, _ = generated(document(BARE), tmp_path)
    assert not {"pages", "pagination", "links", "streaming"} & set(made.plan.runtime)


def test_names_in_use_are_left_to_their_operations(tmp_path: Path) -> None:
    more = """
      /other: {get: {operationId: iter_pets_list, responses: {'204': {description: ok}}}}
    components:"""
    text = document(BARE, extension="x-pagination: {style: auto}").replace("\n    components:", more)
    made, _ = generated(text, tmp_path)
    module = made.tree.files[f"{made.plan.name}/api/default_api.py"].decode()
    assert "def iter_pages_pets_list(" in module


def test_hostile_names_stay_literals(tmp_path: Path) -> None:
    name = "'\"]); import os  # {{ x }}"
    quoted = name.replace("'", "''")
    schema = f"{{type: object, properties: {{'{quoted}': {BARE}}}}}"
    text = document(schema, extension=f"x-pagination: {{style: url, items: '{quoted}', next: '{quoted}'}}")
    made, _ = generated(text, tmp_path)
    module = made.tree.files[f"{made.plan.name}/api/default_api.py"].decode()
    calls = [
        node
        for node in ast.walk(ast.parse(module))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "LinkedPages"
    ]
    assert [{each.arg: ast.literal_eval(each.value) for each in call.keywords} for call in calls] == [
        {"items": (name,), "next": (name,)}
    ]
