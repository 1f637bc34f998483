"""Hostile documents: their text stays text, their names stay below the output folder, and they cannot take for ever."""

from __future__ import annotations

import ast
import json
import sys
import time
import tomllib
from pathlib import Path

import pytest

from specmill.diagnostics import InputError
from specmill.pipeline import write
from specmill.stopwatch import Stopwatch
from tests.building import generated, imported
from tests.libraries import HTTP
from tests.traps.exchange import Exchange, client_of

MARK = "specmill_was_here"
PAYLOADS = (
    f'"""\nimport sys; sys.{MARK} = 1\n"""',
    f"'''\nimport sys; sys.{MARK} = 1\n'''",
    f'\\"""\n\nimport sys; sys.{MARK} = 1\n#',
    f"x'); __import__('sys').__dict__.update({MARK}=1); ('",
    f"{{__import__('sys').__dict__.update({MARK}=1)}}",
    f"{{{{ cycler.__init__.__globals__ }}}} \r\nimport sys; sys.{MARK} = 1",
    f"\\N{{DOES NOT EXIST}} \\x \\u2028\u2028import sys; sys.{MARK} = 1",
    "a<b>&c\"d'e\\",
)


def hostile(text: str) -> str:
    """Return a document with a text in every place that text can be in."""
    pet = {
        "type": "object",
        "title": text,
        "description": text,
        "properties": {
            "plain": {"type": "string", "default": text, "description": text},
            text: {"type": "integer"},
            "kind": {"type": "string", "enum": ["a", text], "x-enum-varnames": ["A", text]},
        },
        "x-python-type": text,
    }
    parameter = {"name": text, "in": "query", "description": text, "schema": {"type": "string", "default": text}}
    reply = {"description": text, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}
    operation = {
        "operationId": text,
        "tags": [text],
        "summary": text,
        "description": text,
        "parameters": [parameter],
        "responses": {"200": reply},
    }
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": text, "version": text, "description": text, "license": {"name": text}},
            "servers": [{"url": "https://api.example", "description": text}],
            "tags": [{"name": text, "description": text}],
            "paths": {"/x": {"get": operation}, f"/p/{text}".replace("{", "").replace("}", ""): {"get": operation}},
            "components": {"schemas": {"Pet": pet, text: pet}},
        }
    )


@pytest.mark.parametrize("text", PAYLOADS)
def test_security_01_02_12_text_is_never_code_and_comes_through_unchanged(tmp_path: Path, text: str) -> None:
    with imported(hostile(text), tmp_path) as package:
        model = package.Pet.from_dict({"plain": text, text: 1, "kind": text})
        assert model.to_dict() == {"plain": text, text: 1, "kind": text}
        assert package.Pet().plain == text
        (name,) = [each for each in package.__all__ if each.endswith("Api") and not each.startswith("Async")]
        api = getattr(package, name)
        method = next(each for each in vars(api) if not each.startswith("_"))
        exchange = Exchange()
        argument = next(each for each in api.__dict__[method].__annotations__ if each not in ("return", "options"))
        getattr(api(client_of(package, exchange)), method)(**{argument: text})
        assert dict(exchange.request.url.params) == {text: text}
        for each in package.__all__:
            assert getattr(package, each) is not None
    assert not hasattr(sys, MARK)


def test_security_03_wire_names_do_not_become_entities(tmp_path: Path) -> None:
    made, _ = generated(hostile("a<b>&c\"d'e"), tmp_path)
    modules = [data.decode() for path, data in made.tree.files.items() if path.endswith(".py")]
    assert not any("&lt;" in text or "&amp;" in text or "&#" in text for text in modules)


def test_security_04_a_path_is_sent_as_text(tmp_path: Path) -> None:
    document = f"""
        openapi: 3.1.0
        info: {{title: Path, version: '1'}}
        servers: [{{url: 'https://api.example'}}]
        paths:
          "/a'\\"+__import__('sys').{MARK}+\\"/{{id}}":
            get:
              operationId: getX
              parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}]
              responses: {{'204': {{description: done}}}}
    """
    with imported(document, tmp_path) as package:
        exchange = Exchange()
        package.DefaultApi(client_of(package, exchange)).get_x("7")
        assert exchange.request.url.path == f"/a'\"+__import__('sys').{MARK}+\"/7"


