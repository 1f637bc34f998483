"""Parameters, bodies and forms of Swagger 2.0."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from specmill.ir import Json

LoadText = Callable[..., Any]

HEAD = "swagger: '2.0'\ninfo: {title: t, version: '1'}\n"
OPERATION = "/paths/~1a/post"


def post(load_text: LoadText, *parameters: str, more: str = "", shared: str = "") -> Any:
    listed = ", ".join(parameters)
    return load_text(f"{HEAD}{shared}paths: {{/a: {{post: {{{more}parameters: [{listed}]}}}}}}\n")


def test_a_parameter_gets_a_schema(load_text: LoadText) -> None:
    text = (
        "{name: n, in: query, description: d, required: true, allowEmptyValue: true, x-y: 1, type: integer,"
        " format: int64, default: 3, minimum: 1, exclusiveMinimum: true, maximum: 9, enum: [3, 4],"
        " x-enum-varnames: [A, B], x-nullable: true, multipleOf: 1}"
    )
    assert post(load_text, text).at(f"{OPERATION}/parameters/0") == {
        "name": "n",
        "in": "query",
        "description": "d",
        "required": True,
        "allowEmptyValue": True,
        "x-y": 1,
        "x-enum-varnames": ["A", "B"],
        "schema": {
            "type": ["integer", "null"],
            "format": "int64",
            "default": 3,
            "exclusiveMinimum": 1,
            "maximum": 9,
            "enum": [3, 4, None],
            "x-enum-varnames": ["A", "B"],
            "multipleOf": 1,
        },
    }


ARRAY = "{name: n, in: WHERE, type: array, items: {type: string}FORMAT}"


@pytest.mark.parametrize(
    ("where", "form", "style", "explode", "warned"),
    [
        ("query", None, "form", False, False),
        ("query", "csv", "form", False, False),
        ("query", "multi", "form", True, False),
        ("query", "ssv", "spaceDelimited", False, False),
        ("query", "tsv", "tabDelimited", False, False),
        ("query", "pipes", "pipeDelimited", False, False),
        ("path", None, "simple", False, False),
        ("header", "csv", "simple", False, False),
        ("header", "pipes", "pipeDelimited", False, False),
        ("path", "multi", "simple", False, True),
        ("query", "json", "form", False, True),
        ("query", "[x]", "form", False, True),
    ],
)
def test_collection_formats(
    where: str, form: str | None, style: str, explode: bool, warned: bool, load_text: LoadText
) -> None:
    text = ARRAY.replace("WHERE", where).replace("FORMAT", f", collectionFormat: {form}" if form else "")
    loaded = post(load_text, text)
    assert loaded.at(f"{OPERATION}/parameters/0") == {
        "name": "n",
        "in": where,
        "schema": {"type": "array", "items": {"type": "string"}},
        "style": style,
        "explode": explode,
    }
    assert loaded.codes == (["unknown-collection-format"] if warned else [])


def test_arrays_in_arrays(load_text: LoadText) -> None:
    inner = "items: {type: array, collectionFormat: pipes, items: {type: string, collectionFormat: csv}}"
    loaded = post(load_text, f"{{name: n, in: query, type: array, {inner}}}")
    assert loaded.at(f"{OPERATION}/parameters/0/schema") == {
        "type": "array", "items": {"type": "array", "items": {"type": "string"}}
    }  # fmt: skip
    assert loaded.codes == ["nested-collection-format"]


def test_a_schema_where_only_a_type_may_be(load_text: LoadText) -> None:
    loaded = post(load_text, "{name: n, in: query, schema: {type: array, items: {type: string, x-nullable: true}}}")
    assert loaded.at(f"{OPERATION}/parameters/0") == {
        "name": "n",
        "in": "query",
        "schema": {"type": "array", "items": {"type": ["string", "null"]}},
        "style": "form",
        "explode": False,
    }


# -- bodies ------------------------------------------------------------------------------------------------------------


def test_a_body(load_text: LoadText) -> None:
    loaded = post(
        load_text,
        "{name: q, in: query, type: string}",
        "{name: thing, in: body, required: true, description: d, x-y: 1, schema: {type: object, x-nullable: true}}",
        more="consumes: [application/json, a/b], ",
    )
    assert loaded.at(OPERATION) == {
        "parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}}],
        "requestBody": {
            "required": True,
            "description": "d",
            "x-y": 1,
            "content": {
                "application/json": {"schema": {"type": ["object", "null"]}},
                "a/b": {"schema": {"$ref": f"#{OPERATION}/parameters/1/schema"}},
            },
            "x-specmill-body": {"name": "thing", "position": 1},
        },
    }


@pytest.mark.parametrize(
    ("document", "own", "types"),
    [
        ("", "", ["application/json"]),
        ("consumes: [a/b]\n", "", ["a/b"]),
        ("consumes: [a/b]\n", "consumes: [c/d], ", ["c/d"]),
        ("consumes: [a/b]\n", "consumes: [], ", ["application/json"]),
    ],
)
def test_media_types_of_a_body(document: str, own: str, types: list[str], load_text: LoadText) -> None:
    loaded = post(load_text, "{name: b, in: body}", shared=document, more=own)
    assert loaded.at(f"{OPERATION}/requestBody/content") == {media_type: {} for media_type in types}


def test_a_shared_body_keeps_one_schema(load_text: LoadText) -> None:
    loaded = load_text(
        HEAD
        + """\
