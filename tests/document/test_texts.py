"""Lines and columns."""

from __future__ import annotations

import pytest

from specmill.diagnostics import Position
from specmill.document.texts import Format, Text


def text(content: str) -> Text:
    return Text("t", content, Format.YAML)


@pytest.mark.parametrize(
    ("content", "offset", "line", "column"),
    [
        ("", 0, 1, 1),
        ("abc", 3, 1, 4),
        ("a\nb", 2, 2, 1),
        ("a\n", 2, 2, 1),
        ("a\r\nb", 3, 2, 1),
        ("a\rb", 2, 2, 1),
        ("a\n\nb", 3, 3, 1),
        ("é😀x", 2, 1, 3),
        ("a\u2028\x0cb", 3, 1, 4),
    ],
)
def test_positions_count_code_points_and_editor_lines(content: str, offset: int, line: int, column: int) -> None:
    assert text(content).position(offset) == Position(line, column)


def test_lines() -> None:
    assert [text("a\r\nb\rc\nd").line(n) for n in range(6)] == ["", "a", "b", "c", "d", ""]
