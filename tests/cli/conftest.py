"""A small project in a folder of its own, and the command line called in it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import frozen

from specmill.__main__ import main

PETS = """\
openapi: 3.1.0
info: {title: Pet Store, version: '1'}
paths:
  /pets/{id}:
    get:
      operationId: getPet
      tags: [pets]
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
      responses:
        '200':
          description: The pet.
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses: {'204': {description: Nothing.}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}}}
"""

MANIFEST = '[packages.pets]\nspec = "specs/pets.yaml"\nversion = "1.2.3"\n'


@frozen
class Result:
    """How a call ended, and what it printed."""

    code: int
    out: str
    err: str


Call = Callable[..., Result]


@pytest.fixture
def specmill(capsys: pytest.CaptureFixture[str]) -> Call:
    """Call the command line in this process."""

    def call(*arguments: str | Path) -> Result:
        capsys.readouterr()
        try:
            code = main([str(each) for each in arguments])
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 1
        printed = capsys.readouterr()
        return Result(code, printed.out, printed.err)

    return call


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a manifest of one package; it is the current one."""
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs/pets.yaml").write_text(PETS, encoding="utf-8")
    (tmp_path / "specmill.toml").write_text(MANIFEST, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder by its relative path."""
    found: dict[str, bytes] = {}
    for parent, _, files in os.walk(folder):
        found |= {(at := Path(parent, name)).relative_to(folder).as_posix(): at.read_bytes() for name in files}
    return found
