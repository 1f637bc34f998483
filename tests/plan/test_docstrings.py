"""Docstrings hold the text of a document, whole and harmless."""

from __future__ import annotations

import ast
import inspect

import pytest

from specmill.plan.docstrings import WIDTH, docstring, wrap


def evaluated(text: str, indent: int = 4) -> str:
    """Return what the docstring of a function with this text reads as."""
    source = f"def f():\n{' ' * indent}{docstring(text, indent)}"
    function = ast.parse(source).body[0]
    assert isinstance(function, ast.FunctionDef)
    assert len(function.body) == 1
    found = ast.get_docstring(function, clean=False)
    assert found is not None
    return inspect.cleandoc(found)


@pytest.mark.parametrize(
    "text",
    [
        "Plain.",
        'Ends with a quote"',
        'Holds """three""" quotes',
        "Ends with a backslash\\",
        "\\N{BULLET} and \\x41 and {{ jinja }} and %s",
        "Zero \0 and escape \x1b[31m",
        "Two\n\nparagraphs",
    ],
)
def test_the_text_is_kept(text: str) -> None:
    assert evaluated(text).split() == text.split()


def test_no_line_is_longer_than_the_limit() -> None:
    code = docstring("word " * 200, 8)
    assert all(len(line) <= WIDTH for line in f"        {code}".splitlines())


def test_one_line_that_just_fits_stays_one_line() -> None:
    code = docstring("x" * (WIDTH - 4 - 6), 4)
    assert "\n" not in code.text
    assert len(f"    {code}") == WIDTH


def test_code_and_tables_are_not_wrapped() -> None:
    table = "| " + "cell " * 40 + "|"
    fenced = "```\n" + "code " * 40 + "\n```"
    assert wrap(table, 60) == [table.rstrip()]
    assert wrap(fenced, 60)[1] == ("code " * 40).rstrip()


def test_list_items_hang_under_their_text() -> None:
    assert wrap("- one two three four", 14) == ["- one two", "  three four"]


def test_blank_lines_do_not_pile_up() -> None:
    assert wrap("\n\na\n\n\n\nb\n\n", 80) == ["a", "", "b"]


def test_a_line_has_at_most_120_columns() -> None:
    for indent in (0, 4, 8):
        for length in range(100, 125):
            for text in ("ab " * (length // 3), "éb " * (length // 3)):
                lines = f"{' ' * indent}{docstring(text, indent)}".splitlines()
                assert all(len(line) <= 120 for line in lines)
                assert len(lines) == 1 or len(text.strip()) > 120 - indent - 6


@pytest.mark.parametrize(
    ("text", "extra", "expected"),
    [
        ("", "", '""""""'),
        ("\n", "", '""""""'),
        (" Text. ", "", '"""Text."""'),
        ("Text.", "Args:\n    a: b", '"""Text.\n\n    Args:\n        a: b\n    """'),
        ("Text.", "Raises X.", '"""Text.\n\n    Raises X.\n    """'),
        ("", "Raises X.", '"""Raises X."""'),
        ("", "A:\n    b", '"""A:\n        b\n    """'),
        ("A.\n\nB.", "", '"""A.\n\n    B.\n    """'),
        ('Say "no"', "", '"""Say \\"no\\""""'),
        ('a "b" c', "", '"""a "b" c"""'),
        ("a \u2013 b\u2019s \u201cc\u201d \u2026 €", "", '"""a \u2013 b\u2019s \u201cc\u201d \u2026 €"""'),
        ("é ~ \x7f", "", '"""é ~ \\x7f"""'),
    ],
)
def test_how_a_docstring_is_laid_out(text: str, extra: str, expected: str) -> None:
    assert docstring(text, 4, extra=extra).text == expected


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 80, []),
        ("  a", 80, ["a"]),
        ("a\tb", 80, ["a   b"]),
        ("aaaa bbbb", 9, ["aaaa bbbb"]),
        ("aaaa bbbb", 8, ["aaaa", "bbbb"]),
        ("aaa bb cc", 6, ["aaa bb", "cc"]),
        ("aaaaaaaaaa", 5, ["aaaaaaaaaa"]),
        ("- a\n  b c", 5, ["- a", "  b c"]),
        ("~~~\nlong line here\n~~~\nlong line", 5, ["~~~", "long line here", "~~~", "long", "line"]),
    ],
)
def test_where_lines_break(text: str, width: int, lines: list[str]) -> None:
    assert wrap(text, width) == lines
