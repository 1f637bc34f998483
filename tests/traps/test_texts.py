"""Documents as text: YAML that is read two ways, duplicate keys, byte order marks, and text that is no source."""

from __future__ import annotations

import ast
import warnings
from pathlib import Path
from typing import Any

import pytest

from specmill.diagnostics import InputError
from tests.building import generated, imported

WORDS = """
    openapi: 3.1.0
    info: {title: Words, version: 1.10}
    paths:
      /x:
        get:
          operationId: getX
          parameters:
          - name: y
            in: query
            schema: {type: string, enum: [no, on, y, 12:30:45, 010, 1_000, 2020-01-02, 1.10]}
          responses:
            200: {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Words'}}}}
    components:
      schemas:
        Words:
          type: object
          properties:
            no: {type: string}
            on: {type: string}
            off: {type: string}
            404: {type: string}
            1.5: {type: string}
            2020-01-02: {type: string}
            null: {type: string}
            true: {type: string}
"""


def test_trap_84_words_of_yaml_1_1_are_text(tmp_path: Path) -> None:
    with imported(WORDS, tmp_path) as package:
        value = dict.fromkeys(("no", "on", "off", "404", "1.5", "2020-01-02", "null", "true"), "x")
        words = package.Words.from_dict(value)
        assert words.additional_properties == {}
        assert words.to_dict() == value
        annotation = package.DefaultApi.get_x.__annotations__["y"]
        expected = ("no", "on", "y", "12:30:45", "010", "1_000", "2020-01-02", "1.10")
        assert [repr(each) in annotation for each in expected] == [True] * 8
    made, _ = generated(WORDS, tmp_path)
    assert made.api.info.version == "1.10"


def test_trap_85_a_key_that_stands_twice_is_told_with_its_place(tmp_path: Path) -> None:
    document = """
        openapi: 3.1.0
        info: {title: Twice, version: '1'}
        paths: {/x: {get: {operationId: getX, responses: {'204': {description: x}}}}}
        components:
          schemas:
            A: {type: object, properties: {x: {type: string}}}
            A: {type: object, properties: {y: {type: string}}}
    """
    try:
        _, found = generated(document, tmp_path)
        diagnostics = list(found)
    except InputError as error:
        diagnostics = list(error.diagnostics)
    (found_key,) = [each for each in diagnostics if each.code == "duplicate-key"]
    assert found_key.position is not None or found_key.place is not None


def test_trap_85_merge_keys_and_shared_anchors_are_expanded(tmp_path: Path) -> None:
    document = """
        openapi: 3.1.0
        info: {title: Anchors, version: '1'}
        paths: {/x: {get: {operationId: getX, responses: {'204': {description: x}}}}}
        components:
          schemas:
            A: &a {type: object, properties: &p {x: {type: integer}}}
            B: {<<: *a, description: b}
            C: {type: object, properties: {<<: *p, y: {type: string}}}
    """
    with imported(document, tmp_path) as package:
        assert package.B(x=1).to_dict() == {"x": 1}
        assert package.C(x=1, y="z").to_dict() == {"x": 1, "y": "z"}


def test_trap_85_an_anchor_inside_of_itself_is_an_error_with_a_place(tmp_path: Path) -> None:
    document = """
        openapi: 3.1.0
        info: {title: Cycle, version: '1'}
        paths: {/x: {get: {operationId: getX, responses: {'204': {description: x}}}}}
        components: {schemas: {A: &a {type: object, properties: {x: *a}}}}
    """
    with pytest.raises(InputError) as caught:
        generated(document, tmp_path)
    assert [each.code for each in caught.value.diagnostics] == ["yaml-alias"]


@pytest.mark.parametrize("title", ["''", "'   '", "X"])
def test_trap_86_a_mark_line_ends_and_empty_titles_are_accepted(tmp_path: Path, title: str) -> None:
    webhook = "{post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}"
    document = (
        f"openapi: 3.1.0\ninfo: {{title: {title}, version: ''}}\nwebhooks: {{made: {webhook}}}\n"
        "components: {schemas: {A: {type: object, properties: {x: {type: integer}}}}}\n"
    )
    with imported("\ufeff" + document.replace("\n", "\r\n"), tmp_path) as package:
        assert package.A(x=1).to_dict() == {"x": 1}


HOSTILE = 'Say """hi""" \\N{BULLET} {{ 7*7 }} {% raw %} \'\'\' \\'


def test_trap_87_descriptions_come_through_as_they_are(tmp_path: Path) -> None:
    import json

    text = json.dumps(HOSTILE)
    document = f"""
        openapi: 3.1.0
        info: {{title: Texts, version: '1', description: {text}}}
        tags: [{{name: t, description: {text}}}]
        paths:
          /x:
            get:
              operationId: getX
              tags: [t]
              description: {text}
              parameters: [{{name: q, in: query, description: {text}, schema: {{type: string}}}}]
              responses: {{'204': {{description: {text}}}}}
        components:
          schemas:
            A: {{type: object, description: {text}, properties: {{x: {{type: string, description: {text}}}}}}}
    """
    made, _ = generated(document, tmp_path)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for path, source in sources(made):
            compile(source, path, "exec")
    with imported(document, tmp_path) as package:
        assert HOSTILE in package.A.__doc__
        assert HOSTILE in package.TApi.get_x.__doc__
        assert HOSTILE in package.TApi.__doc__


@pytest.mark.parametrize("text", ["a\\rb", "a\\0b", "a\\u2028b", "a\\x85b"])
def test_trap_87_control_characters_keep_the_source_valid(tmp_path: Path, text: str) -> None:
    document = f"""
        openapi: 3.1.0
        info: {{title: Texts, version: '1'}}
        paths: {{/x: {{get: {{operationId: getX, responses: {{'204': {{description: x}}}}}}}}}}
        components: {{schemas: {{A: {{description: "{text}", properties: {{x: {{}}}}}}}}}}
    """
    made, _ = generated(document, tmp_path)
    (model,) = [source for path, source in sources(made) if path.endswith("/models/a.py")]
    (found,) = [node for node in ast.parse(model).body if isinstance(node, ast.ClassDef)]
    assert found.name == "A"
    assert ast.get_docstring(found)


def sources(made: Any) -> list[tuple[str, str]]:
    """Return every module of a generated package as text."""
    return [(path, data.decode()) for path, data in made.tree.files.items() if path.endswith(".py")]
