"""Defaults: kept when they fit, reported and left out when not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from specmill.ir import Default

Lower = Callable[..., Any]


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ("{type: string, default: ''}", ""),
        (r"{type: string, default: 'a\"{b}\c'}", r'a\"{b}\c'),
        ("{type: integer, default: 5}", 5),
        ("{type: integer, default: 1.0}", 1),
        ("{type: number, default: 1}", 1),
        ("{type: integer, default: 123456789012345678901234567890}", 123456789012345678901234567890),
        ("{type: boolean, default: false}", False),
        ("{type: array, items: {type: string}, default: [a]}", ["a"]),
        ("{type: array, default: []}", []),
        ("{type: object, default: {a: 1}}", {"a": 1}),
        ('{type: [string, "null"], default: null}', None),
        ("{enum: [a, b], default: b}", "b"),
        ("{type: string, enum: [1, 2], default: 2}", "2"),
        ("{type: string, format: uuid, default: 123e4567-e89b-12d3-a456-426614174000}",
         "123e4567-e89b-12d3-a456-426614174000"),
        ("{type: string, format: date, default: '2024-02-29'}", "2024-02-29"),
        ("{oneOf: [{type: string}, {type: integer}], default: 3}", 3),
        ("{default: {any: [thing]}}", {"any": ["thing"]}),
        ("{type: string, maxLength: 1, default: long}", "long"),
    ],
)  # fmt: skip
def test_fitting(lower_schemas: Lower, schema: str, value: object) -> None:
    lowered = lower_schemas(f"A: {{properties: {{p: {schema}}}}}")
    (field,) = lowered.record("A").fields
    assert field.default == Default(value)
    assert type(field.default.value) is type(value)
    assert "default-mismatch" not in lowered.codes


@pytest.mark.parametrize(
    "schema",
    [
        "{type: integer, default: '5'}",
        "{type: integer, default: 1.5}",
        "{type: integer, default: true}",
        "{type: number, default: .inf}",
        "{type: number, default: 1e400}",
        "{type: boolean, default: 'false'}",
        "{type: string, default: null}",
        "{type: array, items: {type: string}, default: a}",
        "{type: array, items: {type: string}, default: [1]}",
        "{type: object, default: []}",
        "{enum: [a, b], default: c}",
        "{enum: [1], default: true}",
        "{type: string, format: uuid, default: not-a-uuid}",
        "{type: string, format: date, default: yesterday}",
        "{oneOf: [{type: string}, {type: integer}], default: []}",
    ],
)
def test_misfits(lower_schemas: Lower, schema: str) -> None:
    lowered = lower_schemas(f"A: {{properties: {{p: {schema}}}}}")
    assert lowered.record("A").fields[0].default is None
    (diagnostic,) = lowered.diagnostics
    assert (diagnostic.code, diagnostic.place.pointer) == (
        "default-mismatch",
        "/components/schemas/A/properties/p/default",
    )


def test_the_default_of_a_referenced_enumeration(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        E: {type: string, enum: [a, b], default: a}
        A:
          properties:
            own: {allOf: [{$ref: "#/components/schemas/E"}], default: b}
            inherited: {$ref: "#/components/schemas/E"}
            wrong: {allOf: [{$ref: "#/components/schemas/E"}], default: c}
    """)
    own, inherited, wrong = lowered.record("A").fields
    assert (own.schema, own.default) == (lowered.ref("E"), Default("b"))
    assert (inherited.schema, inherited.default) == (lowered.ref("E"), Default("a"))
    assert (wrong.schema, wrong.default) == (lowered.ref("E"), None)
    assert lowered.codes == ["default-mismatch"]


def test_the_default_of_a_recursive_schema_is_checked_without_end(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        A: {properties: {a: {allOf: [{$ref: "#/components/schemas/L"}], default: [[[]]]}}}
        L: {type: array, items: {$ref: "#/components/schemas/L"}}
    """)
    assert lowered.record("A").fields[0].default == Default([[[]]])


def test_alternatives_that_do_not_fit_are_found_out_on_every_way(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        U: {oneOf: [{type: string}, {type: boolean}]}
        A: {allOf: [{$ref: "#/components/schemas/U"}]}
        B: {properties: {p: {oneOf: [{$ref: "#/components/schemas/A"}, {$ref: "#/components/schemas/U"}], default: 5}}}
    """)
    assert lowered.record("B").fields[0].default is None


def test_a_default_against_unions_of_unions_takes_no_time(lower_schemas: Lower) -> None:
    lines = ["U0: {oneOf: [{type: string}, {type: boolean}]}"]
    for n in range(1, 40):
        twice = f'{{$ref: "#/components/schemas/U{n - 1}"}}, {{allOf: [{{$ref: "#/components/schemas/U{n - 1}"}}]}}'
        lines.append(f"U{n}: {{oneOf: [{twice}]}}")
    lines.append('A: {properties: {p: {allOf: [{$ref: "#/components/schemas/U39"}], default: 5}}}')
    lowered = lower_schemas("\n".join(lines))
    assert lowered.record("A").fields[0].default is None
