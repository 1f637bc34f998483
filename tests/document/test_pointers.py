"""JSON pointers (RFC 6901)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specmill.document.pointers import MISSING, join, lookup, split
from specmill.document.references import Reference, parse_reference, reference_to
from specmill.ir import Json

DOCUMENT: Json = {"foo": ["bar", "baz"], "": 0, "a/b": 1, "m~n": 8, "~1": 3, "o": {"01": 4}}


@pytest.mark.parametrize(
    ("pointer", "value"),
    [
        ("", DOCUMENT),
        ("/foo", ["bar", "baz"]),
        ("/foo/0", "bar"),
        ("/", 0),
        ("/a~1b", 1),
        ("/m~0n", 8),
        ("/~01", 3),
        ("/o/01", 4),
    ],
)
def test_lookup(pointer: str, value: object) -> None:
    assert lookup(DOCUMENT, pointer) == value


@pytest.mark.parametrize("pointer", ["/x", "/foo/2", "/foo/-1", "/foo/01", "/foo/-", "/foo/0/x", "/foo/99999999999999"])
def test_nothing_there(pointer: str) -> None:
    assert lookup(DOCUMENT, pointer) is MISSING


@given(st.lists(st.text()))
def test_split_undoes_join(tokens: list[str]) -> None:
    assert split(join(tokens)) == tokens


@given(st.lists(st.text(st.characters(codec="utf-8"))))
def test_a_reference_leads_back_to_its_pointer(tokens: list[str]) -> None:
    assert parse_reference(reference_to("a.yaml", join(tokens))) == Reference("a.yaml", join(tokens))


@pytest.mark.parametrize(
    ("ref", "uri", "pointer"),
    [
        ("#/a%20b", "", "/a b"),
        ("x.yaml", "x.yaml", ""),
        ("x#", "x", ""),
        ("#/a%7E1b", "", "/a~1b"),
        ("#/%25", "", "/%"),
        ("#/~2", "", "/~02"),
    ],
)
def test_one_spelling(ref: str, uri: str, pointer: str) -> None:
    assert parse_reference(ref) == Reference(uri, pointer)


def test_a_fragment_without_a_slash_is_an_anchor() -> None:
    assert parse_reference("x.yaml#pet") == Reference("x.yaml", None, "pet")
