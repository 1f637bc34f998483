"""Swagger 2.0 in the shape of OpenAPI 3.1: the document, its operations, responses, security and servers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from specmill.ir import Json

LoadText = Callable[..., Any]

HEAD = "swagger: '2.0'\ninfo: {title: t, version: '1'}\n"


def test_the_document(load_text: LoadText) -> None:
    loaded = load_text(
        "swagger: 2.0\ninfo: {title: t, version: '1'}\nhost: h\ntags: [{name: x}]\nsecurity: [{k: []}]\nx-y: 1\n"
        "consumes: [a/b]\nproduces: [a/b]\nschemes: [https]\nbasePath: /v1\nexternalDocs: {url: u}\n"
        "definitions: {A: {type: string, x-nullable: true}}\n"
    )
    assert loaded.document.written_version == "2.0"
    assert loaded.document.root == {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "tags": [{"name": "x"}],
        "security": [{"k": []}],
        "x-y": 1,
        "externalDocs": {"url": "u"},
        "servers": [{"url": "https://h/v1"}],
        "components": {"schemas": {"A": {"type": ["string", "null"]}}},
    }


@pytest.mark.parametrize(
    ("keys", "urls"),
    [
        ("{}", None),
        ("{basePath: /}", None),
        ("{basePath: /v1/}", ["/v1"]),
        ("{basePath: v1}", ["/v1"]),
        ("{host: 'h:80'}", ["https://h:80"]),
        ("{host: h, basePath: /, schemes: [http]}", ["http://h"]),
        ("{host: h, basePath: /v1, schemes: [http, https]}", ["https://h/v1", "http://h/v1"]),
        ("{host: 'http://h/', basePath: /v1}", ["http://h/v1"]),
        ("{host: h, schemes: https}", ["https://h"]),
        ("{host: [h], basePath: 3}", None),
    ],
)
def test_servers(keys: str, urls: list[str] | None, load_text: LoadText) -> None:
    inner = keys.strip("{}")
    root = load_text("{swagger: '2.0', info: {}" + (f", {inner}" if inner else "") + "}").document.root
    assert root.get("servers") == (None if urls is None else [{"url": url} for url in urls])


def test_schemes_of_an_operation(load_text: LoadText) -> None:
    loaded = load_text(
        HEAD + "host: h\nschemes: [https]\npaths: {/a: {get: {schemes: [http]}, put: {schemes: [https]}}}\n"
    )
    assert loaded.at("/paths/~1a") == {"get": {"servers": [{"url": "http://h"}]}, "put": {}}
    assert loaded.written("/paths/~1a/get/servers") == "/paths/~1a/get/schemes"


SCHEMES: list[tuple[str, Json]] = [
    ("{type: basic, description: d}", {"type": "http", "description": "d", "scheme": "basic"}),
    ("{type: apiKey, in: header, name: X}", {"type": "apiKey", "in": "header", "name": "X"}),
    (
        "{type: oauth2, flow: implicit, authorizationUrl: a, scopes: {s: d}, x-y: 1}",
        {"type": "oauth2", "x-y": 1, "flows": {"implicit": {"authorizationUrl": "a", "scopes": {"s": "d"}}}},
    ),
    (
        "{type: oauth2, flow: application, tokenUrl: t}",
        {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "t", "scopes": {}}}},
    ),
    (
        "{type: oauth2, flow: accessCode, tokenUrl: t, authorizationUrl: a, scopes: {}}",
        {"type": "oauth2", "flows": {"authorizationCode": {"authorizationUrl": "a", "tokenUrl": "t", "scopes": {}}}},
    ),
    ("{type: oauth2, flow: password}", {"type": "oauth2", "flows": {"password": {"scopes": {}}}}),
    ("{type: oauth2}", {"type": "oauth2"}),
    ("{type: bearer}", {"type": "bearer"}),
    ("[]", []),
]


@pytest.mark.parametrize(("text", "normal"), SCHEMES)
def test_security(text: str, normal: Json, load_text: LoadText) -> None:
    loaded = load_text(f"{HEAD}securityDefinitions: {{k: {text}}}\n")
    assert loaded.at("/components/securitySchemes/k") == normal
    assert loaded.written("/components/securitySchemes/k") == "/securityDefinitions/k"


# -- responses ---------------------------------------------------------------------------------------------------------


def answers(load_text: LoadText, text: str, produces: str | None = None, own: str | None = None) -> Any:
    document = f"produces: {produces}\n" if produces else ""
    operation = f"produces: {own}, " if own else ""
    return load_text(f"{HEAD}{document}paths: {{/a: {{get: {{{operation}responses: {text}}}}}}}\n")


def test_a_response_has_its_schema_once_for_all_media_types(load_text: LoadText) -> None:
    loaded = answers(load_text, "{200: {description: d, schema: {type: object}, x-y: 1}}", "[a/b, text/plain]")
    where = "#/paths/~1a/get/responses/200/schema"
    assert loaded.at("/paths/~1a/get/responses") == {
        "200": {
            "description": "d",
            "x-y": 1,
            "content": {"a/b": {"schema": {"type": "object"}}, "text/plain": {"schema": {"$ref": where}}},
        }
    }
    first = "/paths/~1a/get/responses/200/content/a~1b/schema"
    assert loaded.document.resolve(where, loaded.document.root_id).id == f"api.yaml#{first}"
    assert loaded.written(first) == "/paths/~1a/get/responses/200/schema"
    assert loaded.written(first.replace("a~1b", "text~1plain")) == "/paths/~1a/get/responses/200/schema"


@pytest.mark.parametrize(
    ("produces", "own", "types"),
    [
        (None, None, ["application/json"]),
        ("[a/b]", None, ["a/b"]),
        ("[a/b]", "[c/d, e/f]", ["c/d", "e/f"]),
        ("[a/b]", "[]", ["application/json"]),
        ("a/b", None, ["application/json"]),
    ],
)
def test_media_types_of_a_response(
    produces: str | None, own: str | None, types: list[str], load_text: LoadText
) -> None:
    loaded = answers(load_text, "{200: {schema: {$ref: '#/definitions/A'}}}", produces, own)
    content = loaded.at("/paths/~1a/get/responses/200/content")
    assert content == {media_type: {"schema": {"$ref": "#/definitions/A"}} for media_type in types}


@pytest.mark.parametrize(("produces", "media_type"), [(None, "application/octet-stream"), ("[a/b]", "a/b")])
def test_a_file(produces: str | None, media_type: str, load_text: LoadText) -> None:
    loaded = answers(load_text, "{200: {schema: {type: file, title: f}}}", produces)
    binary = {"type": "string", "title": "f", "format": "binary"}
    assert loaded.at("/paths/~1a/get/responses/200/content") == {media_type: {"schema": binary}}


def test_a_response_without_a_body(load_text: LoadText) -> None:
    loaded = answers(load_text, "{204: {description: d}, 4xx: {}, x-y: {schema: {}}, default: [1]}")
    assert loaded.at("/paths/~1a/get/responses") == {
        "204": {"description": "d"}, "4XX": {}, "x-y": {"schema": {}}, "default": [1]
    }  # fmt: skip


def test_examples_and_headers_of_a_response(load_text: LoadText) -> None:
    loaded = answers(
        load_text,
        "{200: {schema: {type: string}, examples: {a/b: 1, c/d: 2},"
        " headers: {X: {type: array, items: {type: string}, collectionFormat: pipes, description: d},"
        " Y: {type: integer}}}}",
        "[a/b]",
    )
    assert loaded.at("/paths/~1a/get/responses/200") == {
        "headers": {
            "X": {
                "description": "d",
                "schema": {"type": "array", "items": {"type": "string"}},
                "style": "pipeDelimited",
                "explode": False,
            },
            "Y": {"schema": {"type": "integer"}},
        },
        "content": {"a/b": {"schema": {"type": "string"}, "example": 1}},
        "x-specmill-examples": {"c/d": 2},
    }
    here = "/paths/~1a/get/responses/200"
    assert loaded.written(f"{here}/headers/X/schema/items") == f"{here}/headers/X/items"
    assert loaded.written(f"{here}/content/a~1b/example") == f"{here}/examples/a~1b"


SHARED = """\
produces: [application/json]
responses: {E: {description: e, schema: {type: object}}, F: {schema: {type: file}}, N: {description: n}}
paths:
  /a:
    get: {responses: {400: {$ref: '#/responses/E'}}}
    put:
      produces: [a/b]
      responses: {400: {$ref: '#/responses/E'}, 200: {$ref: '#/responses/F'}, 204: {$ref: '#/responses/N'}}
