"""What the planner lays out is what the formatter would leave alone."""

from __future__ import annotations

import subprocess
import sys

import pytest

from specmill.plan.code import EMPTY, Code, identifier, literal
from specmill.plan.layout import Brackets, Item, Node, annotated, call, lay_out, literal_node, split_union

LONG = [f"value number {number}" for number in range(12)]


def formatted(source: str) -> str:
    command = [sys.executable, "-m", "ruff", "format", "--line-length", "120", "--isolated", "-"]
    return subprocess.run(command, input=source, capture_output=True, text=True, check=True).stdout


STATEMENTS: list[Code] = [
    lay_out(call(Code("f"), literal("a"), b=literal(1)), 0),
    lay_out(Item(Code("x = "), call(Code("f"), *map(literal, LONG))), 0),
    lay_out(Item(Code("x = "), call(Code("f"), Item(Code("a="), call(Code("g"), *map(literal, LONG))))), 0),
    lay_out(Item(Code("x = "), literal_node({"a": list(LONG), "b": {"c": 1}})), 0),
    lay_out(Item(Code("x = "), Brackets(EMPTY, (literal("only"),))), 0),
    annotated(identifier("x"), Code("int | None"), literal(None), 0),
    annotated(identifier("x" * 60), Code("A" * 30 + " | " + "B" * 20), call(Code("field"), literal("name")), 0),
    annotated(identifier("x" * 60), Code("A" * 40 + " | " + "B" * 40), call(Code("field"), literal("name")), 0),
    annotated(identifier("x" * 60), Code("Operation[" + "A" * 60 + "]"), call(Code("f"), *map(literal, LONG)), 0),
    annotated(identifier("X" * 60), Code("str"), literal("y" * 70), 0),
]


@pytest.mark.parametrize("statement", STATEMENTS, ids=range(len(STATEMENTS)))
def test_the_formatter_changes_nothing(statement: Code) -> None:
    assert formatted(f"{statement}\n") == f"{statement}\n"


def test_imports_of_every_part_are_kept() -> None:
    from specmill.plan.code import Import

    part = Code("date", frozenset({Import("datetime", "date")}))
    node: Node = call(Code("f"), Item(Code("a="), call(Code("g"), part)))
    assert lay_out(node, 0).imports == part.imports


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("int", ["int"]),
        ("int | None", ["int", "None"]),
        ("list[int | str] | None", ["list[int | str]", "None"]),
        ('Literal["a | b", "]"] | str', ['Literal["a | b", "]"]', "str"]),
        ("Literal['\\'] | ['] | str", ["Literal['\\'] | [']", "str"]),
    ],
)
def test_unions_part_at_their_own_bars_only(text: str, members: list[str]) -> None:
    assert split_union(Code(text)) == members
