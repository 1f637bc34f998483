"""allOf: one flat class, references kept where nothing is added."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from specmill.ir import ANYTHING, NOTHING, Array, Constraints, Enumeration, Kind, Map, Reference, Scalar

Lower = Callable[..., Any]
STRING = Scalar(Kind.STRING)
INTEGER = Scalar(Kind.INTEGER)
BASE = """
Base: {type: object, required: [id], properties: {id: {type: string}, kind: {type: string}}}
"""


def test_parts_in_order_references_first_then_own_properties(lower_schemas: Lower) -> None:
    lowered = lower_schemas(
        BASE
        + """
A:
  allOf:
    - {properties: {b: {type: string}}, required: [own]}
    - {$ref: "#/components/schemas/Base"}
  properties: {own: {type: integer}}
"""
    )
    assert lowered.fields("A") == {"id": STRING, "kind": STRING, "b": STRING, "own": INTEGER}
    assert [f.required for f in lowered.record("A").fields] == [True, False, False, True]
    assert lowered.codes == []


@pytest.mark.parametrize(
    "schema",
    [
        '{$ref: "#/components/schemas/Base"}',
        '{allOf: [{$ref: "#/components/schemas/Base"}]}',
        '{allOf: [{$ref: "#/components/schemas/Base"}], description: mine, readOnly: true, example: 1}',
        '{allOf: [{$ref: "#/components/schemas/Base"}, {description: mine}]}',
        '{type: object, allOf: [{$ref: "#/components/schemas/Base"}]}',
        '{$ref: "#/components/schemas/Base", description: mine}',
        '{allOf: [{allOf: [{$ref: "#/components/schemas/Base"}]}]}',
        '{oneOf: [{$ref: "#/components/schemas/Base"}]}',
        '{anyOf: [{allOf: [{$ref: "#/components/schemas/Base"}]}], title: T}',
    ],
)
def test_a_reference_with_words_of_its_own_stays_a_reference(lower_schemas: Lower, schema: str) -> None:
    lowered = lower_schemas(BASE + f"A: {{properties: {{p: {schema}}}}}\nAlias: {schema}")
    assert lowered.fields("A")["p"] == lowered.ref("Base")
    assert lowered.schema("Alias") == lowered.ref("Base")
    assert len(lowered.api.schemas) == 3


@pytest.mark.parametrize(
    "schema",
    [
        '{$ref: "#/components/schemas/Base", required: [kind]}',
        '{allOf: [{$ref: "#/components/schemas/Base"}], required: [kind]}',
        '{allOf: [{$ref: "#/components/schemas/Base"}, {properties: {kind: {maxLength: 3}}, required: [kind]}]}',
    ],
)
def test_a_narrowed_reference_is_a_class_of_its_own(lower_schemas: Lower, schema: str) -> None:
    lowered = lower_schemas(BASE + f"A: {{properties: {{p: {schema}}}}}")
    assert lowered.fields("A")["p"] == lowered.ref("p")
    assert [f.required for f in lowered.record("p").fields] == [True, True]


def test_a_child_beside_its_parent_is_the_child(lower_schemas: Lower) -> None:
    lowered = lower_schemas(
        BASE
        + """
Child: {allOf: [{$ref: "#/components/schemas/Base"}, {properties: {c: {type: string}}}]}
A: {properties: {p: {allOf: [{$ref: "#/components/schemas/Base"}, {$ref: "#/components/schemas/Child"}]}}}
"""
    )
    assert lowered.fields("A")["p"] == lowered.ref("Child")


def test_a_diamond_counts_its_base_once(lower_schemas: Lower) -> None:
    lowered = lower_schemas(
        BASE
        + """
L: {allOf: [{$ref: "#/components/schemas/Base"}, {properties: {l: {type: string}}}]}
R: {allOf: [{$ref: "#/components/schemas/Base"}, {properties: {r: {type: string}}}]}
D: {allOf: [{$ref: "#/components/schemas/L"}, {$ref: "#/components/schemas/R"}]}
"""
    )
    assert list(lowered.fields("D")) == ["id", "kind", "l", "r"]
    assert lowered.codes == []


def test_primitives_merge(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        A: {allOf: [{type: string, maxLength: 9}, {maxLength: 5, minLength: 1}]}
        B: {allOf: [{type: number}, {type: integer, minimum: 1}, {minimum: 3}]}
        C: {type: number, allOf: [{type: [string, integer]}]}
    """)
    assert lowered.schema("A") == Scalar(Kind.STRING, None, Constraints(min_length=1, max_length=5))
    assert lowered.schema("B") == Scalar(Kind.INTEGER, None, Constraints(minimum=3))
    assert lowered.schema("C") == INTEGER
    assert lowered.codes == []


