"""Traps 13 to 24: null beside other types, and lists of allowed values."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.traps.wires import Wire, holding, wire

DOCUMENT = holding(r"""
    Colour: {type: string, enum: [red, green]}
    Wide: {type: [string, integer]}
    Cat: {type: object, properties: {name: {type: string}}}
    Mixed: {enum: [auto, 1, true, 2.5, null]}
    Cased: {type: string, enum: [fooBar, foo_bar, FOO_BAR, foo-bar, 'foo bar']}
    Odd: {type: string, enum: ['', '1', None, mro, __class__, name, über, '日本', '<=', '>=', '*', 'a b']}
    Text: {type: string, enum: ["two\nlines", "sep\u2028arated", "qu\"o'te", "back\\slash", '{{ x }}', "tab\t"]}
    Ratio: {type: number, enum: [0.5, 1.25, -2.0]}
    Signed: {type: integer, enum: [-1, 0, 1]}
    Yes: {type: boolean, enum: [true]}
    Holder:
      type: object
      properties:
        colour: {$ref: '#/components/schemas/Colour'}
        maybe: {anyOf: [{$ref: '#/components/schemas/Colour'}, {type: 'null'}]}
        narrowed: {$ref: '#/components/schemas/Wide', type: string}
        nullable: {anyOf: [{$ref: '#/components/schemas/Cat'}, {type: 'null'}], description: d}
        limited: {$ref: '#/components/schemas/Colour', description: Beside it., default: red}
        seven: {type: [array, boolean, integer, number, object, string, 'null']}
        nothing: {type: 'null'}
        mixed: {$ref: '#/components/schemas/Mixed'}
        cased: {type: array, items: {$ref: '#/components/schemas/Cased'}}
        odd: {type: array, items: {$ref: '#/components/schemas/Odd'}}
        text: {type: array, items: {$ref: '#/components/schemas/Text'}}
        ratio: {type: array, items: {$ref: '#/components/schemas/Ratio'}}
        signed: {type: array, items: {$ref: '#/components/schemas/Signed'}}
        agreed: {$ref: '#/components/schemas/Yes'}
