"""Values: equal by what they hold, hashable, printable."""

from __future__ import annotations

import attrs
import pytest
from attrs import field

from specmill.values import frozen


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


def test_what_a_class_says_itself_stays() -> None:
    @frozen
    class Loud:
        x: int

        def __repr__(self) -> str:
            return "LOUD"

    assert repr(Loud(1)) == "LOUD"
    assert Loud(1) == Loud(1)