"""


def test_shared_responses(load_text: LoadText) -> None:
    loaded = load_text(HEAD + SHARED)
    json = {"application/json": {"schema": {"type": "object"}}}
    assert loaded.at("/components/responses/E") == {"description": "e", "content": json}
    assert loaded.at("/paths/~1a/get/responses/400") == {"$ref": "#/responses/E"}
    assert loaded.document.resolve("#/responses/E", loaded.document.root_id).id == "api.yaml#/components/responses/E"
    assert loaded.at("/paths/~1a/put/responses") == {
        "400": {"description": "e", "content": {"a/b": {"schema": {"$ref": "#/responses/E/schema"}}}},
        "200": {"content": {"a/b": {"schema": {"type": "string", "format": "binary"}}}},
        "204": {"$ref": "#/responses/N"},
    }
    schema = loaded.document.resolve("#/responses/E/schema", loaded.document.root_id)
    assert schema.id == "api.yaml#/components/responses/E/content/application~1json/schema"


# -- places ------------------------------------------------------------------------------------------------------------


def test_places_are_those_of_the_text(load_text: LoadText) -> None:
    loaded = load_text(
        HEAD
        + """\
host: example.com
definitions:
  Pet:
    properties:
      tag: {type: string}
paths:
  /a:
    post:
      parameters:
        - {name: first, in: query, type: string}
        - in: body
          name: thing
          schema:
            properties: {x: {type: string}}
        - {name: last, in: query, type: string}
