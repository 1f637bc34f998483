"""Long files and functions are shown, not refused: a number is no reason, but it is a reason to look."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.places import ROOT, files

FILE_LINES = 400
FUNCTION_LINES = 60


def long_parts(path: Path, text: str) -> Iterator[str]:
    count = text.count("\n")
    if count > FILE_LINES:
        yield f"{path} has {count} lines"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
            length = node.end_lineno - node.lineno + 1
            if length > FUNCTION_LINES:
                yield f"{path}:{node.lineno} {node.name} has {length} lines"


def test_long_files_and_functions_are_shown() -> None:
    for path in files("generator", "templates"):
        if path.suffix == ".py":
            for found in long_parts(path.relative_to(ROOT), path.read_text("utf-8")):
                warnings.warn(found, stacklevel=1)


def test_a_long_file_and_a_long_function_are_noticed() -> None:
    text = "def f() -> None:\n" + "    pass\n" * FILE_LINES
    assert list(long_parts(Path("x.py"), text)) == ["x.py has 401 lines", "x.py:1 f has 401 lines"]
    assert list(long_parts(Path("x.py"), "def f() -> None:\n    pass\n")) == []
