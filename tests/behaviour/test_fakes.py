"""Code that calls an API, tested without a server: the clients of ``<package>.testing``."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.behaviour.drives import DRIVES, Drive
from tests.building import imported

DOCUMENT = """
    openapi: 3.2.0
    info: {title: Zoo, version: '1'}
    security: [{key: []}]
    paths:
      /pets:
        get:
          operationId: list_pets
          x-pagination: {style: offset, offset: offset, limit: limit, page_size: 2, until: short}
          parameters:
          - {name: offset, in: query, schema: {type: integer}}
          - {name: limit, in: query, schema: {type: integer}}
          responses: {'200': {description: ok, content: {application/json:
            {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}}
        post:
          operationId: add_pet
          requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
          responses:
            '201': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
            '409': {description: no, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
      /pets/{id}:
        parameters: [{name: id, in: path, required: true, schema: {type: string}}]
        get:
          operationId: get_pet
          responses: {'200': {description: ok, content: {application/json:
            {schema: {$ref: '#/components/schemas/Pet'}}}}}
        delete: {operationId: delete_pet, responses: {'204': {description: gone}}}
      /range: {get: {operationId: ranged, responses: {'2XX': {description: ok, content: {application/json: {}}}}}}
      /default: {get: {operationId: defaulted, responses: {default: {description: ok, content: {text/plain: {}}}}}}
      /untold: {get: {operationId: untold, responses: {'404': {description: no}}}}
      /photo: {get: {operationId: photo, responses: {'200': {description: ok, content: {image/png: {}}}}}}
      /ticks:
        get: {operationId: ticks, responses: {'200': {description: ok, content: {text/event-stream:
          {itemSchema: {$ref: '#/components/schemas/Pet'}}}}}}
    components:
      securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
      schemas:
        Pet:
          type: object
          required: [id]
          properties: {id: {type: string}, born: {type: string, format: date}}
        Problem: {type: object, properties: {detail: {type: string}}}
"""


class Fake(Drive):
    """Drives a fake client."""

    def client(self) -> Any:
        testing = import_module(f"{self.package.__name__}.testing")
        return testing.FakeApiClient() if self.name == "sync" else testing.AsyncFakeApiClient()

    def prepared(self, prepare: Callable[[Any], Any], use: Callable[[Any], Any]) -> tuple[Any, Any]:
        """Return the fakes of a client after its use, and what came of that."""
        if self.name == "sync":
            with self.client() as client:
                prepare(client)
                return client.fakes, use(client.default)

        async def work() -> tuple[Any, Any]:
            async with self.client() as client:
                prepare(client)
                return client.fakes, await use(client.default)

        found: tuple[Any, Any] = self.run(work)
        return found


@pytest.fixture(params=DRIVES)
def fake(request: pytest.FixtureRequest, zoo: ModuleType) -> Fake:
    return Fake(request.param, zoo, None)


def test_a_model_goes_the_way_of_a_real_answer(fake: Fake, zoo: ModuleType) -> None:
    import datetime

    rex = zoo.Pet(id="7", born=datetime.date(2020, 2, 29))
    fakes, found = fake.prepared(
        lambda client: client.fakes.on(client.default.get_pet).returns(rex), lambda api: api.get_pet("7")
    )
    assert found == rex
    assert found is not rex
    assert fakes.calls[0].request.url.endswith("/pets/7")


def test_calls_are_recorded_as_they_were_made(fake: Fake, zoo: ModuleType) -> None:
    rex = zoo.Pet(id="7")
    fakes, _ = fake.prepared(
        lambda client: client.fakes.on(client.default.add_pet).returns(rex),
        lambda api: api.add_pet(body=rex, _headers={"X-Trace": "t"}),
    )
    (call,) = fakes.calls
    assert (call.operation, call.arguments) == ("add_pet", {"body": rex})
    assert call.request.content == b'{"id":"7"}'
    assert call.request.headers["X-Trace"] == "t"


def test_status_and_headers(fake: Fake, zoo: ModuleType) -> None:
    _, response = fake.prepared(
        lambda client: client.fakes.on(client.default.add_pet).returns(zoo.Pet(id="1"), headers={"X-A": "b"}),
        lambda api: api.add_pet_with_http_info(body=zoo.Pet(id="1")),
    )
    assert (response.status_code, response.headers["x-a"]) == (201, "b")


def test_answers_by_argument(fake: Fake, zoo: ModuleType) -> None:
    def prepare(client: Any) -> None:
        client.fakes.on(client.default.get_pet).returns(zoo.Pet(id="any"))
        client.fakes.on(client.default.get_pet, id="8").returns(zoo.Pet(id="eight"))

    assert fake.prepared(prepare, lambda api: api.get_pet("8"))[1].id == "eight"
    assert fake.prepared(prepare, lambda api: api.get_pet("9"))[1].id == "any"


def test_answers_by_a_function(fake: Fake, zoo: ModuleType) -> None:
    _, found = fake.prepared(
        lambda client: client.fakes.on(client.default.get_pet).answers(lambda call: zoo.Pet(id=call.arguments["id"])),
        lambda api: api.get_pet("x"),
    )
    assert found.id == "x"


def test_an_operation_without_a_result(fake: Fake) -> None:
    fakes, found = fake.prepared(
        lambda client: client.fakes.on(client.default.delete_pet).returns(None), lambda api: api.delete_pet("1")
    )
    assert found is None
    assert fakes.calls[0].request.method == "DELETE"


def test_a_declared_error(fake: Fake, zoo: ModuleType) -> None:
    problem = zoo.Problem(detail="taken")
    with pytest.raises(zoo.exceptions.ConflictException) as caught:
        fake.prepared(
            lambda client: client.fakes.on(client.default.add_pet).fails(409, problem),
            lambda api: api.add_pet(body=zoo.Pet(id="1")),
        )
    assert caught.value.data == problem


def test_retries_are_real_and_nobody_waits(fake: Fake, zoo: ModuleType) -> None:
    def prepare(client: Any) -> None:
        lost = zoo.exceptions.ApiConnectionError(0, "lost")
        client.fakes.on(client.default.get_pet).raises(lost).fails(503).returns(zoo.Pet(id="1"))

    fakes, found = fake.prepared(prepare, lambda api: api.get_pet("1"))
    assert found.id == "1"
    assert len(fakes.slept) == 2
    assert len(fakes.calls) == 1


def test_an_answer_that_the_document_does_not_know_is_refused(fake: Fake, zoo: ModuleType) -> None:
    for value in ({"born": "2020-01-01"}, "text", {"id": "1", "born": "soon"}):
        with pytest.raises(ValueError, match="get_pet does not announce that for status 200"):
            fake.prepared(
                lambda client, value=value: client.fakes.on(client.default.get_pet).returns(value),
                lambda api: api.get_pet("1"),
            )


def test_a_page_of_a_proxy(fake: Fake, zoo: ModuleType) -> None:
    _, found = fake.prepared(
        lambda client: client.fakes.on(client.default.get_pet).sends(b"<html>", "text/html"),
        lambda api: api.get_pet("1"),
    )
    assert found == "<html>"


def test_a_call_that_is_not_expected_fails_the_test(fake: Fake) -> None:
    with pytest.raises(AssertionError, match=r"get_pet\(id='1'\) is not expected"):
        fake.prepared(lambda client: None, lambda api: api.get_pet("1"))
    with pytest.raises(AssertionError, match="nothing is said"):
        fake.prepared(lambda client: client.fakes.on(client.default.get_pet), lambda api: api.get_pet("1"))


def test_a_call_that_is_wrong_fails_as_it_would(fake: Fake, zoo: ModuleType) -> None:
    with pytest.raises(ValueError, match="Missing the required parameter `body`"):
        fake.prepared(
            lambda client: client.fakes.on(client.default.add_pet).returns(zoo.Pet(id="1")),
            lambda api: api.add_pet(body=None),
        )


def test_what_is_no_method_is_refused(fake: Fake) -> None:
    client = fake.client()
    for wrong in (print, client.default.iter_list_pets, client.request):
        with pytest.raises(TypeError, match=r"Api object|does not call an operation"):
            client.fakes.on(wrong)


def test_pages_and_streams_are_answered_too(fake: Fake, zoo: ModuleType) -> None:
    pets = [zoo.Pet(id=str(number)) for number in range(3)]

    def prepare(client: Any) -> None:
        client.fakes.on(client.default.list_pets).returns(pets[:2], pets[2:])
        client.fakes.on(client.default.photo).returns(b"png")
        client.fakes.on(client.default.ticks).returns(pets)

    if fake.name == "sync":
        with fake.client() as client:
            prepare(client)
            found = list(client.default.iter_list_pets())
            with client.default.stream_photo() as stream:
                photo = stream.read()
            with client.default.stream_ticks() as ticks:
                items = list(ticks)
    else:

        async def work() -> tuple[Any, Any, Any, Any]:
            async with fake.client() as client:
                prepare(client)
                found = [pet async for pet in client.default.iter_list_pets()]
                async with client.default.stream_photo() as stream:
                    photo = await stream.read()
                async with client.default.stream_ticks() as ticks:
                    items = [item async for item in ticks]
                return client, found, photo, items

        client, found, photo, items = fake.run(work)
    assert (found, photo, items) == (pets, b"png", pets)
    assert len(client.fakes.calls_of(client.default.list_pets)) == 2


def test_nothing_else_is_sent(fake: Fake) -> None:
    with pytest.raises(AssertionError, match=r"request\(\) is not expected"):
        if fake.name == "sync":
            with fake.client() as client:
                client.request("GET", "/pets")
        else:

            async def work() -> None:
                async with fake.client() as client:
                    await client.request("GET", "/pets")

            fake.run(work)


def test_it_costs_nothing_where_it_is_not_used(zoo: ModuleType) -> None:
    folder = str(Path(str(zoo.__file__)).parent.parent)
    name = zoo.__name__
    program = f"import sys, {name}; {name}.ApiClient().default.get_pet; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, check=True)
    loaded = run.stdout.split()
    assert f"{name}._runtime.client" in loaded
    assert not {f"{name}.testing", f"{name}._runtime.fakes"} & set(loaded)


@pytest.mark.slow
def test_types_tell_what_may_be_answered(zoo: ModuleType, tmp_path: Path) -> None:
    name = zoo.__name__
    (tmp_path / "use.py").write_text(
        f"from {name}.testing import AsyncFakeApiClient, FakeApiClient\n"
        f"from {name} import Pet\n"
        "client, other = FakeApiClient(), AsyncFakeApiClient()\n"
        "client.fakes.on(client.default.get_pet).returns(Pet(id='1'))\n"
        "other.fakes.on(other.default.get_pet).returns(Pet(id='1'))\n"
        "client.fakes.on(client.default.get_pet).returns(7)\n"
        "other.fakes.on(other.default.get_pet).returns(7)\n"
    )
    folder = str(Path(str(zoo.__file__)).parent.parent)
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", str(tmp_path / "use.py")]
    run = subprocess.run(command, capture_output=True, text=True, env={"MYPYPATH": folder, "PATH": ""}, cwd=tmp_path)
    assert [line.split(":")[1] for line in run.stdout.splitlines() if "error" in line] == ["6", "7"], run.stdout


@pytest.mark.parametrize("name", DRIVES)
def test_packages_for_callers_of_swagger_codegen_have_them_too(name: str, tmp_path: Path) -> None:
    with imported(DOCUMENT, tmp_path, compat="swagger-codegen") as package:
        fake = Fake(name, package, None)
        fakes, found = fake.prepared(
            lambda client: client.fakes.on(client.default.get_pet).returns(package.Pet(id="7")),
            lambda api: api.get_pet("7"),
        )
        assert found.id == "7"
        assert fakes.calls_of(fake.client().default.get_pet)[0].arguments == {"id": "7"}


@pytest.mark.parametrize(
    ("method", "value", "status"), [("ranged", {"a": 1}, 200), ("defaulted", "text", 200), ("untold", None, 204)]
)
def test_the_status_is_that_of_the_first_success(fake: Fake, method: str, value: Any, status: int) -> None:
    _, response = fake.prepared(
        lambda client: client.fakes.on(getattr(client.default, method)).returns(value),
        lambda api: getattr(api, f"{method}_with_http_info")(),
    )
    assert (response.data, response.status_code) == (value, status)


def test_an_error_that_nobody_declared(fake: Fake, zoo: ModuleType) -> None:
    with pytest.raises(zoo.exceptions.NotFoundException) as caught:
        fake.prepared(
            lambda client: client.fakes.on(client.default.get_pet).fails(404, {"why": "gone"}),
            lambda api: api.get_pet("1"),
        )
    assert caught.value.data == {"why": "gone"}


def test_operations_of_one_name_are_told_apart(tmp_path: Path) -> None:
    document = """
        openapi: 3.1.0
        info: {title: Two, version: '1'}
        paths:
          /a: {get: {tags: [a], operationId: a_get, responses: {'200': {description: ok, content: {text/plain: {}}}}}}
          /b: {get: {tags: [b], operationId: b_get, responses: {'200': {description: ok, content: {text/plain: {}}}}}}
    """
    with imported(document, tmp_path) as package:
        client = import_module(f"{package.__name__}.testing").FakeApiClient()
        client.fakes.on(client.a.a_get).returns("a")
        client.fakes.on(client.b.b_get).returns("b")
        assert (client.a.a_get(), client.b.b_get()) == ("a", "b")
        assert len(client.fakes.calls_of(client.b.b_get)) == 1


def test_requests_past_every_layer_are_refused(fake: Fake) -> None:
    from mixins.request import Request

    wanted = Request("GET", "https://zoo.example/", {})

    async def work() -> None:
        await fake.client().send(wanted)

    with pytest.raises(AssertionError, match="sends nothing"):
        if fake.name == "sync":
            fake.client().send(wanted)
        else:
            fake.run(work)
