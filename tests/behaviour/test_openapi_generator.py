"""Code written for Python clients of OpenAPI Generator, as it stands, with ``compat = "openapi-generator"``.

The names of :data:`SURFACE` are those that OpenAPI Generator 7.26.0 (``-g python``) gave for the document.
"""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.building import generated, imported
from tests.servers.loopback import Answer, Loopback, Recorded

DOCUMENT = """
openapi: 3.0.3
info: {title: Zoo, version: '1'}
servers: [{url: 'https://zoo.example'}]
security: [{key: []}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [user groups]
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
        - {name: date, in: query, schema: {type: string, format: date}}
        - {name: X-Trace-Id, in: header, required: true, schema: {type: string}}
        - {name: status, in: query, schema: {type: array, items: {$ref: '#/components/schemas/Status'}}}
        - {name: _under, in: query, schema: {type: string}}
        - {name: in, in: query, schema: {type: string}}
        - {name: schema, in: query, schema: {type: string}}
        - {name: 2fa, in: query, schema: {type: string}}
        - {name: 'filter[name]', in: query, schema: {type: string}}
      responses:
        '200':
          description: x
          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}
    post:
      operationId: addPet
      tags: [pet]
      parameters:
        - {name: dry, in: query, schema: {type: boolean}}
        - {name: who, in: query, required: true, schema: {type: string}}
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'201': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
    put:
      operationId: import
      tags: [pet]
      requestBody:
        content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/PetKind'}}}}
      responses: {'204': {description: x}}
  /pets/{petId}:
    get:
      tags: [pet]
      parameters: [{name: petId, in: path, required: true, schema: {type: integer}}]
      responses:
        '200':
          description: x
          content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}
    patch:
      operationId: patchPet
      tags: [pet]
      parameters: [{name: petId, in: path, required: true, schema: {type: integer}}]
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties: {name: {type: string}, sub: {type: object, properties: {x: {type: string}}}}
      responses: {'204': {description: x}}
    delete:
      operationId: delete_pet
      tags: [pet]
      parameters: [{name: petId, in: path, required: true, schema: {type: integer}}]
      requestBody: {content: {text/plain: {schema: {type: string}}}}
      responses: {'204': {description: x}}
  /form:
    post:
      operationId: sendForm
      tags: [pet]
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema: {type: object, required: [b], properties: {a: {type: string}, b: {type: integer}}}
      responses: {'204': {description: x}}
  /file:
    post:
      operationId: sendFile
      tags: [pet]
      requestBody:
        content:
          multipart/form-data:
            schema: {type: object, properties: {file: {type: string, format: binary}, note: {type: string}}}
      responses: {'204': {description: x}}
    get:
      operationId: getFile
      tags: [pet]
      responses:
        '200': {description: x, content: {application/octet-stream: {schema: {type: string, format: binary}}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
  schemas:
    Status: {type: string, enum: [pet_new, pet_sold, 2nd, '']}
    Level: {type: integer, enum: [1, 2, -3]}
    PetKind: {type: object, properties: {n: {type: string}}}
    date-range:
      type: object
      properties:
        class: {type: string}
        HTTPServer: {type: string}
        photoUrls: {type: array, items: {type: string}}
    Pet:
      type: object
      required: [name]
      properties:
        name: {type: string}
        petStatus: {$ref: '#/components/schemas/Status'}
        born: {type: string, format: date-time}
        nick: {type: string, nullable: true}
        kind: {$ref: '#/components/schemas/PetKind'}
        kinds: {type: array, items: {$ref: '#/components/schemas/PetKind'}}
        color: {type: string, enum: [red, blue]}
        copy: {type: string}
        json: {type: string}
        model_x: {type: string}
        self: {type: string}
"""
SURFACE = {
    "api.pet_api.PetApi.add_pet": ["who", "pet", "dry"],
    "api.pet_api.PetApi.call_import": ["pet_kind"],
    "api.pet_api.PetApi.delete_pet": ["pet_id", "body"],
    "api.pet_api.PetApi.get_file": [],
    "api.pet_api.PetApi.patch_pet": ["pet_id", "patch_pet_request"],
    "api.pet_api.PetApi.pets_pet_id_get": ["pet_id"],
    "api.pet_api.PetApi.send_file": ["file", "note"],
    "api.pet_api.PetApi.send_form": ["b", "a"],
    "api.user_groups_api.UserGroupsApi.list_pets": [
        *("x_trace_id", "limit", "var_date", "status", "under", "var_in", "var_schema", "var_2fa", "filter_name"),
    ],
    "models.date_range.DateRange": ["http_server", "photo_urls", "var_class"],
    "models.level.Level": ["NUMBER_1", "NUMBER_2", "NUMBER_MINUS_3"],
    "models.patch_pet_request.PatchPetRequest": ["name", "sub"],
    "models.patch_pet_request_sub.PatchPetRequestSub": ["x"],
    "models.pet.Pet": [
        *("born", "color", "copy", "kind", "kinds", "model_x", "name", "nick", "pet_status", "var_json", "var_self"),
    ],
    "models.pet_kind.PetKind": ["n"],
    "models.pets_pet_id_get200_response.PetsPetIdGet200Response": ["a"],
    "models.status.Status": ["EMPTY", "ENUM_2ND", "PET_NEW", "PET_SOLD"],
}
"""Arguments of methods in order; attributes and members of classes."""


