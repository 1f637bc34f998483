"""Which runtime modules need which: read from their text, and held against the syntax tree."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from pathlib import Path

import pytest

from specmill.plan.runtime import runtime
from specmill.resources import mixins_folder

SOURCES = {path.stem: path.read_bytes() for path in sorted(Path(mixins_folder()).glob("*.py"))}


def imported(source: bytes, known: Mapping[str, bytes]) -> set[str]:
    """The siblings that the syntax tree of a module imports."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and node.level == 1:
            found.update([node.module.split(".")[0]] if node.module else [alias.name for alias in node.names])
    return found & known.keys()


@pytest.mark.parametrize("name", SOURCES)
def test_what_a_module_needs_is_what_its_syntax_tree_imports(name: str) -> None:
    assert runtime(SOURCES).needs[name] == imported(SOURCES[name], SOURCES)


@pytest.mark.parametrize(
    ("source", "needed"),
    [
        ("from .a import x", {"a"}),
        ("from .a import (\n    x,\n    y,\n)", {"a"}),
        ("from .a.b import x", {"a"}),
        ("from . import a, b as c", {"a", "b"}),
        ("from . import (\n    a,\n    b as c,\n)", {"a", "b"}),
        ("if x:\n    from .a import y", {"a"}),
        ("def f():\n    from . import b", {"b"}),
        ("import a\nfrom a import b\nfrom ..a import b", set()),
        ('text = "from .a import x"', set()),
        ("from .unknown import a", set()),
    ],
)
def test_every_way_to_write_an_import_is_seen(source: str, needed: set[str]) -> None:
    modules = {"a": b"", "b": b"", "main": source.encode()}
    assert runtime(modules).needs["main"] == needed


def test_a_package_gets_what_its_modules_need_in_turn() -> None:
    modules = {"__init__": b"", "a": b"from .b import x", "b": b"from . import c", "c": b"", "d": b""}
    assert runtime(modules).closure(["a"]) == ("__init__", "a", "b", "c")
