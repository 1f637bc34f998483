"""Ids and hints: where the names of inline schemas come from."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Lower = Callable[..., Any]


def test_components_come_first_in_document_order(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        B: {properties: {x: {properties: {y: {properties: {z: {}}}}}}}
        A: {properties: {w: {properties: {v: {}}}}}
    """)
    tails = [id.rpartition("/schemas/")[2] for id in lowered.api.schemas]
    assert tails == ["B", "A", "B/properties/x", "A/properties/w", "B/properties/x/properties/y"]


def test_hints_lead_from_the_class_around(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        A:
          properties:
            p: {properties: {q: {}}}
            l: {type: array, items: {properties: {q: {}}}}
            m: {additionalProperties: {type: array, items: {properties: {q: {}}}}}
    """)
    a = lowered.named("A").id
    inline = [s for s in lowered.api.schemas.values() if s.name is None]
    assert [(s.hint.parent, s.hint.path) for s in inline] == [
        (a, ("p",)), (a, ("l", "item")), (a, ("m", "value", "item")),
    ]  # fmt: skip
    assert all(s.hint is None for s in lowered.api.schemas.values() if s.name is not None)


def test_all_of_leaves_no_trace_in_hints(lower_schemas: Lower) -> None:
    lowered = lower_schemas("A: {allOf: [{properties: {p: {properties: {q: {}}}}}]}")
    (inline,) = [s for s in lowered.api.schemas.values() if s.name is None]
    assert (inline.hint.parent, inline.hint.path) == (lowered.named("A").id, ("p",))


def test_equal_inline_schemas_stay_apart(lower_schemas: Lower) -> None:
    lowered = lower_schemas("A: {properties: {p: {properties: {q: {}}}, r: {properties: {q: {}}}}}")
    assert len(lowered.api.schemas) == 3


def test_operations_give_hints(lower_operation: Lower) -> None:
    lowered = lower_operation(
        """
        operationId: makeThing
        parameters:
          - {name: filter, in: query, content: {application/json: {schema: {properties: {a: {}}}}}}
        requestBody: {content: {application/json: {schema: {properties: {b: {}}}}}}
        responses:
          '200': {description: ok, content: {application/json: {schema: {type: array, items: {properties: {c: {}}}}}}}
        """,
        method="post",
    )
    assert [(s.hint.parent, s.hint.path) for s in lowered.api.schemas.values()] == [
        (None, ("makeThing", "filter")),
        (None, ("makeThing", "body")),
        (None, ("makeThing", "response", "200", "item")),
    ]


def test_without_an_id_method_and_path_give_the_hint(lower_operation: Lower) -> None:
    lowered = lower_operation(
        "responses: {'200': {description: ok, content: {application/json: {schema: {properties: {c: {}}}}}}}",
        path="/users/{id}",
    )
    (inline,) = lowered.api.schemas.values()
    assert inline.hint.path == ("get", "/users/{id}", "response", "200")


def test_shared_responses_bodies_and_parameters_name_their_schemas(lower_operation: Lower) -> None:
    lowered = lower_operation(
        """
        parameters: [{$ref: "#/components/parameters/Filter"}]
        requestBody: {$ref: "#/components/requestBodies/Thing"}
        responses: {'404': {$ref: "#/components/responses/NotFound"}, '410': {$ref: "#/components/responses/NotFound"}}
        """,
        method="post",
        rest="""
        components:
          parameters: {Filter: {name: f, in: query, content: {application/json: {schema: {properties: {a: {}}}}}}}
          requestBodies: {Thing: {content: {application/json: {schema: {properties: {b: {}}}}}}}
          responses: {NotFound: {description: no, content: {application/json: {schema: {properties: {c: {}}}}}}}
        """,
    )
    assert [s.hint.path for s in lowered.api.schemas.values()] == [
        ("Filter",), ("Thing", "body"), ("NotFound", "response"),
    ]  # fmt: skip


def test_a_hint_does_not_depend_on_who_comes_first(lower_schemas: Lower) -> None:
    lowered = lower_schemas("""
        A: {properties: {a: {$ref: "#/components/schemas/B/properties/items"}}}
        B: {properties: {items: {properties: {x: {}}}}}
    """)
    (inline,) = [s for s in lowered.api.schemas.values() if s.name is None]
    assert (inline.hint.parent, inline.hint.path) == (lowered.named("B").id, ("items",))
