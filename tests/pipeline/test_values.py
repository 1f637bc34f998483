"""Values: equal by what they hold, hashable, printable."""

from __future__ import annotations

import copy
import pickle
from functools import cached_property
from typing import Any

import attrs
import pytest
from attrs import Factory, define, evolve, field

from specmill.values import frozen, is_value, names_of


@frozen
class Point:
    x: int
    y: int = 0
    label: str = field(default="", eq=False)


@frozen
class Nothing:
    pass


@frozen(eq=False)
class Place:
    x: int


def test_values_are_compared_by_the_fields_that_count() -> None:
    assert Point(1, 2, "a") == Point(1, 2, "b")
    assert Point(1) != Point(2)
    assert Point(1) != (1, 0)
    assert {Point(1), Point(1, 0, "x"), Point(2)} == {Point(2), Point(1)}
    assert Nothing() == Nothing() and len({Nothing(), Nothing()}) == 1


def test_values_of_another_class_differ() -> None:
    @frozen
    class Pixel:
        x: int
        y: int = 0

    assert Pixel(1) != Point(1)
    assert Point(1) != Pixel(1)


def test_a_class_may_keep_to_identity() -> None:
    one, other = Place(1), Place(1)
    assert one == one and one != other and len({one, other}) == 2


def test_values_are_printed_evolved_and_matched() -> None:
    assert repr(Point(1, label="a")).endswith("Point(x=1, y=0, label='a')")
    assert attrs.evolve(Point(1), y=3) == Point(1, 3)
    match Point(4, 5):
        case Point(x, y):
            assert (x, y) == (4, 5)


def test_a_value_has_no_place_for_anything_else() -> None:
    with pytest.raises(AttributeError):
        object.__setattr__(Point(1), "z", 2)


@define
class Heap:
    items: list[int] = field(factory=list)
    _seen: dict[str, int] = field(factory=dict, init=False)


@define(slots=False)
class Loose:
    text: str

    @cached_property
    def size(self) -> int:
        return len(self.text)


@frozen
class Sum:
    left: int
    right: int
    both: int = field(init=False, eq=False, default=Factory(lambda each: each.left + each.right, takes_self=True))
    words: tuple[str, ...] = field(default=(), converter=tuple)


def test_defaults_are_made_anew_for_each_value() -> None:
    one, other = Heap(), Heap()
    one.items.append(1)
    assert (one.items, other.items) == ([1], [])
    assert one == Heap([1]) and one != other
    with pytest.raises(TypeError):
        hash(one)


def test_defaults_are_worked_out_and_arguments_converted() -> None:
    assert Sum(1, 2).both == 3
    assert evolve(Sum(1, 2, ["a"]), left=5) == Sum(5, 2, ("a",))
    assert Loose("abc").size == 3


def test_arguments_are_those_of_the_attributes() -> None:
    point: Any = Point
    total: Any = Sum
    for call in (lambda: point(), lambda: point(1, z=2), lambda: total(1, 2, both=3)):
        with pytest.raises(TypeError):
            call()


def test_attrs_knows_them() -> None:
    assert attrs.has(Sum) and not attrs.has(int)
    assert [each.name for each in attrs.fields(Sum)] == ["left", "right", "both", "words"]
    assert attrs.asdict(Heap([1])) == {"items": [1], "_seen": {}}
    assert names_of(Point) == ("x", "y", "label") and is_value(Point(1)) and not is_value(1)


def test_values_go_to_other_processes() -> None:
    value = Sum(1, 2, ("a",))
    assert pickle.loads(pickle.dumps(value)) == value
    assert copy.copy(value) == value


def test_fields_of_attrs_are_understood() -> None:
    @frozen
    class Foreign:
        x: int
        y: list[int] = attrs.field(factory=list)
        z: int = attrs.field(default=1, eq=False)

    assert Foreign(1) == Foreign(1, z=2) == Foreign(1, [])
    assert Foreign(1).y is not Foreign(1).y


def test_what_a_class_says_itself_stays() -> None:
    @frozen
    class Loud:
        x: int

        def __repr__(self) -> str:
            return "LOUD"

    assert repr(Loud(1)) == "LOUD"
    assert Loud(1) == Loud(1)
