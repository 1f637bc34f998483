"""The JSON reader."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from specmill.diagnostics import Diagnostic, InputError, Position
from specmill.document.json_text import MAX_DEPTH, parse_json
from specmill.document.numbers import written_text
from specmill.document.texts import Format, Text
from specmill.ir import Json

Refusal = Callable[[Callable[[], object]], Diagnostic]


def parse(content: str) -> Json:
    return parse_json(Text("t.json", content, Format.JSON))


def test_values() -> None:
    assert parse(' {"a": [1, -2.5, true, null, "\\u00e9\\ud83d\\ude00"]}\r\n') == {"a": [1, -2.5, True, None, "é😀"]}


def test_the_spelling_of_a_number_is_kept() -> None:
    value = parse('{"version": 1.10}')
    assert isinstance(value, dict)
    assert value == {"version": 1.1}
    assert written_text(value["version"]) == "1.10"


@pytest.mark.parametrize(
    ("source", "code", "line", "column"),
    [
        ('{"a": 1,\n "b" 2}', "json-syntax", 2, 6),
        ("", "json-syntax", 1, 1),
        ('{"a": NaN}', "json-syntax", 1, 7),
        ('{"a":\n -Infinity}', "json-syntax", 2, 2),
        ('{"a": ' + "1" * 5000 + "}", "json-syntax", 1, 7),
        ('{"a": 1} x', "json-syntax", 1, 10),
        ('{"a": 1,\n "b": {"c": 1, "c": 2}}', "duplicate-key", 2, 16),
        ('{"a": "{\\"a\\": 1", "\\u0061": 1}', "duplicate-key", 1, 20),
    ],
)
def test_what_is_refused(source: str, code: str, line: int, column: int, refusal: Refusal) -> None:
    diagnostic = refusal(lambda: parse(source))
    assert (diagnostic.code, diagnostic.position) == (code, Position(line, column))


def test_every_duplicate_is_named() -> None:
    with pytest.raises(InputError) as caught:
        parse('{"a": 1,\n"a": 2, "o": {"a": 1},\n"a": 3}')
    assert [(d.message, d.position) for d in caught.value.diagnostics] == [
        ("the key 'a' is already on line 1, column 2", Position(2, 1)),
        ("the key 'a' is already on line 1, column 2", Position(3, 1)),
    ]


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a":', "}")])
@pytest.mark.parametrize("depth", [MAX_DEPTH + 1, 900, 200_000])
def test_nesting_is_bounded(opening: str, closing: str, depth: int, refusal: Refusal) -> None:
    parse(opening * MAX_DEPTH + "1" + closing * MAX_DEPTH)
    diagnostic = refusal(lambda: parse(opening * depth + "1" + closing * depth))
    assert diagnostic.code == "too-deep"
    assert diagnostic.position == Position(1, len(opening) * MAX_DEPTH + 1)


def test_half_a_surrogate_pair_becomes_a_replacement_character() -> None:
    value = parse('{"\\ud800k": ["a\\uDFFFb", "\\ud83d\\ude00", "\\\\ud800", 1]}')
    assert value == {"\ufffdk": ["a\ufffdb", "😀", "\\ud800", 1]}
