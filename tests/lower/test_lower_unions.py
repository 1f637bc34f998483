"""oneOf and anyOf."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from specmill.ir import ANYTHING, Array, Constraints, Enumeration, Kind, Map, Nullable, Reference, Scalar, Union

Lower = Callable[..., Any]
STRING = Scalar(Kind.STRING)
INTEGER = Scalar(Kind.INTEGER)
PETS = """
Cat: {type: object, properties: {meow: {type: string}}}
Dog: {type: object, properties: {bark: {type: string}}}
"""
CAT, DOG = '{$ref: "#/components/schemas/Cat"}', '{$ref: "#/components/schemas/Dog"}'


@pytest.mark.parametrize("keyword", ["oneOf", "anyOf"])
def test_variants_in_order(lower_schemas: Lower, keyword: str) -> None:
    lowered = lower_schemas(PETS + f"A: {{{keyword}: [{CAT}, {DOG}, {{type: string}}]}}")
    assert lowered.schema("A") == Union((lowered.ref("Cat"), lowered.ref("Dog"), STRING))


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{oneOf: [{type: string}]}", STRING),
        ("{oneOf: [{type: string}, {type: string}]}", STRING),
        ("{anyOf: [{type: string, format: ipv4}, {type: string, format: ipv6}]}", STRING),
        ("{type: string, anyOf: [{format: ipv4}, {maxLength: 3}]}", STRING),
        ("{oneOf: [{type: string}, {oneOf: [{type: integer}, {type: string}]}]}", Union((STRING, INTEGER))),
        ("{oneOf: [{type: string}, {}]}", ANYTHING),
        ("{oneOf: [{type: string}, false]}", STRING),
        ("{anyOf: [{enum: [a]}, {type: integer}]}", Union((Enumeration(("a",)), INTEGER))),
        ("{type: [string, array], items: {type: string}}", Union((STRING, Array(STRING)))),
        ("{type: integer, minimum: 2, oneOf: [{maximum: 5}]}", Scalar(Kind.INTEGER, None, Constraints(2, 5))),
        ("{oneOf: []}", ANYTHING),
    ],
)
def test_simplified(lower_schemas: Lower, schema: str, expected: object) -> None:
    assert lower_schemas(f"A: {schema}").schema("A") == expected


def test_small_unions_stay_inline_and_unions_of_classes_get_an_id(lower_schemas: Lower) -> None:
    lowered = lower_schemas(
        PETS
        + f"""
A:
  properties:
    small: {{oneOf: [{CAT}, {{type: string}}]}}
    large: {{oneOf: [{CAT}, {DOG}]}}
    inline: {{oneOf: [{{properties: {{a: {{type: string}}}}}}, {{type: string}}]}}
"""
    )
    fields = lowered.fields("A")
    assert fields["small"] == Union((lowered.ref("Cat"), STRING))
    assert fields["large"] == lowered.ref("large")
    assert lowered.schema("large") == Union((lowered.ref("Cat"), lowered.ref("Dog")))
    assert fields["inline"] == Union((lowered.ref("inline"), STRING))


def test_variants_of_a_named_union_join_those_around_it(lower_schemas: Lower) -> None:
    lowered = lower_schemas(
        PETS
        + f"""
Pet: {{oneOf: [{CAT}, {DOG}]}}
A: {{oneOf: [{{$ref: "#/components/schemas/Pet"}}, {{type: string}}, {{type: "null"}}]}}
B: {{properties: {{a: {{$ref: "#/components/schemas/A"}}}}}}
"""
    )
    assert lowered.schema("A") == Union((lowered.ref("Cat"), lowered.ref("Dog"), STRING))
    assert lowered.fields("B")["a"] == Nullable(lowered.ref("A"))


def test_recursive_union(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        V:
          oneOf:
            - {type: string}
            - {type: array, items: {$ref: "#/components/schemas/V"}}
            - {type: object, additionalProperties: {$ref: "#/components/schemas/V"}}
    """)
    itself = lowered.ref("V")
    assert lowered.schema("V") == Union((STRING, Array(itself), Map(itself)))
    assert lowered.codes == []


def test_a_union_that_lists_itself_is_reported(lower_schemas: Lower) -> None:
    lowered = lower_schemas('U: {oneOf: [{$ref: "#/components/schemas/U"}, {type: string}, {type: integer}]}')
    assert lowered.schema("U") == Union((STRING, INTEGER))
    assert lowered.codes == ["composition-cycle"]


