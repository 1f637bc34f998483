"""Which variant of a union a value is of, whatever the order of the variants."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from enum import StrEnum
from itertools import permutations
from typing import Any, Literal
from uuid import UUID

import pytest

from mixins.codecs import ANY, BOOLEAN, INTEGER, NULL, NUMBER, STRING, Codec, literals, open_enum
from mixins.containers import array, mapping, nullable, tuple_of
from mixins.deferred import deferred
from mixins.fields import field
from mixins.formats import BASE64, DATE, DATE_TIME, UNIX_TIME, UUID_
from mixins.model import Model
from mixins.model_codec import model
from mixins.unions import union


class Cat(Model):
    kind: Literal["cat"] | str = field(default="cat", const=True)
    name: str | None = None
    lives: int | None = None


class Dog(Model):
    kind: Literal["dog"] | str = field(default="dog", const=True)
    name: str | None = None
    tricks: list[str] | None = None


class Bird(Model):
    wings: int
    name: str | None = None


class Fish(Model):
    fins: int
    name: str | None = None


class Base(Model):
    name: str


class Extended(Model):
    name: str
    bark: str


class TextAge(Model):
    age: str | None = None


class NumberAge(Model):
    age: int | None = None


class Wide(Model):
    a: str | None = None
    b: str | None = None
    c: str | None = None


class Narrow(Model):
    a: str | None = None


class Sealed(Model, closed=True):
    a: str | None = None


class Holder(Model):
    bird: Bird | None = field(codec=lambda: model(Bird), default=None)


class Tank(Model):
    bird: Fish | None = field(codec=lambda: model(Fish), default=None)


class Problem(Model):
    message: str
    code: int


class Job(Model):
    id: str
    state: str
    progress: int | None = None
    owner: str | None = None


class Sort(StrEnum):
    SALE = "sale"


class Sale(Model):
    sort: Sort | str = field(codec=lambda: open_enum(Sort))
    total: int | None = None


class Refund(Model):
    sort: Literal["refund"] | str
    total: int | None = None


KINDS: dict[type, dict[str, Any]] = {Cat: {"kind": "cat"}, Dog: {"kind": "dog"}}


def orders(*variants: Codec[Any]) -> Iterator[Codec[Any]]:
    for order in permutations(variants):
        yield union(*order)


def of(*classes: type[Model]) -> list[Codec[Any]]:
    return [model(each) for each in classes]


@pytest.mark.parametrize(
    ("classes", "value", "chosen"),
    [
        # constants
        ((Cat, Dog), {"kind": "cat"}, Cat),
        ((Cat, Dog), {"kind": "dog", "lives": 9}, Dog),
        ((Cat, Dog, Bird), {"kind": "dog", "wings": 2, "name": "x"}, Dog),
        ((Cat, Dog), {"kind": "lion"}, dict),
        ((Cat, Dog), {"kind": "lion", "name": "Leo"}, dict),
        ((Cat, Dog), {"kind": "puppy", "tricks": ["sit"], "name": "Rex"}, Dog),
        ((Cat, Dog), {"tricks": []}, Dog),
        ((Cat, Dog), {"lives": 9}, Cat),
        ((Cat, Dog), {"kind": None, "lives": 9}, Cat),
        ((Sale, Refund), {"sort": "sale", "total": 1}, Sale),
        ((Sale, Refund), {"sort": "refund"}, Refund),
        # required properties
        ((Bird, Fish), {"wings": 2}, Bird),
        ((Bird, Fish), {"fins": 2, "name": "x"}, Fish),
        ((Bird, Fish), {"fins": "two"}, Fish),
        ((Bird, Fish), {"name": "x", "fins": 2, "new": 1}, Fish),
        ((Base, Extended), {"name": "x"}, Base),
        ((Base, Extended), {"name": "x", "bark": "y"}, Extended),
        ((Base, Extended), {"name": "x", "bark": "y", "new": 1}, Extended),
        ((Problem, Job), {"message": "x", "code": 1}, Problem),
        ((Problem, Job), {"message": "x"}, Problem),
        ((Problem, Job), {"id": "1", "state": "run", "message": "slow"}, Job),
        ((Problem, Job), {"id": "1", "progress": 5}, Job),
        # types of properties
        ((TextAge, NumberAge), {"age": "1"}, TextAge),
        ((TextAge, NumberAge), {"age": 1}, NumberAge),
        ((Holder, Tank), {"bird": {"wings": 2}}, Holder),
        ((Holder, Tank), {"bird": {"fins": 2}}, Tank),
        # known properties
        ((Wide, Narrow), {"a": "x", "c": "y"}, Wide),
        ((Wide, Narrow), {"a": "x"}, Narrow),
        ((Wide, Sealed), {"a": "x", "c": "y"}, Wide),
        ((Wide, Sealed), {"a": "x", "new": 1}, Wide),
        ((Wide, Sealed), {"a": "x"}, Sealed),
        ((Bird, Wide), {"a": "x"}, Wide),
        # nothing in common
        ((Bird, Fish), {"wheels": 4}, dict),
        ((Bird, Fish), {}, dict),
        ((Bird, Wide), {}, Wide),
    ],
)
def test_objects_are_decoded_by_their_structure(
    classes: tuple[type[Model], ...], value: dict[str, Any], chosen: type
) -> None:
    for codec in orders(*of(*classes)):
        decoded = codec.decode({**value})
        assert type(decoded) is chosen
        sent = {**KINDS.get(chosen, {}), **{name: item for name, item in value.items() if item is not None}}
        assert codec.encode(decoded) == sent


@pytest.mark.parametrize(
    ("variants", "value", "expected"),
    [
        ([STRING, INTEGER, BOOLEAN, NULL], "x", "x"),
        ([STRING, INTEGER, BOOLEAN, NULL], True, True),
        ([STRING, INTEGER, BOOLEAN, NULL], None, None),
        ([STRING, DATE_TIME], "2024-01-02T03:04:05Z", datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ([STRING, DATE_TIME, DATE], "2024-01-02", date(2024, 1, 2)),
        ([STRING, DATE_TIME, DATE], "soon", "soon"),
        ([DATE_TIME, DATE], "soon", "soon"),
        ([STRING, UUID_], str(UUID(int=5)), UUID(int=5)),
        ([INTEGER, DATE], "2024-01-02", date(2024, 1, 2)),
        ([UNIX_TIME, STRING], 0, datetime(1970, 1, 1, tzinfo=UTC)),
        ([open_enum(Sort), STRING], "sale", Sort.SALE),
        ([open_enum(Sort), STRING], "other", "other"),
        ([literals("2024-01-02"), DATE], "2024-01-02", "2024-01-02"),
        ([array(DATE), array(STRING)], ["2024-01-02"], [date(2024, 1, 2)]),
        ([array(DATE), array(STRING)], ["2024-01-02", "x"], ["2024-01-02", "x"]),
        ([array(DATE), DATE], "2024-01-02", date(2024, 1, 2)),
        ([array(DATE), DATE], ["2024-01-02"], [date(2024, 1, 2)]),
        ([array(array(DATE)), array(DATE)], [["2024-01-02"]], [[date(2024, 1, 2)]]),
        ([tuple_of(STRING, INTEGER), array(DATE)], ["2024-01-02"], [date(2024, 1, 2)]),
        ([mapping(DATE), mapping(INTEGER)], {"a": "2024-01-02"}, {"a": date(2024, 1, 2)}),
        ([mapping(DATE), mapping(INTEGER)], {"a": 5}, {"a": 5}),
        ([nullable(DATE), INTEGER], None, None),
        ([deferred(lambda: DATE), INTEGER], "2024-01-02", date(2024, 1, 2)),
        ([DATE, INTEGER], [1], [1]),
        ([ANY, DATE], "2024-01-02", date(2024, 1, 2)),
        ([INTEGER, NUMBER], 1.5, 1.5),
        ([BASE64, array(STRING)], "YWJj", b"abc"),
    ],
)
def test_other_values_are_decoded_by_type_and_format(
    variants: list[Codec[Any]], value: object, expected: object
) -> None:
    for codec in orders(*variants):
        decoded = codec.decode(value)
        assert decoded == expected
        assert type(decoded) is type(expected)
        assert codec.encode(decoded) == value


def test_models_beside_maps_and_scalars() -> None:
    for codec in orders(model(Bird), mapping(STRING), STRING, array(model(Bird))):
        assert type(codec.decode({"wings": 2})) is Bird
        assert codec.decode({"a": "x", "b": "y"}) == {"a": "x", "b": "y"}
        assert codec.decode("x") == "x"
        assert type(codec.decode([{"wings": 2}])[0]) is Bird


def test_arrays_of_different_models() -> None:
    for codec in orders(array(model(Bird)), array(model(Fish))):
        assert type(codec.decode([{"fins": 1, "new": 1}])[0]) is Fish
        assert type(codec.decode([{"wings": "many"}])[0]) is Bird
        assert codec.decode([]) == []


def test_a_union_in_a_union_is_decoded_by_its_own_variants() -> None:
    for codec in orders(union(model(Bird), STRING), model(Fish)):
        assert type(codec.decode({"wings": 1})) is Bird
        assert type(codec.decode({"fins": 1})) is Fish


TAGS = {"cat": lambda: model(Cat), "dog": lambda: model(Dog), "Hund": lambda: model(Dog)}


def tagged(**options: Any) -> Codec[Any]:
    return union(lambda: model(Cat), lambda: model(Dog), discriminator="kind", mapping=TAGS, **options)


@pytest.mark.parametrize(
    ("value", "chosen"),
    [
        ({"kind": "cat"}, Cat),
        ({"kind": "Hund", "lives": 9}, Dog),
        ({"kind": "CAT"}, Cat),
        ({"kind": "lion", "name": "Leo"}, dict),
        ({"kind": "lion", "mane": 1}, dict),
        ({"kind": "lion", "lives": 9}, Cat),
        ({"kind": "lion", "lives": "nine"}, dict),
        ({"tricks": []}, Dog),
        ({"kind": None, "lives": 1}, Cat),
        ({"kind": ["cat"], "lives": 1}, Cat),
        ("cat", str),
        (None, type(None)),
        ([], list),
    ],
)
def test_the_discriminator_decides(value: object, chosen: type) -> None:
    assert type(tagged().decode(value)) is chosen


def test_an_unknown_tag_takes_the_default_variant() -> None:
    codec = tagged(default=lambda: model(Base))
    assert type(codec.decode({"kind": "lion", "name": "Leo"})) is Base
    assert codec.encode(codec.decode({"kind": "lion", "name": "Leo"})) == {"kind": "lion", "name": "Leo"}


def test_tags_of_numbers_and_booleans() -> None:
    codec = union(model(Bird), model(Fish), discriminator="v", mapping={"1": model(Bird), "true": model(Fish)})
    assert type(codec.decode({"v": 1})) is Bird
    assert type(codec.decode({"v": True})) is Fish


def test_only_the_variant_that_is_met_is_imported() -> None:
    def refuse() -> Codec[Any]:
        raise AssertionError("not needed")

    codec = union(lambda: model(Cat), refuse, discriminator="kind", mapping={"cat": lambda: model(Cat), "dog": refuse})
    assert type(codec.decode({"kind": "cat"})) is Cat
    assert codec.encode(Cat(name="x")) == {"kind": "cat", "name": "x"}


def test_encoding_sets_the_discriminator_that_was_left_out() -> None:
    codec = union(model(Bird), model(Fish), discriminator="type", mapping={"B": lambda: model(Bird), "F": model(Fish)})
    assert codec.encode(Fish(fins=2)) == {"type": "F", "fins": 2}
    known = Bird.from_dict({"wings": 2, "type": "parrot"})
    assert codec.encode(known) == {"type": "parrot", "wings": 2}


class Report(Model):
    type: str | None = field(default=None)
    day: date | None = field(codec=lambda: DATE, default=None)


def test_encoding_replaces_an_empty_discriminator() -> None:
    codec = union(model(Report), model(Fish), discriminator="type", mapping={"report": model(Report)})
    assert codec.encode(Report(day=date(2024, 1, 2))) == {"type": "report", "day": "2024-01-02"}


@pytest.mark.parametrize(
    ("variants", "value", "encoded"),
    [
        ([DATE, DATE_TIME], date(2024, 1, 2), "2024-01-02"),
        ([DATE, DATE_TIME], datetime(2024, 1, 2, tzinfo=UTC), "2024-01-02T00:00:00Z"),
        ([UNIX_TIME, STRING], datetime(1970, 1, 1, tzinfo=UTC), 0),
        ([BOOLEAN, INTEGER], True, True),
        ([mapping(DATE), model(Bird)], {"a": date(2024, 1, 2)}, {"a": "2024-01-02"}),
        ([array(DATE), array(DATE_TIME)], [date(2024, 1, 2)], ["2024-01-02"]),
        ([array(UNIX_TIME), STRING], (datetime(1970, 1, 1, tzinfo=UTC),), [0]),
        ([model(Bird), model(Fish)], {"wings": date(2024, 1, 2)}, {"wings": "2024-01-02"}),
        ([STRING, INTEGER], Sort.SALE, "sale"),
        ([STRING, INTEGER], UUID(int=1), "00000000-0000-0000-0000-000000000001"),
    ],
)
def test_values_are_encoded_by_their_python_type(variants: list[Codec[Any]], value: object, encoded: object) -> None:
    for codec in orders(*variants):
        result = codec.encode(value)
        assert result == encoded
        assert type(result) is type(encoded)


@pytest.mark.parametrize(
    ("codec", "value", "faults"),
    [
        (union(STRING, INTEGER), True, ["$: expected a string or an integer, found True"]),
        (union(STRING, INTEGER), 1.5, ["$: expected an integer, found 1.5"]),
        (union(STRING, INTEGER), [], ["$: expected a string or an integer, found an array of 0"]),
        (union(STRING, INTEGER), "x", []),
        (union(model(Bird), model(Fish)), {"wings": 2}, []),
        (union(model(Bird), model(Fish)), {"wings": "2"}, ["$.wings: expected an integer, found '2'"]),
        (
            union(model(Bird), STRING),
            {"wheels": 1},
            ["$.wings: expected a value (the property is required), found None"],
        ),
        (tagged(), {"kind": "lion", "mane": 1}, ["$.kind: expected one of 'cat', 'dog', 'Hund', found 'lion'"]),
        (tagged(), {"kind": "cat", "lives": "x"}, ["$.lives: expected an integer, found 'x'"]),
        (array(tagged()), [{"kind": "dog", "tricks": [1]}], ["$[0].tricks[0]: expected a string, found 1"]),
    ],
)
def test_the_strict_check_speaks_of_the_chosen_variant(codec: Codec[Any], value: object, faults: list[str]) -> None:
    assert [str(fault) for fault in codec.check(value, "$")] == faults


def test_a_union_describes_itself_late() -> None:
    made: list[str] = []

    def late() -> Codec[str]:
        made.append("x")
        return STRING

    codec = nullable(array(union(late, INTEGER)))
    assert made == []
    assert codec.decode(["x", 1, None]) == ["x", 1, None]


Tree = Any
tree_codec: Codec[Tree] = union(DATE, array(deferred(lambda: tree_codec)), mapping(deferred(lambda: tree_codec)))


def test_a_recursive_union() -> None:
    value = ["2024-01-02", ["2024-01-03", {"a": ["2024-01-04", 5]}]]
    decoded = tree_codec.decode(value)
    assert decoded == [date(2024, 1, 2), [date(2024, 1, 3), {"a": [date(2024, 1, 4), 5]}]]
    assert tree_codec.encode(decoded) == value
    assert [fault.path for fault in tree_codec.check(value, "$")] == ["$[1][1].a[1]"]


def test_choosing_does_not_walk_long_arrays() -> None:
    class Calls(Codec[Any]):
        count = 0

        def check(self, value: Any, path: str) -> Iterator[Any]:
            Calls.count += 1
            return iter(())

    codec = union(array(Calls()), array(DATE))
    codec.decode(["x"] * 10_000)
    assert Calls.count < 20