def test_equal_names_meet(lower_schemas: Lower) -> None:
    lowered = lower_schemas(
        BASE
        + """
Child: {allOf: [{$ref: "#/components/schemas/Base"}, {properties: {c: {type: string}}}]}
One:
  properties:
    same: {$ref: "#/components/schemas/Base"}
    narrower: {$ref: "#/components/schemas/Base"}
    listed: {type: string}
    nested: {type: object, properties: {a: {type: string}}}
    list: {type: array, items: {type: number}}
A:
  allOf:
    - {$ref: "#/components/schemas/One"}
    - properties:
        same: {$ref: "#/components/schemas/Base"}
        narrower: {$ref: "#/components/schemas/Child"}
        listed: {enum: [x]}
        nested: {properties: {b: {type: integer}}}
        list: {items: {type: integer}}
"""
    )
    fields = lowered.fields("A")
    assert fields["same"] == lowered.ref("Base")
    assert fields["narrower"] == lowered.ref("Child")
    assert fields["listed"] == Enumeration(("x",))
    assert fields["list"] == Array(INTEGER)
    assert isinstance(fields["nested"], Reference)
    nested = lowered.api.schemas[fields["nested"].target]
    assert {f.name: f.schema for f in nested.schema.fields} == {"a": STRING, "b": INTEGER}
    assert (nested.hint.parent, nested.hint.path) == (lowered.named("A").id, ("nested",))
    assert lowered.codes == []


def test_contradicting_types_are_reported_and_the_later_is_used(lower_schemas: Lower) -> None:
    lowered = lower_schemas("A: {allOf: [{properties: {p: {type: string}}}, {properties: {p: {type: integer}}}]}")
    assert lowered.fields("A") == {"p": INTEGER}
    assert lowered.codes == ["conflicting-types"]


def test_additional_properties_of_the_parts(lower_schemas: Lower) -> None:
    lowered = lower_schemas(
        BASE
        + """
A: {allOf: [{$ref: "#/components/schemas/Base"}, {type: object, additionalProperties: {type: string}}]}
B: {allOf: [{$ref: "#/components/schemas/Base"}, {type: object, additionalProperties: false}]}
M: {allOf: [{type: object}, {additionalProperties: {type: integer}}]}
N: {allOf: [{additionalProperties: {type: number}}, {additionalProperties: {type: integer}}]}
"""
    )
    assert lowered.record("A").additional == STRING
    assert lowered.record("B").additional == NOTHING
    assert lowered.schema("M") == Map(INTEGER)
    assert lowered.schema("N") == Map(INTEGER)


def test_recursion_through_a_property_is_no_cycle(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        A:
          type: object
          properties:
            more: {allOf: [{$ref: "#/components/schemas/A"}, {properties: {b: {type: string}}}]}
    """)
    assert lowered.fields("A")["more"] == lowered.ref("more")
    assert lowered.fields("more") == {"more": lowered.ref("more"), "b": STRING}
    assert lowered.codes == []


def test_a_cycle_is_reported_and_the_rest_is_lowered(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        A: {allOf: [{$ref: "#/components/schemas/B"}, {properties: {a: {type: string}}}]}
        B: {allOf: [{$ref: "#/components/schemas/A"}, {properties: {b: {type: string}}}]}
        C: {properties: {c: {type: string}}}
    """)
    assert set(lowered.fields("A")) == {"a", "b"}
    assert lowered.fields("C") == {"c": STRING}
    assert "composition-cycle" in lowered.codes


def test_a_long_line_of_ancestors(lower_schemas: Lower) -> None:
    lines = ["C0: {properties: {p0: {type: string}}}"]
    for n in range(1, 40):
        parent = f'{{$ref: "#/components/schemas/C{n - 1}"}}'
        lines.append(f"C{n}: {{allOf: [{parent}, {{properties: {{p{n}: {{type: string}}}}}}]}}")
    lowered = lower_schemas("\n".join(lines))
    assert len(lowered.fields("C39")) == 40
    assert lowered.codes == []


def test_false_in_all_of_is_nothing(lower_schemas: Lower) -> None:
    lowered = lower_schemas("A: {allOf: [{type: string}, false]}\nB: {allOf: [true]}")
    assert (lowered.schema("A"), lowered.schema("B")) == (NOTHING, ANYTHING)
