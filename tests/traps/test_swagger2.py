"""Swagger 2.0: everything it says in its own way comes out as in OpenAPI 3."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from mixins._library import httpx
from tests.building import imported
from tests.traps.exchange import Exchange, answer, answer_json, client_of
from tests.traps.test_bodies import name_of, parts

DOCUMENT = """
    swagger: '2.0'
    info: {title: Two, version: '1'}
    host: api.example
    basePath: /v1
    schemes: [https]
    consumes: [application/json]
    produces: [application/json]
    security: [{oauth: [read]}]
    paths:
      /lists:
        get:
          operationId: lists
          parameters:
          - {name: plain, in: query, type: array, items: {type: string}}
          - {name: csv, in: query, type: array, items: {type: string}, collectionFormat: csv}
          - {name: ssv, in: query, type: array, items: {type: string}, collectionFormat: ssv}
          - {name: tsv, in: query, type: array, items: {type: string}, collectionFormat: tsv}
          - {name: pipes, in: query, type: array, items: {type: string}, collectionFormat: pipes}
          - {name: multi, in: query, type: array, items: {type: string}, collectionFormat: multi}
          - {name: X-Many, in: header, type: array, items: {type: integer}}
          responses: {'204': {description: done}}
      /upload:
        post:
          operationId: upload
          consumes: [multipart/form-data]
          parameters:
          - {name: picture, in: formData, type: file, required: true}
          - {name: caption, in: formData, type: string}
          responses: {'204': {description: done}}
      /form:
        post:
          operationId: form
          consumes: [application/x-www-form-urlencoded]
          parameters:
          - {name: a, in: formData, type: string, required: true}
          - {name: b, in: formData, type: array, items: {type: integer}, collectionFormat: multi}
          responses: {'204': {description: done}}
      /pets:
        post:
          operationId: addPet
          consumes: [application/vnd.zoo+json]
          parameters: [{name: pet, in: body, required: true, schema: {$ref: '#/definitions/Pet'}}]
          responses: {'200': {description: pet, schema: {$ref: '#/definitions/Pet'}}}
      /download:
        get:
          operationId: download
          produces: [application/zip]
          responses: {'200': {description: file, schema: {type: file}}}
    securityDefinitions:
      oauth:
        type: oauth2
        flow: accessCode
        authorizationUrl: https://id.example/auth
        tokenUrl: https://id.example/token
        scopes: {read: read}
    definitions:
      Pet:
        type: object
        discriminator: kind
        required: [kind]
        properties: {kind: {type: string}, note: {type: string, x-nullable: true}}
      Cat:
        allOf: [{$ref: '#/definitions/Pet'}, {type: object, properties: {lives: {type: integer}}}]
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with imported(DOCUMENT, tmp_path_factory.mktemp("swagger")) as found:
        yield found


def sent(package: Any, method: str, **arguments: Any) -> httpx.Request:
    exchange = Exchange()
    getattr(package.DefaultApi(client_of(package, exchange)), method)(**arguments)
    return exchange.request


def test_trap_89_collection_formats(package: Any) -> None:
    names = ("plain", "csv", "ssv", "tsv", "pipes", "multi")
    request = sent(package, "lists", **{name: ["a", "b c"] for name in names}, x_many=[1, 2])
    assert request.url.raw_path.decode() == (
        "/v1/lists?plain=a,b%20c&csv=a,b%20c&ssv=a%20b%20c&tsv=a%09b%20c&pipes=a%7Cb%20c&multi=a&multi=b%20c"
    )
    assert request.headers["x-many"] == "1,2"
    assert request.url.host == "api.example"


def test_trap_89_form_data_with_a_file_is_multipart(package: Any) -> None:
    found = parts(sent(package, "upload", body=package.UploadBody(picture=b"\x89PNG", caption="hi")))
    assert [(name_of(part), part.get_payload(decode=True)) for part in found] == [
        ("picture", b"\x89PNG"),
        ("caption", b"hi"),
    ]
    assert found[0].get_filename()


def test_trap_89_form_data_without_a_file_is_a_form(package: Any) -> None:
    request = sent(package, "form", body=package.FormBody(a="x y", b=[1, 2]))
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert request.content in (b"a=x+y&b=1&b=2", b"a=x%20y&b=1&b=2")


def test_trap_89_body_consumes_and_the_string_discriminator(package: Any) -> None:
    exchange = Exchange(answer_json({"kind": "Cat", "lives": 9, "note": None}))
    client = client_of(package, exchange, access_token="T")
    found = package.DefaultApi(client).add_pet(body=package.Cat(kind="Cat", note=None))
    assert exchange.request.headers["content-type"] == "application/vnd.zoo+json"
    assert exchange.request.headers["authorization"] == "Bearer T"
    assert b'"note":null' in exchange.request.content
    assert isinstance(found, package.Cat)
    assert (found.lives, found.note) == (9, None)


def test_trap_89_a_file_is_bytes(package: Any) -> None:
    assert inspect.signature(package.DefaultApi.download).return_annotation == "bytes"
    client = client_of(package, Exchange(answer(b"PK\x03", "application/zip")))
    assert package.DefaultApi(client).download() == b"PK\x03"
