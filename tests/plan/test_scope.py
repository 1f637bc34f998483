"""Names: each once, and not moved by what comes and goes around them."""

from __future__ import annotations

import keyword
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specmill.plan.plain_names import attribute
from specmill.plan.scope import Claim, allocate, legal, made_legal

wire_names = st.text(max_size=8) | st.sampled_from(
    ["id", "Id", "ID", "_id", "class", "class_", "a-b", "a_b", "a b", "", "1", "self"]
)


def claim(wire: str) -> Claim:
    return Claim(wire, wire, (attribute(wire), wire))


def test_the_wire_name_spelt_like_the_python_name_has_it() -> None:
    names = allocate([claim("fooBar"), claim("foo_bar")])
    assert names == {"fooBar": "fooBar", "foo_bar": "foo_bar"}


def test_order_does_not_matter() -> None:
    claims = [claim(wire) for wire in ("a-b", "a b", "a.b", "aB")]
    assert allocate(claims) == allocate(claims[::-1])


def test_names_of_an_earlier_generation_stay() -> None:
    assert allocate([claim("a-b"), claim("a_b")], given={"a-b": "a_b"})["a-b"] == "a_b"


def test_an_earlier_name_that_is_reserved_now_is_given_up() -> None:
    assert allocate([claim("list")], given={"list": "list"}, reserved=["list"])["list"] != "list"


def test_case_folds_where_files_are_named() -> None:
    names = allocate([Claim("1", "Pet", ("Pet",)), Claim("2", "pet", ("pet",))], fold_case=True)
    assert len({name.casefold() for name in names.values()}) == 2


@given(st.lists(wire_names, unique=True, max_size=12))
def test_every_claim_gets_a_legal_name_of_its_own(wires: list[str]) -> None:
    names = allocate([claim(wire) for wire in wires], reserved=["reserved"])
    assert list(names) == wires
    assert len(set(names.values())) == len(wires)
    assert all(legal(name) and name != "reserved" for name in names.values())


@given(
    st.lists(wire_names, unique=True, max_size=10).flatmap(
        lambda wires: st.tuples(st.just(wires), st.permutations(wires))
    )
)
def test_shuffling_changes_no_name(orders: tuple[list[str], list[str]]) -> None:
    first, second = ([claim(wire) for wire in order] for order in orders)
    assert allocate(first) == allocate(second)


@given(st.lists(wire_names, unique=True, min_size=2, max_size=10))
def test_with_the_lock_an_addition_moves_no_name(wires: list[str]) -> None:
    before = allocate([claim(wire) for wire in wires[1:]])
    after = allocate([claim(wire) for wire in wires], given=before)
    assert {wire: after[wire] for wire in wires[1:]} == before


@pytest.mark.parametrize("name", [*keyword.kwlist, "", "1", "-1", "a b", "__class__", "_", "é", "a\0b"])
def test_any_text_can_be_made_a_legal_name(name: str) -> None:
    assert legal(made_legal(name))


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("plain", "plain"),
        ("class", "class_"),
        ("2nd", "_2nd"),
        ("a b", "a_b"),
        ("-a", "a"),
        ("__private", "private"),
        ("_class", "_class"),
        (" class", "_class"),
        ("", "_"),
        ("\u2605", "_"),
    ],
)
def test_the_nearest_legal_name(name: str, made: str) -> None:
    assert made_legal(name) == made


@pytest.mark.parametrize("name", ["class", "a b", "__a", "", "2"])
def test_what_is_no_legal_name(name: str) -> None:
    assert not legal(name)


def test_rivals_without_candidates_get_fingerprints_that_grow() -> None:
    rivals = [Claim(f"key {number}", "Same", ("same",)) for number in range(3)]
    names = set(allocate(rivals).values())
    assert len(names) == 3 and "same" in names
    assert all(re.fullmatch(r"same_[a-p]{4}", name) for name in names - {"same"})


def test_a_fingerprint_that_is_taken_is_made_longer() -> None:
    rivals = [Claim("a", "Same", ("same",)), Claim("b", "Same", ("same",))]
    other = next(name for name in allocate(rivals).values() if name != "same")
    again = allocate(rivals, reserved=[other])
    longer = next(name for name in again.values() if name != "same")
    assert len(longer) == len(other) + 2 and longer.startswith(other)


def test_reserved_names_are_folded_where_claims_are() -> None:
    pet = [Claim("a", "Pet", ("Pet", "Pet2"))]
    assert allocate(pet, reserved=["pet"], fold_case=True) == {"a": "Pet2"}
    assert allocate(pet, reserved=["PET"], fold_case=True) == {"a": "Pet2"}
    assert allocate(pet, reserved=["pet"]) == {"a": "Pet"}


def test_two_cannot_keep_the_same_name() -> None:
    rivals = [Claim("a", "A", ("a",)), Claim("b", "B", ("b",))]
    assert allocate(rivals, given={"a": "x", "b": "x"}) == {"a": "x", "b": "b"}
