"""The module ``rest`` of swagger-codegen clients."""

from __future__ import annotations

from typing import Any

import pytest

from mixins._library import httpx
from mixins.errors import ApiException, ServiceException
from mixins.swagger_codegen_rest import RESTClientObject, RESTResponse
from tests.mixins.compat.garage.configuration import Configuration
from tests.servers.loopback import Answer, Loopback


@pytest.fixture
def rest(configuration: Configuration) -> RESTClientObject:
    """A client with connections of its own."""
    return RESTClientObject(configuration, pools_size=2, maxsize=3)


def test_jcx_19_response(rest: RESTClientObject, server: Loopback) -> None:
    server.script(Answer(body=b"na\xc3\xafve", headers={"X-A": "1"}))
    response = rest.GET(server.url + "/x", query_params=[("q", "1 2")], headers={"Accept": "text/plain"})
    assert isinstance(response, RESTResponse)
    assert (response.status, response.reason, response.data) == (200, "OK", "naïve")
    assert response.getheaders()["x-a"] == "1"
    assert (response.getheader("X-a"), response.getheader("X-B"), response.getheader("X-B", "d")) == ("1", None, "d")
    assert response.urllib3_response.status_code == 200
    assert server.requests[0].target == "/x?q=1+2"


def test_jcx_19_response_around_one_of_the_http_library() -> None:
    response = RESTResponse(httpx.Response(201, headers={"X-A": "1"}, content=b"abc"))
    assert (response.status, response.reason, response.data) == (201, "Created", "abc")
    assert response.getheader("x-a") == "1"


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "DELETE", "POST", "PUT", "PATCH"])
def test_jcx_19_methods(rest: RESTClientObject, server: Loopback, method: str) -> None:
    response = getattr(rest, method)(server.url + "/x", _request_timeout=5)
    assert response.status == 200
    assert server.requests[0].method == method
    assert server.requests[0].headers["content-type"] == "application/json"


@pytest.mark.parametrize(
    ("content_type", "arguments", "body"),
    [
        ("application/json", {"body": {"a": None}}, b'{"a":null}'),
        ("application/vnd.api+json", {"body": [1]}, b"[1]"),
        ("application/x-www-form-urlencoded", {"post_params": [("a", "1 2"), ("a", "3")]}, b"a=1+2&a=3"),
        ("text/csv", {"body": "a,b"}, b"a,b"),
        ("application/octet-stream", {"body": b"\x00"}, b"\x00"),
    ],
)
def test_jcx_19_bodies(
    rest: RESTClientObject, server: Loopback, content_type: str, arguments: dict[str, Any], body: bytes
) -> None:
    rest.POST(server.url + "/x", headers={"Content-Type": content_type}, **arguments)
    assert server.requests[0].body.replace(b" ", b"") == body
    assert server.requests[0].headers["content-type"] == content_type


def test_jcx_19_multipart(rest: RESTClientObject, server: Loopback) -> None:
    fields = [("a", "1"), ("file", ("n.txt", b"data", "text/plain"))]
    rest.POST(server.url + "/x", headers={"Content-Type": "multipart/form-data"}, post_params=fields)
    assert b'name="file"; filename="n.txt"' in server.requests[0].body


def test_jcx_19_a_body_that_does_not_fit(rest: RESTClientObject, server: Loopback) -> None:
    with pytest.raises(ApiException, match="cannot be sent as text/csv") as caught:
        rest.POST(server.url + "/x", headers={"Content-Type": "text/csv"}, body={"a": 1})
    assert caught.value.status == 0
    with pytest.raises(ValueError, match="post_params"):
        rest.POST(server.url + "/x", body={"a": 1}, post_params=[("a", 1)])
    with pytest.raises(ValueError, match="http method must be"):
        rest.request("BREW", server.url + "/x")
    assert server.requests == []


def test_jcx_19_errors(rest: RESTClientObject, server: Loopback) -> None:
    server.script(Answer(503, body=b"busy"))
    with pytest.raises(ServiceException) as caught:
        rest.GET(server.url + "/x")
    assert (caught.value.status, caught.value.body) == (503, "busy")


def test_jcx_18_an_exception_from_a_response(rest: RESTClientObject, server: Loopback) -> None:
    server.script(Answer(body=b"abc", headers={"X-A": "1"}))
    error = ApiException(http_resp=rest.GET(server.url))
    assert (error.status, error.reason, error.body) == (200, "OK", "abc")
    assert error.headers is not None
    assert error.headers["x-a"] == "1"


def test_unread_answers(rest: RESTClientObject, server: Loopback) -> None:
    server.script(Answer(body=[b"ab", b"cd", b"ef"], headers={"X-A": "1"}))
    with rest.GET(server.url, _preload_content=False) as raw:
        assert (raw.status, raw.reason, raw.getheader("x-a"), raw.getheaders()["X-A"]) == (200, "OK", "1", "1")
        assert (raw.read(1), raw.read(4), raw.read(9), raw.read(1)) == (b"a", b"bcde", b"f", b"")