@pytest.fixture(scope="module")
def zoo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with imported(DOCUMENT, tmp_path_factory.mktemp("zoo"), compat="openapi-generator") as package:
        yield package


@pytest.mark.parametrize("name", SURFACE)
def test_names_are_those_that_callers_know(zoo: ModuleType, name: str) -> None:
    path, _, last = name.rpartition(".")
    if not path.endswith("Api"):
        found = getattr(importlib.import_module(f"{zoo.__name__}.{path}"), last)
        members = [each.attribute for each in found.__codec__.shape.fields] if "codec" in str(dir(found)) else found
        names = members if isinstance(members, list) else [each.name for each in members]
        assert sorted(names) == SURFACE[name]
        return
    module, _, owner = path.rpartition(".")
    kind = getattr(importlib.import_module(f"{zoo.__name__}.{module}"), owner)
    for form in ("", "_with_http_info", "_without_preload_content"):
        for each in (kind, getattr(sys.modules[kind.__module__], f"Async{owner}")):
            parameters = list(inspect.signature(getattr(each, last + form)).parameters.values())[1:-1]
            assert [one.name for one in parameters] == SURFACE[name]
            assert {one.kind for one in parameters} <= {inspect.Parameter.POSITIONAL_OR_KEYWORD}


def call_sites(zoo: ModuleType, host: str, pet_body: dict[str, Any]) -> dict[str, Any]:
    """What a script does that was written for the other generator's client."""
    name = zoo.__name__
    api_client = importlib.import_module(f"{name}.api_client")
    pet_api = importlib.import_module(f"{name}.api.pet_api")
    groups_api = importlib.import_module(f"{name}.api.user_groups_api")
    pet_module = importlib.import_module(f"{name}.models.pet")
    from_models = importlib.import_module(f"{name}.models")

    configuration = zoo.Configuration(host=host, api_key={"key": "s"}, debug=False, access_token=None)
    configuration.api_key_prefix["key"] = "Token"
    seen: dict[str, Any] = {}
    with api_client.ApiClient(configuration, header_name="X-Team", header_value="blue", cookie="a=b") as client:
        api = pet_api.PetApi(client)
        pet = pet_module.Pet(name="Rex", petStatus=from_models.Status.PET_NEW, nick=None)
        seen["added"] = api.add_pet("me", pet, dry=True, _request_timeout=(3, 10), _headers={"X-One": "1"})
        seen["info"] = api.add_pet_with_http_info(who="me", pet=pet)
        seen["raw"] = api.pets_pet_id_get_without_preload_content(7)
        api.call_import([from_models.PetKind(n="cat")])
        api.patch_pet(7, from_models.PatchPetRequest(sub=from_models.PatchPetRequestSub(x="y")))
        api.delete_pet(pet_id=7, body="why")
        api.send_form(1, "x")
        api.send_file(file=("a.txt", b"content"), note="n")
        groups = groups_api.UserGroupsApi(client)
        groups.list_pets("t", 5, None, ["pet_new", from_models.Status.PET_SOLD], var_in="i", filter_name="f")
    return seen


