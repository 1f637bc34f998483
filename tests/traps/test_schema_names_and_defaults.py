"""Traps 25 to 35: names that are no Python names, and defaults."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import attrs
import pytest

from tests.traps.wires import Wire, holding, wire

DOCUMENT = holding(r"""
    Odd:
      type: object
      properties:
        class: {type: string}
        self: {type: string}
        None: {type: string}
        1st: {type: string}
        '': {type: string}
        $x: {type: string}
        '@x': {type: string}
        😀: {type: string}
        __class__: {type: string}
        __dict__: {type: string}
    Helpers:
      type: object
      required: [d]
      properties:
        to_dict: {type: string}
        from_dict: {type: string}
        d: {type: string}
        field_dict: {type: string}
        additional_properties: {type: string}
        model_config: {type: string}
    Shadows:
      type: object
      properties:
        datetime: {type: string, format: date-time}
        date: {type: string, format: date}
        str: {type: string}
        list: {type: array, items: {type: string}}
        dict: {type: object, additionalProperties: {$ref: '#/components/schemas/Odd'}}
        UUID: {type: string, format: uuid}
        Odd: {$ref: '#/components/schemas/Odd'}
    Alike: {type: object, properties: {fooBar: &s {type: string}, foo-bar: *s, foo.bar: *s, foo_bar: *s, FooBar: *s}}
    class: &object {type: object, properties: {a: {type: string}}}
    list: *object
    str: *object
    1Model: *object
    ApiClient: *object
    Client: *object
    Größe: *object
    'Page[User]': *object
    a/b: *object
    a b: *object
    HolderUser: *object
    Colour: {type: string, enum: [red, green]}
    Holder:
      type: object
      properties:
        odd: {$ref: '#/components/schemas/Odd'}
        helpers: {$ref: '#/components/schemas/Helpers'}
        shadows: {$ref: '#/components/schemas/Shadows'}
        alike: {$ref: '#/components/schemas/Alike'}
        named:
          type: array
          prefixItems:
          - {$ref: '#/components/schemas/class'}
          - {$ref: '#/components/schemas/list'}
          - {$ref: '#/components/schemas/str'}
          - {$ref: '#/components/schemas/1Model'}
          - {$ref: '#/components/schemas/ApiClient'}
          - {$ref: '#/components/schemas/Client'}
          - {$ref: '#/components/schemas/Größe'}
          - {$ref: '#/components/schemas/Page%5BUser%5D'}
          - {$ref: '#/components/schemas/a~1b'}
          - {$ref: '#/components/schemas/a%20b'}
          items: false
        user: {type: object, properties: {b: {type: string}}}
        component: {$ref: '#/components/schemas/HolderUser'}
        defaults: {$ref: '#/components/schemas/Defaults'}
    Defaults:
      type: object
      properties:
        colour: {allOf: [{$ref: '#/components/schemas/Colour'}], default: green}
        count: {type: integer, default: "5"}
        id: {type: string, format: uuid, default: not-a-uuid}
        quoted: {type: string, default: "a'b\"c\\d{e}{{ f }}\n'''"}
        infinite: {type: number, default: 1e400}
        huge: {type: integer, default: 123456789012345678901234567890}
        whole: {type: integer, default: 1.0}
        tags: {type: array, items: {type: string}, default: [a]}
        extra: {type: object, additionalProperties: true, default: {a: [1]}}
