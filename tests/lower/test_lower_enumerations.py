"""Enumerations: values exact, names and descriptions where the document suggests them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from specmill.ir import NOTHING, Enumeration, Field, Kind, Map, Nullable, Scalar, Union

Lower = Callable[..., Any]


def typed(enumeration: Enumeration) -> list[tuple[type, object]]:
    return [(type(value), value) for value in enumeration.values]


def test_values_in_document_order(lower_schemas: Lower) -> None:
    assert lower_schemas("A: {type: string, enum: [b, a, '']}").schema("A") == Enumeration(("b", "a", ""))


def test_true_is_not_one_and_one_is_one_point_zero(lower_schemas: Lower) -> None:
    lowered = lower_schemas("A: {enum: [1, true, 1.0, 0, false, '1', 2.5, -3]}")
    assert typed(lowered.schema("A")) == [
        (int, 1), (bool, True), (int, 0), (bool, False), (str, "1"), (float, 2.5), (int, -3),
    ]  # fmt: skip
    assert lowered.codes == ["duplicate-enum-value"]


def test_text_is_never_touched(lower_schemas: Lower) -> None:
    lowered = lower_schemas(r'A: {enum: ["a\nb", "\u2028", "\"", "None", "__class__"]}')
    assert lowered.schema("A").values == ("a\nb", "\u2028", '"', "None", "__class__")


def test_booleans(lower_schemas: Lower) -> None:
    assert typed(lower_schemas("A: {type: boolean, enum: [true]}").schema("A")) == [(bool, True)]


def test_const_is_an_enumeration_of_one(lower_schemas: Lower) -> None:
    lowered = lower_schemas("A: {const: a}\nB: {const: 1, enum: [1, 2]}")
    assert lowered.schema("A") == Enumeration(("a",))
    assert lowered.schema("B") == Enumeration((1,))


def test_numbers_are_read_as_text_where_the_type_is_string(lower_schemas: Lower) -> None:
    lowered = lower_schemas("A: {type: string, enum: [1.10, 2, x]}")
    assert lowered.schema("A") == Enumeration(("1.10", "2", "x"))
    assert lowered.codes == ["enum-type-mismatch"]


def test_digits_are_read_as_integers_where_the_type_is_integer(lower_schemas: Lower) -> None:
    lowered = lower_schemas("A: {type: integer, enum: ['1', '-2', 3], x-enum-varnames: [ONE, LESS, THREE]}")
    assert typed(lowered.schema("A")) == [(int, 1), (int, -2), (int, 3)]
    assert lowered.schema("A").names == {"1": "ONE", "-2": "LESS", "3": "THREE"}
    assert lowered.codes == ["enum-type-mismatch"]


def test_values_that_fit_no_reading_are_kept_and_reported(lower_schemas: Lower) -> None:
    lowered = lower_schemas("A: {type: integer, enum: [one, 2]}")
    assert lowered.schema("A") == Enumeration(("one", 2))
    (diagnostic,) = lowered.diagnostics
    assert (diagnostic.code, diagnostic.place.pointer) == ("enum-type-mismatch", "/components/schemas/A/enum/0")


def test_objects_and_empty_lists_are_reported(lower_schemas: Lower) -> None:
    lowered = lower_schemas("A: {type: object, enum: [{}]}\nB: {type: string, enum: []}")
    assert isinstance(lowered.schema("A"), Map)
    assert lowered.schema("B") == Scalar(Kind.STRING)
    assert lowered.codes == ["unsupported-enum-value", "empty-enum"]


def test_suggested_names_and_descriptions(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        A: {enum: [1, 2], x-enum-varnames: [ONE, TWO], x-enum-descriptions: [first, second]}
        B: {enum: [a, b], x-enumNames: {a: Aye}, x-enumDescriptions: {b: bee}}
        C: {enum: [a], x-ms-enum: {name: C, values: [{value: a, name: Alpha, description: the first}]}}
    """)
    assert (lowered.schema("A").names, lowered.schema("A").docs) == (
        {"1": "ONE", "2": "TWO"},
        {"1": "first", "2": "second"},
    )
    assert (lowered.schema("B").names, lowered.schema("B").docs) == ({'"a"': "Aye"}, {'"b"': "bee"})
    assert (lowered.schema("C").names, lowered.schema("C").docs) == ({'"a"': "Alpha"}, {'"a"': "the first"})


def test_one_of_constants_is_an_enumeration(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        A:
          type: string
          oneOf:
            - {const: a, title: Alpha, description: the first}
            - {const: b}
            - {enum: [c, d]}
    """)
    assert lowered.schema("A") == Enumeration(("a", "b", "c", "d"), {'"a"': "Alpha"}, {'"a"': "the first"})


def test_all_of_two_lists_is_what_they_share(lower_schemas: Lower) -> None:
    lowered = lower_schemas("A: {allOf: [{enum: [a, b, c]}, {enum: [c, b, x]}]}")
    assert lowered.schema("A") == Enumeration(("b", "c"))


def test_an_open_enumeration_keeps_its_other_type(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        E: {type: string, enum: [a]}
        A: {anyOf: [{$ref: "#/components/schemas/E"}, {type: string}]}
        N: {type: object, properties: {e: {anyOf: [{$ref: "#/components/schemas/E"}, {type: "null"}]}}}
    """)
    assert lowered.schema("A") == Union((lowered.ref("E"), Scalar(Kind.STRING)))
    assert lowered.fields("N")["e"] == Nullable(lowered.ref("E"))


def test_inline_enumerations_stay_inline(lower_schemas: Lower) -> None:
    lowered = lower_schemas("A: {type: object, properties: {e: {enum: [a]}, n: false}}")
    first: Field = lowered.record("A").fields[0]
    assert first.schema == Enumeration(("a",))
    assert lowered.fields("A")["n"] == NOTHING
    assert len(lowered.api.schemas) == 1