def test_security_05_extensions_of_a_document_are_no_code(tmp_path: Path) -> None:
    document = f"""
        openapi: 3.1.0
        info: {{title: Extensions, version: '1'}}
        paths: {{/x: {{get: {{operationId: getX, responses: {{'204': {{description: x}}}}}}}}}}
        components:
          schemas:
            A:
              type: object
              x-python-type: os.system
              x-python-import: {{module: os}}
              properties:
                x:
                  type: string
                  x-python-type: os.system
                  default_factory: "__import__('sys').{MARK}"
                  customBasePath: os.path
    """
    made, _ = generated(document, tmp_path)
    (model,) = [data.decode() for path, data in made.tree.files.items() if path.endswith("/models/a.py")]
    assert "os." not in model
    assert "import os" not in model
    assert MARK not in model


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "..\\..\\x", "con", "NUL", "a/b", ".", "..", ""])
def test_security_06_names_do_not_leave_the_output_folder(tmp_path: Path, name: str) -> None:
    document = json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": name or "x", "version": "1"},
            "paths": {"/x": {"get": {"operationId": name, "tags": [name], "responses": {"204": {"description": ""}}}}},
            "components": {"schemas": {name: {"type": "object", "properties": {"x": {"type": "integer"}}}}},
        }
    )
    made, _ = generated(document, tmp_path)
    folder = tmp_path / "deep" / "out"
    write(made, folder, Stopwatch())
    root = folder.resolve()
    assert all((root / path).resolve().is_relative_to(root) for path in made.tree.files)
    assert list((tmp_path / "deep").iterdir()) == [folder]
    devices = {"con", "nul", "prn", "aux"}
    assert not any(part.split(".")[0].lower() in devices for path in made.tree.files for part in path.split("/"))


def test_security_07_files_of_others_are_neither_replaced_nor_removed(tmp_path: Path) -> None:
    document = """
        openapi: 3.1.0
        info: {title: Files, version: '1'}
        paths: {/x: {get: {operationId: getX, responses: {'204': {description: x}}}}}
        components: {schemas: {A: {type: object, properties: {x: {type: integer}}}}}
    """
    made, _ = generated(document, tmp_path)
    folder = tmp_path / "out"
    write(made, folder, Stopwatch())
    (own,) = folder.rglob("models/a.py")
    foreign = own.with_name("mine.py")
    foreign.write_text("mine = 1\n")
    without = document.replace("A: {type: object, properties: {x: {type: integer}}}", "")
    edited = own.read_text() + "\n# edited by hand\n"
    own.write_text(edited)
    again, _ = generated(without, tmp_path)
    with pytest.raises(InputError) as caught:
        write(again, folder, Stopwatch())
    assert {each.code for each in caught.value.diagnostics} <= {"edited-file", "foreign-file", "blocked-file"}
    assert own.read_text() == edited
    assert foreign.read_text() == "mine = 1\n"


@pytest.mark.parametrize(
    "tag", ["!!python/object/apply:os.system ['true']", "!!python/name:os.system ''", "!!python/module:os ''"]
)
def test_security_08_tags_of_yaml_make_no_objects(tmp_path: Path, tag: str) -> None:
    document = f"openapi: 3.1.0\ninfo: {{title: x, version: '1'}}\nx-y: {tag}\npaths: {{}}\n"
    with pytest.raises(InputError) as caught:
        generated(document, tmp_path)
    assert "yaml-tag" in [each.code for each in caught.value.diagnostics]


