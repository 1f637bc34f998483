"""Answers in an envelope that the manifest names: callers see what is inside."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import anyio
import pytest

from specmill.assets import read_assets
from specmill.diagnostics import Diagnostics
from specmill.envelopes import Envelope
from specmill.ir import ErrorShape
from specmill.pipeline import Generated, Request, generate, write
from specmill.plan.settings import PackageSettings
from specmill.source import Source
from specmill.stopwatch import Stopwatch
from tests.servers.loopback import Answer, Loopback

DOCUMENT = """\
openapi: 3.1.0
info: {title: Wrapped, version: '1'}
paths:
  /users:
    get:
      operationId: users
      parameters:
      - {name: offset, in: query, schema: {type: integer}}
      - {name: limit, in: query, schema: {type: integer}}
      responses:
        '200':
          description: ok
          content:
            application/json:
              schema:
                type: object
                properties:
                  took: {type: integer}
                  result:
                    type: object
                    properties:
                      users: {type: array, items: {$ref: '#/components/schemas/User'}}
                      totalResults: {type: integer}
        '404':
          description: no
          content: {application/json: {schema: {$ref: '#/components/schemas/Failure'}}}
  /count:
    get:
      operationId: count
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Counted'}}}}
        default: {description: no, content: {application/json: {schema: {$ref: '#/components/schemas/Failure'}}}}
  /bare:
    get:
      operationId: bare
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}
        '204': {description: nothing}
components:
  schemas:
    User: {type: object, required: [name], properties: {name: {type: string}}}
    Counted: {type: object, properties: {result: {type: [integer, 'null']}}}
    Failure: {type: object, properties: {error: {$ref: '#/components/schemas/Error'}}}
    Error: {type: object, properties: {code: {type: integer}, message: {type: string}}}
