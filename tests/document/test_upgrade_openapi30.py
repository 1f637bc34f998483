"""OpenAPI 3.0 (and habits of it in 3.1) in the shape of 3.1."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from specmill.ir import Json

LoadText = Callable[..., Any]

HEAD = "openapi: 3.0.3\ninfo: {title: t, version: 1.10}\npaths: {}\n"


def schema(load_text: LoadText, text: str, head: str = HEAD) -> Json:
    loaded = load_text(f"{head}components: {{schemas: {{S: {text}, T: {{type: object}}}}}}\n")
    value: Json = loaded.at("/components/schemas/S")
    return value


REF = "{$ref: '#/components/schemas/T'}"
TO_T: dict[str, Json] = {"$ref": "#/components/schemas/T"}
NULL: Json = {"type": "null"}

SCHEMAS: list[tuple[str, Json]] = [
    ("{type: string}", {"type": "string"}),
    ("{type: string, nullable: false}", {"type": "string"}),
    ("{type: string, nullable: true, format: date}", {"type": ["string", "null"], "format": "date"}),
    ("{type: string, x-nullable: true}", {"type": ["string", "null"]}),
    ("{type: [string, integer], nullable: true}", {"type": ["string", "integer", "null"]}),
    ("{nullable: true}", {}),
    ("{nullable: true, properties: {a: {}}}", {"properties": {"a": {}}, "type": ["object", "null"]}),
    ("{nullable: true, items: {}}", {"items": {}, "type": ["array", "null"]}),
    ("{type: string, enum: [a], nullable: true}", {"type": ["string", "null"], "enum": ["a", None]}),
    ("{type: string, enum: [a, null], nullable: true}", {"type": ["string", "null"], "enum": ["a", None]}),
    ("{enum: [a], nullable: true}", {"enum": ["a", None]}),
    (f"{{oneOf: [{REF}], nullable: true}}", {"oneOf": [TO_T, NULL]}),
    (f"{{type: object, anyOf: [{REF}], nullable: true}}", {"type": ["object", "null"], "anyOf": [TO_T, NULL]}),
    (f"{{anyOf: [{REF}, {{type: 'null'}}], nullable: true}}", {"anyOf": [TO_T, NULL]}),
    (f"{{allOf: [{REF}], nullable: true, description: d}}", {"anyOf": [TO_T, NULL], "description": "d"}),
    (
        f"{{allOf: [{REF}, {{required: [a]}}], nullable: true, title: t, type: object}}",
        {"anyOf": [{"allOf": [TO_T, {"required": ["a"]}], "type": "object"}, NULL], "title": "t"},
    ),
    (
        "{$ref: '#/components/schemas/T', nullable: true, description: d, x-y: 1}",
        {"anyOf": [TO_T, NULL], "description": "d", "x-y": 1},
    ),
    ("{$ref: '#/components/schemas/T', title: d, readOnly: true}", {**TO_T, "title": "d", "readOnly": True}),
    ("{$ref: '#/components/schemas/T', type: string, minLength: 1}", TO_T),
    ("{minimum: 1, exclusiveMinimum: true}", {"exclusiveMinimum": 1}),
    ("{minimum: 1, exclusiveMinimum: false}", {"minimum": 1}),
    ("{maximum: 1.5, exclusiveMaximum: true}", {"exclusiveMaximum": 1.5}),
    ("{exclusiveMaximum: true}", {}),
    ("{exclusiveMaximum: 5}", {"exclusiveMaximum": 5}),
    ("{discriminator: kind}", {"discriminator": {"propertyName": "kind"}}),
    ("{format: byte, example: {nullable: true}}", {"format": "byte", "example": {"nullable": True}}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "normal"), SCHEMAS)
def test_schemas(text: str, normal: Json, load_text: LoadText) -> None:
    assert schema(load_text, text) == normal


@pytest.mark.parametrize(
    "text",
    [
        "{properties: {p: X}}", "{patternProperties: {p: X}}", "{items: X}", "{additionalProperties: X}", "{not: X}",
        "{allOf: [X]}", "{anyOf: [{}, X]}", "{oneOf: [X]}", "{properties: {nullable: {items: {oneOf: [X]}}}}",
    ],
)  # fmt: skip
def test_schemas_are_reached_inside_schemas(text: str, load_text: LoadText) -> None:
    assert schema(load_text, text.replace("X", "{type: string, nullable: true}")) == schema(
        load_text, text.replace("X", "{type: [string, 'null']}")
    )


def test_properties_called_like_keywords_are_none(load_text: LoadText) -> None:
    text = "{properties: {nullable: {type: boolean}, discriminator: {type: string}, $ref: {type: string}}}"
    assert schema(load_text, text) == {
        "properties": {"nullable": {"type": "boolean"}, "discriminator": {"type": "string"}, "$ref": {"type": "string"}}
    }


EVERYWHERE = """\
openapi: 3.0.0
info: {title: t, version: '1'}
paths:
  /a:
    parameters: [{name: a, in: query, schema: &s {type: string, nullable: true}}]
    post:
      parameters: [{name: b, in: query, content: {application/json: {schema: *s}}}]
      requestBody:
        content: {multipart/form-data: {schema: {properties: {p: *s}}, encoding: {p: {headers: {H: {schema: *s}}}}}}
      responses:
        2xx: {description: d, headers: {H: {schema: *s}}, content: {a/b: {schema: *s, example: {nullable: true}}}}
      callbacks: {c: {'{$url}': {get: {parameters: [{name: q, in: query, schema: *s}], responses: {default: {}}}}}}
