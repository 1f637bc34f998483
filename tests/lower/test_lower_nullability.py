"""Null: every way to say it, said once, at the use."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from specmill.ir import ANYTHING, Array, Enumeration, Kind, Map, Nullable, Scalar, Union

Lower = Callable[..., Any]
STRING = Scalar(Kind.STRING)


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ('{type: [string, "null"]}', Nullable(STRING)),
        ('{type: "null"}', Scalar(Kind.NULL)),
        ("{const: null}", Scalar(Kind.NULL)),
        ("{enum: [null]}", Scalar(Kind.NULL)),
        ("{enum: [a, null]}", Nullable(Enumeration(("a",)))),
        ("{type: string, enum: [a, null]}", Nullable(Enumeration(("a",)))),
        ('{type: [string, "null"], enum: [a]}', Nullable(Enumeration(("a",)))),
        ('{anyOf: [{type: string}, {type: "null"}]}', Nullable(STRING)),
        ('{oneOf: [{type: "null"}, {type: string}]}', Nullable(STRING)),
        ('{anyOf: [{type: [string, "null"]}, {type: "null"}]}', Nullable(STRING)),
        ('{anyOf: [{type: [string, "null"]}, {type: integer}]}', Nullable(Union((STRING, Scalar(Kind.INTEGER))))),
        ('{anyOf: [{}, {type: "null"}]}', ANYTHING),
        ('{allOf: [{type: [string, "null"]}]}', Nullable(STRING)),
        ('{allOf: [{type: [string, "null"]}, {type: string}]}', STRING),
        ('{type: array, items: {type: [string, "null"]}}', Array(Nullable(STRING))),
        ('{type: object, additionalProperties: {type: [string, "null"]}}', Map(Nullable(STRING))),
        ('{oneOf: [{type: "null"}]}', Scalar(Kind.NULL)),
    ],
)
def test_null_in_a_property(lower_schemas: Lower, schema: str, expected: object) -> None:
    lowered = lower_schemas(f"A: {{type: object, properties: {{p: {schema}}}}}")
    assert lowered.fields("A") == {"p": expected}
    assert lowered.codes == []


def test_a_named_schema_is_never_nullable_its_uses_are(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        N: {type: [object, "null"], properties: {a: {type: string}}}
        A:
          type: object
          properties:
            plain: {$ref: "#/components/schemas/N"}
            twice: {anyOf: [{$ref: "#/components/schemas/N"}, {type: "null"}]}
            list: {type: array, items: {$ref: "#/components/schemas/N"}}
    """)
    assert lowered.fields("N") == {"a": STRING}
    nullable = Nullable(lowered.ref("N"))
    assert lowered.fields("A") == {"plain": nullable, "twice": nullable, "list": Array(nullable)}


def test_an_alias_of_a_nullable_is_nullable_where_it_is_used(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        S: {type: object, properties: {a: {type: string}}}
        N: {anyOf: [{$ref: "#/components/schemas/S"}, {type: "null"}]}
        A: {type: object, properties: {n: {$ref: "#/components/schemas/N"}}}
    """)
    assert lowered.schema("N") == lowered.ref("S")
    assert lowered.fields("A")["n"] == Nullable(lowered.ref("N"))


def test_an_own_word_on_null_wins_over_the_parts(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        S: {type: object, properties: {a: {type: string}}}
        A:
          type: object
          properties: {s: {type: [object, "null"], allOf: [{$ref: "#/components/schemas/S"}]}}
    """)
    assert lowered.fields("A")["s"] == Nullable(lowered.ref("S"))


def test_nullable_of_openapi_30(lower_document: Lower) -> None:
    lowered = lower_document("""
        openapi: 3.0.3
        info: {title: T, version: '1'}
        paths: {}
        components:
          schemas:
            S: {type: object, properties: {a: {type: string}}}
            A:
              type: object
              properties:
                text: {type: string, nullable: true}
                listed: {type: string, enum: [x], nullable: true}
                beside: {$ref: '#/components/schemas/S', nullable: true}
                wrapped: {nullable: true, allOf: [{$ref: '#/components/schemas/S'}]}
                either: {nullable: true, oneOf: [{$ref: '#/components/schemas/S'}, {type: string}]}
    """)
    assert lowered.fields("A") == {
        "text": Nullable(STRING),
        "listed": Nullable(Enumeration(("x",))),
        "beside": Nullable(lowered.ref("S")),
        "wrapped": Nullable(lowered.ref("S")),
        "either": Nullable(Union((lowered.ref("S"), STRING))),
    }
