"""Counts that stand for speed: how often something is done, which does not depend on the machine."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from specmill.document import library
from specmill.document.document import Document
from specmill.document.parsing import parse
from specmill.document.texts import Text
from specmill.ir import Json, Place
from specmill.pipeline import write
from specmill.stopwatch import Stopwatch
from tests.building import generated

HEAVY = ("httpx", "attr", "attrs", "inspect", "ast", "difflib", "decimal", "uuid", "dataclasses", "logging", "ssl")
"""Modules that take longer to import than all that an Api class needs."""


def document(tags: int, models: int) -> str:
    """A document of so many Api classes, and so many models that each of them uses."""
    paths = "".join(
        f"  /t{tag}/m{model}:\n    get:\n      operationId: t{tag}m{model}\n      tags: [t{tag}]\n      responses:\n"
        f"        '200': {{description: ok, content: {{application/json: {{schema: "
        f"{{$ref: '#/components/schemas/M{model}'}}}}}}}}\n"
        for tag in range(tags)
        for model in range(models)
    )
    schemas = "".join(
        f"    M{model}: {{type: object, properties: {{p{model}: {{type: string}}}}}}\n" for model in range(models)
    )
    return f"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n{paths}components:\n  schemas:\n{schemas}"


def modules_for_one_api_class(tags: int, models: int, folder: Path) -> set[str]:
    """The modules that a new interpreter imports for the first Api class of a package."""
    folder.mkdir()
    made, _ = generated(document(tags, models), folder)
    write(made, folder / "out", Stopwatch())
    name = made.plan.name
    program = f"import sys; import {name}; {name}.T0Api; print(*sys.modules, sep='\\n')"
    command = [sys.executable, "-S", "-c", program]
    run = subprocess.run(command, cwd=folder / "out", capture_output=True, text=True, check=True)
    return {module.replace(name, "package") for module in run.stdout.split()}


def test_an_api_class_is_imported_without_anything_heavy_and_without_models(tmp_path: Path) -> None:
    found = modules_for_one_api_class(1, 3, tmp_path / "small")
    assert "package.api.t0_api" in found
    assert not found & {*HEAVY, "package.client", "package.models.m0"}


def test_what_an_api_class_imports_does_not_grow_with_the_package(tmp_path: Path) -> None:
    small = modules_for_one_api_class(1, 1, tmp_path / "small")
    assert modules_for_one_api_class(8, 30, tmp_path / "large") == small


def test_every_file_is_parsed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[str] = []

    def counted(text: Text) -> tuple[Text, Json]:
        parsed.append(text.line(1))
        return parse(text)

    monkeypatch.setattr(library, "parse", counted)
    (tmp_path / "parts.yaml").write_text("A: {type: object, properties: {a: {type: string}}}\nB: {type: string}\n")
    text = document(2, 2) + "    A: {$ref: 'parts.yaml#/A'}\n    B: {$ref: 'parts.yaml#/B'}\n"
    generated(text, tmp_path)
    assert [line.split(":")[0] for line in parsed] == ["openapi", "A"]


def places_asked_for(models: int, folder: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    asked = 0
    place = Document.place

    def counted(self: Document, node: str) -> Place:
        nonlocal asked
        asked += 1
        return place(self, node)

    with monkeypatch.context() as patch:
        patch.setattr(Document, "place", counted)
        generated(document(1, models), folder)
    return asked


def test_work_grows_with_the_document_and_no_faster(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    few, more, many = (places_asked_for(models, tmp_path, monkeypatch) for models in (10, 20, 40))
    assert few > 0
    assert many - more == 2 * (more - few)
