"""Where nodes stand in their text."""

from __future__ import annotations

import json

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from specmill.diagnostics import Position
from specmill.document.numbers import written_text
from specmill.document.parsing import parse
from specmill.document.pointers import join
from specmill.document.positions import locate
from specmill.document.texts import Format, Text
from specmill.ir import Json


def position(content: str, form: Format, pointer: str) -> tuple[Position, Position | None]:
    found = locate(Text("t", content, form), [pointer])[pointer]
    return found.value, found.key


JSON_TEXT = '{\n  "a": [10, {"b c": true}],\r\n  "é/~": "x" }'
YAML_TEXT = "# c\na:\n  - 10\n  - b c: true\n'é/~': x\n200: {k: v}\n"


@pytest.mark.parametrize(
    ("pointer", "value", "key"),
    [
        ("", (1, 1), None),
        ("/a", (2, 8), (2, 3)),
        ("/a/0", (2, 9), None),
        ("/a/1/b c", (2, 21), (2, 14)),
        ("/é~1~0", (3, 10), (3, 3)),
    ],
)
def test_json(pointer: str, value: tuple[int, int], key: tuple[int, int] | None) -> None:
    assert position(JSON_TEXT, Format.JSON, pointer) == (Position(*value), Position(*key) if key else None)


@pytest.mark.parametrize(
    ("pointer", "value", "key"),
    [
        ("", (2, 1), None),
        ("/a", (3, 3), (2, 1)),
        ("/a/0", (3, 5), None),
        ("/a/1/b c", (4, 10), (4, 5)),
        ("/é~1~0", (5, 8), (5, 1)),
        ("/200/k", (6, 10), (6, 7)),
    ],
)
def test_yaml(pointer: str, value: tuple[int, int], key: tuple[int, int] | None) -> None:
    assert position(YAML_TEXT, Format.YAML, pointer) == (Position(*value), Position(*key) if key else None)


@pytest.mark.parametrize(("content", "form"), [(JSON_TEXT, Format.JSON), (YAML_TEXT, Format.YAML)])
def test_what_is_not_there_has_the_position_of_what_is_around_it(content: str, form: Format) -> None:
    assert position(content, form, "/a/1/new/thing") == position(content, form, "/a/1")
    assert position(content, form, "/a/7") == position(content, form, "/a")
    assert position(content, form, "/nothing") == position(content, form, "")


def test_many_at_once() -> None:
    found = locate(Text("t", YAML_TEXT, Format.YAML), ["/a/1", "/200", "/a/1", "/a"])
    assert {pointer: at.value for pointer, at in found.items()} == {
        "/a/1": Position(4, 5), "/200": Position(6, 6), "/a": Position(3, 3)
    }  # fmt: skip


SHARED = """\
base: &base
  name: {type: string}
  deep: &deep {inner: 1}
copy: *base
merged:
  <<: *base
  own: 2
many:
  <<: [{first: 1}, *deep]
again: *deep
"""


@pytest.mark.parametrize(
    ("pointer", "line"),
    [
        ("/copy", 4),
        ("/copy/name/type", 2),
        ("/copy/deep/inner", 3),
        ("/merged", 6),
        ("/merged/own", 7),
        ("/merged/name", 2),
        ("/merged/deep/inner", 3),
        ("/many/first", 9),
        ("/many/inner", 3),
        ("/again/inner", 3),
        ("/merged/absent", 6),
    ],
)
def test_shared_nodes_stand_where_they_are_written(pointer: str, line: int) -> None:
    assert position(SHARED, Format.YAML, pointer)[0].line == line


# -- any document ------------------------------------------------------------------------------------------------------

SCALARS = st.none() | st.booleans() | st.integers(-999, 999) | st.text("ab ~/é:#'\"\\", max_size=6)
TREES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("ab~/é .", max_size=4), inner, max_size=4),
    max_leaves=12,
)


def scalars(value: Json, path: tuple[str | int, ...] = ()) -> list[tuple[str, Json]]:
    if isinstance(value, dict):
        return [found for key, child in value.items() for found in scalars(child, (*path, key))]
    if isinstance(value, list):
        return [found for index, child in enumerate(value) for found in scalars(child, (*path, index))]
    return [(join(path), value)]


@given(TREES, st.sampled_from([None, 2]), st.booleans())
def test_a_value_stands_where_its_pointer_is_found(tree: Json, indent: int | None, ascii_only: bool) -> None:
    text = Text("t.json", json.dumps(tree, indent=indent, ensure_ascii=ascii_only), Format.JSON)
    check(text)


@given(TREES, st.booleans())
def test_so_it_does_in_yaml(tree: Json, flow: bool) -> None:
    dumped = yaml.safe_dump(tree, default_flow_style=flow, allow_unicode=True)
    if "&id" not in dumped:
        check(Text("t.yaml", dumped, Format.YAML))


def check(text: Text) -> None:
    """What is read from the position of each scalar on, is that scalar."""
    text, value = parse(text)
    wanted = dict(scalars(value))
    for pointer, found in locate(text, wanted).items():
        start = (text.index.start_of(found.value.line - 1) or 0) + found.value.column - 1
        rest = text.content[start:]
        if text.format is Format.JSON:
            assert json.JSONDecoder().raw_decode(rest)[0] == wanted[pointer]
        elif not rest.startswith(("'", '"', "|", ">")):
            assert rest.startswith(written_text(wanted[pointer]).split(" ")[0].split("\n")[0])


@pytest.mark.parametrize(
    ("form", "content"), [(Format.JSON, '{"a": [1, 2], "b": [}'), (Format.YAML, "a: [1, 2]\nb: [}\n")]
)
def test_nothing_is_read_beyond_what_is_looked_for(form: Format, content: str) -> None:
    found = locate(Text("t", content, form), ["/a/1", "/a"])
    assert [each.value.column for each in found.values()] == [content.index("2") + 1, content.index("[") + 1]


@pytest.mark.parametrize("anchor", ["", "&x "])
def test_what_is_not_looked_for_in_yaml_is_passed_over_whole(anchor: str) -> None:
    content = f"a: {{b: [{anchor}1, [2, {{c: 3}}]], d: []}}\ne: {{f: 4, g: 5}}\n"
    found = locate(Text("t", content, Format.YAML), ["/e/g", "/e/none"])
    assert found["/e/g"].value == Position(2, 14) and found["/e/none"].value == Position(2, 4)
