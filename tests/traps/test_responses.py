"""Statuses, media types and bodies of answers that clients are known to stumble over."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from mixins._library import httpx
from tests.building import imported
from tests.traps.exchange import Exchange, answer, answer_json, client_of

DOCUMENT = """
    openapi: 3.1.0
    info: {title: Answers, version: '1'}
    servers: [{url: 'https://api.example'}]
    paths:
      /many:
        get:
          operationId: many
          responses:
            '200': {description: pet, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
            '202': {description: job, content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}
            '204': {description: none}
            '404': {description: own, content: {application/json: {schema: {$ref: '#/components/schemas/Missing'}}}}
            4XX: {description: any, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
            default: {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Other'}}}}
      /lower:
        get:
          operationId: lower
          responses:
            2xx: {description: pet, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
            404: {description: no, content: {application/json: {schema: {$ref: '#/components/schemas/Missing'}}}}
      /none: {get: {operationId: none}}
      /default:
        get:
          operationId: onlyDefault
          responses:
            default: {description: pet, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      /moved: {get: {operationId: moved, responses: {'302': {description: elsewhere}}}}
      /charset:
        get:
          operationId: charset
          responses:
            '200':
              description: pet
              content: {application/json; charset=utf-8: {schema: {$ref: '#/components/schemas/Pet'}}}
      /vendor:
        get:
          operationId: vendor
          responses:
            '200':
              description: pet
              content: {application/vnd.zoo.v2+json: {schema: {$ref: '#/components/schemas/Pet'}}}
      /text-json:
        get:
          operationId: textJson
          responses:
            '200': {description: pet, content: {text/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      /any: {get: {operationId: anyType, responses: {'200': {description: x, content: {'*/*': {}}}}}}
      /image: {get: {operationId: image, responses: {'200': {description: x, content: {'image/*': {}}}}}}
      /pdf:
        get:
          operationId: pdf
          responses:
            '200': {description: x, content: {application/pdf: {schema: {type: string, format: binary}}}}
      /csv:
        get:
          operationId: csv
          responses: {'200': {description: x, content: {text/csv: {schema: {type: string}}}}}
      /octets:
        get:
          operationId: octets
          responses: {'200': {description: x, content: {application/octet-stream: {}}}}
      /either:
        get:
          operationId: either
          responses:
            '200':
              description: pet
              content:
                application/json: {schema: {$ref: '#/components/schemas/Pet'}}
                text/csv: {schema: {type: string}}
      /xml:
        get:
          operationId: xml
          responses:
            '200':
              description: pet
              content: {application/xml: {schema: {$ref: '#/components/schemas/Marked'}}}
      /empty-media:
        get:
          operationId: emptyMedia
          responses: {'200': {description: x, content: {application/json: {}}}}
      /null:
        get:
          operationId: nullBody
          responses:
            '200':
              description: x
              content: {application/json: {schema: {oneOf: [{$ref: '#/components/schemas/Pet'}, {type: 'null'}]}}}
      /bodyless: {delete: {operationId: bodyless, responses: {'200': {description: gone}}}}
    components:
      schemas:
        Pet: {type: object, required: [name], properties: {name: {type: string}}}
        Job: {type: object, properties: {id: {type: integer}}}
        Missing: {type: object, properties: {what: {type: string}}}
        Problem: {type: object, properties: {detail: {type: string}}}
        Other: {type: object, properties: {code: {type: integer}}}
        Marked:
          type: object
          xml: {name: pet}
          properties: {name: {type: string, xml: {attribute: true}}}
"""

JSON = "application/json"
PET = '{"name": "Rex"}'


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with imported(DOCUMENT, tmp_path_factory.mktemp("answers")) as found:
        yield found


def call(package: Any, method: str, given: httpx.Response, **settings: Any) -> Any:
    return getattr(package.DefaultApi(client_of(package, Exchange(given), **settings)), method)()


def info(package: Any, method: str, given: httpx.Response) -> Any:
    return getattr(package.DefaultApi(client_of(package, Exchange(given))), f"{method}_with_http_info")()


def test_trap_52_each_success_has_its_own_type(package: Any) -> None:
    assert inspect.signature(package.DefaultApi.many).return_annotation == "Pet | Job | None"
    assert call(package, "many", answer_json({"name": "Rex"})) == package.Pet(name="Rex")
    assert call(package, "many", answer_json({"id": 1}, 202)) == package.Job(id=1)
    assert call(package, "many", answer(status=204)) is None


@pytest.mark.parametrize(
    ("status", "body", "model"),
    [(404, {"what": "x"}, "Missing"), (418, {"detail": "x"}, "Problem"), (503, {"code": 5}, "Other")],
)
def test_trap_52_a_status_goes_before_its_range_and_that_before_default(
    package: Any, status: int, body: dict[str, Any], model: str
) -> None:
    with pytest.raises(package.ApiException) as caught:
        call(package, "many", answer_json(body, status))
    assert caught.value.data == getattr(package, model)(**body)


@pytest.mark.parametrize("status", [203, 299])
def test_trap_53_a_success_that_is_not_declared_comes_as_it_is(package: Any, status: int) -> None:
    assert call(package, "charset", answer_json({"name": "Rex"}, status)) == {"name": "Rex"}


@pytest.mark.parametrize("status", [599, 600])
def test_trap_53_a_failure_that_is_not_declared_is_an_exception(package: Any, status: int) -> None:
    with pytest.raises(package.ApiException) as caught:
        call(package, "charset", answer("no", "text/plain", status))
    assert (caught.value.status, caught.value.data) == (status, "no")


def test_trap_54_a_range_in_lower_case_and_a_status_that_is_a_number(package: Any) -> None:
    assert call(package, "lower", answer_json({"name": "Rex"}, 201)) == package.Pet(name="Rex")
    with pytest.raises(package.exceptions.NotFoundException) as caught:
        call(package, "lower", answer_json({"what": "x"}, 404))
    assert caught.value.data == package.Missing(what="x")


def test_trap_55_an_operation_without_a_declared_success(package: Any) -> None:
    assert call(package, "none", answer_json([1])) == [1]
    assert call(package, "only_default", answer_json({"name": "Rex"})) == package.Pet(name="Rex")
    assert call(package, "moved", answer()) is None
    with pytest.raises(package.exceptions.RedirectException):
        call(package, "moved", answer(status=302))


@pytest.mark.parametrize("method", ["charset", "vendor", "text_json"])
@pytest.mark.parametrize("content_type", [JSON, "application/json;charset=UTF-8", "application/x+json", "text/json"])
def test_trap_56_57_every_name_of_json_is_json(package: Any, method: str, content_type: str) -> None:
    assert call(package, method, answer(PET, content_type)) == package.Pet(name="Rex")


def test_trap_56_a_vendor_type_is_asked_for(package: Any) -> None:
    exchange = Exchange(answer_json({"name": "Rex"}))
    package.DefaultApi(client_of(package, exchange)).vendor()
    assert exchange.request.headers["accept"].split(",")[0] == "application/vnd.zoo.v2+json"


@pytest.mark.parametrize(
    ("method", "body", "content_type", "expected"),
    [
        ("any_type", b'{"a": 1}', JSON, {"a": 1}),
        ("any_type", b"a,b", "text/csv", "a,b"),
        ("any_type", b"\x89PNG", "image/png", b"\x89PNG"),
        ("image", b"\x89PNG", "image/png", b"\x89PNG"),
        ("pdf", b"%PDF", "application/pdf", b"%PDF"),
        ("csv", b"a,b\r\n", "text/csv", "a,b\r\n"),
        ("octets", b"\x00\xff", "application/octet-stream", b"\x00\xff"),
    ],
)
def test_trap_58_the_actual_type_decides(
    package: Any, method: str, body: bytes, content_type: str, expected: Any
) -> None:
    assert call(package, method, answer(body, content_type)) == expected


def test_trap_59_two_media_types_of_one_status(package: Any) -> None:
    assert inspect.signature(package.DefaultApi.either).return_annotation == "Pet | str"
    assert call(package, "either", answer(PET, JSON)) == package.Pet(name="Rex")
    assert call(package, "either", answer("name\r\nRex\r\n", "text/csv")) == "name\r\nRex\r\n"


def test_trap_60_xml_is_read_by_its_hints(package: Any) -> None:
    body = '<?xml version="1.0" encoding="ISO-8859-1"?><pet name="Bär"/>'
    given = answer(body.encode("latin-1"), "application/xml; charset=iso-8859-1")
    assert inspect.signature(package.DefaultApi.xml).return_annotation == "Marked"
    assert call(package, "xml", given) == package.Marked(name="Bär")


def test_trap_62_a_media_type_without_a_schema_and_null(package: Any) -> None:
    assert call(package, "empty_media", answer_json([1, {"a": None}])) == [1, {"a": None}]
    assert call(package, "empty_media", answer("null", JSON)) is None
    assert call(package, "null_body", answer("null", JSON)) is None
    assert call(package, "null_body", answer(PET, JSON)) == package.Pet(name="Rex")


@pytest.mark.parametrize(
    ("body", "content_type", "expected"),
    [("<html>Bad gateway</html>", "text/html", "<html>Bad gateway</html>"), ("", JSON, None), ("{", JSON, "{")],
)
def test_trap_63_what_is_not_json_comes_as_it_is_with_a_warning(
    package: Any, body: str, content_type: str, expected: Any
) -> None:
    assert call(package, "charset", answer(body, content_type)) == expected
    response = info(package, "charset", answer(body, content_type))
    assert (response.data, response.status_code) == (expected, 200)
    assert [fault.path for fault in response.warnings] == ["$"]


@pytest.mark.parametrize(("body", "content_type"), [("<html>Bad gateway</html>", "text/html"), ("", JSON)])
def test_trap_63_in_strict_mode_it_raises_with_status_and_excerpt(package: Any, body: str, content_type: str) -> None:
    with pytest.raises(package.exceptions.DecodeError) as caught:
        call(package, "charset", answer(body, content_type), strict=True)
    assert caught.value.status == 200
    assert body in str(caught.value)
    assert content_type in str(caught.value)


def test_trap_64_a_body_nobody_announced_is_ignored_and_kept(package: Any) -> None:
    response = info(package, "bodyless", answer("<p>gone</p>", "text/html"))
    assert response.data is None
    assert response.response.text == "<p>gone</p>"
