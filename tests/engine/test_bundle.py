"""A document of several files as one, for tools that follow no other references than those to components."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from specmill.diagnostics import Diagnostics
from specmill.document.load import load
from specmill.engine.bundle import bundle
from tests.engine.clients import PETS, saved

OPERATION = "  /a:\n    get:\n      responses:\n        '200':\n          description: ok\n"
HEAD = f"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n{OPERATION}"


def bundled(folder: Path, **files: str) -> Any:
    names = {name.replace("_", "."): text for name, text in files.items()}
    return bundle(load(str(saved(folder, names)), diagnostics=Diagnostics()))


def references(value: Any) -> list[str]:
    match value:
        case dict():
            own = [value["$ref"]] if isinstance(value.get("$ref"), str) else []
            return own + [each for inner in value.values() for each in references(inner)]
        case list():
            return [each for inner in value for each in references(inner)]
        case _:
            return []


def test_schemas_of_other_files_become_components(tmp_path: Path) -> None:
    made = bundle(load(str(saved(tmp_path, PETS)), diagnostics=Diagnostics()))
    assert set(references(made)) == {"#/components/schemas/Pet"}
    assert made["components"]["schemas"]["Pet"]["properties"]["parent"] == {"$ref": "#/components/schemas/Pet"}


def test_anything_else_takes_the_place_of_its_reference(tmp_path: Path) -> None:
    made: Any = bundle(load(str(saved(tmp_path, PETS)), diagnostics=Diagnostics()))
    limit, trace = made["paths"]["/pets"]["get"]["parameters"]
    assert (limit["name"], trace["name"], trace["in"]) == ("limit", "X-Trace", "header")


def test_schemas_of_one_name_stay_apart(tmp_path: Path) -> None:
    either = "{oneOf: [{$ref: 'b.yaml#/A'}, {$ref: 'c.yaml#/A'}]}"
    content = f"          content:\n            application/json: {{schema: {either}}}\n"
    own = "components: {schemas: {A: {type: boolean}}}\n"
    made = bundled(tmp_path, a_yaml=HEAD + content + own, b_yaml="A: {type: string}", c_yaml="A: {type: integer}")
    types = {name: each["type"] for name, each in made["components"]["schemas"].items()}
    assert types == {"A": "boolean", "A2": "string", "A3": "integer"}
    schema = made["paths"]["/a"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert references(schema) == ["#/components/schemas/A2", "#/components/schemas/A3"]


def test_a_schema_that_stands_elsewhere_is_moved(tmp_path: Path) -> None:
    pointer = "#/paths/~1a/get/responses/200/content/text~1plain/schema"
    content = f"          content:\n            application/json: {{schema: {{$ref: '{pointer}'}}}}\n"
    made = bundled(tmp_path, a_yaml=f"{HEAD}{content}            text/plain: {{schema: {{type: string}}}}\n")
    assert made["components"]["schemas"] == {"schema": {"type": "string"}}


def test_data_that_look_like_references_are_left_alone(tmp_path: Path) -> None:
    content = "          content:\n            application/json: {schema: {type: object, example: {$ref: 'x.yaml'}}}\n"
    made = bundled(tmp_path, a_yaml=HEAD + content)
    schema = made["paths"]["/a"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert schema["example"] == {"$ref": "x.yaml"}


def test_a_reference_to_nothing_and_one_in_a_circle_end(tmp_path: Path) -> None:
    lost = "          content:\n            application/json: {schema: {$ref: 'gone.yaml#/A'}}\n"
    parameters = "      parameters: [{$ref: '#/components/parameters/P'}]\n"
    circle = "components: {parameters: {P: {$ref: '#/components/parameters/P'}}}\n"
    made = bundled(tmp_path, a_yaml=HEAD + lost + parameters + circle)
    assert made["paths"]["/a"]["get"]["parameters"] == [{}]
    assert made["paths"]["/a"]["get"]["responses"]["200"]["content"] == {"application/json": {"schema": {}}}


SCHEMAS = st.recursive(
    st.sampled_from([{"type": "string"}, {"$ref": "#/A"}, {"$ref": "#/B/properties/x"}, {"$ref": "a.yaml"}]),
    lambda inner: (
        st.builds(lambda each: {"type": "array", "items": each}, inner)
        | st.builds(lambda each: {"type": "object", "properties": {"x": each}}, inner)
    ),
    max_leaves=4,
)


@settings(max_examples=60, deadline=None)
@given(a=SCHEMAS, b=SCHEMAS)
def test_no_reference_leads_out_of_the_components(tmp_path_factory: Any, a: Any, b: Any) -> None:
    folder = tmp_path_factory.mktemp("bundle")
    content = "          content:\n            application/json: {schema: {$ref: 'b.yaml#/A'}}\n"
    made = bundled(folder, a_yaml=HEAD + content, b_yaml=json.dumps({"A": a, "B": b}))
    names = {f"#/components/schemas/{name}" for name in made["components"]["schemas"]}
    assert set(references(made)) <= names