def answered(request: Recorded) -> Answer:
    if request.method == "GET" and request.path == "/pets":
        return Answer(200, json=[])
    if request.method == "GET":
        return Answer(404, json={"message": "no"})
    if request.path == "/pets" and request.method == "POST":
        return Answer(201, json={**request.json(), "born": "2026-01-02T03:04:05Z", "kinds": [{"n": "cat"}], "extra": 1})
    return Answer(204)


def test_call_sites_run_as_they_stand(zoo: ModuleType) -> None:
    with Loopback(answered) as server:
        seen = call_sites(zoo, server.url, {})
        added, info, raw = seen["added"], seen["info"], seen["raw"]
        assert raw.status == 404 and json.loads(raw.data) == {"message": "no"}
    first = server.requests[0]
    assert first.target == "/pets?who=me&dry=true"
    assert first.json() == {"name": "Rex", "petStatus": "pet_new", "nick": None}
    assert [first.headers[each] for each in ("x-key", "x-team", "cookie", "x-one")] == ["Token s", "blue", "a=b", "1"]
    assert added.born == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC) and added.kind is None
    assert added.kinds[0].n == "cat"
    assert (info.status_code, info.data, type(info.raw_data)) == (201, added, bytes)
    assert info.headers["Content-Type"] == "application/json"
    rest = {f"{each.method} {each.path}": each for each in server.requests}
    assert rest["PUT /pets"].json() == [{"n": "cat"}]
    assert rest["PATCH /pets/7"].json() == {"sub": {"x": "y"}}
    assert rest["DELETE /pets/7"].body == b"why"
    assert sorted(rest["POST /form"].body.decode().split("&")) == ["a=x", "b=1"]
    assert b'filename="a.txt"' in rest["POST /file"].body and b"content" in rest["POST /file"].body
    assert rest["GET /pets"].headers["x-trace-id"] == "t"
    assert rest["GET /pets"].query == [
        *(("limit", "5"), ("status", "pet_new"), ("status", "pet_sold"), ("in", "i"), ("filter[name]", "f")),
    ]


def test_models_are_read_and_written_as_callers_expect(zoo: ModuleType) -> None:
    born = datetime(2026, 1, 2, tzinfo=UTC)
    pet = zoo.Pet(name="Rex", born=born, kind=zoo.PetKind(n="dog"), pet_status=zoo.Status.PET_SOLD)
    assert pet.nick is None and pet.color is None and pet.kinds is None
    assert pet.to_dict() == {"name": "Rex", "born": born, "kind": {"n": "dog"}, "petStatus": zoo.Status.PET_SOLD}
    written = {"name": "Rex", "petStatus": "pet_sold", "born": "2026-01-02T00:00:00Z", "kind": {"n": "dog"}}
    assert json.loads(pet.to_json()) == written
    assert zoo.Pet.from_json(pet.to_json()) == pet == zoo.Pet.from_dict(json.loads(pet.to_json()))
    assert zoo.Pet.from_dict(None) is None and zoo.Pet.from_dict(pet) is pet
    assert "'Rex'" in pet.to_str() and pet.actual_instance is pet
    pet.nick = None
    assert pet.to_dict()["nick"] is None
    dumped = pet.model_dump()
    assert dumped["kind"] == {"n": "dog"} and dumped["color"] is None and dumped["born"] == born
    assert pet.model_dump(by_alias=True, exclude_none=True).keys() == {"name", "petStatus", "born", "kind"}
    assert json.loads(pet.model_dump_json(exclude_none=True))["born"] == "2026-01-02T00:00:00Z"
    assert zoo.Pet.model_validate({"name": "a"}) == zoo.Pet.model_validate_json('{"name": "a"}') == zoo.Pet(name="a")
    twin = pet.model_copy(update={"name": "Tom"}, deep=True)
    assert (twin.name, pet.name) == ("Tom", "Rex") and twin.kind is not pet.kind
    with pytest.raises(TypeError, match="misses the required 'name'"):
        zoo.Pet()