parameters: {B: {name: b, in: body, required: true, schema: {type: object}}, Q: {name: q, in: query, type: string}}
paths:
  /a:
    post: {parameters: [{$ref: '#/parameters/Q'}, {$ref: '#/parameters/B'}]}
    put: {consumes: [a/b], parameters: [{$ref: '#/parameters/B'}]}
"""
    )
    assert loaded.at("/components") == {
        "parameters": {"Q": {"name": "q", "in": "query", "schema": {"type": "string"}}},
        "requestBodies": {"B": {"required": True, "content": {"application/json": {"schema": {"type": "object"}}}}},
    }
    reference = {"schema": {"$ref": "#/parameters/B/schema"}}
    for method, media_type, position in (("post", "application/json", 1), ("put", "a/b", 0)):
        assert loaded.at(f"/paths/~1a/{method}/requestBody") == {
            "required": True,
            "content": {media_type: reference},
            "x-specmill-body": {"name": "b", "position": position},
        }
    assert loaded.at("/paths/~1a/post/parameters") == [{"$ref": "#/parameters/Q"}]


def test_a_body_of_the_path_goes_to_each_operation(load_text: LoadText) -> None:
    loaded = load_text(
        HEAD
        + """\
paths:
  /a:
    parameters: [{name: b, in: body, schema: {type: object}}, {name: q, in: query, type: string}]
    post: {parameters: [{name: own, in: query, type: string}]}
    put: {parameters: [{name: mine, in: body, schema: {type: string}}]}
    delete: {}
