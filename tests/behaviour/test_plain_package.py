"""A package of the plain profile, as the caller of its methods sees it."""

from __future__ import annotations

import inspect
import json
from pathlib import Path
from types import ModuleType

import pytest

from mixins._library import httpx
from tests.building import imported

DOCUMENT = """
    openapi: 3.1.0
    info: {title: Zoo, version: '1'}
    servers: [{url: 'https://zoo.example/api'}]
    security: [{key: []}]
    tags: [{name: pets, description: Everything about pets.}]
    paths:
      /pets/{petId}:
        parameters:
        - {name: petId, in: path, required: true, schema: {type: string}}
        get:
          operationId: getPet
          tags: [pets]
          summary: Return a pet
          parameters:
          - {name: fields, in: query, explode: false, schema: {type: array, items: {type: string}}}
          - {name: x-trace, in: header, schema: {type: string}}
          responses:
            '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
            '404': {description: no, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
        put:
          operationId: putPet
          tags: [pets]
          requestBody:
            required: true
            content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
          responses: {'204': {description: done}}
      /list:
        get:
          operationId: list
          tags: [pets]
          responses:
            '200':
              description: ok
              content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}
      /open:
        get: {operationId: open, security: [], responses: {'200': {description: ok}}}
    components:
      securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
      schemas:
        Pet:
          type: object
          required: [_id, name]
          properties:
            _id: {type: string}
            name: {type: string}
            born: {type: string, format: date}
            colour: {$ref: '#/components/schemas/Colour'}
            note: {type: [string, 'null']}
            parent: {$ref: '#/components/schemas/Pet'}
            str: {type: string}
            list: {type: array, items: {type: integer}}
            owner: {type: object, properties: {fullName: {type: string}}}
        Colour: {type: string, enum: [red, 'dark green']}
        Problem: {type: object, properties: {detail: {type: string}}}
"""


class Recorder:
    """Answers every request alike and remembers it."""

    def __init__(self, status: int = 200, body: object = None) -> None:
        self.requests: list[httpx.Request] = []
        self.status = status
        self.body = body

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(self.status, json=self.body) if self.body is not None else httpx.Response(self.status)


def client_of(zoo: ModuleType, recorder: Recorder) -> object:
    configuration = zoo.Configuration(api_key={"key": "SECRET"}, retries=False)
    return zoo.ApiClient(configuration, transport=httpx.MockTransport(recorder))


def test_a_call_sends_what_the_document_says_and_returns_a_model(zoo: ModuleType) -> None:
    answer = {"_id": "7", "name": "Rex", "born": "2020-02-29", "colour": "red", "owner": {"fullName": "Ann"}, "new": 1}
    recorder = Recorder(200, answer)
    pet = client_of(zoo, recorder).pets.get_pet("a/b", fields=["name", "born"], x_trace="t")
    (request,) = recorder.requests
    assert str(request.url) == "https://zoo.example/api/pets/a%2Fb?fields=name,born"
    assert request.headers["x-key"] == "SECRET"
    assert request.headers["x-trace"] == "t"
    assert isinstance(pet, zoo.Pet)
    assert (pet.id, pet.name, pet.born.isoformat(), pet.colour) == ("7", "Rex", "2020-02-29", zoo.Colour.RED)
    assert isinstance(pet.owner, zoo.PetOwner)
    assert pet.owner.full_name == "Ann"
    assert pet.to_dict() == answer


def test_an_operation_without_security_sends_no_credential(zoo: ModuleType) -> None:
    recorder = Recorder()
    assert client_of(zoo, recorder).default.open() is None
    assert "x-key" not in recorder.requests[0].headers


def test_absent_and_null_are_told_apart(zoo: ModuleType) -> None:
    recorder = Recorder(204)
    pets = client_of(zoo, recorder).pets
    pets.put_pet("1", body=zoo.Pet(id="1", name="Rex"))
    pets.put_pet("1", body=zoo.Pet(id="1", name="Rex", note=None, born=None))
    assert [json.loads(request.content) for request in recorder.requests] == [
        {"_id": "1", "name": "Rex"},
        {"_id": "1", "name": "Rex", "note": None},
    ]


def test_a_declared_error_carries_its_model(zoo: ModuleType) -> None:
    client = client_of(zoo, Recorder(404, {"detail": "gone"}))
    with pytest.raises(zoo.exceptions.NotFoundException) as caught:
        client.pets.get_pet("1")
    assert isinstance(caught.value, zoo.ApiException)
    assert caught.value.data == zoo.Problem(detail="gone")


def test_with_http_info_gives_status_and_headers(zoo: ModuleType) -> None:
    data, status, headers = client_of(zoo, Recorder(200, [])).pets.list_with_http_info()
    assert (data, status) == ([], 200)
    assert headers["content-type"] == "application/json"


def test_members_that_hide_built_ins_do_not_spoil_annotations(zoo: ModuleType) -> None:
    annotations = zoo.Pet.__annotations__
    assert annotations["list"] == "builtins.list[int] | None"
    assert annotations["name"] == "builtins.str"
    assert inspect.signature(zoo.PetsApi.list).return_annotation == "builtins.list[Pet]"


def test_the_asynchronous_twin_has_the_same_signature(zoo: ModuleType) -> None:
    assert inspect.signature(zoo.AsyncPetsApi.get_pet) == inspect.signature(zoo.PetsApi.get_pet)
    assert inspect.iscoroutinefunction(zoo.AsyncPetsApi.get_pet)


def test_arguments_besides_the_path_are_keywords(zoo: ModuleType) -> None:
    parameters = inspect.signature(zoo.PetsApi.get_pet).parameters
    assert parameters["pet_id"].kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
    assert parameters["fields"].kind is inspect.Parameter.KEYWORD_ONLY


def test_nothing_is_imported_before_it_is_used(tmp_path: Path) -> None:
    import sys

    with imported(DOCUMENT, tmp_path) as package:
        name = package.__name__
        assert f"{name}.models.pet" not in sys.modules
        assert package.PetsApi.__module__ == f"{name}.api.pets_api"
        assert f"{name}.models.pet" not in sys.modules
        assert package.Pet.__module__ == f"{name}.models.pet"


def test_everything_exported_is_there(zoo: ModuleType) -> None:
    assert all(hasattr(zoo, name) for name in zoo.__all__)
    assert {"ApiClient", "AsyncApiClient", "Configuration", "PetsApi", "AsyncPetsApi", "Pet"} <= set(dir(zoo))


def test_members_take_the_names_that_the_document_suggests(tmp_path: Path) -> None:
    document = """
        openapi: 3.1.0
        info: {title: T, version: '1'}
        paths: {/a: {get: {responses: {'204': {description: ok}}}}}
        components:
          schemas:
            Level:
              type: integer
              enum: [1, 2, 3]
              x-enum-varnames: [Low, MidWay, '3']
              x-enum-descriptions: [Hardly any.]
    """
    with imported(document, tmp_path) as package:
        assert {member.name: member.value for member in package.Level} == {"LOW": 1, "MID_WAY": 2, "VALUE_3": 3}