def test_base_properties_are_in_every_variant(lower_schemas: Lower) -> None:
    lowered = lower_schemas(
        PETS
        + f"""
A:
  type: object
  required: [id]
  properties: {{id: {{type: string}}}}
  oneOf: [{CAT}, {{properties: {{own: {{type: integer}}}}}}]
"""
    )
    first, second = (lowered.api.schemas[v.target] for v in lowered.schema("A").variants)
    assert [(f.name, f.required) for f in first.schema.fields] == [("id", True), ("meow", False)]
    assert [(f.name, f.required) for f in second.schema.fields] == [("id", True), ("own", False)]
    assert first.hint.path == ("option", "Cat")
    assert list(lowered.fields("Cat")) == ["meow"]


def test_all_of_with_one_of_spreads_the_base(lower_schemas: Lower) -> None:
    lowered = lower_schemas(
        PETS
        + f"""
Base: {{properties: {{id: {{type: string}}}}}}
A: {{allOf: [{{$ref: "#/components/schemas/Base"}}, {{oneOf: [{CAT}, {DOG}]}}]}}
"""
    )
    fields = [[f.name for f in lowered.api.schemas[v.target].schema.fields] for v in lowered.schema("A").variants]
    assert fields == [["id", "meow"], ["id", "bark"]]


def test_a_type_beside_one_of_changes_nothing(lower_schemas: Lower) -> None:
    lowered = lower_schemas(PETS + f"A: {{type: object, oneOf: [{CAT}, {DOG}]}}")
    assert lowered.schema("A") == Union((lowered.ref("Cat"), lowered.ref("Dog")))


def test_two_union_keywords_multiply(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        A:
          allOf:
            - oneOf: [{properties: {a: {type: string}}}, {properties: {b: {type: string}}}]
            - oneOf: [{properties: {c: {type: string}}}, {properties: {d: {type: string}}}]
    """)
    names = {tuple(f.name for f in lowered.api.schemas[v.target].schema.fields) for v in lowered.schema("A").variants}
    assert {frozenset(n) for n in names} == {frozenset(p) for p in ("ac", "ad", "bc", "bd")}


def test_branches_that_only_require_are_one_record(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        A:
          type: object
          properties: {a: {type: string}, b: {type: string}}
          oneOf: [{required: [a]}, {required: [b]}]
    """)
    assert [(f.name, f.required) for f in lowered.record("A").fields] == [("a", False), ("b", False)]
    assert lowered.codes == ["conditional-required"]


def test_an_option_of_another_type_than_what_stands_beside(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        A: {type: array, items: {type: string}, oneOf: [{type: object, properties: {a: {}}}, {maxItems: 2}]}
    """)
    record, array = lowered.schema("A").variants
    assert isinstance(record, Reference)
    assert array == Array(STRING, (), Constraints(max_items=2))
    assert lowered.codes == ["conflicting-types"]


def test_a_record_that_may_be_text_too(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        A: {type: [object, string], properties: {a: {type: string}}}
        B: {properties: {p: {type: [object, string], properties: {a: {type: string}}}}}
    """)
    assert lowered.schema("A") == Union((lowered.ref("option object"), STRING))
    assert lowered.fields("B")["p"] == Union((lowered.ref("p"), STRING))


def test_options_of_the_wrong_type_are_reported(lower_schemas: Lower) -> None:
    lowered = lower_schemas("A: {oneOf: {a: 1}}\nB: {oneOf: [{type: string}, 5, {type: integer}]}")
    assert lowered.schema("A") == ANYTHING
    assert lowered.schema("B") == ANYTHING
    assert set(lowered.codes) == {"wrong-type"}


def test_variants_without_end_are_cut(lower_schemas: Lower) -> None:
    level = "{properties: {p%d: {type: string}}, oneOf: [{$ref: '#/components/schemas/L%d'}, {allOf: [{$ref: "
    level += "'#/components/schemas/L%d'}], properties: {q%d: {type: string}}}]}"
    lines = [f"L{n}: {level % (n, n - 1, n - 1, n)}" for n in range(1, 18)]
    lowered = lower_schemas("\n".join(["L0: {properties: {p0: {type: string}}}", *lines]))
    assert "too-many-variants" in lowered.codes
    assert len(lowered.api.schemas) < 6_000