""")

OLD_DOCUMENT = holding(
    """
    Colour: {type: string, nullable: true, enum: [red, green]}
    Cat: {type: object, properties: {name: {type: string}}}
    Holder:
      type: object
      required: [colour]
      properties:
        colour: {$ref: '#/components/schemas/Colour'}
        inline: {type: string, nullable: true, enum: [up, down]}
        cat: {$ref: '#/components/schemas/Cat', nullable: true}
    """,
    version="3.0.3",
)


@pytest.fixture(scope="module")
def schemas(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wire]:
    with wire(DOCUMENT, tmp_path_factory.mktemp("enums")) as made:
        yield made


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wire]:
    with wire(OLD_DOCUMENT, tmp_path_factory.mktemp("nullable")) as made:
        yield made


@pytest.mark.parametrize("value", ["red", "mauve", None])
def test_trap_13_an_enum_or_null_keeps_null_and_unknown_values(schemas: Wire, value: str | None) -> None:
    read = schemas.read(maybe=value).maybe
    assert read == (schemas.package.Colour.RED if value == "red" else value)
    assert (type(read) is schemas.package.Colour) == (value == "red")
    assert schemas.keeps(maybe=value)
    assert "Colour" in schemas.package.Holder.__annotations__["maybe"]
    assert "None" in schemas.package.Holder.__annotations__["maybe"]


@pytest.mark.parametrize("value", ["down", None])
def test_trap_14_nullable_admits_null_where_the_enum_does_not_list_it(old: Wire, value: str | None) -> None:
    assert old.read(colour=None, inline=value).inline == value
    assert old.keeps(colour=None, inline=value)
    assert "None" in old.package.Holder.__annotations__["colour"]
    assert old.sent(old.package.Holder(colour=None)) == {"colour": None}


def test_trap_15_nullable_beside_a_reference_is_honoured_with_a_note(old: Wire) -> None:
    assert any(each.code == "nullable-reference" for each in old.said)
    assert old.read(colour="red", cat=None).cat is None
    assert old.read(colour="red", cat={"name": "Tom"}).cat == old.package.Cat(name="Tom")
    assert old.keeps(colour="red", cat=None)
    assert old.sent(old.package.Holder(colour="red", cat=None)) == {"colour": "red", "cat": None}


def test_trap_16_keywords_beside_a_reference_are_applied(schemas: Wire) -> None:
    annotations = schemas.package.Holder.__annotations__
    assert annotations["narrowed"] == "str | None"
    assert schemas.package.Holder().limited == schemas.package.Colour.RED
    assert "Beside it." in Path(inspect.getfile(schemas.package.Holder)).read_text(encoding="utf-8")


@pytest.mark.parametrize("value", [[1, "a"], True, 7, 1.5, {"a": [1]}, "text", None])
def test_trap_17_seven_types_are_one_union(schemas: Wire, value: object) -> None:
    read = schemas.read(seven=value).seven
    assert (read, type(read)) == (value, type(value))
    assert schemas.keeps(seven=value)
    annotation = schemas.package.Holder.__annotations__["seven"]
    assert {"list[Any]", "bool", "int", "float", "dict[str, Any]", "str", "None"} <= set(annotation.split(" | "))


def test_trap_18_a_value_that_is_always_null(schemas: Wire) -> None:
    assert schemas.read(nothing=None).nothing is None
    assert schemas.keeps(nothing=None)
    assert schemas.sent(schemas.package.Holder(nothing=None)) == {"nothing": None}
    assert schemas.sent(schemas.package.Holder()) == {}


@pytest.mark.parametrize("value", ["auto", 1, True, 2.5, None])
def test_trap_19_values_of_several_types_stay_apart(schemas: Wire, value: object) -> None:
    read = schemas.read(mixed=value).mixed
    assert (read, type(read)) == (value, type(value))
    assert schemas.keeps(mixed=value)
    assert "Mixed" in schemas.package.Holder.__annotations__["mixed"]


def test_trap_20_values_that_differ_in_case_or_separator_are_distinct_members(schemas: Wire) -> None:
    assert_members(schemas, "cased", "Cased", ["fooBar", "foo_bar", "FOO_BAR", "foo-bar", "foo bar"])


def test_trap_20_order_and_additions_change_no_name(schemas: Wire, tmp_path: Path) -> None:
    document = holding("Holder: {type: string, enum: [added, foo bar, foo-bar, FOO_BAR, foo_bar, fooBar]}")
    with wire(document, tmp_path) as changed:
        names = {member.value: member.name for member in changed.package.Holder}
    assert names == {member.value: member.name for member in schemas.package.Cased} | {"added": "ADDED"}


def test_trap_21_values_that_are_no_identifiers(schemas: Wire) -> None:
    values = ["", "1", "None", "mro", "__class__", "name", "über", "日本", "<=", ">=", "*", "a b"]
    assert_members(schemas, "odd", "Odd", values)


def test_trap_22_values_with_line_breaks_and_quotes_are_exact(schemas: Wire) -> None:
    values = ["two\nlines", "sep\u2028arated", "qu\"o'te", "back\\slash", "{{ x }}", "tab\t"]
    assert_members(schemas, "text", "Text", values)


def test_trap_23_numbers_and_booleans_as_values(schemas: Wire) -> None:
    assert_members(schemas, "ratio", "Ratio", [0.5, 1.25, -2.0])
    assert_members(schemas, "signed", "Signed", [-1, 0, 1])
    assert schemas.read(agreed=True).agreed is True
    assert schemas.sent(schemas.package.Holder(agreed=True)) == {"agreed": True}
    assert schemas.package.Yes == "Literal[True]"


def test_trap_24_a_value_that_is_not_listed_is_kept(schemas: Wire) -> None:
    holder = schemas.read(colour="mauve", signed=[5, -1], cased=["Foo", "fooBar"])
    assert holder.colour == "mauve"
    assert holder.signed == [5, -1]
    assert type(holder.signed[1]) is schemas.package.Signed
    assert schemas.keeps(colour="mauve", signed=[5, -1], cased=["Foo", "fooBar"], ratio=[9.5], mixed="new")


def assert_members(schemas: Wire, name: str, enumeration: str, values: list[object]) -> None:
    """Every value is a member of its own, is read as that member, and is sent as it was written."""
    members = list(getattr(schemas.package, enumeration))
    assert [member.value for member in members] == values
    assert len({member.name for member in members}) == len(values)
    assert all(member.name.isidentifier() for member in members)
    assert schemas.read(**{name: values}).__dict__[name] == members
    assert schemas.keeps(**{name: values})
    made = schemas.package.Holder(**{name: members})
    assert schemas.keeps(**{name: made.to_dict()[name]})
    assert made.to_dict()[name] == values
