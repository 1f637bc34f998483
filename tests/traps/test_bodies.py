"""Bodies of requests: their exact bytes, for every media type that clients get wrong."""

from __future__ import annotations

import email.parser
import email.policy
import inspect
import json
from collections.abc import Iterator
from email.message import EmailMessage
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl

import pytest

from mixins._library import httpx
from tests.building import imported
from tests.traps.exchange import Exchange, client_of

DOCUMENT = """
    openapi: 3.1.0
    info: {title: Bodies, version: '1'}
    servers: [{url: 'https://api.example'}]
    paths:
      /optional:
        post:
          operationId: optional
          requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
          responses: {'204': {description: done}}
      /array:
        post:
          operationId: array
          requestBody:
            required: true
            content: {application/json: {schema: {type: array, items: {type: integer}}}}
          responses: {'204': {description: done}}
      /string:
        post:
          operationId: string
          requestBody: {required: true, content: {application/json: {schema: {type: string}}}}
          responses: {'204': {description: done}}
      /nullable:
        post:
          operationId: nullable
          requestBody: {content: {application/json: {schema: {type: [integer, 'null']}}}}
          responses: {'204': {description: done}}
      /get:
        get:
          operationId: getWithBody
          requestBody: {content: {application/json: {schema: {type: object}}}}
          responses: {'204': {description: done}}
        delete:
          operationId: deleteWithBody
          requestBody: {content: {application/json: {schema: {type: array, items: {type: string}}}}}
          responses: {'204': {description: done}}
      /patch:
        patch:
          operationId: merge
          requestBody:
            required: true
            content: {application/merge-patch+json: {schema: {$ref: '#/components/schemas/Pet'}}}
          responses: {'204': {description: done}}
        put:
          operationId: patchList
          requestBody:
            required: true
            content:
              application/json-patch+json:
                schema: {type: array, items: {$ref: '#/components/schemas/Step'}}
          responses: {'204': {description: done}}
      /form:
        post:
          operationId: form
          requestBody:
            required: true
            content:
              application/x-www-form-urlencoded:
                schema:
                  type: object
                  properties:
                    ids: {type: array, items: {type: integer}}
                    csv: {type: array, items: {type: string}}
                    filter: {type: object, properties: {a: {type: string}, b: {type: integer}}}
                    deep: {type: object, properties: {a: {type: string}}}
                    text: {type: string}
                    on: {type: boolean}
                encoding:
                  csv: {style: form, explode: false}
                  deep: {style: deepObject, explode: true}
          responses: {'204': {description: done}}
      /upload:
        post:
          operationId: upload
          requestBody:
            required: true
            content:
              multipart/form-data:
                schema:
                  type: object
                  required: [files]
                  properties:
                    files: {type: array, items: {type: string, format: binary}}
                    about: {$ref: '#/components/schemas/Pet'}
                    note: {type: string}
                    numbers: {type: array, items: {type: integer}}
                    picture: {type: string, format: binary}
                encoding:
                  picture: {contentType: image/png}
                  note: {contentType: text/markdown}
          responses: {'204': {description: done}}
      /three:
        post:
          operationId: three
          requestBody:
            content:
              application/json: {schema: {$ref: '#/components/schemas/Pet'}}
              text/plain: {schema: {type: string}}
              application/octet-stream: {schema: {type: string, format: binary}}
          responses: {'204': {description: done}}
    components:
      schemas:
        Pet:
          type: object
          properties:
            name: {type: string}
            note: {type: [string, 'null']}
            tag: {type: string}
        Step:
          type: object
          required: [op, path]
          properties: {op: {type: string, enum: [add, remove, replace]}, path: {type: string}, value: {}}
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with imported(DOCUMENT, tmp_path_factory.mktemp("bodies")) as found:
        yield found


def sent(package: Any, method: str, **arguments: Any) -> httpx.Request:
    exchange = Exchange()
    getattr(package.DefaultApi(client_of(package, exchange)), method)(**arguments)
    return exchange.request


def parts(request: httpx.Request) -> list[EmailMessage]:
    """Return the parts of a multipart body, read by a parser that is not ours."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    parser = email.parser.BytesParser(policy=email.policy.HTTP)
    message: Any = parser.parsebytes(head + request.content)
    return list(message.iter_parts())


def name_of(part: EmailMessage) -> Any:
    return part.get_param("name", header="content-disposition")