def _bomb() -> str:
    levels = [f"  a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 10)]
    lines = ["openapi: 3.1.0", "info: {title: x, version: '1'}", "paths: {}", "x-bomb:", "  a0: &a0 [x]", *levels]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize(
    "document",
    [
        _bomb(),
        "openapi: 3.1.0\nx: " + "[" * 100_000,
        '{"openapi": "3.1.0", "x": ' + "[" * 100_000 + "]" * 100_000 + "}",
        "openapi: 3.1.0\npaths: {}\ninfo: {title: x, version: '1'}\nx: " + "{a: " * 5_000 + "1" + "}" * 5_000 + "\n",
    ],
    ids=["aliases", "yaml-depth", "json-depth", "maps"],
)
def test_security_09_bombs_are_refused_soon(tmp_path: Path, document: str) -> None:
    started = time.process_time()
    with pytest.raises(InputError):
        generated(document, tmp_path)
    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    "reference",
    ["http://169.254.169.254/latest", "https://localhost/x.yaml", "file:///etc/hostname", "../../../etc/hostname"],
)
def test_security_10_references_reach_neither_the_network_nor_other_files(tmp_path: Path, reference: str) -> None:
    document = f"""
        openapi: 3.1.0
        info: {{title: Reach, version: '1'}}
        paths: {{/x: {{get: {{operationId: getX, responses: {{'204': {{description: x}}}}}}}}}}
        components: {{schemas: {{A: {{type: object, properties: {{x: {{$ref: '{reference}'}}}}}}}}}}
    """
    try:
        _, found = generated(document, tmp_path)
        codes = [each.code for each in found]
    except InputError as error:
        codes = [each.code for each in error.diagnostics]
    assert {"reference-needs-network", "reference-outside-root"} & set(codes)


def test_security_11_names_of_the_object_model_are_no_attributes(tmp_path: Path) -> None:
    names = ["__class__", "__dict__", "__init_subclass__", "__slots__", "__init__", "__proto__", "mro"]
    properties = ", ".join(f"{name}: {{type: string}}" for name in names)
    document = f"""
        openapi: 3.1.0
        info: {{title: Pollution, version: '1'}}
        paths: {{/x: {{get: {{operationId: getX, responses: {{'204': {{description: x}}}}}}}}}}
        components: {{schemas: {{A: {{type: object, properties: {{{properties}}}}}}}}}
    """
    with imported(document, tmp_path) as package:
        value = dict.fromkeys(names, "x")
        model = package.A.from_dict(value)
        assert type(model) is package.A
        assert model.__class__ is package.A
        assert callable(model.__init__)
        assert model.to_dict() == value
        extra = package.A.from_dict({"__class__": "x", "__undeclared__": {"__init__": 1}})
        assert type(extra) is package.A
        assert extra.to_dict() == {"__class__": "x", "__undeclared__": {"__init__": 1}}


@pytest.mark.parametrize("text", PAYLOADS)
def test_security_13_metadata_is_valid_and_says_no_more_than_it_should(tmp_path: Path, text: str) -> None:
    made, _ = generated(hostile(text), tmp_path)
    project = tomllib.loads(made.tree.files["pyproject.toml"].decode())
    assert set(project) <= {"build-system", "project", "tool"}
    assert project["project"]["name"].replace("-", "_") == made.plan.name
    assert project["project"]["version"] == "1.0.0"
    assert all(
        requirement.split(">")[0].strip() in ("attrs", HTTP) for requirement in project["project"]["dependencies"]
    )


def test_security_14_a_pattern_costs_no_time(tmp_path: Path) -> None:
    document = """
        openapi: 3.1.0
        info: {title: Pattern, version: '1'}
        paths: {/x: {get: {operationId: getX, responses: {'204': {description: x}}}}}
        components:
          schemas: {A: {type: object, properties: {x: {type: string, pattern: '^(a+)+$'}}}}
    """
    with imported(document, tmp_path) as package:
        started = time.process_time()
        package.A.from_dict({"x": "a" * 40 + "!"}).to_dict()
        package.A(x="a" * 40 + "!").to_dict()
        assert time.process_time() - started < 1


def test_security_01_no_comment_of_a_module_holds_text_of_the_document(tmp_path: Path) -> None:
    made, _ = generated(hostile("UNIQUE text"), tmp_path)
    import io
    import tokenize

    for path, data in made.tree.files.items():
        if path.endswith(".py"):
            ast.parse(data)
            for token in tokenize.tokenize(io.BytesIO(data).readline):
                assert not (token.type == tokenize.COMMENT and "UNIQUE" in token.string)
