"""Values nested more deeply than Python follows: no RecursionError on reading, nothing lost."""

from __future__ import annotations

import json
from typing import Any

import pytest

from mixins.codecs import STRING, Codec
from mixins.containers import array
from mixins.deferred import deferred
from mixins.encoding import encode_any
from mixins.model_codec import model
from mixins.unions import union

from .zoo import Tree

DEPTH = 3000

nested_codec: Codec[Any] = union(STRING, array(deferred(lambda: nested_codec)))


def deep_object(key: str) -> dict[str, Any]:
    value: dict[str, Any] = {}
    for _ in range(DEPTH):
        value = {key: value}
    return value


def deep_list() -> list[Any]:
    value: list[Any] = []
    for _ in range(DEPTH):
        value = [value]
    return value


def depth_of(value: Any) -> int:
    depth = 0
    while True:
        match value:
            case Tree():
                value = value.left or value.additional_properties.get("x")
            case {"Left": inner} | {"left": inner} | {"x": inner}:
                value = inner
            case [inner, *_]:
                value = inner
            case _:
                return depth
        depth += 1


@pytest.mark.parametrize("key", ["Left", "x"])
def test_a_model_reads_what_it_can_and_keeps_the_rest(key: str) -> None:
    assert depth_of(model(Tree).decode(deep_object(key))) == DEPTH
    assert depth_of(Tree.from_dict(deep_object(key))) == DEPTH


def test_arrays_of_models_too() -> None:
    value: dict[str, Any] = {}
    for _ in range(DEPTH):
        value = {"children": [value]}
    assert isinstance(model(Tree).decode(value), Tree)


def test_a_recursive_alias_too() -> None:
    assert depth_of(nested_codec.decode(deep_list())) == DEPTH


def test_writing_and_checking_do_not_raise_either() -> None:
    tree = model(Tree).decode(deep_object("Left"))
    assert isinstance(model(Tree).encode(tree), dict)
    assert depth_of(encode_any(deep_list())) == DEPTH
    assert isinstance(nested_codec.encode(deep_list()), list)
    assert [fault.expected for fault in model(Tree).check(deep_object("Left"), "$")] == ["less nesting"]
    assert [fault.expected for fault in nested_codec.check(deep_list(), "$")] != []


def test_a_thousand_levels_of_json_text_are_read_or_refused() -> None:
    text = '{"Left":' * 1000 + "{}" + "}" * 1000
    try:
        tree = Tree.from_json(text)
    except ValueError as error:
        assert "nested too deeply" in str(error)
    else:
        assert depth_of(tree) == 1000


def test_a_hundred_levels_come_back_as_they_were() -> None:
    text = '{"Left": ' * 100 + "{}" + "}" * 100
    assert json.loads(Tree.from_json(text).to_json()) == json.loads(text)