x-webhooks: {w: {post: {requestBody: {content: {a/b: {schema: *s}}}}}}
components:
  parameters: {P: {name: p, in: query, schema: *s}}
  headers: {H: {schema: *s}}
  requestBodies: {B: {content: {a/b: {schema: *s}}}}
  responses: {R: {content: {a/b: {schema: *s}}}}
  callbacks: {C: {'{$url}': {get: {parameters: [{name: q, in: query, schema: *s}]}}}}
"""


def schemas_in(value: Json) -> list[Json]:
    if isinstance(value, list):
        return [found for item in value for found in schemas_in(item)]
    if not isinstance(value, dict):
        return []
    own = [value] if isinstance(value.get("type"), str | list) else []
    return own + [found for key, child in value.items() if key != "example" for found in schemas_in(child)]


@pytest.mark.parametrize("shared", [True, False])
def test_schemas_are_reached_everywhere(shared: bool, load_text: LoadText) -> None:
    written_out = EVERYWHERE.replace("&s ", "").replace("*s", "{type: string, nullable: true}")
    loaded = load_text(EVERYWHERE if shared else written_out)
    found = schemas_in(loaded.document.root)
    assert len(found) == 13
    assert all(each == {"type": ["string", "null"]} for each in found)
    example = loaded.at("/paths/~1a/post/responses/2XX/content/a~1b/example")
    assert example == {"nullable": True}, "data is left alone"


def test_ranges_of_statuses(load_text: LoadText) -> None:
    loaded = load_text(EVERYWHERE)
    assert list(loaded.at("/paths/~1a/post/responses")) == ["2XX"]
    assert loaded.written("/paths/~1a/post/responses/2XX/headers") == "/paths/~1a/post/responses/2xx/headers"
    other = load_text(HEAD.replace("{}", "{/a: {get: {responses: {500: {}, 4xX: {}, default: {}}}}}"))
    assert list(other.at("/paths/~1a/get/responses")) == ["500", "4XX", "default"]


def test_a_version_is_text(load_text: LoadText) -> None:
    assert load_text(HEAD).at("/info/version") == "1.10"


# -- what is said about it ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("{$ref: '#/components/schemas/T', nullable: true}", ["nullable-reference"]),
        ("{$ref: '#/components/schemas/T', type: object}", ["ignored-beside-reference"]),
        ("{$ref: '#/components/schemas/T', description: x}", []),
        ("{type: string, nullable: 'yes'}", ["wrong-type"]),
        ("{type: string, nullable: true}", []),
    ],
)
def test_diagnostics(text: str, codes: list[str], load_text: LoadText) -> None:
    loaded = load_text(f"{HEAD}components:\n  schemas:\n    T: {{}}\n    S: {text}\n")
    assert loaded.codes == codes
    for diagnostic in loaded.diagnostics:
        assert loaded.document.position(diagnostic.place).line == 7


def test_habits_of_30_in_31(load_text: LoadText) -> None:
    head = HEAD.replace("3.0.3", "3.1.0")
    loaded = load_text(
        head + "components: {schemas: {A: {type: string, nullable: true}, B: {minimum: 1, exclusiveMinimum: true}}}\n"
    )
    assert loaded.at("/components/schemas") == {"A": {"type": ["string", "null"]}, "B": {"exclusiveMinimum": 1}}
    assert loaded.codes == ["openapi-3.0-keyword", "openapi-3.0-keyword"]
    beside = schema(load_text, "{$ref: '#/components/schemas/T', type: string, nullable: true}", head)
    assert beside == {"anyOf": [{**TO_T, "type": "string"}, NULL]}, "since 3.1 what is beside $ref counts"


def test_31_is_kept_as_it_is(load_text: LoadText) -> None:
    text = "{$ref: '#/components/schemas/T', type: string, x-nullable: true, exclusiveMaximum: 3, discriminator: d}"
    loaded = load_text(
        HEAD.replace("3.0.3", "3.2.0") + "webhooks: {}\ncomponents: {schemas: {T: {type: [string, 'null']}}}"
    )
    assert loaded.document.written_version == "3.2"
    assert loaded.at("/components/schemas/T") == {"type": ["string", "null"]}
    assert "type" in str(schema(load_text, text, HEAD.replace("3.0.3", "3.1.0")))


# -- references and places ---------------------------------------------------------------------------------------------


def test_moved_schemas_are_found_by_their_old_and_new_pointers(load_text: LoadText) -> None:
    loaded = load_text(
        HEAD
        + """\
components:
  schemas:
    One: {allOf: [{properties: {a: {type: string}}}], nullable: true}
    Two:
      nullable: true
      properties: {b: {type: string}}
      allOf:
        - {required: [b]}
        - allOf: [{required: [c]}]
          nullable: true
