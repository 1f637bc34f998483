"""XML bodies of the runtime alone: hostile input, and round trips of any value."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mixins.codecs import INTEGER
from mixins.containers import array, mapping, nullable
from mixins.contents import UndecodableBody
from mixins.deferred import deferred
from mixins.fields import field
from mixins.model import Model
from mixins.model_codec import model
from mixins.unions import union
from mixins.xml_contents import xml_content
from mixins.xml_names import Xml, xml_fields


class Leaf(Model):
    """A leaf."""

    text: str
    key: str | None = None
    values: list[int] | None = field(codec=lambda: array(INTEGER), default=None)
    rows: list[list[int]] | None = field(codec=lambda: array(array(INTEGER)), default=None)

    __xml__ = xml_fields(
        text=Xml(cdata=True),
        key=Xml(attribute=True, namespace="urn:k"),
        values=Xml(attribute=True),
        rows=Xml(items=Xml("row", items=Xml("cell"))),
    )


class Tree(Model):
    """A tree."""

    name: str | None = None
    many: list[Tree] = field(codec=lambda: array(model(Tree)))
    leaf: Leaf | None = field(codec=lambda: model(Leaf), default=None)
    either: Any = field(codec=lambda: EITHER, default=None)
    table: dict[str, int | None] | None = field(codec=lambda: mapping(nullable(INTEGER)), default=None)

    __xml__ = xml_fields(many=Xml("branch", namespace="urn:tree"), leaf=Xml(prefix="t", namespace="urn:leaf"))


EITHER = deferred(lambda: union(model(Tree), model(Leaf), INTEGER))
TREE = xml_content(lambda: model(Tree), Xml("tree", namespace="urn:tree", prefix="t"))

TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\t\n\r"), max_size=8)
NAMES = st.from_regex(r"[a-z_][a-z0-9._-]{0,5}", fullmatch=True)
LEAVES = st.builds(
    Leaf, text=TEXT, key=st.none() | TEXT, values=st.none() | st.lists(st.integers(), min_size=1, max_size=3)
)
TREES: st.SearchStrategy[Tree] = st.recursive(
    st.builds(Tree, many=st.just([]), name=TEXT),
    lambda inner: st.builds(
        Tree,
        many=st.lists(inner, max_size=3),
        name=st.none() | TEXT,
        leaf=st.none() | LEAVES,
        table=st.none() | st.dictionaries(NAMES, st.none() | st.integers(), max_size=3),
        either=st.none() | st.integers() | inner,
    ),
    max_leaves=8,
)


@given(TREES)
def test_what_is_written_is_read_back(tree: Tree) -> None:
    payload = TREE.encode(tree)
    assert payload.data is not None
    assert TREE.decode(payload.data, payload.content_type) == tree
    assert list(TREE.check(payload.data, payload.content_type)) == []


@given(st.binary(max_size=60) | st.text("<>/a b=\"'&;!?[]x:{}-", max_size=40).map(str.encode))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        TREE.decode(data, "application/xml")
    except UndecodableBody as error:
        assert str(error).startswith("not XML: ")


def test_unions_inside_unions_are_read_once_each() -> None:
    depth = 90
    text = "<either>" * depth + "7" + "</either>" * depth
    tree = TREE.decode(f"<tree>{text}</tree>".encode(), None)
    for _ in range(depth - 1):
        tree = tree.either
        assert type(tree) is Tree
    assert tree.either == 7


def test_arrays_inside_arrays() -> None:
    leaf = Leaf(text="x", rows=[[1, 2], [], [3]])
    content = xml_content(lambda: model(Leaf), Xml("leaf"))
    payload = content.encode(leaf)
    assert payload.data is not None
    assert b"<rows><row><cell>1</cell><cell>2</cell></row><row/><row><cell>3</cell></row></rows>" in payload.data
    assert content.decode(payload.data, None) == leaf


def test_prefixes_without_a_namespace_are_those_around() -> None:
    class Inner(Model):
        one: str
        two: str

        __xml__ = xml_fields(one=Xml(prefix="p"), two=Xml(prefix="unknown"))

    content = xml_content(lambda: model(Inner), Xml("inner", namespace="urn:p", prefix="p"))
    payload = content.encode(Inner(one="1", two="2"))
    assert payload.data is not None
    assert payload.data.decode().endswith(
        '<p:inner xmlns:p="urn:p"><p:one>1</p:one><two>2</two></p:inner>\n',
    )


def test_a_value_too_deep_for_python_is_refused() -> None:
    tree = Tree(many=[])
    for _ in range(2000):
        tree = Tree(many=[tree])
    with pytest.raises(ValueError, match="nested too deeply"):
        TREE.encode(tree)
