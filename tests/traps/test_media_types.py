"""Media types that documents describe in more ways than one."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.building import generated, imported
from tests.servers.loopback import Answer, Loopback

DOCUMENT = """
    openapi: 3.0.3
    info: {title: Lines, version: '1'}
    paths:
      /one:
        get:
          operationId: one
          responses:
            '200': {description: x, content: {application/x-ndjson: {schema: {$ref: '#/components/schemas/Tick'}}}}
      /all:
        get:
          operationId: all
          responses:
            '200': {description: x, content: {application/jsonl: {schema: {$ref: '#/components/schemas/Ticks'}}}}
      /any:
        get: {operationId: anything, responses: {'200': {description: x, content: {application/json-seq: {}}}}}
      /text:
        get:
          operationId: text
          responses: {'200': {description: x, content: {application/x-ndjson: {schema: {type: string}}}}}
      /send:
        post:
          operationId: send
          requestBody: {content: {application/x-ndjson: {schema: {$ref: '#/components/schemas/Tick'}}}}
          responses: {'204': {description: x}}
      /vendor:
        post:
          operationId: vendor
          parameters:
          - {name: q, in: query, content: {application/vnd.q+json: {schema: {$ref: '#/components/schemas/Tick'}}}}
          - {name: x, in: query, content: {application/xml: {schema: {$ref: '#/components/schemas/Tick'}}}}
          requestBody: {content: {application/x-sample+json: {schema: {$ref: '#/components/schemas/Tick'}}}}
          responses:
            '200': {description: x, content: {application/x-sample+json: {schema: {$ref: '#/components/schemas/Tick'}}}}
    components:
      schemas:
        Tick: {type: object, properties: {n: {type: integer}}}
        Ticks: {type: array, items: {$ref: '#/components/schemas/Tick'}}
    """


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with imported(DOCUMENT, tmp_path_factory.mktemp("lines")) as found:
        yield found


@pytest.mark.parametrize(
    ("method", "body", "media_type"),
    [
        ("one", b'{"n": 1}\n{"n": 2}\n', "application/x-ndjson"),
        ("all", b'{"n": 1}\n\n{"n": 2}', "application/jsonl"),
        ("anything", b'\x1e{"n": 1}\n\x1e{"n": 2}\n', "application/json-seq"),
    ],
)
def test_lines_without_an_item_schema_are_read_one_by_one(
    package: Any, method: str, body: bytes, media_type: str
) -> None:
    with (
        Loopback(Answer(200, body=body, headers={"Content-Type": media_type})) as server,
        package.ApiClient(package.Configuration(server.url)) as client,
    ):
        whole = getattr(client.default, method)()
        with getattr(client.default, f"stream_{method}")() as stream:
            assert list(stream) == whole
    expected = [{"n": 1}, {"n": 2}] if method == "anything" else [package.Tick(n=1), package.Tick(n=2)]
    assert whole == expected
    annotation = inspect.signature(getattr(package.DefaultApi, method)).return_annotation
    assert annotation == ("list[Any]" if method == "anything" else "list[Tick]")


def test_a_string_is_the_whole_text(package: Any) -> None:
    assert inspect.signature(package.DefaultApi.text).return_annotation == "str"


def test_lines_are_sent(package: Any) -> None:
    with Loopback(Answer(204)) as server, package.ApiClient(package.Configuration(server.url)) as client:
        client.default.send(body=[package.Tick(n=1), package.Tick(n=2)])
        (request,) = server.requests
    assert [json.loads(line) for line in request.body.splitlines()] == [{"n": 1}, {"n": 2}]
    assert request.headers["content-type"] == "application/x-ndjson"


def test_vendor_types_that_end_in_json_are_json_everywhere(package: Any) -> None:
    answer = Answer(200, body=b'{"n": 3}', headers={"Content-Type": "application/x-sample+json; v=1"})
    with Loopback(answer) as server, package.ApiClient(package.Configuration(server.url)) as client:
        found = client.default.vendor(q=package.Tick(n=1), x="<Tick/>", body=package.Tick(n=2))
        (request,) = server.requests
    assert found == package.Tick(n=3)
    assert request.query == [("q", '{"n":1}'), ("x", "<Tick/>")]
    assert (request.json(), request.headers["content-type"]) == ({"n": 2}, "application/x-sample+json")
    assert inspect.signature(package.DefaultApi.vendor).parameters["x"].annotation == "str | None"


def test_schemas_alone_make_a_package_of_models(tmp_path: Path) -> None:
    document = """
        openapi: 3.1.0
        info: {title: T, version: '1'}
        components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}
        """
    with imported(document, tmp_path) as package:
        assert package.Pet.from_json('{"name": "Rex"}') == package.Pet(name="Rex")
        with package.ApiClient(package.Configuration("https://a.example")):
            pass
    made, diagnostics = generated(document, tmp_path)
    assert (list(diagnostics), made.plan.apis) == ([], ())
