"""Header fields of answers, typed as the document declares them."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.drives import DRIVES, Drive
from tests.building import generated, imported
from tests.servers.loopback import Answer, Loopback

DOCUMENT = """
    openapi: 3.1.0
    info: {title: Pets, version: '1'}
    paths:
      /pets:
        get:
          operationId: listPets
          responses:
            '200':
              description: ok
              headers:
                X-Total: {required: true, description: How many there are., schema: {type: integer}}
                X-Ratio: {schema: {type: number}}
                X-More: {schema: {type: boolean}}
                X-Kind: {schema: {type: string, enum: [a, b]}}
                Last-Modified: {schema: {type: string, format: date-time}}
                X-Ids: {schema: {type: array, items: {type: integer}}}
                X-Pairs: {schema: {type: object, additionalProperties: {type: integer}}}
                X-Color: {explode: true, schema: {type: object, properties: {R: {type: integer}, on: {type: boolean}}}}
                X-Json: {content: {application/json: {schema: {type: array, items: {type: string}}}}}
                Link: {schema: {type: string}}
                str: {schema: {type: string}}
                X-Token: {schema: {type: string}}
              content: {application/json: {schema: {type: array, items: {type: string}}}}
            '206':
              description: part
              headers: {x-total: {required: true, schema: {type: integer}}}
              content: {application/json: {schema: {type: array, items: {type: string}}}}
            '429': {description: slower, headers: {Retry-After: {required: true, schema: {type: integer}}}}
      /plain:
        get: {operationId: plain, responses: {'200': {description: ok}}}
    """


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with imported(DOCUMENT, tmp_path_factory.mktemp("headers")) as found:
        yield found


def received(package: Any, headers: dict[str, str] | list[tuple[str, str]], status: int = 200) -> Any:
    """Return the answer of a server that sends these header fields."""
    with (
        Loopback(Answer(status, json=["a"], headers=headers)) as server,
        package.ApiClient(package.Configuration(server.url, retries=0)) as client,
    ):
        return client.default.list_pets_with_http_info()


@pytest.mark.parametrize(
    ("name", "text", "attribute", "expected"),
    [
        ("X-Total", "12", "x_total", 12),
        ("x-total", " 12 ", "x_total", 12),
        ("X-Total", "many", "x_total", "many"),
        ("X-Ratio", "0.5", "x_ratio", 0.5),
        ("X-More", "true", "x_more", True),
        ("X-Kind", "b", "x_kind", "b"),
        ("X-Kind", "new", "x_kind", "new"),
        ("Last-Modified", "2020-01-02T03:04:05Z", "last_modified", datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("Last-Modified", "Thu, 02 Jan 2020 03:04:05 GMT", "last_modified", datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("Last-Modified", "yesterday", "last_modified", "yesterday"),
        ("X-Ids", "1,2, 3", "x_ids", [1, 2, 3]),
        ("X-Ids", "", "x_ids", []),
        ("X-Pairs", "a,1,b,2", "x_pairs", {"a": 1, "b": 2}),
        ("X-Json", '["a,b", "c"]', "x_json", ["a,b", "c"]),
        ("X-Json", "[", "x_json", "["),
        ("Link", '<https://a/?b,c>; rel="next"', "link", '<https://a/?b,c>; rel="next"'),
        ("str", "text", "str", "text"),
    ],
)
def test_trap_65_a_header_field_is_what_the_document_says(
    package: Any, name: str, text: str, attribute: str, expected: Any
) -> None:
    response = received(package, {name: text})
    value = getattr(response.typed_headers, attribute)
    assert (value, type(value)) == (expected, type(expected))
    assert response.headers[name] == text.strip()


def test_an_object_is_a_model(package: Any) -> None:
    color = received(package, {"X-Color": "R=100,on=true"}).typed_headers.x_color
    assert (type(color).__name__, color.r, color.on) == ("ListPetsResponse200XColor", 100, True)


def test_several_lines_are_one_list(package: Any) -> None:
    assert received(package, [("X-Ids", "1"), ("X-Ids", "2,3")]).typed_headers.x_ids == [1, 2, 3]


def test_what_did_not_come_is_none(package: Any) -> None:
    headers = received(package, {}).typed_headers
    assert (headers.x_total, headers.x_color, headers.retry_after) == (None, None, None)


def test_the_answer_is_the_usual_one_besides(package: Any) -> None:
    response = received(package, {"X-Total": "1"}, status=206)
    data, status, headers = response
    assert (data, status, headers["x-total"], response.typed_headers.x_total) == (["a"], 206, "1", 1)
    assert isinstance(response, package.ApiResponse)
    assert list(response.warnings) == []


def test_fields_of_errors_are_read_from_the_exception(package: Any) -> None:
    with pytest.raises(package.ApiException) as caught:
        received(package, {"Retry-After": "7"}, status=429)
    kind = package.api.default_api.ListPetsHeaders
    assert kind(caught.value.headers).retry_after == 7


def test_repr_shows_no_secrets(package: Any) -> None:
    shown = repr(received(package, {"X-Total": "1", "X-Token": "abc123"}).typed_headers)
    assert "x_total=1" in shown
    assert "x_token=***" in shown
    assert "abc123" not in shown


@pytest.mark.parametrize("way", DRIVES)
def test_both_kinds_of_client_have_them(package: Any, way: str) -> None:
    with Loopback(Answer(200, json=[], headers={"X-Total": "3"})) as server:
        configuration = package.Configuration(server.url)
        if way == "sync":
            with package.ApiClient(configuration) as client:
                response = client.default.list_pets_with_http_info()
        else:

            async def work() -> Any:
                async with package.AsyncApiClient(configuration) as client:
                    return await client.default.list_pets_with_http_info()

            response = Drive(way, package, configuration).run(work)
    assert response.typed_headers.x_total == 3


def test_types_say_what_is_certain(package: Any) -> None:
    kind = package.api.default_api.ListPetsHeaders
    assert kind.__annotations__["x_total"] == "int"
    assert kind.__annotations__["x_ratio"] == "float | None"
    assert kind.__annotations__["retry_after"] == "int | None"
    returned = inspect.signature(package.DefaultApi.list_pets_with_http_info).return_annotation
    assert returned == "TypedResponse[list[str], ListPetsHeaders]"
    assert inspect.signature(package.DefaultApi.plain_with_http_info).return_annotation == "ApiResponse[None]"


def test_the_documentation_lists_them(tmp_path: Path) -> None:
    made, _ = generated(DOCUMENT, tmp_path)
    page = made.tree.files["docs/DefaultApi.md"].decode()
    assert "| `x_total` | `int` | yes | The field X-Total. How many there are. |" in page


def test_packages_that_cannot_use_it_carry_none_of_it(tmp_path: Path) -> None:
    plain = DOCUMENT.replace("headers:", "x-headers:")
    for document, compat in ((plain, "none"), (DOCUMENT, "swagger-codegen")):
        made, _ = generated(document, tmp_path, compat=compat)
        assert [path for path in made.tree.files if "typed_headers" in path] == []