"""
ENVELOPE = Envelope(("result",), ErrorShape(("error",), "code", "message"))
PAGES = {"users": {"style": "offset", "offset": "offset", "limit": "limit", "items": "users", "page_size": 2}}


def made(folder: Path, envelope: Envelope = ENVELOPE) -> tuple[Generated, Diagnostics]:
    (folder / "document.yaml").write_text(DOCUMENT, encoding="utf-8")
    source = Source(str(folder / "document.yaml"), pagination=PAGES, envelope=envelope)
    diagnostics = Diagnostics()
    settings = PackageSettings("wrapped", "1.0")
    return generate(Request(source, settings, read_assets()), diagnostics, Stopwatch()), diagnostics


@pytest.fixture(scope="module")
def wrapped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder = tmp_path_factory.mktemp("wrapped")
    write(made(folder)[0], folder / "out", Stopwatch())
    sys.path.insert(0, str(folder / "out"))
    yield importlib.import_module("wrapped")
    sys.path.remove(str(folder / "out"))
    for module in [each for each in sys.modules if each == "wrapped" or each.startswith("wrapped.")]:
        del sys.modules[module]


def call(wrapped: ModuleType, answer: Answer, method: str, *, asynchronous: bool, **settings: Any) -> Any:
    """Make one call of a server that gives one answer, and return its data."""
    with Loopback(answer) as server:
        configuration = wrapped.Configuration(host=server.url, retries=False, **settings)
        if not asynchronous:
            with wrapped.ApiClient(configuration) as client:
                return getattr(client.default, method)()

        async def work() -> Any:
            async with wrapped.AsyncApiClient(configuration) as client:
                return await getattr(client.default, method)()

        return anyio.run(work)


BOTH = pytest.mark.parametrize("asynchronous", [False, True])
USERS = Answer(json={"took": 3, "result": {"users": [{"name": "Ann"}], "totalResults": 1}})
REFUSED = Answer(403, json={"error": {"code": 16, "message": "Access denied."}})


@BOTH
def test_a_method_returns_what_is_inside(wrapped: ModuleType, asynchronous: bool) -> None:
    data = call(wrapped, USERS, "users", asynchronous=asynchronous)
    assert type(data) is wrapped.UsersResponse200
    assert (data.users, data.total_results) == ([wrapped.User(name="Ann")], 1)


@pytest.mark.parametrize(("body", "data"), [({"result": 3}, 3), ({"result": None}, None)])
def test_what_is_inside_may_be_of_any_type(wrapped: ModuleType, body: Any, data: Any) -> None:
    assert call(wrapped, Answer(json=body), "count", asynchronous=False) == data


def test_an_answer_without_the_envelope_comes_as_it_is(wrapped: ModuleType) -> None:
    assert call(wrapped, Answer(json={"user": 1}), "users", asynchronous=False) == {"user": 1}
    assert call(wrapped, Answer(json={"name": "Ann"}), "bare", asynchronous=False) == wrapped.User(name="Ann")
    with pytest.raises(wrapped.exceptions.DecodeError, match="there is no 'result' in it"):
        call(wrapped, Answer(json={"user": 1}), "users", asynchronous=False, strict=True)


def test_strict_reading_tells_the_place_inside(wrapped: ModuleType) -> None:
    answer = Answer(json={"result": {"users": [{"name": 3}]}})
    with pytest.raises(wrapped.exceptions.ResponseValidationError) as error:
        call(wrapped, answer, "users", asynchronous=False, strict=True)
    assert [each.path for each in error.value.faults] == ["$.result.users[0].name"]


@BOTH
def test_an_exception_has_code_and_message(wrapped: ModuleType, asynchronous: bool) -> None:
    with pytest.raises(wrapped.ApiException) as error:
        call(wrapped, REFUSED, "users", asynchronous=asynchronous)
    assert (error.value.code, error.value.message) == (16, "Access denied.")
    assert error.value.data == {"code": 16, "message": "Access denied."}
    assert '"error"' in error.value.body


def test_a_declared_error_has_its_model(wrapped: ModuleType) -> None:
    for status, method in ((404, "users"), (500, "count")):
        answer = Answer(status, json={"error": {"code": 2, "message": "Gone."}})
        with pytest.raises(wrapped.ApiException) as error:
            call(wrapped, answer, method, asynchronous=False)
        assert error.value.data == wrapped.Error(code=2, message="Gone.")
        assert (error.value.code, error.value.message) == (2, "Gone.")


@pytest.mark.parametrize(
    "answer",
    [
        Answer(500, json={"problem": 1}),
        Answer(500, json=[1]),
        Answer(500, json={"error": "text"}),
        Answer(500, body=b"<html>", headers={"Content-Type": "text/html"}),
        Answer(500, body=b"{", headers={"Content-Type": "application/json"}),
        Answer(500),
    ],
)
def test_an_error_of_another_form_has_none(wrapped: ModuleType, answer: Answer) -> None:
    with pytest.raises(wrapped.exceptions.ServiceException) as error:
        call(wrapped, answer, "bare", asynchronous=False)
    assert (error.value.code, error.value.message) == (None, None)


def test_a_message_shows_no_secret(wrapped: ModuleType) -> None:
    answer = Answer(401, json={"error": {"code": 1, "message": "Bad token s3cret-token."}})
    with pytest.raises(wrapped.ApiException) as error:
        call(wrapped, answer, "bare", asynchronous=False, access_token="s3cret-token")
    assert error.value.message == "Bad token ***."


def test_requests_of_ones_own_raise_the_same_and_return_all(wrapped: ModuleType) -> None:
    with Loopback(REFUSED, USERS) as server, wrapped.ApiClient(wrapped.Configuration(server.url)) as client:
        with pytest.raises(wrapped.ApiException) as error:
            client.request("GET", "/x")
        assert error.value.code == 16
        assert client.request("GET", "/x").data["took"] == 3


def test_pages_are_found_inside(wrapped: ModuleType) -> None:
    pages = [["a", "b"], ["c", "d"], []]
    answers = [Answer(json={"result": {"users": [{"name": name} for name in page]}}) for page in pages]
    with Loopback(*answers) as server, wrapped.ApiClient(wrapped.Configuration(server.url)) as client:
        assert [each.name for each in client.default.iter_users()] == ["a", "b", "c", "d"]
        assert [each.query for each in server.requests][1:] == [
            [("offset", "2"), ("limit", "2")],
            [("offset", "4"), ("limit", "2")],
        ]


def test_only_what_is_used_is_generated(tmp_path: Path) -> None:
    generated, _ = made(tmp_path)
    names = {each.class_name.text for each in generated.plan.models}
    assert names == {"User", "Counted", "Failure", "Error", "UsersResponse200"}
    plain, _ = made(tmp_path, Envelope())
    assert "envelopes" not in plain.plan.runtime
    assert not any("_envelopes" in line.decode() for line in plain.tree.files["wrapped/client.py"].splitlines(True))


def test_errors_alone_may_be_named(tmp_path: Path) -> None:
    generated, diagnostics = made(tmp_path, Envelope(error=ErrorShape((), "errorCode", "text")))
    text = generated.tree.files["wrapped/client.py"].decode()
    assert '_envelopes: ClassVar[Mapping[str, ErrorEnvelope]] = {"": ErrorEnvelope((), "errorCode", "text")}' in text
    assert not [each for each in diagnostics if each.code == "envelope-unmatched"]


def test_a_misspelt_property_is_told(tmp_path: Path) -> None:
    _, diagnostics = made(tmp_path, Envelope(("data", "items")))
    messages = [each.message for each in diagnostics if each.code == "envelope-unmatched"]
    assert messages == ["no answer has the property 'data.items'"]


def test_the_only_property_may_be_meant_whatever_its_name(tmp_path: Path) -> None:
    generated, _ = made(tmp_path, Envelope(("*",)))
    text = generated.tree.files["wrapped/api/default_api.py"].decode()
    assert 'enveloped_content(lambda: nullable(INTEGER), ("result",))' in text
    assert 'enveloped_content(lambda: STRING, ("name",))' in text
    assert "json_content(lambda: model(models.UsersResponse200))" in text
