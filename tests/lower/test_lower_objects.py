"""Records and maps."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from specmill.ir import ANYTHING, NOTHING, Array, Constraints, Docs, Kind, Map, Record, Scalar, Union, Xml

Lower = Callable[..., Any]
STRING = Scalar(Kind.STRING)
INTEGER = Scalar(Kind.INTEGER)


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{type: object}", Map(ANYTHING)),
        ("{type: object, properties: {}}", Map(ANYTHING)),
        ("{additionalProperties: {type: string}}", Map(STRING)),
        ("{type: object, additionalProperties: true}", Map(ANYTHING)),
        ("{type: object, additionalProperties: {}}", Map(ANYTHING)),
        ("{type: object, additionalProperties: false}", Record((), NOTHING)),
        ("{type: object, minProperties: 1}", Map(ANYTHING, Constraints(min_properties=1))),
        ("{type: object, unevaluatedProperties: {type: string}}", Map(STRING)),
    ],
)
def test_objects_without_properties(lower_schemas: Lower, schema: str, expected: object) -> None:
    assert lower_schemas(f"A: {schema}").schema("A") == expected


@pytest.mark.parametrize(
    ("keyword", "expected"),
    [
        ("", ANYTHING),
        ("additionalProperties: true", ANYTHING),
        ("additionalProperties: false", NOTHING),
        ("unevaluatedProperties: false", NOTHING),
        ("additionalProperties: {type: string}", STRING),
    ],
)
def test_additional_properties_of_a_record(lower_schemas: Lower, keyword: str, expected: object) -> None:
    lowered = lower_schemas(f"A: {{properties: {{a: {{type: string}}}}, {keyword}}}")
    assert lowered.record("A").additional == expected


def test_fields_keep_their_order_and_what_is_said_of_them(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        A:
          type: object
          required: [b]
          properties:
            b: {type: string, description: the b, deprecated: true, readOnly: true}
            a: {type: string, writeOnly: true, format: password}
            c: {type: string, x-sensitive: true, xml: {name: see, attribute: true}}
    """)
    b, a, c = lowered.record("A").fields
    assert (b.name, b.required, b.read_only, b.docs) == ("b", True, True, Docs(description="the b", deprecated=True))
    assert (a.name, a.required, a.write_only, a.secret) == ("a", False, True, True)
    assert (c.secret, c.xml) == (True, Xml(name="see", attribute=True))
    assert b.place.pointer == "/components/schemas/A/properties/b"


def test_annotations_are_found_behind_a_reference(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        Id: {type: string, readOnly: true, deprecated: true, description: of the component}
        A: {properties: {id: {$ref: "#/components/schemas/Id"}}}
    """)
    (field,) = lowered.record("A").fields
    assert (field.schema, field.read_only, field.docs) == (lowered.ref("Id"), True, Docs(deprecated=True))


def test_any_property_name_is_a_field(lower_schemas: Lower) -> None:
    lowered = lower_schemas("A: {properties: {'': {}, 'a/b~c': {}, '1': {}, self: {}, 'x-y': {}}}")
    assert list(lowered.fields("A")) == ["", "a/b~c", "1", "self", "x-y"]
    assert lowered.record("A").fields[1].place.pointer == "/components/schemas/A/properties/a~1b~0c"
    assert lowered.codes == ["empty-property-name"]


def test_a_required_property_that_is_not_declared_is_a_field_of_anything(lower_schemas: Lower) -> None:
    lowered = lower_schemas("A: {type: object, required: [a, b], properties: {a: {type: string}}}")
    a, b = lowered.record("A").fields
    assert (b.name, b.schema, b.required) == ("b", ANYTHING, True)
    assert lowered.codes == ["undeclared-required"]
    assert a.required


def test_pattern_properties_are_values_of_any_name(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        M: {type: object, patternProperties: {"^s": {type: string}, "^i": {type: integer}}}
        R: {properties: {a: {type: string}}, patternProperties: {"^i": {type: integer}}, additionalProperties: false}
        O: {properties: {a: {type: string}}, patternProperties: {"^i": {type: integer}}}
        N: {type: object, patternProperties: {"^n": {type: object, properties: {a: {type: string}}}}}
    """)
    assert lowered.schema("M") == Map(Union((STRING, INTEGER)))
    assert lowered.record("R").additional == INTEGER
    assert lowered.record("O").additional == ANYTHING
    assert lowered.schema("N") == Map(lowered.ref("value"))
    assert set(lowered.codes) == {"pattern-properties"}


def test_an_object_is_inferred(lower_schemas: Lower) -> None:
    lowered = lower_schemas("A: {properties: {a: {properties: {b: {type: string}}}}}")
    assert lowered.fields("A") == {"a": lowered.ref("a")}
    assert lowered.fields("a") == {"b": STRING}


def test_properties_of_the_wrong_type_are_reported(lower_schemas: Lower) -> None:
    lowered = lower_schemas("A: {type: object, properties: [a], required: a}\nB: 5\nC: {properties: {a: text}}")
    assert lowered.schema("B") == ANYTHING
    assert lowered.fields("C") == {"a": ANYTHING}
    assert set(lowered.codes) == {"wrong-type"}
    assert {d.place.pointer for d in lowered.diagnostics} >= {
        "/components/schemas/A/properties",
        "/components/schemas/B",
        "/components/schemas/C/properties/a",
    }


def test_an_object_that_must_contain_itself_is_noted(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        A: {type: object, required: [a], properties: {a: {$ref: "#/components/schemas/A"}}}
        B: {type: object, required: [c], properties: {c: {$ref: "#/components/schemas/C"}}}
        C: {type: object, required: [b], properties: {b: {$ref: "#/components/schemas/B"}}}
        D: {type: object, required: [d], properties: {d: {type: array, items: {$ref: "#/components/schemas/D"}}}}
        E: {type: object, properties: {e: {$ref: "#/components/schemas/E"}}}
    """)
    assert [(d.code, d.place.pointer) for d in lowered.diagnostics] == [
        ("uninhabitable", "/components/schemas/A"),
        ("uninhabitable", "/components/schemas/B"),
    ]


def test_a_map_of_itself(lower_schemas: Lower) -> None:
    lowered = lower_schemas('A: {type: object, additionalProperties: {$ref: "#/components/schemas/A"}}')
    assert lowered.schema("A") == Map(lowered.ref("A"))


def test_an_array_of_itself(lower_schemas: Lower) -> None:
    lowered = lower_schemas('A: {type: array, items: {$ref: "#/components/schemas/A"}}')
    assert lowered.schema("A") == Array(lowered.ref("A"))


def test_required_on_a_property_is_reported_and_ignored(lower_schemas: Lower) -> None:
    lowered = lower_schemas("A: {properties: {a: {type: string, required: true}, b: {required: true}}}")
    assert [(f.schema, f.required) for f in lowered.record("A").fields] == [(STRING, False), (ANYTHING, False)]
    assert lowered.codes == ["misplaced-required"] * 2
