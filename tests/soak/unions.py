"""Unions of every form that documents have, and for each values with the class they have to become.

A class is named as a test reads it: ``Cat``, ``int``, ``[Cat, str]`` for a list, ``{Cat}`` for a mapping.
"""

from __future__ import annotations

from typing import Any

COMPONENTS = """
Cat: {type: object, required: [kind], properties: {kind: {type: string}, name: {type: string}, lives: {type: integer}}}
Dog:
  type: object
  required: [kind]
  properties: {kind: {type: string}, name: {type: string}, tricks: {type: array, items: {type: string}}}
Fish: {type: object, required: [kind], properties: {kind: {type: string}, depth: {type: number}}}
Red: {type: object, required: [tone], properties: {tone: {const: red}, value: {type: integer}}}
Blue: {type: object, required: [tone], properties: {tone: {const: blue}, value: {type: integer}}}
Open: {type: object, required: [state], properties: {state: {type: string, enum: [new, open]}, id: {type: integer}}}
Shut: {type: object, required: [state], properties: {state: {type: string, enum: [done, closed]}, id: {type: integer}}}
Circle: {type: object, required: [radius], properties: {radius: {type: number}, label: {type: string}}}
Square: {type: object, required: [side], properties: {side: {type: number}, label: {type: string}}}
Box:
  type: object
  required: [width, height]
  properties: {width: {type: number}, height: {type: number}, label: {type: string}}
Person: {type: object, properties: {name: {type: string}, email: {type: string}}}
Company: {type: object, properties: {name: {type: string}, vat: {type: string}, staff: {type: integer}}}
Employee: {type: object, required: [name, boss], properties: {name: {type: string}, boss: {type: string}}}
Human: {type: object, required: [name], properties: {name: {type: string}}}
Count: {type: object, properties: {total: {type: integer}}}
Label: {type: object, properties: {total: {type: string}}}
Leaf: {type: object, required: [value], properties: {value: {type: integer}}}
Branch:
  type: object
  required: [left, right]
  properties: {left: {$ref: '#/components/schemas/Node'}, right: {$ref: '#/components/schemas/Node'}}
Node: {oneOf: [{$ref: '#/components/schemas/Leaf'}, {$ref: '#/components/schemas/Branch'}]}
Vehicle:
  type: object
  required: [sort]
  discriminator: {propertyName: sort, mapping: {car: '#/components/schemas/Car', van: Van}}
  properties: {sort: {type: string}, wheels: {type: integer}}
Car: {allOf: [{$ref: '#/components/schemas/Vehicle'}, {type: object, properties: {doors: {type: integer}}}]}
Van: {allOf: [{$ref: '#/components/schemas/Vehicle'}, {type: object, properties: {load: {type: number}}}]}
Outer1: {type: object, required: [inner], properties: {inner: {$ref: '#/components/schemas/Circle'}}}
Outer2: {type: object, required: [inner], properties: {inner: {$ref: '#/components/schemas/Square'}}}
Success: {type: object, required: [data], properties: {data: {type: array, items: {type: string}}}}
Failure: {type: object, required: [error], properties: {error: {type: object, properties: {code: {type: integer}}}}}
Sealed1: {type: object, additionalProperties: false, properties: {a: {type: string}}}
Sealed2: {type: object, additionalProperties: false, properties: {a: {type: string}, b: {type: string}}}
Tone: {type: string, enum: [warm, cold]}
"""


def refs(*names: str) -> list[dict[str, str]]:
    """Return references to component schemas."""
    return [{"$ref": f"#/components/schemas/{name}"} for name in names]


def one_of(*names: str, **more: Any) -> dict[str, Any]:
    """Return a union of component schemas."""
    return {"oneOf": refs(*names), **more}


def told_by(name: str, **mapping: str) -> dict[str, Any]:
    """Return a discriminator."""
    return {"propertyName": name, **({"mapping": mapping} if mapping else {})}


CAT = {"kind": "cat", "name": "Tom", "lives": 9}
DOG = {"kind": "dog", "name": "Rex", "tricks": ["sit"]}
FISH = {"kind": "fish", "depth": 2.5}
DATE, MOMENT = "2024-05-06", "2024-05-06T07:08:09Z"
UUID = "6f1a2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"
LEAF = {"value": 1}

