"""The judge of the sweep refuses what is wrong: a sweep that cannot fail would prove nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.contract.packages import package
from tests.contract.swagger2_server import Swagger2Server
from tests.servers.loopback import Loopback

DOCUMENT: dict[str, Any] = {
    "swagger": "2.0",
    "info": {"title": "Zoo", "version": "1"},
    "basePath": "/v1",
    "consumes": ["application/json"],
    "produces": ["application/json"],
    "securityDefinitions": {"key": {"type": "apiKey", "in": "header", "name": "x-key"}},
    "security": [{"key": []}],
    "paths": {
        "/animals/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": True, "type": "integer"}],
            "put": {
                "operationId": "put",
                "parameters": [
                    {"name": "keeper", "in": "header", "required": True, "type": "string"},
                    {"name": "day", "in": "query", "required": True, "type": "string", "maxLength": 3},
                    {"name": "fields", "in": "query", "type": "array", "items": {"type": "integer"}},
                    {"name": "body", "in": "body", "required": True, "schema": {"$ref": "#/definitions/Animal"}},
                ],
                "responses": {"200": {"description": "-", "schema": {"$ref": "#/definitions/Animal"}}},
            },
        }
    },
    "definitions": {
        "Animal": {
            "type": "object",
            "required": ["name"],
            "properties": {"name": {"type": "string"}, "legs": {"type": "integer"}},
        }
    },
}
RIGHT: dict[str, Any] = {
    "method": "PUT",
    "url": "/v1/animals/7",
    "params": {"day": "mon", "fields": "1,2"},
    "headers": {"keeper": "Ann", "x-key": "k"},
    "json": {"name": "Leo", "legs": 4},
}


@pytest.fixture(scope="module")
def zoo() -> Iterator[tuple[Swagger2Server, Loopback]]:
    """A server for a small document."""
    judge = Swagger2Server(DOCUMENT)
    with judge.serve() as server:
        yield judge, server


def test_a_right_request_is_accepted_and_answered_from_the_schema(zoo: tuple[Swagger2Server, Loopback]) -> None:
    judge, server = zoo
    reply = httpx.request(**{**RIGHT, "url": server.url + RIGHT["url"]})
    assert reply.status_code == 200
    assert reply.json().keys() == {"name", "legs"}
    assert judge.exchanges[-1].arguments["fields"] == [1, 2]
    assert judge.exchanges[-1].body == {"name": "Leo", "legs": 4}


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        pytest.param({"params": {"fields": "1"}}, "day", id="required query parameter dropped"),
        pytest.param({"headers": {"x-key": "k"}}, "keeper", id="required header dropped"),
        pytest.param({"headers": {"keeper": "Ann"}}, "security", id="credentials dropped"),
        pytest.param({"params": {"day": "mon", "fields": "1,two"}}, "two", id="array item of another type"),
        pytest.param({"params": {"day": "monday"}}, "monday", id="text too long"),
        pytest.param({"params": {"day": "mon", "Day": "mon"}}, "Day", id="query parameter that does not exist"),
        pytest.param({"url": "/v1/animals/seven"}, "seven", id="path parameter of another type"),
        pytest.param({"url": "/v1/beasts/7"}, "no path", id="wrong path"),
        pytest.param({"url": "/animals/7"}, "no path", id="base path forgotten"),
        pytest.param({"method": "PATCH"}, "no PATCH", id="wrong method"),
        pytest.param({"json": {"legs": 4}}, "name", id="required property dropped"),
        pytest.param({"json": {"name": "Leo", "legs": "4"}}, "4", id="property of another type"),
        pytest.param({"json": None, "content": b"name=Leo"}, "no media type", id="media type dropped"),
        pytest.param({"json": None}, "None is not of type 'object'", id="body dropped"),
    ],
)
def test_a_wrong_request_is_refused_with_the_reason(
    zoo: tuple[Swagger2Server, Loopback], change: dict[str, Any], reason: str
) -> None:
    judge, server = zoo
    before = len(judge.exchanges)
    request = {**RIGHT, **change}
    reply = httpx.request(**{**request, "url": server.url + request["url"]})
    assert reply.status_code in (400, 405)
    assert reason in reply.json()["refused"]
    assert len(judge.exchanges) == before


def test_a_generated_method_that_drops_a_required_parameter_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same on a real document: take a parameter out of a generated operation, and the sweep's server sees it."""
    jcapiv2 = package("jcapiv2")
    module: Any = jcapiv2.load("api.systems_api")
    operation = module._GRAPH_SYSTEM_ASSOCIATIONS_LIST
    crippled = tuple(each for each in operation.parameters if each.name != "targets")
    monkeypatch.setattr(operation, "parameters", crippled)
    monkeypatch.setattr(operation, "_plan", None)
    with Swagger2Server(jcapiv2.document).serve() as server:
        configuration = jcapiv2.load().Configuration()
        configuration.host = server.url + jcapiv2.document["basePath"]
        configuration.api_key["x-api-key"] = "key"
        with jcapiv2.load().ApiClient(configuration) as client:
            api = jcapiv2.load().SystemsApi(client)
            with pytest.raises(jcapiv2.load("exceptions").ApiException) as caught:
                api.graph_system_associations_list("id", "application/json", "application/json", targets=["user"])
    assert caught.value.status == 400
    assert "'targets'" in caught.value.body
    assert "is a required value" in caught.value.body
