"""Replies as data or exceptions: status, media type, and bodies that are not what the document announces."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from mixins import errors
from mixins.binary_contents import binary_content
from mixins.codecs import INTEGER, STRING, Codec
from mixins.containers import array
from mixins.contents import NO_CONTENT, Content, json_content, one_of, text_content
from mixins.errors import ApiException, DecodeError, ResponseValidationError
from mixins.headers import Headers
from mixins.operation import Operation
from mixins.reading import is_success, read_failure, read_success
from mixins.reply import Reply
from mixins.request import Request
from tests.mixins.http.drivers import Driver
from tests.mixins.http.world import Configuration, operation
from tests.servers.loopback import Answer, Loopback

JSON = "application/json"


def reply(status: int, body: bytes = b"", content_type: str | None = JSON, method: str = "GET") -> Reply:
    fields = [(b"Content-Type", content_type.encode())] if content_type else []
    request = Request(method, "https://zoo.example/x", {})
    return Reply(request, status, "Reason", Headers(fields), body, None)


def read(target: Operation[Any], answer: Reply, strict: bool = False) -> Any:
    return read_success(target, answer, strict).data


class _Named(Content[str]):
    """Content that reads as its own name."""

    def __init__(self, name: str) -> None:
        super().__init__(JSON)
        self.name = name

    def decode(self, data: bytes, content_type: str | None) -> str:
        return self.name


@pytest.mark.parametrize(
    ("status", "expected"), [(200, "exact"), (201, "range"), (299, "range"), (302, "default"), (600, "default")]
)
def test_a_status_finds_its_content(status: int, expected: str) -> None:
    contents = {"200": _Named("exact"), "2XX": _Named("range"), "default": _Named("default")}
    target = operation(returns=contents)
    assert read(target, reply(status, b"1")) == expected


def test_what_counts_as_a_success() -> None:
    target = operation(returns={"302": NO_CONTENT, "4XX": json_content(), "default": json_content()})
    assert [status for status in (200, 299, 301, 302, 404, 500, 600) if is_success(target, status)] == [
        200,
        299,
        302,
        404,
    ]


@pytest.mark.parametrize(
    "content_type",
    [
        JSON,
        "application/json; charset=utf-8",
        "APPLICATION/JSON",
        "text/json",
        "application/hal+json",
        "application/problem+json; x=y",
        "text/plain",
        None,
    ],
)
def test_json_is_read_whatever_it_is_called(content_type: str | None) -> None:
    target = operation(returns={"200": json_content(lambda: array(INTEGER))})
    assert read(target, reply(200, b"\xef\xbb\xbf[1]", content_type)) == [1]


def test_the_actual_media_type_chooses() -> None:
    target = operation(returns={"200": one_of(json_content(), text_content("text/csv"), binary_content("image/*"))})
    assert read(target, reply(200, b'{"a": 1}')) == {"a": 1}
    assert read(target, reply(200, b"a,b", "text/csv; charset=latin-1")) == "a,b"
    assert read(target, reply(200, "ä".encode("latin-1"), "text/csv; charset=latin-1")) == "ä"
    assert read(target, reply(200, b"\x89PNG", "image/png")) == b"\x89PNG"
    assert read(target, reply(200, b"%PDF", "application/pdf")) == b"%PDF"


@pytest.mark.parametrize(
    ("body", "content_type", "expected"),
    [
        (b'{"a": 1}', JSON, {"a": 1}),
        (b"{", JSON, "{"),
        (b'"x"', None, "x"),
        (b"text", None, "text"),
        (b"\xff\xfe\x00", None, b"\xff\xfe\x00"),
        (b"<a/>", "application/xml", "<a/>"),
        (b"\x00", "application/octet-stream", b"\x00"),
        (b"", JSON, None),
        (b"[" * 100_000, JSON, "[" * 100_000),
    ],
)
def test_what_nobody_declared_comes_as_it_is(body: bytes, content_type: str | None, expected: Any) -> None:
    target = operation(returns={"200": json_content()})
    assert read(target, reply(299, body, content_type)) == expected
    anything = operation(returns={"200": json_content(media_type="*/*")})
    assert read(anything, reply(200, body, content_type)) == expected


@pytest.mark.parametrize(("status", "method"), [(204, "GET"), (205, "GET"), (200, "HEAD"), (204, "DELETE")])
def test_no_body_is_none(status: int, method: str) -> None:
    target = operation(returns={"2XX": json_content(lambda: STRING)})
    assert read(target, reply(status, b"", method=method)) is None


def test_a_body_nobody_announced_is_ignored() -> None:
    assert read(operation(returns={"200": NO_CONTENT}), reply(200, b"{not json")) is None


def test_json_null_is_none() -> None:
    assert read(operation(), reply(200, b"null")) is None


@pytest.mark.parametrize(
    ("body", "content_type"),
    [(b"<html>Gateway</html>", "text/html"), (b"", JSON), (b"{", JSON), (b"\xff", JSON), (b"[" * 100_000, JSON)],
)
def test_what_was_announced_as_json_and_is_none(body: bytes, content_type: str) -> None:
    target = operation(returns={"200": json_content(lambda: STRING)})
    with pytest.raises(DecodeError) as caught:
        read(target, reply(200, body, content_type), strict=True)
    error = caught.value
    assert (error.status, type(error)) == (200, DecodeError)
    assert "not JSON" in str(error)
    assert content_type in str(error)
    assert body[:20].decode("utf-8", "replace") in str(error)
    assert len(error.reason or "") < 500
    assert error.__cause__ is None


@pytest.mark.parametrize(
    ("body", "content_type", "expected"),
    [
        (b"<html>Gateway</html>", "text/html", "<html>Gateway</html>"),
        (b"", JSON, None),
        (b"{", JSON, "{"),
        (b"\xff", JSON, b"\xff"),
    ],
)
def test_a_lenient_read_gives_what_came_instead_of_json(body: bytes, content_type: str, expected: Any) -> None:
    target = operation(returns={"200": json_content(lambda: STRING)})
    response = read_success(target, reply(200, body, content_type), False)
    assert response.data == expected
    (fault,) = response.warnings
    assert fault.path == "$"
    assert "not JSON" in str(fault)


def test_a_lenient_read_keeps_what_differs_and_lists_it_on_demand() -> None:
    target = operation(returns={"200": json_content(lambda: array(INTEGER))})
    response = read_success(target, reply(200, b'[1, "x"]'), False)
    assert response.data == [1, "x"]
    assert [fault.path for fault in response.warnings] == ["$[1]"]


def test_a_strict_read_raises_with_every_path() -> None:
    target = operation(returns={"200": json_content(lambda: array(INTEGER))})
    assert read(target, reply(200, b"[1]"), strict=True) == [1]
    with pytest.raises(ResponseValidationError) as caught:
        read(target, reply(200, b'["x", 1, null]'), strict=True)
    assert [fault.path for fault in caught.value.faults] == ["$[0]", "$[2]"]
    assert "$[0]: expected an integer" in str(caught.value)


def test_strict_is_a_setting(driver: Driver, server: Loopback, configuration: Configuration) -> None:
    server.script(Answer(json="x"))
    target = operation(returns={"200": json_content(lambda: INTEGER)})
    assert driver.run(configuration, lambda client: client.call(target, {})).data == "x"
    configuration.strict = True
    with pytest.raises(ResponseValidationError):
        driver.run(configuration, lambda client: client.call(target, {}))


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (300, errors.RedirectException),
        (400, errors.BadRequestException),
        (401, errors.UnauthorizedException),
        (403, errors.ForbiddenException),
        (404, errors.NotFoundException),
        (409, errors.ConflictException),
        (410, errors.GoneException),
        (412, errors.PreconditionFailedException),
        (418, errors.ClientErrorException),
        (422, errors.UnprocessableEntityException),
        (429, errors.TooManyRequestsException),
        (500, errors.ServiceException),
        (503, errors.ServiceException),
        (600, ApiException),
    ],
)
def test_every_status_has_its_exception(status: int, expected: type[ApiException]) -> None:
    error = read_failure(operation(), reply(status, b'{"code": 1}'))
    assert type(error) is expected
    assert (error.status, error.status_code, error.reason, error.body) == (status, status, "Reason", '{"code": 1}')
    assert error.data == {"code": 1}


def test_error_data_is_what_the_document_declares() -> None:
    upper = json_content(lambda: _Upper())
    target = operation(raises={"404": upper, "5XX": upper})
    assert read_failure(target, reply(404, b'"gone"')).data == "GONE"
    assert read_failure(target, reply(503, b'"down"', "application/problem+json")).data == "DOWN"
    assert read_failure(target, reply(503, b"<html>", "text/html")).data == "<html>"
    assert read_failure(target, reply(400, b'"x"')).data == "x"
    assert read_failure(target, reply(404, b"")).data is None


class _Upper(Codec[str]):
    def decode(self, value: Any) -> str:
        return str(value).upper()


def test_the_text_of_an_exception() -> None:
    error = read_failure(operation(), reply(401, b"no", "text/plain"))
    assert str(error) == (
        "(401)\nReason: Reason\nHTTP response headers: Headers({'Content-Type': 'text/plain'})\n"
        "HTTP response body: no\n"
    )
    assert str(ApiException(0, "Gone")) == "(0)\nReason: Gone\n"
    assert repr(error) == "UnauthorizedException(status=401, reason='Reason')"


def test_exceptions_can_be_pickled(driver: Driver, server: Loopback, configuration: Configuration) -> None:
    server.script(Answer(404, json={"why": "x"}, headers={"X-Request-Id": "r7"}))
    with pytest.raises(errors.NotFoundException) as caught:
        driver.run(configuration, lambda client: client.pets.get_pet("1"))
    twin = pickle.loads(pickle.dumps(caught.value))
    assert type(twin) is errors.NotFoundException
    assert (twin.data, twin.request_id, str(twin)) == ({"why": "x"}, "r7", str(caught.value))
    assert twin.request is not None
    assert (twin.request.method, twin.request.url) == ("GET", server.url + "/api/pets/1")