def test_errors_are_caught_by_the_names_that_callers_know(zoo: ModuleType) -> None:
    exceptions = importlib.import_module(f"{zoo.__name__}.exceptions")
    rest = importlib.import_module(f"{zoo.__name__}.rest")
    with (
        Loopback(answered) as server,
        zoo.ApiClient(zoo.Configuration(host=server.url)) as client,
        pytest.raises(exceptions.NotFoundException) as caught,
    ):
        zoo.PetApi(client).pets_pet_id_get(1)
    error = caught.value
    assert isinstance(error, exceptions.OpenApiException) and isinstance(error, rest.ApiException)
    assert (error.status, error.data, error.reason) == (404, {"message": "no"}, "Not Found")
    assert json.loads(error.body) == {"message": "no"} and "(404)" in str(error)
    for name, kind in (("ApiTypeError", TypeError), ("ApiValueError", ValueError), ("ApiKeyError", KeyError)):
        assert issubclass(getattr(zoo, name), kind) and issubclass(getattr(exceptions, name), zoo.OpenApiException)
    assert importlib.import_module(f"{zoo.__name__}.api_response").ApiResponse is zoo.ApiResponse


def test_api_objects_share_a_client_that_is_the_default(zoo: ModuleType) -> None:
    with Loopback(Answer(204)) as server:
        zoo.Configuration.set_default(zoo.Configuration(host=server.url))
        zoo.ApiClient.set_default(None)
        assert zoo.PetApi().api_client is zoo.UserGroupsApi().api_client is zoo.ApiClient.get_default()
        zoo.PetApi().send_form(b=2)
        zoo.ApiClient.get_default().close()
        zoo.ApiClient.set_default(None)
        zoo.Configuration.set_default(None)
    assert server.requests[0].body == b"b=2"


def test_requests_past_the_methods(zoo: ModuleType) -> None:
    with Loopback(Answer(418, json={"a": 1})) as server, zoo.ApiClient() as client:
        client.default_headers["X-Team"] = "blue"
        response = client.call_api("POST", f"{server.url}/own", {"Content-Type": "application/json"}, {"b": 2})
        assert (response.status, json.loads(response.data)) == (418, {"a": 1})
        assert response.getheader("content-type") == "application/json"
    assert server.requests[0].json() == {"b": 2} and server.requests[0].headers["x-team"] == "blue"
    assert client.sanitize_for_serialization([zoo.PetKind(n="a")]) == [{"n": "a"}]


def test_the_configuration_has_what_callers_set(zoo: ModuleType) -> None:
    configuration = zoo.Configuration(username="u", password="p", server_index=0, server_variables=None, retries=2)
    assert configuration.host == "https://zoo.example" == configuration.get_host_from_settings(0)
    assert (configuration.username, configuration.retries) == ("u", 2)
    configuration.api_key["alias"] = "k"
    assert configuration.get_api_key_with_prefix("key", alias="alias") == "k"
    assert "SDK Package Version: 1.0.0" in configuration.to_debug_report()
    assert configuration.auth_settings()["key"]["in"] == "header"
    assert zoo.Configuration.get_default_copy().host == "https://zoo.example"
    with pytest.raises(ValueError, match="ca_cert_data is not supported: write it to a file"):
        zoo.Configuration(ca_cert_data="x")
    with pytest.raises(TypeError):
        zoo.Configuration(hots="x")


def test_the_asynchronous_classes_have_all_of_it(zoo: ModuleType) -> None:
    async def work(url: str) -> tuple[Any, Any]:
        async with zoo.AsyncApiClient(zoo.Configuration(host=url)) as client:
            api = zoo.AsyncPetApi(client)
            info = await api.add_pet_with_http_info("me", zoo.Pet(name="a"))
            raw = await api.pets_pet_id_get_without_preload_content(1)
            return info, (raw.status, await raw.read())

    with Loopback(answered) as server:
        info, raw = asyncio.run(work(server.url))
    assert info.data.name == "a" and json.loads(info.raw_data)["name"] == "a"
    assert (raw[0], json.loads(raw[1])) == (404, {"message": "no"})


def test_no_other_package_carries_any_of_it(tmp_path: Path) -> None:
    for compat in ("none", "swagger-codegen"):
        made, _ = generated(DOCUMENT, tmp_path, compat=compat)
        assert not [path for path in made.tree.files if "openapi_generator" in path or "api_response" in path]
