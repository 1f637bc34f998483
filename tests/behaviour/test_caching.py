"""Conditional requests by hand, and a cache between the client and its server: hishel's transport, handed in."""

from __future__ import annotations

import importlib
import sqlite3
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from specmill.plan.libraries import LIBRARIES
from tests.behaviour.drives import DRIVES, Drive
from tests.building import imported
from tests.servers.loopback import Answer, Loopback, Recorded

DOCUMENT = """
    openapi: 3.1.0
    info: {title: Zoo, version: '1'}
    security: [{key: []}]
    paths:
      /pet:
        get:
          operationId: get_pet
          responses: {'200': {description: ok, content: {application/json:
            {schema: {$ref: '#/components/schemas/Pet'}}}}}
        put:
          operationId: put_pet
          requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
          responses: {'204': {description: ok}}
    components:
      securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
      schemas: {Pet: {type: object, properties: {name: {type: string}}}}
"""


@pytest.fixture(scope="module", params=LIBRARIES)
def package(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with imported(DOCUMENT, tmp_path_factory.mktemp("zoo"), http=request.param) as package:
        package.library = request.param
        yield package


class Stored:
    """A pet with a version, which answers conditions (RFC 9110 section 13)."""

    def __init__(self, lifetime: int) -> None:
        self.version, self.lifetime = 1, lifetime

    def __call__(self, request: Recorded) -> Answer:
        tag = f'"v{self.version}"'
        fields = {"ETag": tag, "Cache-Control": f"private, max-age={self.lifetime}"}
        if request.method == "PUT":
            if request.headers.get("if-match") not in (None, tag):
                return Answer(412)
            self.version += 1
            return Answer(204)
        if request.headers.get("if-none-match") == tag:
            return Answer(304, headers=fields)
        return Answer(200, json={"name": f"Rex {self.version}"}, headers=fields)


@pytest.fixture(params=DRIVES)
def drive(request: pytest.FixtureRequest, package: ModuleType, server: Loopback) -> Drive:
    return Drive(request.param, package, package.Configuration(server.url, api_key={"key": "k"}, trust_env=False))


def test_a_read_that_is_still_current_says_so(drive: Drive, server: Loopback) -> None:
    server.script(Stored(0))
    response = drive.call(lambda api: api.get_pet_with_http_info())
    tag = response.headers["etag"]
    with pytest.raises(drive.package.ApiException) as caught:
        drive.call(lambda api: api.get_pet(_headers={"If-None-Match": tag}))
    assert caught.value.status == 304
    assert caught.value.headers["etag"] == tag


def test_a_write_of_another_version_is_refused(drive: Drive, server: Loopback) -> None:
    server.script(Stored(0))
    tag = drive.call(lambda api: api.get_pet_with_http_info()).headers["etag"]
    pet = drive.package.Pet(name="Max")
    drive.call(lambda api: api.put_pet(body=pet, _headers={"If-Match": tag}))
    with pytest.raises(drive.package.exceptions.PreconditionFailedException):
        drive.call(lambda api: api.put_pet(body=pet, _headers={"If-Match": tag}))


def cached(package: ModuleType) -> Any:
    """Return the transport of the guide, with a store in memory."""
    hishel = importlib.import_module("hishel")
    caching = importlib.import_module(f"hishel.{package.library}")
    library = importlib.import_module(package.library)
    storage = hishel.SqliteStorage(connection=sqlite3.connect(":memory:", check_same_thread=False))
    options = hishel.CacheOptions(shared=False)
    return caching.CacheTransport(library.HTTPTransport(), storage=storage, rfc=options)


def client_of(package: ModuleType, server: Loopback) -> Any:
    configuration = package.Configuration(server.url, api_key={"key": "k"}, trust_env=False)
    return package.ApiClient(configuration, transport=cached(package))


def test_a_fresh_answer_is_not_asked_for_again(package: ModuleType, server: Loopback) -> None:
    server.script(Stored(60))
    with client_of(package, server) as client:
        assert [client.default.get_pet().name for _ in range(3)] == ["Rex 1"] * 3
    assert len(server.requests) == 1
    assert server.requests[0].headers["x-key"] == "k"


def test_a_stale_answer_is_asked_for_under_its_tag(package: ModuleType, server: Loopback) -> None:
    stored = Stored(0)
    server.script(stored)
    with client_of(package, server) as client:
        assert [client.default.get_pet().name for _ in range(2)] == ["Rex 1"] * 2
        stored.version = 2
        assert client.default.get_pet().name == "Rex 2"
    assert [request.headers.get("if-none-match") for request in server.requests] == [None, '"v1"', '"v1"']


def test_a_write_makes_the_answer_stale(package: ModuleType, server: Loopback) -> None:
    server.script(Stored(60))
    with client_of(package, server) as client:
        assert client.default.get_pet().name == "Rex 1"
        client.default.put_pet(body=package.Pet(name="Max"))
        assert client.default.get_pet().name == "Rex 2"
