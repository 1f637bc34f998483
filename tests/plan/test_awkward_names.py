"""Names that would be right nearly everywhere, and are wrong somewhere."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from specmill.file_names import DEVICES
from tests.building import generated

DOCUMENT = """
    openapi: 3.1.0
    info: {title: con, version: '1'}
    paths:
      /a: {get: {tags: [aux], operationId: nul, responses: {'204': {description: ok}}}}
    components:
      schemas:
        Con: {type: object, properties: {a: {type: string}}}
        con: {type: object, properties: {b: {type: string}}}
        LPT1: {type: string, enum: [a]}
        __class__: {type: object, properties: {__dict__: {type: integer}, __class__: {type: integer}}}
        None: {type: object, properties: {x: {type: integer}}}
        ApiClient: {type: object, properties: {x: {type: integer}}}
        Model: {type: object, properties: {field: {type: string, default: x}, Any: {type: string, format: date}, z: {}}}
"""


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    package, _ = generated(DOCUMENT, tmp_path_factory.mktemp("awkward"))
    own = {path: data for path, data in package.tree.files.items() if "/_runtime/" not in path}
    return {path: data.decode() for path, data in own.items()}


def test_no_file_is_called_like_a_device(files: dict[str, str]) -> None:
    assert not [path for path in files if Path(path).stem.lower() in DEVICES]


def test_no_two_files_differ_by_case_alone(files: dict[str, str]) -> None:
    assert len({path.casefold() for path in files}) == len(files)


def test_every_module_is_python(files: dict[str, str]) -> None:
    for path, source in files.items():
        if path.endswith(".py"):
            ast.parse(source, path)


def test_no_member_takes_the_name_of_the_machinery(files: dict[str, str]) -> None:
    [source] = [source for path, source in files.items() if path.endswith("/models/class_.py")]
    names = [node.target.id for node in ast.walk(ast.parse(source)) if isinstance(node, ast.AnnAssign)]
    assert names == ["dict", "class_"]


def test_a_schema_called_like_a_base_class_keeps_its_name(files: dict[str, str]) -> None:
    [source] = [source for path, source in files.items() if path.endswith("/models/model.py")]
    assert "from .._runtime.model import Model as _Model" in source
    assert "class Model(_Model):" in source
    assert "from .._runtime.fields import field as _field" in source
