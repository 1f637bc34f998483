"""Mutants are what they are said to be, a loaded module becomes one, and tests that do not notice are found out."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from pathlib import Path
from textwrap import dedent
from types import ModuleType

import pytest

from tests.mutation.operators import mutants
from tests.mutation.patching import patch
from tests.mutation.targets import TARGETS

ROOT = Path(__file__).parents[2]

SOURCE = '''
"""A module."""

from functools import cache

LIMIT = 3
WORDS = {"a": ("b",)}


@cache
def small(number: int) -> bool:
    """Whether a number is small."""
    if number < 0:
        raise ValueError("a wording")
    return number < LIMIT


class Box:
    size: int = 1

    @property
    def word(self) -> str:
        return WORDS["a"][0]

    def __repr__(self) -> str:
        return "box"
'''


def test_what_is_broken() -> None:
    assert [(each.line, each.what) for each in mutants(SOURCE)] == [
        (6, "3 -> 4"),
        (7, "'a' -> ''"),
        (7, "'b' -> ''"),
        (13, "if number < 0 -> negated"),
        (13, "number < 0 -> number <= 0"),
        (13, "number < 0 -> number >= 0"),
        (13, "0 -> 1"),
        (14, "raise ValueError('a wording') -> pass"),
        (15, "return number < LIMIT -> return None"),
        (15, "number < LIMIT -> number <= LIMIT"),
        (15, "number < LIMIT -> number >= LIMIT"),
        (19, "1 -> 2"),
        (23, "return WORDS['a'][0] -> return None"),
        (23, "'a' -> ''"),
        (23, "0 -> 1"),
    ]


def test_a_mutant_differs_in_one_place() -> None:
    for mutant in mutants(SOURCE):
        changed = [
            number
            for number, (old, new) in enumerate(
                zip(SOURCE.splitlines(), mutant.source.splitlines(), strict=True), start=1
            )
            if old != new
        ]
        assert changed == [mutant.line]


@pytest.mark.parametrize(
    ("source", "broken"),
    [
        ("a and b", "a or b"),
        ("not a", "a"),
        ("a + b", "a - b"),
        ("a if b else c", "a if not b else c"),
        ("[a for a in b if a]", "[a for a in b]"),
        ("f'{a}b'", "f'{a}'"),
        ("a is None", "a is not None"),
        ("a in b", "a not in b"),
    ],
)
def test_expressions(source: str, broken: str) -> None:
    assert [each.source for each in mutants(f"x = {source}")] == [f"x = ({broken})"]


@pytest.mark.parametrize("source", ["del a[0]", "a += b", "a.b = c", "f(a)", "raise", "while True:\n    break"])
def test_statements_are_left_out(source: str) -> None:
    assert any("pass" in each.source for each in mutants(source))


def test_a_method_stays_one_that_knows_its_class() -> None:
    source = "class A(B):\n    def f(self):\n        super().f()\n        return super().g()\n"
    assert [each.source.splitlines()[each.line - 1].strip() for each in mutants(source)] == [
        "__class__",
        "return None and __class__",
    ]


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    (tmp_path / "broken_soon.py").write_text(SOURCE, encoding="utf-8")
    (tmp_path / "its_user.py").write_text("from broken_soon import LIMIT, Box, small\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    for name in ("broken_soon", "its_user"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    return importlib.import_module("its_user")


def test_what_has_imported_a_module_sees_it_changed(module: ModuleType) -> None:
    box = module.Box()
    assert (module.small(2), module.small(3), box.word, box.size) == (True, False, "b", 1)
    source = SOURCE.replace("LIMIT = 3", "LIMIT = 2").replace('("b",)', '("c",)').replace("= 1", "= 7")
    patch(sys.modules["broken_soon"], source)
    assert (module.small(2), module.LIMIT, box.word, box.size) == (False, 2, "c", 7)
    patch(sys.modules["broken_soon"], SOURCE.replace("number < LIMIT", "number > LIMIT"))
    assert module.small(4) is True


def test_every_target_and_its_tests_are_there() -> None:
    for path, tests in TARGETS.items():
        assert (ROOT / path).is_file()
        assert tests and all((ROOT / each).exists() for each in tests)


def test_what_no_test_notices_is_told(tmp_path: Path) -> None:
    package = tmp_path / "mixins"
    package.mkdir()
    (package / "half_tested.py").write_text(
        dedent("""
            def known(number):
                return number + 1

            def unknown(number):
                return number + 1
            """)
    )
    (tmp_path / "test_half.py").write_text(
        dedent("""
            from mixins.half_tested import known

            def test_it():
                assert known(1) == 2
            """)
    )
    (tmp_path / "pyproject.toml").write_text('[tool.pytest.ini_options]\npythonpath = ["."]\n')
    command = """
import sys
from tests.mutation import run
run.TARGETS = {"mixins/half_tested.py": ("test_half.py",)}
sys.exit(run.main([]))
"""
    paths = os.pathsep.join(map(str, (tmp_path, ROOT)))
    done = subprocess.run(
        [sys.executable, "-c", command],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert "mixins/half_tested.py: 3 of 6 killed, 50.0%" in done.stdout
    assert "mixins/half_tested.py:6:4: return number + 1 -> return None" in done.stdout
    notes = (tmp_path / "build/mutation/mixins.half_tested.py.jsonl").read_text().splitlines()
    assert [json.loads(line)["killed"] for line in notes] == [True] * 3 + [False] * 3