"""
    )
    assert loaded.at("/paths/~1a/parameters") == [{"name": "q", "in": "query", "schema": {"type": "string"}}]
    assert loaded.at(f"{OPERATION}/requestBody") == {
        "content": {"application/json": {"schema": {"type": "object"}}},
        "x-specmill-body": {"name": "b", "position": 1},
    }
    assert loaded.at("/paths/~1a/put/requestBody/x-specmill-body") == {"name": "mine", "position": 0}
    again = loaded.at("/paths/~1a/delete/requestBody/content/application~1json/schema")
    first = f"api.yaml#{OPERATION}/requestBody/content/application~1json/schema"
    assert loaded.document.resolve(again["$ref"], loaded.document.root_id).id == first


def test_more_than_one_body(load_text: LoadText) -> None:
    loaded = post(load_text, "{name: a, in: body}", "{name: f, in: formData, type: string}", "{name: b, in: body}")
    assert loaded.at(f"{OPERATION}/requestBody/x-specmill-body") == {"name": "a", "position": 0}
    assert loaded.codes == ["several-bodies"]


# -- forms -------------------------------------------------------------------------------------------------------------


def test_a_form(load_text: LoadText) -> None:
    loaded = post(
        load_text,
        "{name: q, in: query, type: string}",
        "{name: a, in: formData, type: string, required: true, description: d, x-y: 1}",
        "{name: b, in: formData, type: array, items: {type: integer}}",
        "{name: c, in: formData, type: array, items: {type: integer}, collectionFormat: multi}",
        more="consumes: [application/json, application/x-www-form-urlencoded, multipart/form-data; x=1], ",
    )
    media_type = "application/x-www-form-urlencoded"
    encoding: Json = {"b": {"style": "form", "explode": False}, "c": {"style": "form", "explode": True}}
    schema = f"#{OPERATION}/requestBody/content/application~1x-www-form-urlencoded/schema"
    assert loaded.at(f"{OPERATION}/requestBody") == {
        "required": True,
        "content": {
            media_type: {
                "schema": {
                    "type": "object",
                    "properties": {
                        "a": {"type": "string", "description": "d", "x-y": 1},
                        "b": {"type": "array", "items": {"type": "integer"}},
                        "c": {"type": "array", "items": {"type": "integer"}},
                    },
                    "required": ["a"],
                },
                "encoding": encoding,
            },
            "multipart/form-data": {"schema": {"$ref": schema}, "encoding": encoding},
        },
        "x-specmill-body": {"position": 1, "parameters": ["a", "b", "c"]},
    }
    assert loaded.document.resolve(schema, loaded.document.root_id).id == f"api.yaml{schema}"
    assert loaded.written(f"{schema[1:]}/properties/b") == f"{OPERATION}/parameters/2"


@pytest.mark.parametrize(
    ("consumes", "types"),
    [
        ("[]", ["application/x-www-form-urlencoded"]),
        ("[application/json]", ["application/x-www-form-urlencoded"]),
        ("[multipart/form-data]", ["multipart/form-data"]),
        ("[Multipart/Form-Data; boundary=x]", ["multipart/form-data"]),
    ],
)
def test_media_types_of_a_form(consumes: str, types: list[str], load_text: LoadText) -> None:
    loaded = post(load_text, "{name: a, in: formData, type: string}", more=f"consumes: {consumes}, ")
    assert list(loaded.at(f"{OPERATION}/requestBody/content")) == types
    assert loaded.at(f"{OPERATION}/requestBody/required") is False


def test_files_are_sent_in_parts(load_text: LoadText) -> None:
    loaded = post(
        load_text,
        "{name: f, in: formData, type: file, required: true}",
        "{name: many, in: formData, type: array, items: {type: file}, collectionFormat: multi}",
        more="consumes: [application/x-www-form-urlencoded], ",
    )
    content = loaded.at(f"{OPERATION}/requestBody/content")
    assert list(content) == ["multipart/form-data"]
    assert content["multipart/form-data"]["schema"]["properties"] == {
        "f": {"type": "string", "format": "binary"},
        "many": {"type": "array", "items": {"type": "string", "format": "binary"}},
    }


def test_fields_are_repaired_like_other_schemas(load_text: LoadText) -> None:
    field = (
        "{name: f, in: formData, description: d, type: integer, x-nullable: true, minimum: 1, exclusiveMinimum: true}"
    )
    loaded = post(load_text, field)
    schema = loaded.at(f"{OPERATION}/requestBody/content/application~1x-www-form-urlencoded/schema")
    assert schema["properties"] == {"f": {"type": ["integer", "null"], "description": "d", "exclusiveMinimum": 1}}


def test_shared_form_fields(load_text: LoadText) -> None:
    loaded = load_text(
        HEAD
        + """\
parameters: {F: {name: f, in: formData, type: file}}
paths:
  /a:
    parameters: [{name: g, in: formData, type: string}]
    post: {parameters: [{$ref: '#/parameters/F'}, {$ref: '#/parameters/None'}, 7]}
"""
    )
    assert loaded.at(f"{OPERATION}/parameters") == [{"$ref": "#/parameters/None"}, 7], "left for others to report"
    properties = loaded.at(f"{OPERATION}/requestBody/content/multipart~1form-data/schema/properties")
    assert properties == {"f": {"type": "string", "format": "binary"}, "g": {"type": "string"}}
    assert loaded.at(f"{OPERATION}/requestBody/x-specmill-body") == {"position": 0, "parameters": ["f", "g"]}
