"""Forms whose schema is no object, and numbers that enumerations spell in a way of their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from specmill.ir import ANYTHING, Array, Enumeration, Kind, Map, Reference, Scalar

Lower = Callable[..., Any]
HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"


def body_schema(lower_document: Lower, media_type: str, schema: str) -> tuple[Any, list[str]]:
    lowered = lower_document(
        HEAD + "paths: {/a: {post: {responses: {'204': {description: ok}}, requestBody: {content: "
        f"{{{media_type}: {{schema: {schema}}}}}}}}}}}}}\n"
        "components: {schemas: {List: {type: array, items: {type: string}}, Alias: {$ref: '#/components/schemas/List'},"
        " Thing: {type: object, properties: {a: {type: string}}}}}\n"
    )
    return lowered.operation().body.contents[0].schema, lowered.codes


@pytest.mark.parametrize("media_type", ["multipart/form-data", "application/x-www-form-urlencoded"])
@pytest.mark.parametrize(
    "schema", ["{type: array, items: {type: string}}", "{type: string}", "{$ref: '#/components/schemas/Alias'}"]
)
def test_a_form_without_fields_takes_any(lower_document: Lower, media_type: str, schema: str) -> None:
    assert body_schema(lower_document, media_type, schema) == (Map(ANYTHING), ["form-without-fields"])


def test_forms_of_objects_and_lists_of_other_types_stay(lower_document: Lower) -> None:
    thing, codes = body_schema(lower_document, "multipart/form-data", "{$ref: '#/components/schemas/Thing'}")
    assert (isinstance(thing, Reference), codes) == (True, [])
    listed, codes = body_schema(lower_document, "application/json", "{type: array, items: {type: string}}")
    assert (listed, codes) == (Array(Scalar(Kind.STRING)), [])


def test_enumerations_have_plain_numbers(lower_schemas: Lower) -> None:
    lowered = lower_schemas("A: {type: number, enum: [1.034e+20, 1.50]}\nB: {type: integer, enum: [1.0, 0x1F]}\n")
    assert lowered.schema("A") == Enumeration((1.034e20, 1.5))
    assert [type(value) for value in lowered.schema("A").values] == [float, float]
    assert [(type(value), value) for value in lowered.schema("B").values] == [(int, 1), (int, 31)]
