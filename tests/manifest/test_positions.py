"""Finding keys in TOML, whatever is written around them."""

from __future__ import annotations

import tomllib

import pytest

from specmill.manifest.positions import key_offsets


def line_of(text: str, *path: str) -> str:
    """The rest of the line at a key."""
    tomllib.loads(text)
    return text[key_offsets(text)[path] :].splitlines()[0]


@pytest.mark.parametrize(
    ("text", "path", "line"),
    [
        ("a = 1\nb = 2", ["b"], "b = 2"),
        ("# a = 0\n\n  a = 1", ["a"], "a = 1"),
        ("[t]\na = 1\n[u]\na = 2", ["u", "a"], "a = 2"),
        ("[t.u]\na = 1", ["t"], "t.u]"),
        ("[ t . u ]\na = 1", ["t", "u"], "t . u ]"),
        ("[[t]]\na = 1\n[[t]]\na = 2", ["t", "a"], "a = 1"),
        ("a . b = 1", ["a", "b"], "a . b = 1"),
        ("\"a b\" = 1\n'c' = 2", ["c"], "'c' = 2"),
        ('a = """\nb = 1\n"""\nb = 2', ["b"], "b = 2"),
        ("a = '''\nb = 1\n\\'''\nb = 2", ["b"], "b = 2"),
        ('a = """x""\\""""\nb = 2', ["b"], "b = 2"),
        ('a = [\n  "]", # ]\n  [1],\n]\nb = 2', ["b"], "b = 2"),
        ("a = { b = 1 }\nb = 2", ["b"], "b = 2"),
        ("a = 'it # is' # [\nb = 2", ["b"], "b = 2"),
        ("a = 1\r\nb = 2\r\n", ["b"], "b = 2"),
        ("a = 1979-05-27T07:32:00Z\nb = -inf", ["b"], "b = -inf"),
    ],
)
def test_key_is_found(text: str, path: list[str], line: str) -> None:
    assert line_of(text, *path) == line


def test_keys_of_inline_tables_are_left_to_what_is_around_them() -> None:
    assert key_offsets("a = { b = 1 }") == {("a",): 0}
