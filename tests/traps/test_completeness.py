"""Every construct known to break generators has a test with its number: 1 to 90."""

from __future__ import annotations

import ast
import re
from pathlib import Path

FOLDERS = (Path(__file__).parent, Path(__file__).parent.parent / "behaviour")
KNOWN = 90


def test_every_construct_has_a_test_that_asserts() -> None:
    numbers: set[int] = set()
    for path in (path for folder in FOLDERS for path in folder.glob("test_*.py")):
        for function in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(function, ast.FunctionDef) and function.name.startswith("test_trap_") and _asserts(function):
                prefix = re.match(r"test_trap((?:_\d+)+)", function.name)
                assert prefix is not None, function.name
                numbers.update(int(number) for number in prefix[1].split("_") if number)
    assert numbers == set(range(1, KNOWN + 1))


def _asserts(function: ast.FunctionDef) -> bool:
    """Whether it has an assertion, expects an exception or hands over to a function that is named for asserting."""
    return any(
        isinstance(node, ast.Assert | ast.With)
        or (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id.startswith("assert_"))
        for node in ast.walk(function)
    )