"""
    )
    at = "/paths/~1a/post"
    for normal, written, line in [
        ("/servers", "/host", "host: example.com"),
        ("/components/schemas/Pet/properties/tag", "/definitions/Pet/properties/tag", "tag: {type: string}"),
        (f"{at}/parameters/0", f"{at}/parameters/0", "- {name: first, in: query, type: string}"),
        (f"{at}/parameters/1", f"{at}/parameters/2", "- {name: last, in: query, type: string}"),
        (f"{at}/parameters/1/schema", f"{at}/parameters/2", "- {name: last, in: query, type: string}"),
        (f"{at}/requestBody", f"{at}/parameters/1", "- in: body"),
        (
            f"{at}/requestBody/content/application~1json/schema/properties/x",
            f"{at}/parameters/1/schema/properties/x",
            "properties: {x: {type: string}}",
        ),
    ]:
        assert loaded.written(normal) == written
        assert loaded.line_of(normal) == line


@pytest.mark.parametrize(
    ("ref", "pointer"),
    [
        ("#/definitions/Pet", "/components/schemas/Pet"),
        ("#/components/schemas/Pet", "/components/schemas/Pet"),
        ("#/parameters/P", "/components/parameters/P"),
        ("#/parameters/B", "/components/requestBodies/B"),
        ("#/parameters/B/schema", "/components/requestBodies/B/content/application~1json/schema"),
        ("#/securityDefinitions/k", "/components/securitySchemes/k"),
        ("#/paths/~1a/get/parameters/1", "/paths/~1a/get/parameters/0"),
    ],
)
def test_references_as_written_lead_to_the_normal_form(ref: str, pointer: str, load_text: LoadText) -> None:
    document = load_text(
        HEAD
        + """\
