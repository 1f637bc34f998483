"""Scalars: types, formats and constraints."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from specmill.ir import ANYTHING, NOTHING, Constraints, Kind, Scalar, Union

Lower = Callable[..., Any]


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        ("{type: string}", Kind.STRING),
        ("{type: integer}", Kind.INTEGER),
        ("{type: number}", Kind.NUMBER),
        ("{type: boolean}", Kind.BOOLEAN),
        ("{type: string, format: date-time}", Kind.DATE_TIME),
        ("{type: string, format: date}", Kind.DATE),
        ("{type: string, format: time}", Kind.TIME),
        ("{type: string, format: duration}", Kind.DURATION),
        ("{type: string, format: uuid}", Kind.UUID),
        ("{type: string, format: byte}", Kind.BYTE),
        ("{type: string, format: binary}", Kind.BINARY),
        ("{type: string, format: decimal}", Kind.DECIMAL),
        ("{type: number, format: decimal}", Kind.DECIMAL_NUMBER),
        ("{type: integer, format: unix-time}", Kind.UNIX_TIME),
        ("{type: number, format: unix-time}", Kind.UNIX_TIME),
        ("{type: string, format: unix-time}", Kind.STRING),
        ("{type: integer, format: int64}", Kind.INTEGER),
        ("{type: number, format: float}", Kind.NUMBER),
        ("{type: string, format: password}", Kind.STRING),
        ("{type: string, format: anything-else}", Kind.STRING),
        ("{type: string, contentEncoding: base64}", Kind.BYTE),
        ("{type: string, contentEncoding: quoted-printable}", Kind.STRING),
        ("{type: string, contentMediaType: application/octet-stream}", Kind.BINARY),
        ("{type: string, contentMediaType: image/png}", Kind.BINARY),
        ("{type: string, contentMediaType: image/png, contentEncoding: base64}", Kind.BYTE),
        ("{type: string, contentMediaType: application/json}", Kind.STRING),
        ("{format: date-time}", Kind.DATE_TIME),
        ("{format: int32}", Kind.INTEGER),
        ("{pattern: a}", Kind.STRING),
        ("{minimum: 1}", Kind.NUMBER),
    ],
)
def test_kind(lower_schemas: Lower, schema: str, kind: Kind) -> None:
    lowered = lower_schemas(f"A: {schema}")
    assert lowered.schema("A").kind is kind
    assert lowered.codes == []


def test_the_format_is_kept_as_written(lower_schemas: Lower) -> None:
    assert lower_schemas("A: {type: integer, format: int64}").schema("A") == Scalar(Kind.INTEGER, "int64")


def test_constraints(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        S: {type: string, minLength: 1, maxLength: 5, pattern: "^a"}
        N: {type: number, exclusiveMinimum: 0, maximum: 9.5, multipleOf: 0.5}
    """)
    assert lowered.schema("S").constraints == Constraints(min_length=1, max_length=5, pattern="^a")
    assert lowered.schema("N").constraints == Constraints(exclusive_minimum=0, maximum=9.5, multiple_of=0.5)


def test_a_constraint_of_the_wrong_type_is_reported_and_left_out(lower_schemas: Lower) -> None:
    lowered = lower_schemas("A: {type: string, minLength: many, maxLength: 3}")
    assert lowered.schema("A").constraints == Constraints(max_length=3)
    assert [(d.code, d.place.pointer) for d in lowered.diagnostics] == [
        ("wrong-type", "/components/schemas/A/minLength")
    ]


def test_several_types_are_a_union(lower_schemas: Lower) -> None:
    assert lower_schemas("A: {type: [string, integer]}").schema("A") == Union(
        (Scalar(Kind.STRING), Scalar(Kind.INTEGER))
    )


def test_seven_types_at_once(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        A: {type: [string, number, integer, boolean, array, object, "null"]}
        B: {type: object, properties: {a: {$ref: "#/components/schemas/A"}}}
    """)
    assert len(lowered.schema("A").variants) == 6
    assert lowered.fields("B")["a"].inner == lowered.ref("A")
    assert lowered.codes == []


def test_boolean_schemas(lower_schemas: Lower) -> None:
    lowered = lower_schemas("T: true\nF: false\nE: {}\nD: {description: x}")
    assert [lowered.schema(name) for name in "TFED"] == [ANYTHING, NOTHING, ANYTHING, ANYTHING]
    assert lowered.codes == []


def test_an_unknown_type_is_reported_and_ignored(lower_schemas: Lower) -> None:
    lowered = lower_schemas("A: {type: text}\nB: {type: [text, integer]}\nC: {type: object, properties: {a: [1]}}")
    assert lowered.schema("A") == ANYTHING
    assert lowered.schema("B") == Scalar(Kind.INTEGER)
    assert lowered.fields("C") == {"a": ANYTHING}
    assert lowered.codes == ["unknown-type", "unknown-type", "wrong-type"]


def test_keywords_beyond_types_are_noted_once_each(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        A:
          type: object
          properties: {a: {type: string, not: {const: x}}}
          if: {required: [a]}
          then: {required: [a]}
          propertyNames: {pattern: a}
    """)
    assert sorted(d.place.pointer.removeprefix("/components/schemas/A") for d in lowered.diagnostics) == [
        "/if",
        "/properties/a/not",
        "/propertyNames",
    ]
    assert set(lowered.codes) == {"unsupported-keyword"}


def test_a_format_of_the_wrong_type_is_reported(lower_schemas: Lower) -> None:
    lowered = lower_schemas("A: {type: string, format: 5}\nB: {type: string, format: ''}\nC: {type: []}")
    assert [lowered.schema(name) for name in "ABC"] == [Scalar(Kind.STRING), Scalar(Kind.STRING), ANYTHING]
    assert lowered.codes == ["wrong-type"]


def test_scalars_of_one_kind_are_one_variant(lower_schemas: Lower) -> None:
    lowered = lower_schemas("A: {oneOf: [{type: string, maxLength: 3}, {type: string, pattern: a}, false]}")
    assert lowered.schema("A") == Scalar(Kind.STRING)
