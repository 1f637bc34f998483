"""Arrays and tuples."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from specmill.ir import ANYTHING, NOTHING, Array, Constraints, Kind, Scalar, Xml

Lower = Callable[..., Any]
STRING = Scalar(Kind.STRING)
INTEGER = Scalar(Kind.INTEGER)


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{type: array}", Array(ANYTHING)),
        ("{items: {type: string}}", Array(STRING)),
        ("{type: array, items: true}", Array(ANYTHING)),
        ("{type: array, items: false}", Array(NOTHING)),
        ("{prefixItems: [{type: string}, {type: integer}]}", Array(ANYTHING, (STRING, INTEGER))),
        ("{prefixItems: [{type: string}], items: false}", Array(NOTHING, (STRING,))),
        ("{type: array, items: [{type: string}]}", Array(ANYTHING, (STRING,))),
        ("{type: array, items: [{type: string}], additionalItems: false}", Array(NOTHING, (STRING,))),
        (
            "{type: array, items: {}, minItems: 1, uniqueItems: true}",
            Array(ANYTHING, (), Constraints(min_items=1, unique_items=True)),
        ),
        ("{allOf: [{type: array, items: {type: string}}, {maxItems: 3}]}", Array(STRING, (), Constraints(max_items=3))),
        ("{type: array, items: {type: string}, xml: {wrapped: true}}", Array(STRING, xml=Xml(wrapped=True))),
    ],
)
def test_arrays(lower_schemas: Lower, schema: str, expected: object) -> None:
    lowered = lower_schemas(f"A: {schema}")
    assert lowered.schema("A") == expected
    assert lowered.codes == []


def test_contains_is_noted(lower_schemas: Lower) -> None:
    lowered = lower_schemas("A: {type: array, contains: {type: string}}")
    assert lowered.schema("A") == Array(ANYTHING)
    assert lowered.codes == ["unsupported-keyword"]


def test_inline_records_in_arrays_and_tuples_have_hints(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        A: {type: array, items: {type: array, items: {properties: {a: {type: string}}}}}
        T: {prefixItems: [{type: string}, {properties: {b: {type: string}}}]}
    """)
    assert lowered.schema("A") == Array(Array(lowered.ref("item item")))
    assert lowered.schema("T").prefix == (STRING, lowered.ref("item1"))
    assert lowered.named("item item").hint.parent == lowered.named("A").id


def test_nesting_without_end_is_cut(lower_schemas: Lower) -> None:
    depth = 150
    lowered = lower_schemas("A: " + "{items: " * depth + "{type: string}" + "}" * depth)
    assert lowered.codes == ["schema-too-deep"]