definitions: {Pet: {type: object}}
parameters: {P: {name: p, in: query, type: string}, B: {name: b, in: body, schema: {type: object}}}
securityDefinitions: {k: {type: basic}}
paths: {/a: {get: {parameters: [{$ref: '#/parameters/B'}, {$ref: '#/parameters/P'}]}}}
"""
    ).document
    assert document.resolve(ref, document.root_id).id == f"api.yaml#{pointer}"


# -- other files -------------------------------------------------------------------------------------------------------


def test_fragments(load_text: LoadText) -> None:
    loaded = load_text(
        HEAD
        + """\
produces: [a/b]
paths:
  /a: {$ref: 'parts.yaml#/item'}
  /b:
    get:
      parameters: [{$ref: 'parts.yaml#/query'}, {$ref: 'parts.yaml#/body'}]
      responses: {200: {$ref: 'parts.yaml#/ok'}}
    put: {produces: [c/d], responses: {200: {$ref: 'parts.yaml#/ok'}}}
""",
        parts="""\
item:
  post:
    parameters: [{$ref: '#/body'}, {$ref: '#/query'}, {$ref: '#/field'}]
    responses: {200: {$ref: '#/ok'}}
query: {name: q, in: query, type: string, x-nullable: true}
body: {name: b, in: body, schema: {type: object, x-nullable: true}}
field: {name: f, in: formData, type: string}
ok: {description: d, schema: {type: object, x-nullable: true}}
""",
    )
    nullable = {"type": ["object", "null"]}
    parts = loaded.document.files["parts.yaml"]
    assert parts["query"] == {"name": "q", "in": "query", "schema": {"type": ["string", "null"]}}
    assert parts["ok"] == {"description": "d", "content": {"a/b": {"schema": nullable}}}
    assert parts["item"]["post"] == {
        "parameters": [{"$ref": "#/query"}],
        "requestBody": {
            "content": {"application/json": {"schema": {"$ref": "#/body/schema"}}},
            "x-specmill-body": {"name": "b", "position": 0},
        },
        "responses": {"200": {"$ref": "#/ok"}},
    }
    assert loaded.at("/paths/~1b/get/parameters") == [{"$ref": "parts.yaml#/query"}]
    body = loaded.at("/paths/~1b/get/requestBody/content/application~1json/schema")
    assert loaded.document.resolve(body["$ref"], loaded.document.root_id).value == nullable
    answer = loaded.at("/paths/~1b/put/responses/200/content/c~1d/schema")
    found = loaded.document.resolve(answer["$ref"], loaded.document.root_id)
    assert (found.id, found.value) == ("parts.yaml#/ok/content/a~1b/schema", nullable)
    assert loaded.document.place(found.id).pointer == "/ok/schema"


def test_fragments_that_refer_to_fragments(load_text: LoadText) -> None:
    loaded = load_text(
        HEAD + "paths: {/a: {get: {parameters: [{$ref: 'p.yaml#/P'}], responses: {200: {$ref: 'p.yaml#/R'}}}}}\n",
        p="P: {$ref: '#/Q'}\nQ: {name: q, in: query, type: string}\nR: {$ref: '#/S'}\nS: {schema: {type: string}}\n",
    )
    parts = loaded.document.files["p.yaml"]
    assert parts["P"] == {"$ref": "#/Q"}
    assert parts["Q"] == {"name": "q", "in": "query", "schema": {"type": "string"}}
    assert parts["S"] == {"content": {"application/json": {"schema": {"type": "string"}}}}


def test_a_document_beside_the_document(load_text: LoadText) -> None:
    document = load_text(
        HEAD + "paths: {/a: {get: {parameters: [{$ref: 'c.yaml#/parameters/P'}, {$ref: 'c.yaml#/parameters/B'}]}}}\n",
        c=HEAD + "parameters: {P: {name: p, in: query, type: string}, B: {name: b, in: body, schema: {title: t}}}\n",
    ).document
    operation = document.root["paths"]["/a"]["get"]
    assert document.resolve(operation["parameters"][0]["$ref"], document.root_id).value["schema"] == {"type": "string"}
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    assert document.resolve(schema["$ref"], document.root_id).value == {"title": "t"}
