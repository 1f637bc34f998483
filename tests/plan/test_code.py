"""Literals give back what they were made from, and nothing but identifiers becomes a name."""

from __future__ import annotations

import ast

import pytest

from specmill.plan.code import EMPTY, Code, Import, dotted, fill, identifier, join, literal, merge, string_literal


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


def test_an_identifier_is_code() -> None:
    assert identifier("größe_1") == Code("größe_1")


def test_a_dotted_name_is_checked_part_by_part() -> None:
    assert dotted("a.b").text == "a.b"
    with pytest.raises(ValueError, match="not an identifier"):
        dotted("a..b")


def test_imports_travel_with_the_code_they_are_for() -> None:
    first = Code("date", frozenset({Import("datetime", "date")}))
    second = Code("UUID", frozenset({Import("uuid", "UUID")}))
    assert join(" | ", [first, second]).imports == first.imports | second.imports
    assert fill("list[{a}]", a=first) == Code("list[date]", first.imports)


def test_code_is_its_text() -> None:
    code = Code("a_name")
    assert (str(code), f"{code:>20}", len(code)) == ("a_name", "a_name", 6)
    assert (str(EMPTY), EMPTY.imports) == ("", frozenset())


def test_short_escapes_are_preferred() -> None:
    assert string_literal("\\ \n \r \t ~") == r'"\\ \n \r \t ~"'


SHOWN = ("\xa1\xac\xae\u02ff\u0370\u052f\u3041\u30ff", "\u4e00\u9fa5\uac00\ud7a3", " !#[]~")
ESCAPED = {
    "\x7f": "\\x7f",
    "\xa0": "\\xa0",
    "\xad": "\\xad",
    "\u0300": "\\u0300",
    "\u036f": "\\u036f",
    "\u0530": "\\u0530",
    "\u3040": "\\u3040",
    "\u3100": "\\u3100",
    "\u4dff": "\\u4dff",
    "\u9fa6": "\\u9fa6",
    "\uabff": "\\uabff",
    "\ud7a4": "\\ud7a4",
    "\uffff": "\\uffff",
    "\U00010000": "\\U00010000",
    "\0": "\\x00",
}


@pytest.mark.parametrize("text", SHOWN)
def test_letters_that_every_editor_shows_stay_as_they_are(text: str) -> None:
    assert string_literal(text) == f'"{text}"'


@pytest.mark.parametrize(("character", "escaped"), ESCAPED.items())
def test_other_characters_are_escaped(character: str, escaped: str) -> None:
    assert string_literal(character) == f'"{escaped}"'


def test_arrays_and_objects_are_written_on_one_line() -> None:
    assert literal([1, (2, "a"), {"b": None, "c": 1.5}]).text == '[1, [2, "a"], {"b": None, "c": 1.5}]'


def test_code_that_is_joined_alone_stays_the_same() -> None:
    code = Code("a", frozenset({Import("x")}))
    assert join(", ", [code]) is code
    assert join(", ", []) == EMPTY


def test_imports_are_of_modules_and_run_unless_it_is_said() -> None:
    assert Import("json") == Import("json", None, None, False)
    assert merge([Code("a"), EMPTY]) == frozenset()
    assert merge([Code("a"), Code("b", frozenset({Import("x")}))]) == frozenset({Import("x")})
