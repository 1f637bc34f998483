"""Lines and columns."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specmill.diagnostics import Position
from specmill.document import line_index
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


LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


@given(st.text(alphabet="a\r\n", max_size=40), st.integers(1, 5))
def test_lines_and_positions_do_not_depend_on_where_the_text_is_cut(content: str, block: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(line_index, "BLOCK", block)
        made = text(content)
        lines = LINE.findall(content)
        assert [made.line(number + 1) for number in range(len(lines))] == [line.rstrip("\r\n") for line in lines]
        starts = [0]
        for line in lines:
            starts.append(starts[-1] + len(line))
        for number, (start, end) in enumerate(pairwise(starts)):
            for offset in range(start, end):
                assert made.position(offset) == Position(number + 1, offset - start + 1)