""")

ODD = ["class", "self", "None", "1st", "", "$x", "@x", "😀", "__class__", "__dict__"]
HELPERS = ["to_dict", "from_dict", "d", "field_dict", "additional_properties", "model_config"]
ALIKE = ["fooBar", "foo-bar", "foo.bar", "foo_bar", "FooBar"]


@pytest.fixture(scope="module")
def schemas(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wire]:
    with wire(DOCUMENT, tmp_path_factory.mktemp("names")) as made:
        yield made


def assert_reachable(model: Any, names: list[str]) -> None:
    """Each property has an attribute of its own, and no value gets to another name on the way to JSON and back."""
    wired = {name: f"value of {name}" for name in names}
    attributes = [each.name for each in attrs.fields(model)]
    assert len(set(attributes)) == len(names)
    assert all(name.isidentifier() for name in attributes)
    made = model(**dict(zip(attributes, wired.values(), strict=True)))
    read = model.from_dict(wired)
    assert [getattr(read, name) for name in attributes] == list(wired.values())
    assert made == read == attrs.evolve(read)
    assert made.to_dict() == wired


def test_trap_25_property_names_that_are_no_identifiers(schemas: Wire) -> None:
    assert_reachable(schemas.package.Odd, ODD)
    assert schemas.keeps(odd={name: name for name in ODD})
    assert type(schemas.read(odd={"__class__": "x"}).odd) is schemas.package.Odd


def test_trap_26_properties_named_like_members_of_a_model(schemas: Wire) -> None:
    assert_reachable(schemas.package.Helpers, HELPERS)
    assert schemas.keeps(helpers={name: name for name in HELPERS})
    read = schemas.read(helpers={"to_dict": "text", "new": 1}).helpers
    assert read.to_dict() == {"to_dict": "text", "new": 1}
    assert dict(read.additional_properties) == {"new": 1}


def test_trap_27_properties_named_like_types(schemas: Wire) -> None:
    wired = {
        "datetime": "2024-05-06T07:08:09Z",
        "date": "2024-05-06",
        "str": "s",
        "list": ["a"],
        "dict": {"k": {"class": "c"}},
        "UUID": "6f1a2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d",
        "Odd": {"class": "c"},
    }
    shadows = schemas.read(shadows=wired).shadows
    values = {each.name: getattr(shadows, each.name) for each in attrs.fields(schemas.package.Shadows)}
    odd = schemas.package.Odd.from_dict({"class": "c"})
    assert list(values.values()) == [
        datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC),
        date(2024, 5, 6),
        "s",
        ["a"],
        {"k": odd},
        UUID(wired["UUID"]),
        odd,
    ]
    assert schemas.sent(schemas.package.Holder(shadows=schemas.package.Shadows(**values))) == {"shadows": wired}


def test_trap_28_names_that_differ_in_case_or_separator(schemas: Wire) -> None:
    assert_reachable(schemas.package.Alike, ALIKE)
    assert schemas.keeps(alike={name: name for name in ALIKE})


def test_trap_28_order_and_additions_change_no_name(schemas: Wire, tmp_path: Path) -> None:
    reordered = ["added", *reversed(ALIKE)]
    properties = ", ".join(f"{name}: {{type: string}}" for name in reordered)
    document = holding(f"Holder: {{type: object, properties: {{{properties}}}}}")
    with wire(document, tmp_path) as changed:
        names = {each.metadata["name"]: each.name for each in attrs.fields(changed.package.Holder)}
    before = {each.metadata["name"]: each.name for each in attrs.fields(schemas.package.Alike)}
    assert names == before | {"added": "added"}


def test_trap_29_schema_names_that_are_no_class_names(schemas: Wire) -> None:
    package = schemas.package
    values = schemas.read(named=[{"a": str(number)} for number in range(10)]).named
    classes = [type(value) for value in values]
    assert len(set(classes)) == len({each.__name__ for each in classes}) == 10
    assert all(issubclass(each, package.Odd.__mro__[1]) for each in classes)
    assert all(getattr(package, each.__name__) is each for each in classes)
    assert package.ApiClient not in classes
    assert schemas.keeps(named=[{"a": str(number)} for number in range(10)])


def test_trap_30_an_inline_schema_and_a_component_of_one_name(schemas: Wire) -> None:
    holder = schemas.read(user={"b": "inline"}, component={"a": "component"})
    assert type(holder.component) is schemas.package.HolderUser
    assert type(holder.user) is not type(holder.component)
    assert (holder.user.b, holder.component.a) == ("inline", "component")
    assert schemas.keeps(user={"b": "inline"}, component={"a": "component"})


def test_trap_31_the_default_of_a_referenced_enum_is_a_member(schemas: Wire) -> None:
    assert schemas.package.Defaults().colour is schemas.package.Colour.GREEN
    assert schemas.read(defaults={}).defaults.colour is schemas.package.Colour.GREEN
    assert schemas.package.Defaults.from_dict({"colour": "red"}).colour is schemas.package.Colour.RED


@pytest.mark.parametrize("name", ["count", "id"])
def test_trap_32_a_default_that_does_not_fit_is_left_out_and_named(schemas: Wire, name: str) -> None:
    assert schemas.says("default-mismatch", f"/components/schemas/Defaults/properties/{name}/default")
    assert getattr(schemas.package.Defaults(), name) is None
    assert "defaults" in schemas.package.Holder.__annotations__


def test_trap_33_a_default_with_quotes_and_braces_is_exact(schemas: Wire) -> None:
    assert schemas.package.Defaults().quoted == "a'b\"c\\d{e}{{ f }}\n'''"


def test_trap_34_defaults_that_are_numbers_of_other_forms(schemas: Wire) -> None:
    defaults = schemas.package.Defaults()
    assert schemas.says("default-mismatch", "/components/schemas/Defaults/properties/infinite/default")
    assert defaults.infinite is None
    assert defaults.huge == 123456789012345678901234567890
    assert (defaults.whole, type(defaults.whole)) == (1, int)
    assert json.loads(defaults.to_json()).get("whole", 1) == 1


def test_trap_35_every_model_has_containers_of_its_own_by_default(schemas: Wire) -> None:
    first, second = schemas.package.Defaults(), schemas.package.Defaults()
    first.tags.append("b")
    first.extra["a"].append(2)
    assert (first.tags, first.extra) == (["a", "b"], {"a": [1, 2]})
    assert (second.tags, second.extra) == (["a"], {"a": [1]})
    read = schemas.read(defaults={}).defaults
    read.tags.append("c")
    assert schemas.read(defaults={}).defaults.tags == ["a"]
    assert schemas.sent(schemas.package.Holder(defaults=first))["defaults"]["tags"] == ["a", "b"]
