"""What OpenAPI 3.2 added, each through a client or a diagnostic."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from tests.building import generated, imported
from tests.servers.loopback import Answer, Loopback

DOCUMENT = """
    openapi: 3.2.0
    $self: https://example.com/apis/pets/openapi
    info: {title: Pets, version: '1'}
    servers:
    - {url: 'https://prod.example/v1', name: prod}
    - {url: ../v2, name: next}
    - {url: 'https://{where}.example', name: where, variables: {where: {default: here}}}
    tags:
    - {name: animals, summary: Animals, kind: nav}
    - {name: pets, summary: Pets, description: All about pets., parent: animals, kind: nav}
    - {name: bare, parent: animals}
    paths:
      /pets:
        query:
          operationId: queryPets
          tags: [pets]
          parameters:
          - name: filter
            in: querystring
            content:
              application/x-www-form-urlencoded:
                schema:
                  type: object
                  properties: {name: {type: string}, ids: {type: array, items: {type: integer}}, other: {type: object}}
          requestBody: {content: {application/json: {schema: {type: object}}}}
          responses:
            '200':
              summary: Found
              content: {application/json: {schema: {$ref: 'https://example.com/apis/pets/openapi#/components/schemas/Pet'}}}
        get:
          operationId: listPets
          tags: [pets]
          security: [{device: []}]
          parameters:
          - name: whole
            in: querystring
            content: {application/json: {schema: {$ref: 'openapi#/components/schemas/Cat'}}}
          responses: {'200': {content: {application/json: {$ref: '#/components/mediaTypes/Cats'}}}}
        additionalOperations:
          COPY: {operationId: copyPets, tags: [bare], responses: {'204': {description: done}}}
      /events:
        get:
          operationId: events
          tags: [pets]
          responses: {'200': {content: {application/jsonl: {itemSchema: {$ref: '#/components/schemas/Cat'}}}}}
    components:
      mediaTypes:
        Cats: {schema: {type: array, items: {$ref: '#/components/schemas/Cat'}}}
      securitySchemes:
        device:
          type: oauth2
          flows:
            deviceAuthorization:
              deviceAuthorizationUrl: https://auth.example/device
              tokenUrl: https://auth.example/token
              refreshUrl: https://auth.example/refresh
              scopes: {read: Look at pets.}
      schemas:
        Pet:
          oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Other'}]
          discriminator: {propertyName: kind, mapping: {cat: Cat}, defaultMapping: Other}
        Cat: {type: object, properties: {kind: {type: string}, lives: {type: integer}}}
        Other: {type: object, properties: {kind: {type: string}, what: {type: string}}}
    """


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with imported(DOCUMENT, tmp_path_factory.mktemp("new")) as found:
        yield found


def test_nothing_of_it_is_at_fault(tmp_path: Path) -> None:
    _, diagnostics = generated(DOCUMENT, tmp_path)
    assert [each.code for each in diagnostics] == []


def test_the_whole_query_is_a_form(package: Any) -> None:
    with (
        Loopback(Answer(200, json={"kind": "cat", "lives": 9})) as server,
        package.ApiClient(package.Configuration(server.url)) as client,
    ):
        filters = package.QueryPetsFilter(name="a b", ids=[1, 2], other={"x": 1})
        found = client.pets.query_pets(filter=filters, body={"deep": True})
        (request,) = server.requests
    assert found == package.Cat(kind="cat", lives=9)
    assert (request.method, request.json()) == ("QUERY", {"deep": True})
    assert request.query == [("name", "a b"), ("ids", "1"), ("ids", "2"), ("other", '{"x":1}')]


def test_the_whole_query_is_json(package: Any) -> None:
    with (
        Loopback(Answer(200, json=[{"lives": 1}])) as server,
        package.ApiClient(package.Configuration(server.url, access_token="t")) as client,
    ):
        assert client.pets.list_pets(whole=package.Cat(lives=7)) == [package.Cat(lives=1)]
        (request,) = server.requests
    assert json.loads(unquote(request.target.removeprefix("/pets?"))) == {"kind": "cat", "lives": 7}
    assert request.headers["authorization"] == "Bearer t"


def test_other_methods(package: Any) -> None:
    with Loopback(Answer(204)) as server, package.ApiClient(package.Configuration(server.url)) as client:
        client.bare.copy_pets()
        (request,) = server.requests
    assert (request.method, request.path) == ("COPY", "/pets")


@pytest.mark.parametrize(
    ("body", "kind"),
    [('{"kind": "cat"}', "Cat"), ('{"kind": "dog", "what": "x"}', "Other"), ('{"kind": "Other"}', "Other")],
)
def test_the_default_mapping_takes_what_is_not_listed(package: Any, body: str, kind: str) -> None:
    answer = Answer(200, body=body.encode(), headers={"Content-Type": "application/json"})
    with Loopback(answer) as server, package.ApiClient(package.Configuration(server.url)) as client:
        assert type(client.pets.query_pets()).__name__ == kind


def test_items_of_a_sequence(package: Any) -> None:
    answer = Answer(200, body=b'{"lives": 1}\n{"lives": 2}\n', headers={"Content-Type": "application/jsonl"})
    with Loopback(answer) as server, package.ApiClient(package.Configuration(server.url)) as client:
        assert client.pets.events() == [package.Cat(lives=1), package.Cat(lives=2)]


def test_servers_are_chosen_by_name(package: Any) -> None:
    configuration = package.Configuration()
    assert configuration.host == "https://prod.example/v1"
    assert package.Configuration(server_index="next").host == "https://example.com/apis/v2"
    named = package.Configuration(server_index="where", server_variables={"where": "there"})
    assert named.host == "https://there.example"
    with pytest.raises(ValueError, match="no server 'gone': the document has 'prod', 'next', 'where'"):
        assert package.Configuration(server_index="gone").host


def test_a_call_names_its_server_too(package: Any) -> None:
    with package.ApiClient(package.Configuration()) as client, pytest.raises(ValueError, match="no server 'gone'"):
        client.bare.copy_pets(_host_index="gone")


def test_a_tag_says_what_it_is_a_part_of(package: Any) -> None:
    assert package.PetsApi.__doc__.split("\n\n") == ["Pets.", "    All about pets.", "    A part of Animals.\n    "]
    assert "A part of Animals." in package.BareApi.__doc__


def test_the_device_flow_is_known(package: Any) -> None:
    scheme = package.Configuration._security_schemes["device"]
    assert (scheme.token_url, scheme.authorization_url) == ("https://auth.example/token", "https://auth.example/device")