"""
    )
    document = loaded.document
    for written, normal in [
        ("One/allOf/0/properties/a", "One/anyOf/0/properties/a"),
        ("Two/properties/b", "Two/anyOf/0/properties/b"),
        ("Two/allOf/1/allOf/0", "Two/anyOf/0/allOf/1/anyOf/0"),
        ("One", "One"),
    ]:
        node = document.resolve(f"#/components/schemas/{written}", document.root_id)
        assert node.id == f"api.yaml#/components/schemas/{normal}"
        assert document.resolve(f"#/components/schemas/{normal}", document.root_id) == node
        assert document.place(node.id).pointer == f"/components/schemas/{written}"
    assert loaded.line_of("/components/schemas/Two/anyOf/0/allOf/1/anyOf/0") == "- allOf: [{required: [c]}]"
    assert loaded.written("/components/schemas/Two/anyOf/0") == "/components/schemas/Two"


def test_fragments_in_other_files_are_upgraded_as_what_they_are_used_as(load_text: LoadText) -> None:
    loaded = load_text(
        """\
openapi: 3.0.0
info: {title: t, version: '1'}
paths:
  /a: {$ref: 'parts/paths.yaml#/a'}
components:
  schemas:
    Pet: {discriminator: {propertyName: k, mapping: {d: 'parts/schemas.yaml#/Dog'}}}
    Odd: {$ref: '#/x-schemas/Odd'}
x-schemas: {Odd: {type: string, nullable: true}, Unused: {nullable: true}}
""",
        parts__paths="""\
a:
  parameters: [{$ref: 'params.yaml#/P'}]
  get: {responses: {2xx: {$ref: '#/Ok'}}}
Ok: {content: {a/b: {schema: {$ref: 'schemas.yaml#/Pet'}}}}
""",
        parts__params="P: {name: p, in: query, schema: {type: string, nullable: true}}\n",
        parts__schemas="""\
Pet: {properties: {tag: {$ref: '#/Tag'}, back: {$ref: '../api.yaml#/components/schemas/Pet'}}}
Tag: {type: string, nullable: true}
Dog: {minimum: 1, exclusiveMinimum: true}
""",
    )
    files = loaded.document.files
    assert files["parts/paths.yaml"]["a"]["get"]["responses"] == {"2XX": {"$ref": "#/Ok"}}
    assert files["parts/params.yaml"]["P"]["schema"] == {"type": ["string", "null"]}
    assert files["parts/schemas.yaml"]["Tag"] == {"type": ["string", "null"]}
    assert files["parts/schemas.yaml"]["Dog"] == {"exclusiveMinimum": 1}
    assert loaded.at("/x-schemas") == {"Odd": {"type": ["string", "null"]}, "Unused": {"nullable": True}}


def test_fragments_of_every_kind(load_text: LoadText) -> None:
    loaded = load_text(
        """\
openapi: 3.0.0
info: {title: t, version: '1'}
paths: {/a: {post: {requestBody: {$ref: 'p.yaml#/body'}, callbacks: {c: {$ref: 'p.yaml#/callback'}}}}}
""",
        p="""\
body: {content: {a/b: {schema: &s {type: string, nullable: true}}}}
callback: {'{$url}': {$ref: '#/item'}}
item: {post: {parameters: [{$ref: '#/again'}], callbacks: {c: {$ref: '#/callback'}}}}
again: {$ref: '#/header'}
header: {schema: {type: string, nullable: true}}
""",
    )
    parts = loaded.document.files["p.yaml"]
    assert parts["body"]["content"]["a/b"]["schema"] == {"type": ["string", "null"]}
    assert parts["header"]["schema"] == {"type": ["string", "null"]}


def test_a_document_of_another_version_follows_its_own_rules(load_text: LoadText) -> None:
    document = load_text(
        "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n",
        old="openapi: 3.0.0\ncomponents: {schemas: {A: {type: string, nullable: true}}}\n",
        older="swagger: '2.0'\ndefinitions: {A: {type: string, x-nullable: true, discriminator: k}}\n",
    ).document
    assert document.resolve("old.yaml#/components/schemas/A", document.root_id).value == {"type": ["string", "null"]}
    node = document.resolve("older.yaml#/definitions/A", document.root_id)
    assert node.id == "older.yaml#/components/schemas/A"
    assert node.value == {"type": ["string", "null"], "discriminator": {"propertyName": "k"}}


def test_a_long_chain_of_documents(load_text: LoadText) -> None:
    link = (
        "openapi: 3.0.0\ncomponents: {{schemas: {{A: {{$ref: 'f{}.yaml#/components/schemas/A'}},"
        " B: {{nullable: true, type: x}}}}}}\n"
    )
    files = {f"f{n}": link.format(n + 1) for n in range(1, 300)}
    document = load_text(link.format(1), **files).document
    assert len(document.files) == 300
    assert document.resolve("f299.yaml#/components/schemas/B", document.root_id).value == {"type": ["x", "null"]}
