"""Literals give back what they were made from, and nothing but identifiers becomes a name."""

from __future__ import annotations

import ast

import pytest

from specmill.plan.code import Code, Import, dotted, fill, identifier, join, literal, string_literal


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        False,
        0,
        -7,
        2**70,
        1.5,
        -0.0,
        1e300,
        "",
        "a",
        'say "no"',
        "it's",
        "\\",
        "a\nb\r\t\0",
        "\u2028",
        "é",
        "😀",
    ],
)
def test_a_literal_evaluates_to_its_value(value: object) -> None:
    evaluated = ast.literal_eval(literal(value).text)
    assert evaluated == value
    assert type(evaluated) is type(value)


def test_literals_of_arrays_and_objects_nest() -> None:
    value = {"a": [1, None, {"b": "}"}], "": []}
    assert ast.literal_eval(literal(value).text) == value


@pytest.mark.parametrize("value", [float("inf"), float("-inf"), float("nan"), object(), {1, 2}])
def test_what_has_no_literal_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="no literal"):
        literal(value)


def test_strings_are_quoted_as_a_formatter_does() -> None:
    assert string_literal("plain") == '"plain"'
    assert string_literal('say "no"') == "'say \"no\"'"
    assert string_literal("both ' and \"") == '"both \' and \\""'


def test_invisible_characters_are_escaped() -> None:
    assert string_literal("a\u202eb\ufeff\x85") == '"a\\u202eb\\ufeff\\x85"'


def test_a_lone_surrogate_survives() -> None:
    assert ast.literal_eval(string_literal("\ud800")) == "\ud800"


@pytest.mark.parametrize("name", ["", "a b", "1a", "class", "a.b", "a\n", "None", "x;import os"])
def test_only_identifiers_become_names(name: str) -> None:
    with pytest.raises(ValueError, match="not an identifier"):
        identifier(name)


def test_a_dotted_name_is_checked_part_by_part() -> None:
    assert dotted("a.b").text == "a.b"
    with pytest.raises(ValueError, match="not an identifier"):
        dotted("a..b")


def test_imports_travel_with_the_code_they_are_for() -> None:
    first = Code("date", frozenset({Import("datetime", "date")}))
    second = Code("UUID", frozenset({Import("uuid", "UUID")}))
    assert join(" | ", [first, second]).imports == first.imports | second.imports
    assert fill("list[{a}]", a=first) == Code("list[date]", first.imports)
