"""Whatever stands where a schema, an operation or a parameter should be: no exception, and no dangling reference."""

from __future__ import annotations

import json
from pathlib import Path

from attrs import fields, has
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from specmill.diagnostics import Diagnostics, InputError
from specmill.document.load import load
from specmill.ir import Api, Nullable, Record, Reference, Union
from specmill.lower import lower

KEYWORDS = [
    "type", "properties", "items", "allOf", "oneOf", "anyOf", "$ref", "required", "enum", "const", "default", "format",
    "additionalProperties", "patternProperties", "discriminator", "prefixItems", "not", "xml", "minLength", "nullable",
    "propertyName", "mapping", "readOnly", "description",
]  # fmt: skip
WORDS = ["string", "object", "array", "null", "A", "B", "", "uuid", "#/components/schemas/A", "#/components/schemas/B"]
SCALARS = st.one_of(st.none(), st.booleans(), st.integers(-3, 3), st.floats(allow_nan=False), st.sampled_from(WORDS))
JUNK = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(KEYWORDS), inner, max_size=4)),
    max_leaves=12,
)
OPERATION_KEYS = ["parameters", "requestBody", "responses", "security", "servers", "tags", "operationId", "callbacks"]


def inside(value: object) -> list[object]:
    """A value of the IR and everything in it."""
    if isinstance(value, dict):
        return [found for item in value.values() for found in inside(item)]
    if isinstance(value, (tuple, list)):
        return [found for item in value for found in inside(item)]
    if not has(type(value)):
        return []
    return [value, *(found for f in fields(type(value)) for found in inside(getattr(value, f.name)))]


def assert_sound(api: Api) -> None:
    for named in api.schemas.values():
        assert not isinstance(named.schema, Nullable)
    for value in inside(api):
        match value:
            case Reference(target=target):
                assert target in api.schemas
            case Nullable(inner=inner):
                assert not isinstance(inner, (Nullable, Record))
            case Union(variants=variants):
                assert len(variants) > 1
                assert not any(isinstance(variant, (Union, Nullable, Record)) for variant in variants)


def run(tmp_path: Path, document: dict[str, object]) -> None:
    path = tmp_path / "api.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    diagnostics = Diagnostics()
    try:
        loaded = load(path, diagnostics=diagnostics)
    except InputError:
        return
    assert_sound(lower(loaded, diagnostics))


QUICK = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@QUICK
@given(version=st.sampled_from(["3.0.3", "3.1.0"]), one=JUNK, other=JUNK)
def test_schemas(tmp_path: Path, version: str, one: object, other: object) -> None:
    info = {"title": "T", "version": "1"}
    schemas = {"A": one, "B": other, "C": {"properties": {"a": one, "b": {"allOf": [one, other]}}}}
    run(tmp_path, {"openapi": version, "info": info, "paths": {}, "components": {"schemas": schemas}})


@QUICK
@given(operation=st.one_of(SCALARS, st.dictionaries(st.sampled_from(OPERATION_KEYS), JUNK)), rest=JUNK)
def test_operations(tmp_path: Path, operation: object, rest: object) -> None:
    document = {"openapi": "3.1.0", "paths": {"/a/{b}": {"get": operation, "parameters": rest}, "/c": rest}}
    run(tmp_path, {**document, "components": rest, "servers": rest, "tags": rest, "security": rest, "info": rest})