@pytest.mark.parametrize(
    ("method", "arguments", "content"),
    [
        ("optional", {}, b""),
        ("optional", {"body": None}, b""),
        ("array", {"body": [1, 2]}, b"[1,2]"),
        ("array", {"body": []}, b"[]"),
        ("string", {"body": 'a"b'}, b'"a\\"b"'),
        ("string", {"body": ""}, b'""'),
        ("nullable", {}, b""),
        ("nullable", {"body": None}, b"null"),
        ("nullable", {"body": 0}, b"0"),
        ("get_with_body", {"body": {"q": "ä"}}, '{"q":"ä"}'.encode()),
        ("get_with_body", {}, b""),
        ("delete_with_body", {"body": ["a"]}, b'["a"]'),
    ],
)
def test_trap_66_the_exact_bytes(package: Any, method: str, arguments: dict[str, Any], content: bytes) -> None:
    request = sent(package, method, **arguments)
    assert request.content == content
    assert request.headers.get("content-type") == ("application/json" if content else None)


def test_trap_67_a_merge_patch_tells_null_from_absent(package: Any) -> None:
    request = sent(package, "merge", body=package.Pet(note=None))
    assert json.loads(request.content) == {"note": None}
    assert request.headers["content-type"] == "application/merge-patch+json"
    assert json.loads(sent(package, "merge", body=package.Pet(name="x")).content) == {"name": "x"}


def test_trap_67_a_json_patch_is_a_list_of_steps(package: Any) -> None:
    steps = [package.Step(op="replace", path="/a", value=None), package.Step(op="remove", path="/b")]
    request = sent(package, "patch_list", body=steps)
    assert request.headers["content-type"] == "application/json-patch+json"
    assert json.loads(request.content)[1] == {"op": "remove", "path": "/b"}
    assert json.loads(request.content)[0] == {"op": "replace", "path": "/a", "value": None}


def test_trap_68_form_fields_follow_their_encoding(package: Any) -> None:
    body = {
        "ids": [1, 2],
        "csv": ["a", "b"],
        "filter": {"a": "x", "b": 3},
        "deep": {"a": "y"},
        "text": "a b&c=d+é",
        "on": True,
    }
    request = sent(package, "form", body=package.FormBody.from_dict(body))
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    pairs = parse_qsl(request.content.decode("ascii"))
    assert [pair for pair in pairs if pair[0] not in ("filter", "a", "b")] == [
        *[("ids", "1"), ("ids", "2"), ("csv", "a,b"), ("deep[a]", "y"), ("text", "a b&c=d+é"), ("on", "true")]
    ]
    rest = [pair for pair in pairs if pair[0] in ("filter", "a", "b")]
    assert rest == [("a", "x"), ("b", "3")] or json.loads(dict(rest)["filter"]) == {"a": "x", "b": 3}


def test_trap_69_parts_carry_files_json_text_and_repeated_values(package: Any) -> None:
    body = package.UploadBody(
        files=[b"one", b"two"], about=package.Pet(name="Rex"), note="*hi*", numbers=[1, 2], picture=b"\x89PNG"
    )
    found = [
        (name_of(part), part.get_content_type(), part.get_payload(decode=True))
        for part in parts(sent(package, "upload", body=body))
    ]
    assert found == [
        ("files", "application/octet-stream", b"one"),
        ("files", "application/octet-stream", b"two"),
        ("about", "application/json", b'{"name":"Rex"}'),
        ("note", "text/markdown", b"*hi*"),
        ("numbers", "text/plain", b"1"),
        ("numbers", "text/plain", b"2"),
        ("picture", "image/png", b"\x89PNG"),
    ]


def test_trap_69_file_parts_have_file_names(package: Any) -> None:
    (part,) = parts(sent(package, "upload", body=package.UploadBody(files=[b"one"])))
    assert part.get_filename()


def test_trap_69_a_boundary_is_random_and_content_cannot_end_the_part(package: Any) -> None:
    def boundary(content: bytes) -> str:
        request = sent(package, "upload", body=package.UploadBody(files=[content]))
        (part,) = parts(request)
        assert part.get_payload(decode=True) == content
        return request.headers["content-type"].partition("boundary=")[2].strip('"')

    first = boundary(b"x")
    second = boundary(f"--{first}\r\n\r\n--{first}--\r\n".encode())
    assert first != second
    assert len(first) >= 16


def test_trap_70_the_value_chooses_among_three_media_types(package: Any) -> None:
    annotation = inspect.signature(package.DefaultApi.three).parameters["body"].annotation
    assert annotation == "Pet | str | FileContent | None"
    kinds = [
        (package.Pet(name="x"), "application/json", b'{"name":"x"}'),
        ("x", "text/plain", b"x"),
        (b"x", "application/octet-stream", b"x"),
    ]
    for value, content_type, content in kinds:
        request = sent(package, "three", body=value)
        assert (request.headers["content-type"], request.content) == (content_type, content)
    assert sent(package, "three", body="1", _content_type="application/json").content == b'"1"'
    assert "content-type" not in sent(package, "three").headers
