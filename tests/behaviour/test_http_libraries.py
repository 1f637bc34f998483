"""The same package made for either HTTP library, and with aiohttp below it: what it sends and returns is the same."""

from __future__ import annotations

import importlib
import logging
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from specmill.plan.libraries import LIBRARIES
from tests.behaviour.drives import DRIVES, Drive
from tests.building import generated, imported
from tests.servers.loopback import Answer, Loopback

DOCUMENT = """
    openapi: 3.1.0
    info: {title: Zoo, version: '1'}
    paths:
      /pets:
        get:
          operationId: list_pets
          x-pagination: {style: offset, offset: offset, limit: limit}
          parameters:
          - {name: offset, in: query, schema: {type: integer}}
          - {name: limit, in: query, schema: {type: integer}}
          responses: {'200': {description: ok, content: {application/json:
            {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}}
        post:
          operationId: add_pet
          requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
          responses: {'201': {description: ok, content: {application/json:
            {schema: {$ref: '#/components/schemas/Pet'}}}}}
      /pets/{id}/photo:
        parameters: [{name: id, in: path, required: true, schema: {type: string}}]
        get: {operationId: photo, responses: {'200': {description: ok, content: {image/png: {}}}}}
        put:
          operationId: set_photo
          requestBody: {content: {image/png: {}}}
          responses: {'204': {description: ok}}
      /secret:
        get:
          operationId: secret
          parameters: [{name: password, in: query, required: true, schema: {type: string, format: password}}]
          responses: {'204': {description: ok}}
    components: {schemas: {Pet: {type: object, properties: {id: {type: integer}, name: {type: string}}}}}
"""


@pytest.fixture(scope="module", params=LIBRARIES)
def package(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with imported(DOCUMENT, tmp_path_factory.mktemp("zoo"), http=request.param) as package:
        package.library = request.param
        yield package


def transport(package: ModuleType) -> Any:
    """Return aiohttp's transport for the library that a package is made for."""
    if package.library == "httpx":
        return importlib.import_module("httpx_aiohttp").AiohttpTransport()
    return importlib.import_module("httpx_aiohttp.httpx2").AiohttpTransport()


def instant(package: ModuleType) -> Any:
    """Return a retry policy that does not wait."""
    return importlib.import_module(f"{package.__name__}._runtime.retry_policy").RetryPolicy(base=0.0)


@pytest.fixture(params=[*DRIVES, "aiohttp"])
def drive(request: pytest.FixtureRequest, package: ModuleType, server: Loopback) -> Drive:
    configuration = package.Configuration(server.url, trust_env=False, retries=instant(package))
    if request.param != "aiohttp":
        return Drive(request.param, package, configuration)
    return Drive("asyncio", package, configuration, lambda: {"transport": transport(package)})


@pytest.mark.parametrize("library", LIBRARIES)
def test_the_package_needs_and_imports_one_library(library: str, tmp_path: Path) -> None:
    made, _ = generated(DOCUMENT, tmp_path, http=library)
    files = made.tree.files
    project = tomllib.loads(files["pyproject.toml"].decode())["project"]
    assert sorted(each.partition(">")[0] for each in project["dependencies"]) == ["attrs", library]
    assert f"Python 3.11 or later, {library} and attrs" in files["README.md"].decode()
    lines = {line for name, text in files.items() if name.endswith(".py") for line in text.decode().splitlines()}
    imports = {line.split()[1] for line in lines if line.lstrip().startswith(("import ", "from ")) and "httpx" in line}
    assert imports - {"._library"} == {library}


def test_json_there_and_back(drive: Drive, server: Loopback) -> None:
    server.script(Answer(201, json={"id": 7, "name": "Rex"}))
    pet = drive.call(lambda api: api.add_pet(body=drive.package.Pet(name="Rex")))
    assert (pet.id, pet.name) == (7, "Rex")
    (request,) = server.requests
    assert (request.method, request.target, request.json()) == ("POST", "/pets", {"name": "Rex"})
    assert request.headers["content-length"] == "14"
    assert "transfer-encoding" not in request.headers


def test_a_read_has_no_body(drive: Drive, server: Loopback) -> None:
    server.script(Answer(200, json=[]))
    assert drive.call(lambda api: api.list_pets(limit=2)) == []
    (request,) = server.requests
    assert not {"content-length", "transfer-encoding"} & request.headers.keys()
    assert request.target == "/pets?limit=2"


def test_pages(drive: Drive, server: Loopback) -> None:
    server.script(Answer(json=[{"id": 1}, {"id": 2}]), Answer(json=[{"id": 3}]), Answer(json=[]))
    assert [pet.id for pet in drive.items(lambda api: api.iter_list_pets(limit=2))] == [1, 2, 3]


def test_a_stream_up_and_down(drive: Drive, server: Loopback, tmp_path: Path) -> None:
    (tmp_path / "up").write_bytes(b"u" * 200_000)
    server.script(Answer(204), Answer(body=[b"d" * 1000] * 50))
    drive.call(lambda api: api.set_photo("a/b", body=tmp_path / "up"))
    assert server.requests[0].target == "/pets/a%2Fb/photo"
    assert server.requests[0].headers["content-length"] == "200000"
    assert server.requests[0].body == b"u" * 200_000
    pieces = drive.streamed(lambda api: api.stream_photo("1"))
    assert b"".join(pieces) == b"d" * 50_000


def test_an_iterator_is_sent_in_chunks(drive: Drive, server: Loopback) -> None:
    server.script(Answer(204))
    drive.call(lambda api: api.set_photo("1", body=iter([b"ab", b"cd"])))
    assert server.requests[0].body == b"abcd"
    assert server.requests[0].headers["transfer-encoding"] == "chunked"


def test_what_fails_is_repeated_or_raised(drive: Drive, server: Loopback) -> None:
    server.script(Answer(503), Answer(drop=True), Answer(200, json=[{"id": 1}]))
    assert [pet.id for pet in drive.call(lambda api: api.list_pets())] == [1]
    assert len(server.requests) == 3
    server.script(Answer(404, json={"detail": "gone"}))
    with pytest.raises(drive.package.exceptions.NotFoundException) as caught:
        drive.call(lambda api: api.list_pets())
    assert caught.value.data == {"detail": "gone"}
    server.script(Answer(drop=True))
    with pytest.raises(drive.package.exceptions.ApiConnectionError):
        drive.call(lambda api: api.add_pet(body=drive.package.Pet()))
    assert len(server.requests) == 1


def test_a_slow_answer_is_a_timeout(drive: Drive, server: Loopback) -> None:
    server.script(Answer(200, json=[], delay=0.6))
    with pytest.raises(drive.package.exceptions.ApiTimeoutError):
        drive.call(lambda api: api.list_pets(_request_timeout=0.1, _retry=False))


def test_a_secret_reaches_the_server_and_not_the_log(
    drive: Drive, server: Loopback, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, drive.package.library)
    server.script(Answer(204))
    drive.call(lambda api: api.secret(password="c4n4ry"))
    assert server.requests[0].query == [("password", "c4n4ry")]
    assert "/secret?" in caplog.text
    assert "c4n4ry" not in caplog.text


def test_a_client_of_the_other_library_is_refused(package: ModuleType, server: Loopback) -> None:
    other = importlib.import_module({"httpx": "httpx2", "httpx2": "httpx"}[package.library])
    client = package.ApiClient(package.Configuration(server.url), http_client=other.Client())
    with client, pytest.raises(TypeError, match=rf"must be an {package.library}\.Client"):
        client.default.list_pets()
