"""Fragments in, IR out: a document is written to a file, loaded for real, and lowered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent, indent

import pytest
from attrs import frozen

from specmill.diagnostics import Diagnostic, Diagnostics
from specmill.document.load import load
from specmill.ir import Api, NamedSchema, Operation, Record, Reference, Schema
from specmill.lower import lower

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"


@frozen
class Lowered:
    api: Api
    diagnostics: tuple[Diagnostic, ...]

    @property
    def codes(self) -> list[str]:
        return [diagnostic.code for diagnostic in self.diagnostics]

    def named(self, name: str) -> NamedSchema:
        """The component of a name, or the one inline schema whose hint ends in these words (joined by a space)."""
        found = [s for s in self.api.schemas.values() if s.name == name]
        found = found or [s for s in self.api.schemas.values() if s.hint and " ".join(s.hint.path) == name]
        assert len(found) == 1, [(s.name, s.hint) for s in self.api.schemas.values()]
        return found[0]

    def schema(self, name: str) -> Schema:
        return self.named(name).schema

    def record(self, name: str) -> Record:
        schema = self.schema(name)
        assert isinstance(schema, Record), schema
        return schema

    def fields(self, name: str) -> dict[str, Schema]:
        return {field.name: field.schema for field in self.record(name).fields}

    def ref(self, name: str) -> Reference:
        return Reference(self.named(name).id)

    def operation(self) -> Operation:
        (operation,) = self.api.operations
        return operation


Lower = Callable[..., Lowered]


@pytest.fixture
def lower_document(tmp_path: Path) -> Lower:
    """Lower a whole document; further files by name."""

    def run(text: str, **files: str) -> Lowered:
        for name, content in files.items():
            (tmp_path / name.replace("_", ".")).write_text(dedent(content), encoding="utf-8")
        path = tmp_path / "api.yaml"
        path.write_text(dedent(text), encoding="utf-8")
        diagnostics = Diagnostics()
        api = lower(load(path, diagnostics=diagnostics), diagnostics)
        return Lowered(api, tuple(diagnostics))

    return run


@pytest.fixture
def lower_schemas(lower_document: Lower) -> Lower:
    """Lower a document that has nothing but these components."""

    def run(schemas: str, **files: str) -> Lowered:
        body = indent(dedent(schemas).strip("\n"), "    ")
        return lower_document(f"{HEAD}paths: {{}}\ncomponents:\n  schemas:\n{body}\n", **files)

    return run


@pytest.fixture
def lower_operation(lower_document: Lower) -> Lower:
    """Lower a document with one operation, given as the text below ``get:`` (or another method) of a path."""

    def run(operation: str, *, path: str = "/things", method: str = "get", rest: str = "") -> Lowered:
        body = indent(dedent(operation).strip("\n"), "      ")
        return lower_document(f"{HEAD}paths:\n  {path!r}:\n    {method}:\n{body}\n{dedent(rest)}")

    return run
