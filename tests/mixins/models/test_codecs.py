"""Scalars, enumerations and containers."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from types import MappingProxyType
from typing import Any
from uuid import UUID

import pytest

from mixins.codecs import ANY, BOOLEAN, INTEGER, NULL, NUMBER, STRING, Codec, literals, open_enum
from mixins.containers import array, mapping, nullable, tuple_of
from mixins.deferred import deferred
from mixins.encoding import encode_any, json_default
from mixins.formats import DATE
from mixins.unset import UNSET

from .zoo import Colour, Level


class Mixed(Enum):
    ONE = 1
    HALF = 0.5
    TEXT = "1"
    YES = "yes"


class Flag(Enum):
    ON = True
    TWO = 2


def faults(codec: Codec[Any], value: object) -> list[str]:
    return [str(fault) for fault in codec.check(value, "$")]


@pytest.mark.parametrize(
    ("codec", "good", "bad"),
    [
        (STRING, ["", "x"], [1, None, [], b"x"]),
        (INTEGER, [0, -1, 10**40, 1.0], [True, 1.5, "1", None, float("inf"), float("nan")]),
        (NUMBER, [0, 1.5, 10**40], [False, "1", None]),
        (BOOLEAN, [True, False], [0, 1, "true", None]),
        (NULL, [None], [0, "", False]),
        (ANY, [None, 0, "", [], {}, True], []),
        (literals("a", 1, True, 0.5), ["a", 1, True, 0.5, 1.0], [False, 0, "b", None, []]),
        (literals(1), [1, 1.0], [True, "1"]),
        (open_enum(Colour), ["red"], ["mauve", 1, None, []]),
        (open_enum(Level), [1, 2, 1.0], [True, 3, "1"]),
        (open_enum(Mixed), [1, 0.5, "1", "yes"], [True, 2, "no"]),
        (open_enum(Flag), [True, 2], [1, False, "2"]),
        (array(INTEGER), [[], [1]], [{}, "x", [True], [[1]]]),
        (mapping(INTEGER), [{}, {"a": 1}], [[], {"a": "1"}]),
        (nullable(STRING), ["x", None], [1]),
        (tuple_of(STRING, INTEGER), [[], ["a"], ["a", 1]], [["a", 1, 2], [1], {}]),
        (tuple_of(STRING, rest=INTEGER), [["a"], ["a", 1, 2]], [["a", "b"]]),
        (deferred(lambda: INTEGER), [1], ["x"]),
    ],
)
def test_the_strict_check_takes_what_the_schema_allows_and_nothing_else(
    codec: Codec[Any], good: list[Any], bad: list[Any]
) -> None:
    assert [value for value in good if faults(codec, value)] == []
    assert [value for value in bad if not faults(codec, value)] == []


@pytest.mark.parametrize(
    ("enum", "value", "member"),
    [
        (Colour, "red", Colour.RED),
        (Level, 2, Level.HIGH),
        (Level, 2.0, Level.HIGH),
        (Mixed, 1, Mixed.ONE),
        (Mixed, "1", Mixed.TEXT),
        (Mixed, 0.5, Mixed.HALF),
        (Flag, True, Flag.ON),
    ],
)
def test_enum_values_become_members(enum: Any, value: object, member: Enum) -> None:
    assert open_enum(enum).decode(value) is member
    assert open_enum(enum).encode(member) == value


@pytest.mark.parametrize(
    ("enum", "value"),
    [
        (Level, True),
        (Flag, 1),
        (Flag, 1.0),
        (Mixed, True),
        (Colour, "Red"),
        (Colour, None),
        (Colour, []),
        (Colour, {}),
        (Level, "1"),
    ],
)
def test_values_an_enum_does_not_know_stay_as_they_are(enum: Any, value: object) -> None:
    assert open_enum(enum).decode(value) is value
    assert open_enum(enum).encode(value) is value or open_enum(enum).encode(value) == value


def test_a_member_of_another_enum_is_sent_as_its_value() -> None:
    assert open_enum(Colour).encode(Level.LOW) == 1


def test_containers_decode_and_encode_their_items() -> None:
    day = date(2024, 1, 2)
    assert array(DATE).decode(["2024-01-02", 5]) == [day, 5]
    assert array(DATE).encode((day, "x")) == ["2024-01-02", "x"]
    assert array(DATE).encode(iter([day])) == ["2024-01-02"]
    assert mapping(DATE).decode({"a": "2024-01-02"}) == {"a": day}
    assert mapping(DATE).encode(MappingProxyType({1: day, "b": UNSET})) == {"1": "2024-01-02"}
    assert tuple_of(STRING, DATE).decode(["a", "2024-01-02", 3]) == ["a", day, 3]
    assert tuple_of(STRING, rest=DATE).encode(("a", day, day)) == ["a", "2024-01-02", "2024-01-02"]
    assert nullable(DATE).decode(None) is None
    assert nullable(DATE).encode(day) == "2024-01-02"


@pytest.mark.parametrize("codec", [array(DATE), mapping(DATE), tuple_of(DATE), nullable(DATE), deferred(lambda: DATE)])
@pytest.mark.parametrize("value", [5, "x", True, 1.5, None])
def test_containers_keep_what_is_none_of_theirs(codec: Codec[Any], value: object) -> None:
    assert codec.decode(value) is value
    assert codec.encode(value) is value


def test_text_and_bytes_are_no_arrays() -> None:
    assert array(STRING).encode("abc") == "abc"
    assert array(STRING).encode(b"abc") == "YWJj"


def test_paths_name_the_place_of_a_fault() -> None:
    codec = mapping(array(nullable(INTEGER)))
    assert faults(codec, {"a": [1, "x"], "b.c": ["y"], "it's": [True]}) == [
        "$.a[1]: expected an integer or null, found 'x'".replace(" or null", ""),
        "$['b.c'][0]: expected an integer, found 'y'",
        "$['it\\'s'][0]: expected an integer, found True",
    ]


def test_a_fault_abridges_what_was_found() -> None:
    assert faults(INTEGER, "x" * 100)[0].endswith("...")
    assert faults(INTEGER, {"a": 1}) == ["$: expected an integer, found an object of 1"]
    assert faults(INTEGER, [1, 2]) == ["$: expected an integer, found an array of 2"]


def test_a_deferred_codec_is_made_once_and_late() -> None:
    made: list[int] = []

    def make() -> Codec[int]:
        made.append(1)
        return INTEGER

    codec = nullable(array(deferred(make)))
    assert made == []
    assert codec.decode([1]) == [1]
    assert faults(codec, ["x"]) == ["$[0]: expected an integer, found 'x'"]
    assert made == [1]


@pytest.mark.parametrize(
    ("value", "encoded"),
    [
        (Colour.RED, "red"),
        (Level.LOW, 1),
        (Mixed.HALF, 0.5),
        (datetime(2024, 1, 2, tzinfo=UTC), "2024-01-02T00:00:00Z"),
        (date(2024, 1, 2), "2024-01-02"),
        (time(1, 2, 3, tzinfo=UTC), "01:02:03Z"),
        (timedelta(minutes=1), "PT1M"),
        (Decimal("1.50"), "1.50"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (b"abc", "YWJj"),
        (bytearray(b"abc"), "YWJj"),
        (memoryview(b"abc"), "YWJj"),
        ((1, Level.LOW), [1, 1]),
        (frozenset({1}), [1]),
        ({"a": UNSET, "b": [UUID(int=1)]}, {"b": ["00000000-0000-0000-0000-000000000001"]}),
        ({1: 1, None: 3, Colour.RED: 4, date(2024, 1, 2): 5}, {"1": 1, "null": 3, "red": 4, "2024-01-02": 5}),
        ({True: 2}, {"true": 2}),
        ({False: 0, 1.5: 1}, {"false": 0, "1.5": 1}),
        ({}.keys(), []),
    ],
)
def test_any_value_is_encoded_by_its_type(value: object, encoded: object) -> None:
    assert encode_any(value) == encoded
    assert type(encode_any(value)) is type(encoded) or isinstance(value, Enum)


@pytest.mark.parametrize("value", [object(), UNSET, 1j])
def test_a_value_without_json_form_is_refused_by_the_writer(value: object) -> None:
    with pytest.raises(TypeError, match="has no JSON form"):
        json_default(value)
