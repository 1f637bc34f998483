"""Traps 42 to 45: parameters with reserved characters, with JSON in them, and with difficult names."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from urllib.parse import parse_qsl, unquote

import pytest

from tests.traps.wires import Wire, wire

DOCUMENT = """
    openapi: 3.0.3
    info: {title: Parameters, version: '1'}
    servers: [{url: 'https://traps.example'}]
    paths:
      /reserved:
        get:
          operationId: reserved
          parameters:
          - {name: raw, in: query, allowReserved: true, schema: {type: string}}
          - {name: plain, in: query, schema: {type: string}}
          - {name: flag, in: query, allowEmptyValue: true, schema: {type: string}}
          responses: &done {'204': {description: ok}}
      /content/{where}:
        get:
          operationId: content
          parameters:
          - name: where
            in: path
            required: true
            content: {application/json: {schema: {type: array, items: {type: integer}}}}
          - {name: filter, in: query, content: {application/json: {schema: {$ref: '#/components/schemas/Filter'}}}}
          - {name: X-Filter, in: header, content: {application/json: {schema: {type: object}}}}
          - {name: note, in: query, content: {text/plain: {schema: {type: string}}}}
          - {name: seen, in: cookie, content: {application/json: {schema: {type: array, items: {type: string}}}}}
          responses: *done
      /dotted/{user.id}/{user-name}/again/{user.id}:
        get:
          operationId: dotted
          parameters:
          - {name: user.id, in: path, required: true, schema: {type: string}}
          - {name: user-name, in: path, required: true, schema: {type: string}}
          responses: *done
      /spelt/{petId}:
        get:
          operationId: spelt
          parameters: [{name: petid, in: path, required: true, schema: {type: string}}]
          responses: *done
      /undeclared/{what}:
        get: {operationId: undeclared, responses: *done}
      /unused:
        get:
          operationId: unused
          parameters: [{name: nowhere, in: path, required: true, schema: {type: string}}]
          responses: *done
      /same/{id}:
        post:
          operationId: same
          parameters:
          - {name: id, in: path, required: true, schema: {type: string}}
          - {name: id, in: query, schema: {type: string}}
          - {name: id, in: header, schema: {type: string}}
          - {name: id, in: cookie, schema: {type: string}}
          requestBody:
            required: true
            content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}
          responses: *done
    components:
      schemas:
        Filter: {type: object, properties: {since: {type: string, format: date}, tags: {type: array, items: {}}}}
"""


@pytest.fixture(scope="module")
def parameters(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wire]:
    with wire(DOCUMENT, tmp_path_factory.mktemp("parameters")) as made:
        yield made


def test_trap_42_reserved_characters_stay_where_they_are_allowed(parameters: Wire) -> None:
    parameters.client.default.reserved(raw="a/b?c:d@e,f", plain="a/b?c:d@e,f")
    assert parameters.target == "/reserved?raw=a/b?c:d@e,f&plain=a%2Fb%3Fc%3Ad%40e%2Cf"


def test_trap_42_what_would_end_the_value_is_encoded_even_then(parameters: Wire) -> None:
    parameters.client.default.reserved(raw="a&plain=b#c %41")
    assert parameters.target == "/reserved?raw=a%26plain=b%23c%20%41"


def test_trap_42_an_empty_value_is_sent(parameters: Wire) -> None:
    parameters.client.default.reserved(flag="")
    assert parse_qsl(parameters.target.partition("?")[2], keep_blank_values=True) == [("flag", "")]
    parameters.client.default.reserved()
    assert parameters.target == "/reserved"


def test_trap_43_a_parameter_with_a_content_is_sent_as_json(parameters: Wire) -> None:
    wanted = parameters.package.Filter.from_dict({"since": "2024-05-06", "tags": ["a b", 1, None]})
    parameters.client.default.content([1, 2], filter=wanted, x_filter={"a": [True]}, seen=["x", "y;z"])
    request = parameters.requests[-1]
    path, _, query = parameters.target.partition("?")
    assert json.loads(unquote(path.removeprefix("/content/"))) == [1, 2]
    assert path.count("/") == 2
    assert [(name, json.loads(text)) for name, text in parse_qsl(query)] == [("filter", wanted.to_dict())]
    assert json.loads(request.headers["x-filter"]) == {"a": [True]}
    name, _, text = request.headers["cookie"].partition("=")
    assert (name, json.loads(unquote(text))) == ("seen", ["x", "y;z"])
    assert ";" not in text


def test_trap_43_a_parameter_whose_content_is_text_is_sent_as_it_is(parameters: Wire) -> None:
    parameters.client.default.content([1], note='a "b"')
    assert parse_qsl(parameters.target.partition("?")[2]) == [("note", 'a "b"')]


def test_trap_44_path_parameters_with_dot_and_dash_and_one_that_stands_twice(parameters: Wire) -> None:
    parameters.client.default.dotted("7/8", "ann")
    assert parameters.target == "/dotted/7%2F8/ann/again/7%2F8"


def test_trap_44_a_parameter_in_another_case_is_meant_all_the_same(parameters: Wire) -> None:
    assert any(each.code == "path-parameter-spelling" for each in parameters.said)
    parameters.client.default.spelt("7")
    assert parameters.target == "/spelt/7"


def test_trap_44_an_undeclared_parameter_is_reported_and_can_be_given(parameters: Wire) -> None:
    assert any(each.code == "undeclared-path-parameter" for each in parameters.said)
    parameters.client.default.undeclared("x y")
    assert parameters.target == "/undeclared/x%20y"


def test_trap_44_a_parameter_that_the_path_does_not_have_is_reported(parameters: Wire) -> None:
    assert any(each.code == "unused-path-parameter" for each in parameters.said)
    parameters.client.default.unused()
    assert parameters.target == "/unused"


def test_trap_45_one_name_in_every_place_is_as_many_arguments(parameters: Wire) -> None:
    method = parameters.client.default.same
    arguments = [name for name, each in inspect.signature(method).parameters.items() if each.kind != each.VAR_KEYWORD]
    assert len(arguments) == 5
    assert arguments[0] == "id"
    assert sorted(arguments)[0] == "body"
    places = {place: name for name in arguments for place in ("query", "header", "cookie") if place in name}
    assert places.keys() == {"query", "header", "cookie"}
    body = parameters.package.SameBody(id="in the body")
    method("in the path", body=body, **{name: f"in the {place}" for place, name in places.items()})
    request = parameters.requests[-1]
    assert parameters.target == "/same/in%20the%20path?id=in%20the%20query"
    assert request.headers["id"] == "in the header"
    assert unquote(request.headers["cookie"]) == "id=in the cookie"
    assert json.loads(request.content) == {"id": "in the body"}