UNIONS: dict[str, tuple[dict[str, Any], list[tuple[Any, str]]]] = {
    "mapped_by_reference": (
        one_of(
            "Cat",
            "Dog",
            discriminator=told_by("kind", cat="#/components/schemas/Cat", dog="#/components/schemas/Dog"),
        ),
        [(CAT, "Cat"), (DOG, "Dog"), ({"kind": "cat"}, "Cat"), ({"kind": "dog", "lives": 1}, "Dog")],
    ),
    "mapped_by_name": (
        one_of("Cat", "Dog", "Fish", discriminator=told_by("kind", cat="Cat", dog="Dog", fish="Fish")),
        [(CAT, "Cat"), (DOG, "Dog"), (FISH, "Fish"), ({"kind": "fish", "name": "Nemo"}, "Fish")],
    ),
    "several_values_one_class": (
        one_of("Cat", "Dog", discriminator=told_by("kind", tom="Cat", puss="Cat", dog="Dog", wolf="Dog")),
        [({"kind": "tom"}, "Cat"), ({"kind": "puss"}, "Cat"), ({"kind": "dog"}, "Dog"), ({"kind": "wolf"}, "Dog")],
    ),
    "by_schema_name": (
        one_of("Cat", "Dog", discriminator=told_by("kind")),
        [({"kind": "Cat"}, "Cat"), ({"kind": "Dog"}, "Dog"), ({"kind": "Dog", "lives": 3}, "Dog")],
    ),
    "partly_mapped": (
        one_of("Cat", "Dog", discriminator=told_by("kind", feline="Cat")),
        [({"kind": "feline"}, "Cat"), ({"kind": "Dog"}, "Dog"), ({"kind": "feline", "tricks": []}, "Cat")],
    ),
    "on_the_parent": (
        one_of("Car", "Van"),
        [
            ({"sort": "car", "doors": 4}, "Car"),
            ({"sort": "van", "load": 1.5}, "Van"),
            ({"sort": "van", "wheels": 4}, "Van"),
            ({"sort": "car", "wheels": 3}, "Car"),
        ],
    ),
    "any_of_told_apart": (
        {"anyOf": refs("Cat", "Fish"), "discriminator": told_by("kind", cat="Cat", fish="Fish")},
        [(CAT, "Cat"), (FISH, "Fish"), ({"kind": "cat", "depth": 1}, "Cat")],
    ),
    "by_const": (
        one_of("Red", "Blue"),
        [
            ({"tone": "red", "value": 1}, "Red"),
            ({"tone": "blue", "value": 1}, "Blue"),
            ({"tone": "red"}, "Red"),
            ({"tone": "blue", "new": 1}, "Blue"),
        ],
    ),
    "by_const_reversed": (one_of("Blue", "Red"), [({"tone": "red"}, "Red"), ({"tone": "blue"}, "Blue")]),
    "by_enumeration": (
        one_of("Open", "Shut"),
        [
            ({"state": "new"}, "Open"),
            ({"state": "open", "id": 1}, "Open"),
            ({"state": "done"}, "Shut"),
            ({"state": "closed", "id": 1}, "Shut"),
        ],
    ),
    "by_required": (
        one_of("Circle", "Square", "Box"),
        [
            ({"radius": 1.5}, "Circle"),
            ({"side": 2.5, "label": "s"}, "Square"),
            ({"width": 1.5, "height": 2.5}, "Box"),
            ({"width": 1.5, "height": 2.5, "label": "b", "x": 1}, "Box"),
        ],
    ),
    "by_required_reversed": (
        one_of("Box", "Square", "Circle"),
        [({"radius": 1.5, "label": "c"}, "Circle"), ({"side": 2.5}, "Square"), ({"height": 1.5, "width": 1.5}, "Box")],
    ),
    "the_larger_first": (
        one_of("Employee", "Human"),
        [({"name": "a", "boss": "b"}, "Employee"), ({"name": "a"}, "Human"), ({"name": "a", "age": 1}, "Human")],
    ),
    "the_smaller_first": (
        one_of("Human", "Employee"),
        [({"name": "a", "boss": "b"}, "Employee"), ({"name": "a"}, "Human")],
    ),
    "by_what_is_known": (
        {"anyOf": refs("Person", "Company")},
        [
            ({"name": "a", "email": "e"}, "Person"),
            ({"name": "a", "vat": "v"}, "Company"),
            ({"vat": "v", "staff": 3}, "Company"),
            ({"email": "e"}, "Person"),
        ],
    ),
    "by_type_of_a_property": (
        {"anyOf": refs("Count", "Label")},
        [({"total": 1}, "Count"), ({"total": "one"}, "Label"), ({"total": 0}, "Count"), ({"total": ""}, "Label")],
    ),
    "by_nested_class": (
        one_of("Outer1", "Outer2"),
        [({"inner": {"radius": 1.5}}, "Outer1"), ({"inner": {"side": 1.5}}, "Outer2")],
    ),
    "closed_classes": (
        one_of("Sealed1", "Sealed2"),
        [({"a": "x"}, "Sealed1"), ({"a": "x", "b": "y"}, "Sealed2"), ({"b": "y"}, "Sealed2")],
    ),
    "result_or_error": (
        one_of("Success", "Failure"),
        [({"data": []}, "Success"), ({"error": {"code": 1}}, "Failure"), ({"data": ["a"]}, "Success")],
    ),
    "recursive": (
        {"$ref": "#/components/schemas/Node"},
        [
            (LEAF, "Leaf"),
            ({"left": LEAF, "right": LEAF}, "Branch"),
            ({"left": {"left": LEAF, "right": LEAF}, "right": LEAF}, "Branch"),
        ],
    ),
    "text_or_number": (
        {"type": ["string", "integer"]},
        [("1", "str"), (1, "int"), ("", "str"), (0, "int"), (-(2**62), "int")],
    ),
    "number_or_flag": (
        {"type": ["boolean", "integer"]},
        [(True, "bool"), (1, "int"), (False, "bool"), (0, "int")],
    ),
    "whole_or_not": (
        {"oneOf": [{"type": "integer"}, {"type": "number"}]},
        [(1, "int"), (1.5, "float"), (0, "int"), (-2.25, "float")],
    ),
    "text_or_null": ({"type": ["string", "null"]}, [("a", "str"), ("", "str")]),
    "date_or_date_time": (
        {"oneOf": [{"type": "string", "format": "date"}, {"type": "string", "format": "date-time"}]},
        [(DATE, "date"), (MOMENT, "datetime")],
    ),
    "date_time_or_text": (
        {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "string"}]},
        [(MOMENT, "datetime"), ("yesterday", "str"), ("", "str")],
    ),
    "text_or_date_time": (
        {"anyOf": [{"type": "string"}, {"type": "string", "format": "date-time"}]},
        [("yesterday", "str"), ("", "str")],
    ),
    "uuid_or_number": (
        {"oneOf": [{"type": "string", "format": "uuid"}, {"type": "integer"}]},
        [(UUID, "UUID"), (7, "int")],
    ),
    "enumeration_or_number": (
        {"oneOf": [{"$ref": "#/components/schemas/Tone"}, {"type": "integer"}]},
        [("warm", "Tone"), ("cold", "Tone"), (3, "int")],
    ),
    "one_or_many": (
        {"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
        [("a", "str"), (["a", "b"], "[str, str]"), ([], "[]"), (["a"], "[str]")],
    ),
    "object_or_text": (
        {"oneOf": [{"type": "string"}, *refs("Circle")]},
        [("id-1", "str"), ({"radius": 1.5}, "Circle"), ({"radius": 2.5, "label": "x"}, "Circle")],
    ),
    "object_or_objects": (
        {"oneOf": [*refs("Circle"), {"type": "array", "items": refs("Circle")[0]}]},
        [({"radius": 1.5}, "Circle"), ([{"radius": 1.5}, {"radius": 2.5}], "[Circle, Circle]"), ([], "[]")],
    ),
    "lists_of_either": (
        {"oneOf": [{"type": "array", "items": {"type": "integer"}}, {"type": "array", "items": refs("Square")[0]}]},
        [([1, 2], "[int, int]"), ([{"side": 1.5}], "[Square]"), ([3], "[int]")],
    ),
    "list_of_unions": (
        {"type": "array", "items": one_of("Circle", "Square")},
        [
            ([{"radius": 1.5}, {"side": 1.5}], "[Circle, Square]"),
            ([], "[]"),
            ([{"side": 1.5}, {"side": 2.5}, {"radius": 0.5}], "[Square, Square, Circle]"),
        ],
    ),
    "list_of_mixed": (
        {"type": "array", "items": {"oneOf": [{"type": "string"}, *refs("Circle", "Red")]}},
        [(["a", {"radius": 1.5}, {"tone": "red"}], "[str, Circle, Red]"), ([{"tone": "red"}, "b"], "[Red, str]")],
    ),
    "map_of_unions": (
        {"type": "object", "additionalProperties": one_of("Circle", "Square")},
        [
            ({"x": {"radius": 1.5}, "y": {"side": 1.5}}, "{Circle, Square}"),
            ({}, "{}"),
            ({"z": {"side": 1.5}}, "{Square}"),
        ],
    ),
    "map_or_class": (
        {"anyOf": [*refs("Circle"), {"type": "object", "additionalProperties": {"type": "integer"}}]},
        [({"radius": 1.5}, "Circle"), ({"a": 1, "b": 2}, "{int, int}")],
    ),
    "nullable_union": (
        {"oneOf": [*refs("Circle", "Square"), {"type": "null"}]},
        [({"radius": 1.5}, "Circle"), ({"side": 1.5}, "Square")],
    ),
    "union_in_union": (
        {"oneOf": [one_of("Circle", "Square"), one_of("Red", "Blue")]},
        [({"radius": 1.5}, "Circle"), ({"side": 1.5}, "Square"), ({"tone": "red"}, "Red"), ({"tone": "blue"}, "Blue")],
    ),
    "with_properties_beside": (
        {"type": "object", "properties": {"common": {"type": "string"}}, "oneOf": refs("Circle", "Square")},
        [],
    ),
    "inline_classes": (
        {
            "oneOf": [
                {"type": "object", "title": "ByMail", "required": ["mail"], "properties": {"mail": {"type": "string"}}},
                {
                    "type": "object",
                    "title": "ByPhone",
                    "required": ["phone"],
                    "properties": {"phone": {"type": "string"}},
                },
            ]
        },
        [({"mail": "a@b"}, "ByMail"), ({"phone": "1"}, "ByPhone"), ({"phone": "1", "x": 2}, "ByPhone")],
    ),
    "scalars_of_all_kinds": (
        {"type": ["string", "integer", "number", "boolean", "array", "object"]},
        [("a", "str"), (1, "int"), (1.5, "float"), (True, "bool"), ([1], "[int]"), ({"a": "b"}, "{str}")],
    ),
}
