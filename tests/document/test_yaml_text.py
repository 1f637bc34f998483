"""The YAML reader: keys, anchors, merges, and everything that is refused."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from specmill.diagnostics import Diagnostic, InputError, Position
from specmill.document.json_text import MAX_DEPTH
from specmill.document.texts import Format, Text
from specmill.document.yaml_text import parse_yaml
from specmill.ir import Json

Refusal = Callable[[Callable[[], object]], Diagnostic]


def text(content: str) -> Text:
    return Text("t.yaml", content, Format.YAML)


def parse(content: str) -> Json:
    value = parse_yaml(text(content))
    assert parse_yaml(text(content), pure=True) == value, "both parsers give the same"
    return value


@pytest.mark.parametrize("source", ["", "# nothing\n", "---\n", "---\n...\n"])
def test_an_empty_text_is_null(source: str) -> None:
    assert parse(source) is None


def test_keys_are_their_text() -> None:
    value = parse("200: a\ntrue: b\n1.10: c\n~: d\nno: e\n2020-01-01: f\n'x y': g\n? k\n: h\n")
    assert value == {
        "200": "a", "true": "b", "1.10": "c", "~": "d", "no": "e", "2020-01-01": "f", "x y": "g", "k": "h",
    }  # fmt: skip
    assert parse("?\n: i\n") == {"": "i"}


def test_quoted_scalars_are_text() -> None:
    assert parse("a: '1'\nb: \"true\"\nc: |\n  1\nd: >-\n  null\n") == {"a": "1", "b": "true", "c": "1\n", "d": "null"}


def test_flow_style_and_comments() -> None:
    assert parse("{a: [1, no, {b: ~}], c: 'x'} # end") == {"a": [1, "no", {"b": None}], "c": "x"}


def test_carriage_returns() -> None:
    assert parse("a: 1\r\nb:\r\n  - x\r\n") == {"a": 1, "b": ["x"]}


def test_a_version_directive_and_core_tags() -> None:
    assert parse('%YAML 1.2\n---\n!!map {a: !!str 12, b: !!seq [!!int "3"], c: ! x}\n') == {
        "a": "12",
        "b": [3],
        "c": "x",
    }


# -- anchors and merges ------------------------------------------------------------------------------------------------


def test_aliases_share_one_object() -> None:
    value = parse_yaml(text("a: &x {k: 1}\nb: *x\nc: [*x]\n"))
    assert isinstance(value, dict)
    assert value["a"] == {"k": 1}
    assert value["b"] is value["a"]
    assert isinstance(value["c"], list)
    assert value["c"][0] is value["a"]


def test_scalars_have_anchors_too() -> None:
    assert parse("a: &v 1.10\n&k b: *v\nc: *k\n*v : d\n") == {"a": 1.1, "b": 1.1, "c": "b", "1.10": "d"}


def test_a_second_anchor_of_the_same_name_replaces_the_first() -> None:
    assert parse("[&x 1, *x, &x 2, *x]") == [1, 1, 2, 2]


def test_merge_keys() -> None:
    value = parse("base: &b {a: 1, b: 2}\nmore: &m {b: 9, c: 3}\nx:\n  b: own\n  <<: [*b, *m]\ny:\n  <<: {z: 1}\n")
    assert isinstance(value, dict)
    assert value["x"] == {"a": 1, "b": "own", "c": 3}, "own keys win, then the first of the list"
    assert value["y"] == {"z": 1}


def test_a_quoted_merge_key_is_a_key() -> None:
    assert parse("'<<': 1\n") == {"<<": 1}


# -- refusals ----------------------------------------------------------------------------------------------------------

REFUSED = [
    ("a: [1, 2\nb: 3\n", "yaml-syntax", 2, 2),
    ("a: b: c\n", "yaml-syntax", 1, 5),
    ("a: '\n", "yaml-syntax", 2, 1),
    ("a: 1\n\tb: 2\n", "yaml-syntax", 2, 1),
    ("x: \x07\n", "yaml-syntax", 1, 4),
    ("a: 1\n---\nb: 2\n", "yaml-documents", 2, 1),
    ("a:\n  - *nope\n", "yaml-alias", 2, 5),
    ("a: &x\n  b: *x\n", "yaml-alias", 2, 6),
    ("a: &x [*x]\n", "yaml-alias", 1, 8),
    ("a: !!python/object:os.system {}\n", "yaml-tag", 1, 4),
    ("a: !custom 1\n", "yaml-tag", 1, 4),
    ("!!set {a}\n", "yaml-tag", 1, 1),
    ("a: !!binary aGk=\n", "yaml-tag", 1, 4),
    ("a: !!int x\n", "yaml-tag", 1, 4),
    ("a: !!seq {}\n", "yaml-tag", 1, 4),
    ("!x k: 1\n", "yaml-tag", 1, 1),
    ("? [a, b]\n: 1\n", "yaml-key", 1, 3),
    ("a: &x {}\n*x : 1\n", "yaml-key", 2, 1),
    ("<<: 1\n", "yaml-merge", 1, 5),
    ("<<: [{a: 1}, 2]\n", "yaml-merge", 1, 5),
]


@pytest.mark.parametrize("pure", [False, True])
@pytest.mark.parametrize(("source", "code", "line", "column"), REFUSED)
def test_what_is_refused(source: str, code: str, line: int, column: int, pure: bool, refusal: Refusal) -> None:
    diagnostic = refusal(lambda: parse_yaml(text(source), pure=pure))
    assert diagnostic.code == code
    if code != "yaml-syntax" or not pure:
        assert diagnostic.position == Position(line, column)
    assert diagnostic.position is not None
    assert diagnostic.excerpt == text(source).line(diagnostic.position.line)


def test_duplicate_keys_name_both_places() -> None:
    with pytest.raises(InputError) as caught:
        parse_yaml(text("a: 1\nb:\n  k: 1\n  l: 2\n  k: 3\nc: [{k: 1}, {k: 2}]\na: 4\n"))
    assert [(d.code, d.message, d.position) for d in caught.value.diagnostics] == [
        ("duplicate-key", "the key 'k' is already on line 3, column 3", Position(5, 3)),
        ("duplicate-key", "the key 'a' is already on line 1, column 1", Position(7, 1)),
    ]


def test_keys_that_are_equal_as_text_are_duplicates(refusal: Refusal) -> None:
    assert refusal(lambda: parse_yaml(text("200: a\n'200': b\n"))).code == "duplicate-key"


def test_an_alias_bomb_is_refused_at_once(refusal: Refusal) -> None:
    lines = ["l0: &l0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 10)}]" for n in range(1, 10)]
    started = time.process_time()
    diagnostic = refusal(lambda: parse_yaml(text("\n".join(lines))))
    assert diagnostic.code == "too-many-nodes"
    assert time.process_time() - started < 0.5


def test_a_bomb_of_merges_is_refused(refusal: Refusal) -> None:
    lines = ["l0: &l0 {a: [x, x, x, x, x, x, x, x]}"]
    for n in range(1, 12):
        lines.append(f"l{n}: &l{n}")
        lines += [f"  k{m}: {{<<: *l{n - 1}}}" for m in range(8)]
    assert refusal(lambda: parse_yaml(text("\n".join(lines) + "\n"))).code == "too-many-nodes"


def test_ordinary_sharing_is_no_bomb() -> None:
    value = parse_yaml(text("a: &a {x: 1}\nb: [" + ", ".join(["*a"] * 10_000) + "]"))
    assert isinstance(value, dict)
    assert isinstance(value["b"], list)
    assert len(value["b"]) == 10_000


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ("{a: ", "}")])
def test_nesting_is_bounded(opening: str, closing: str, refusal: Refusal) -> None:
    parse_yaml(text(opening * MAX_DEPTH + "1" + closing * MAX_DEPTH))
    deep = MAX_DEPTH + 1
    assert refusal(lambda: parse_yaml(text(opening * deep + "1" + closing * deep))).code == "too-deep"
    assert refusal(lambda: parse_yaml(text(opening * 100_000))).code == "too-deep"


def test_nesting_through_aliases_is_bounded(refusal: Refusal) -> None:
    lines = ["- &a0 [x]", *(f"- &a{n} [*a{n - 1}]" for n in range(1, MAX_DEPTH + 5))]
    assert refusal(lambda: parse_yaml(text("\n".join(lines)))).code == "too-deep"


# -- against an independent reader -------------------------------------------------------------------------------------

JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**9), 10**9)
    | st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc"))),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("abc~/ :#-.0", max_size=5), inner, max_size=4),
    max_leaves=15,
)


NUMERIC = re.compile(r"[-+.0-9eEo]+")


class Dumper(yaml.SafeDumper):
    """A dumper of YAML 1.1 that quotes what only 1.2 takes for a number, such as 0E0 and 0o7."""

    def represent_text(self, value: str) -> yaml.ScalarNode:
        return self.represent_scalar("tag:yaml.org,2002:str", value, style='"' if NUMERIC.fullmatch(value) else None)


Dumper.add_representer(str, Dumper.represent_text)


@given(JSON_VALUES, st.booleans())
@example("0E0", False)
@example({"0o7": ["1e3", "+12"]}, True)
def test_what_a_dumper_writes_is_read_back(value: Json, flow: bool) -> None:
    dumped = yaml.dump(value, Dumper=Dumper, default_flow_style=flow, allow_unicode=True)
    if "&id" not in dumped:
        assert parse_yaml(text(dumped)) == value
