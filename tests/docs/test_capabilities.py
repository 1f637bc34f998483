"""The table of capabilities: every row names tests that exist, and no row is missing."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from specmill.assets import read_assets
from specmill.diagnostics import Diagnostics
from specmill.pipeline import Request, generate, write
from specmill.plan.settings import PackageSettings
from specmill.stopwatch import Stopwatch
from tests.docs.pages import DOCS, blocks

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "capabilities.md").read_text("utf-8")
ROWS = [line.split("|")[1:-1] for line in PAGE.splitlines() if re.match(r"\| \d+ \|", line)]


@cache
def named_in(path: str) -> frozenset[str]:
    tree = ast.parse((ROOT / "tests" / path).read_text("utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def test_every_capability_has_a_row() -> None:
    assert {int(row[0]) for row in ROWS} == set(range(1, 33))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: re.sub(r"\W+", "-", row[1].strip())[:40])
def test_the_tests_of_a_row_exist(row: list[str]) -> None:
    named = re.findall(r"`([\w/]+\.py)::(\w+)`", row[3])
    assert named, "a row names a test"
    assert row[3].count("::") == len(named)
    missing = [f"{path}::{name}" for path, name in named if name not in named_in(path)]
    assert not missing


DOCUMENT = """
openapi: 3.1.0
info: {title: Zoo, version: '1'}
servers: [{url: 'http://127.0.0.1:9'}]
paths:
  /pets: {get: {tags: [pets], operationId: list_pets, responses: {'200': {description: ok, content: {application/json:
    {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}}}}
  /pets/{id}: {get: {tags: [pets], operationId: get_pet,
    parameters: [{name: id, in: path, required: true, schema: {type: string}}],
    responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}}
components: {schemas: {Pet: {type: object, properties: {id: {type: string}}}}}
"""


def test_the_blocks_of_the_page_run(tmp_path: Path) -> None:
    (tmp_path / "zoo.yaml").write_text(DOCUMENT, "utf-8")
    request = Request(
        str(tmp_path / "zoo.yaml"),
        PackageSettings("zoo", "1.0.0", mixins=("rate_limit", "response_cache")),
        read_assets(),
    )
    write(generate(request, Diagnostics(), Stopwatch()), tmp_path / "out", Stopwatch())
    found = [each for each in blocks(DOCS / "capabilities.md") if each.language == "python"]
    assert len(found) == 3
    for block in found:
        subprocess.run(
            [sys.executable, "-c", f"import zoo\n{block.text}"],
            check=True,
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(tmp_path / "out")},
        )
