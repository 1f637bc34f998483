"""The Micetro client by the rows of document 002: requests and answers."""

from __future__ import annotations

import inspect
import io
import threading
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.servers.loopback import Answer, Loopback, Recorded
from tests.servers.micetro import PASSWORD, USER, Micetro

OK = Answer(json={"result": {}})


def test_mc_01_the_names_are_there(micetro: Any) -> None:
    assert (micetro.Client.__name__, micetro.MediaType.XML) == ("Client", "application/xml")


def test_mc_02_construction_bases_and_context(micetro: Any, micetro_server: Loopback) -> None:
    assert micetro.http_client.client.Client in micetro.Client.__mro__
    parameters = inspect.signature(micetro.Client).parameters
    assert [(each.name, each.kind.name) for each in parameters.values()] == [
        ("url", "POSITIONAL_OR_KEYWORD"),
        ("verify", "KEYWORD_ONLY"),
    ]
    assert parameters["verify"].default is True
    client = micetro.Client(micetro_server.url)
    with client as entered:
        assert entered is client
        session = client.session
        assert not session.is_closed
    assert session.is_closed


@pytest.mark.parametrize("verb", ["get", "post", "put", "patch", "delete"])
def test_mc_03_a_method_for_each_verb(micetro_client: Any, micetro_server: Loopback, verb: str) -> None:
    micetro_server.script(OK)
    assert getattr(micetro_client, f"http_{verb}")("/users", params={"a": "b"}) == {"result": {}}
    request = micetro_server.requests[0]
    assert (request.method, request.target) == (verb.upper(), "/mmws/api/v2/users?a=b")


def test_mc_04_the_token_goes_with_every_request(micetro: Any, authenticated: Any, micetro_server: Loopback) -> None:
    authenticated.http_get("/users")
    authenticated.http_get("/dnsZones")
    token = micetro.Client.generate_token(USER, PASSWORD)
    assert [each.headers["authorization"] for each in micetro_server.requests] == [token, token]


def test_mc_05_urls_are_relative_to_the_api(authenticated: Any, micetro_server: Loopback) -> None:
    authenticated.http_get("/users")
    assert micetro_server.requests[0].target == "/mmws/api/v2/users"


@pytest.mark.parametrize(
    ("content_type", "body", "result"),
    [
        ("application/json", b'{"a": 1}', {"a": 1}),
        ("application/json; charset=utf-8", b"[1]", [1]),
        ("application/vnd.x+json", b"1", 1),
        ("application/xml", b"<a>1</a>", "<a>1</a>"),
        ("text/plain; charset=latin-1", "é".encode("latin-1"), "é"),
        (None, b'{"a": 1}', '{"a": 1}'),
    ],
)
def test_mc_06_json_is_parsed_and_the_rest_is_text(
    micetro_client: Any, micetro_server: Loopback, content_type: str | None, body: bytes, result: Any
) -> None:
    micetro_server.script(Answer(body=body, headers={"Content-Type": content_type} if content_type else {}))
    assert micetro_client.http_get("/x") == result


def test_mc_07_errors_have_what_micetro_reported(micetro: Any, authenticated: Any) -> None:
    with pytest.raises(micetro.MicetroV2ErrorResponse) as caught:
        authenticated.http_get("/users/users/77")
    error = caught.value
    assert (error.code, error.message, error.response.status_code) == (2049, "there is no object users/77", 404)
    assert isinstance(error.response, httpx.Response)
    assert repr(error) == "MicetroV2ErrorResponse('there is no object users/77' [2049])"


def test_mc_08_no_accept_of_its_own(micetro: Any, authenticated: Any, micetro_server: Loopback) -> None:
    assert isinstance(authenticated.http_get("/users"), dict)
    assert micetro_server.requests[0].headers["accept"] == "*/*"
    text = authenticated.http_get("/users", headers={"Accept": micetro.MediaType.XML})
    assert text.startswith("<?xml")
    assert micetro_server.requests[1].headers["accept"] == "application/xml"


def test_mc_09_lists_come_in_their_envelope(authenticated: Any) -> None:
    response = authenticated.http_get("/users", params={"filter": "name=^ad", "sortBy": "name"})
    assert [(each["ref"], each["name"]) for each in response["result"]["users"]] == [
        ("users/2", "ada"),
        ("users/1", "administrator"),
    ]
    assert response["result"]["totalResults"] == 2


def test_mc_15_get_expects_200_unless_told_otherwise(
    micetro: Any, micetro_client: Any, micetro_server: Loopback
) -> None:
    micetro_server.script(Answer(201, json={"result": {}}))
    with pytest.raises(micetro.UnexpectedResponse) as caught:
        micetro_client.http_get()
    assert caught.value.response.status_code == 201
    assert micetro_server.requests[0].target == "/mmws/api/v2"
    assert micetro_client.http_get("/x", expected_status_codes=[201]) == {"result": {}}
    parameters = inspect.signature(micetro.Client.http_get).parameters
    assert {name: each.default for name, each in parameters.items() if name not in ("self", "kwargs")} == {
        "url": "",
        "params": None,
        "expected_status_codes": None,
    }


@pytest.mark.parametrize("verb", ["post", "put", "patch", "delete"])
@pytest.mark.parametrize("answer", [Answer(200, json={}), Answer(201, json={}), Answer(204)])
def test_mc_16_other_verbs_expect_nothing(
    micetro: Any, micetro_client: Any, micetro_server: Loopback, verb: str, answer: Answer
) -> None:
    micetro_server.script(answer)
    method = getattr(micetro_client, f"http_{verb}")
    assert method("/x") == ("" if answer.status == 204 else {})
    names = ["url", "params", "data", "json", "expected_status_codes", "kwargs"]
    assert list(inspect.signature(method).parameters) == names


def test_mc_17_the_arguments_of_a_request(micetro: Any) -> None:
    names = (
        "self method url params data headers cookies files auth timeout allow_redirects proxies hooks stream verify "
        "cert json expected_status_codes"
    )
    parameters = inspect.signature(micetro.Client.http_request).parameters
    assert list(parameters) == names.split()
    assert all(each.default is None for name, each in list(parameters.items())[3:] if name != "allow_redirects")
    assert parameters["allow_redirects"].default is True


def test_mc_17_queries_of_every_form(micetro_client: Any, micetro_server: Loopback) -> None:
    micetro_server.script(OK)
    for params in ({"a": ["1", "2"], "b": None, "c": "x y&z"}, [("a", "1"), ("a", "2"), ("c", "x y&z")]):
        micetro_client.http_get("/x", params)
        assert micetro_server.requests[-1].query == [("a", "1"), ("a", "2"), ("c", "x y&z")]
    for raw in ("a=%20", b"a=%20"):
        micetro_client.http_get("/x?b=c", raw)
        assert micetro_server.requests[-1].target == "/mmws/api/v2/x?b=c&a=%20"


def test_mc_17_bodies_of_every_form(micetro_client: Any, micetro_server: Loopback, tmp_path: Path) -> None:
    micetro_server.script(OK)
    form = "application/x-www-form-urlencoded"
    cases = [
        ({"json": {"a": [1, None]}}, b'{"a": [1, null]}', "application/json"),
        ({"data": {"a": ["1", "2"], "b": "x y"}}, b"a=1&a=2&b=x+y", form),
        ({"data": [("a", "1"), ("a", "2")]}, b"a=1&a=2", form),
        ({"data": b"raw"}, b"raw", None),
        ({"data": "text é"}, "text é".encode(), None),
        ({"data": io.BytesIO(b"file")}, b"file", None),
        ({"data": {"a": "1"}, "json": {"ignored": 1}}, b"a=1", form),
        ({"json": "text"}, b'"text"', "application/json"),
    ]
    for keywords, body, media_type in cases:
        micetro_client.http_post("/x", **keywords)
        request = micetro_server.requests[-1]
        assert request.body == body
        assert media_type in (None, request.headers["content-type"])


def test_mc_17_files_are_sent_in_parts(micetro_client: Any, micetro_server: Loopback) -> None:
    micetro_server.script(OK)
    files = {"report": ("r.txt", io.BytesIO(b"content"), "text/plain"), "plain": io.BytesIO(b"more")}
    micetro_client.http_post("/x", data={"a": "1"}, files=files)
    request = micetro_server.requests[0]
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
    body = request.body.decode()
    assert 'name="a"' in body
    assert 'name="report"; filename="r.txt"' in body
    assert "Content-Type: text/plain" in body
    assert "content\r\n" in body and "more\r\n" in body


def test_mc_17_headers_cookies_credentials(micetro: Any, authenticated: Any, micetro_server: Loopback) -> None:
    micetro_server.script(OK)
    authenticated.http_get("/x", headers={"X-A": "1"}, cookies={"c": "d", "e": "f"}, auth=("ann", "secret"))
    first = micetro_server.requests[-1].headers
    assert (first["x-a"], first["cookie"]) == ("1", "c=d; e=f")
    assert first["authorization"] == micetro.Client.generate_token("ann", "secret")

    def sign(request: httpx.Request) -> httpx.Request:
        request.headers["X-Signed"] = f"{request.method} {request.url.path}"
        return request

    authenticated.http_get("/x", auth=sign)
    assert micetro_server.requests[-1].headers["x-signed"] == "GET /mmws/api/v2/x"
    assert "authorization" not in micetro_server.requests[-1].headers


def test_mc_17_timeouts(micetro: Any, micetro_client: Any, micetro_server: Loopback) -> None:
    micetro_server.script(Answer(delay=1.0))
    for timeout in (0.05, (5, 0.05)):
        with pytest.raises(micetro.GeneralError) as caught:
            micetro_client.http_get("/x", timeout=timeout)
        assert isinstance(caught.value.__cause__, micetro.exceptions.ApiException)


def test_mc_17_redirects_are_followed_or_not(micetro_client: Any, micetro_server: Loopback) -> None:
    def answer(request: Recorded) -> Answer:
        target = "/mmws/api/v2/new"
        return OK if request.target == target else Answer(302, headers={"Location": target})

    micetro_server.script(answer)
    assert micetro_client.http_get("/old") == {"result": {}}
    assert micetro_client.http_get("/old", allow_redirects=False, expected_status_codes=[302]) == ""
    assert [each.path.rpartition("/")[2] for each in micetro_server.requests] == ["old", "new", "old"]


def test_mc_17_proxies(micetro: Any, micetro_server: Loopback) -> None:
    with Loopback(OK) as proxy, micetro.Client("http://micetro.invalid") as client:
        assert client.http_get("/x", proxies={"http": proxy.url}) == {"result": {}}
        assert proxy.requests[0].target == "http://micetro.invalid/mmws/api/v2/x"
        with pytest.raises(micetro.GeneralError):
            client.http_get("/x", proxies={"https": proxy.url}, timeout=2)


def test_mc_17_hooks_see_the_answer(micetro_client: Any, micetro_server: Loopback) -> None:
    micetro_server.script(OK)
    seen: list[int] = []
    micetro_client.http_get("/x", hooks={"response": lambda response: seen.append(response.status_code)}, stream=True)
    other = httpx.Response(200, json={"other": True})
    changed = micetro_client.http_get("/x", hooks={"response": [lambda response: None, lambda response: other]})
    assert (seen, changed) == ([200], {"other": True})


@pytest.mark.parametrize(
    ("status", "expected", "raises"),
    [
        (200, (200,), False),
        (201, [200, 201], False),
        (202, {200}, True),
        (204, (200, 201), True),
        (202, (), False),
        (202, None, False),
    ],
)
def test_mc_18_statuses_that_are_expected(
    micetro: Any, micetro_client: Any, micetro_server: Loopback, status: int, expected: Any, raises: bool
) -> None:
    micetro_server.script(Answer(status, json=None if status == 204 else {}))
    if raises:
        with pytest.raises(micetro.UnexpectedResponse, match=str(status)):
            micetro_client.http_request("GET", "/x", expected_status_codes=expected)
    else:
        assert micetro_client.http_request("GET", "/x", expected_status_codes=expected) == {}


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("http://h:1/some/path?x#f", "http://h:1"),
        ("https://user:secret@h/mmws", "https://h"),
        ("h.example.com", "https://h.example.com"),
        ("h:8443", "https://h:8443"),
        ("http://[::1]:80/x", "http://[::1]:80"),
    ],
)
def test_mc_19_mcx_01_scheme_host_and_port_of_a_url_count(micetro: Any, url: str, found: str) -> None:
    assert micetro.Client(url).micetro_url == found


@pytest.mark.parametrize("url", ["http://", "/x", "", "https:///x"])
def test_mcx_01_a_url_without_a_host_is_refused(micetro: Any, url: str) -> None:
    with pytest.raises(micetro.ClientError) as caught:
        micetro.Client(url)
    assert str(caught.value) == "The Micetro URL does not contain a host. It is required."


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("/users", "/mmws/api/v2/users"),
        ("users", "/mmws/api/v2/users"),
        ("", "/mmws/api/v2"),
        ("/dnsZones/dnsZones/39404", "/mmws/api/v2/dnsZones/dnsZones/39404"),
        ("/users/a b", "/mmws/api/v2/users/a%20b"),
        ("/users/a%20b", "/mmws/api/v2/users/a%20b"),
    ],
)
def test_mcx_02_one_slash_before_the_path(micetro_client: Any, micetro_server: Loopback, url: str, target: str) -> None:
    micetro_server.script(OK)
    micetro_client.http_get(url)
    assert micetro_server.requests[0].target == target
    assert micetro_client.target == f"{micetro_server.url}/mmws/api/v2"


def test_mcx_03_the_exceptions_and_their_order(micetro: Any) -> None:
    assert micetro.MicetroV2ErrorResponse.__mro__[1:4] == (micetro.ErrorResponse, micetro.GeneralError, Exception)
    assert micetro.UnexpectedResponse.__mro__[1:4] == (micetro.ErrorResponse, micetro.GeneralError, Exception)
    assert micetro.ClientError.__mro__[1:3] == (micetro.GeneralError, Exception)
    error = micetro.GeneralError("what happened")
    assert (error.message, str(error)) == ("what happened", "what happened")


def test_mcx_04_errors_go_before_expectations(micetro: Any, authenticated: Any, micetro_server: Loopback) -> None:
    with pytest.raises(micetro.MicetroV2ErrorResponse):
        authenticated.http_get("/users/users/77", expected_status_codes=[404])
    micetro_server.script(Answer(200, body=b"{", headers={"Content-Type": "application/json"}))
    with pytest.raises(micetro.UnexpectedResponse):
        authenticated.http_get("/x", expected_status_codes=[201])


def test_mcx_04_no_answer(micetro: Any) -> None:
    with Loopback() as server:
        url = server.url
    with pytest.raises(micetro.GeneralError) as caught:
        micetro.Client(url).http_get("/x")
    assert str(caught.value) == "The request to Micetro REST API v2 failed."
    assert isinstance(caught.value.__cause__, micetro.exceptions.ApiConnectionError)


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("application/json", b"{"),
        ("application/json", b'{"other": 1}'),
        ("application/json", b'{"error": "text"}'),
        ("text/html", b'{"error": {"code": 1, "message": "m"}}'),
        (None, b'{"error": {"code": 1, "message": "m"}}'),
    ],
)
def test_mcx_05_errors_in_another_form(
    micetro: Any, micetro_client: Any, micetro_server: Loopback, content_type: str | None, body: bytes
) -> None:
    micetro_server.script(Answer(500, body=body, headers={"Content-Type": content_type} if content_type else {}))
    with pytest.raises(micetro.UnexpectedResponse) as caught:
        micetro_client.http_get("/x")
    assert caught.value.response.content == body


def test_mcx_06_bodies_that_are_not_what_they_say(micetro_client: Any, micetro_server: Loopback) -> None:
    micetro_server.script(
        Answer(200, body=b"", headers={"Content-Type": "application/json"}),
        Answer(200, body=b"{", headers={"Content-Type": "application/json"}),
        Answer(204),
    )
    assert [micetro_client.http_put("/x") for _ in range(3)] == ["", "{", ""]


def test_mcx_09_what_subclasses_build_on(micetro: Any, micetro_server: Loopback) -> None:
    class Other(micetro.http_client.Client):
        """A client of something else."""

        def _url_for(self, url: str) -> str:
            return f"{self.target}/v9{url}"

        def _is_error_response(self, response: httpx.Response) -> bool:
            return response.status_code == 418

        def _handle_error_response(self, response: httpx.Response) -> str:
            return f"teapot {response.text}"

        def _handle_nonerror_response(self, response: httpx.Response, expected_status_codes: Any) -> int:
            return response.status_code

        def _handle_request_exc(self, exc: Exception) -> str:
            return f"no answer: {type(exc).__name__}"

    micetro_server.script(Answer(418, body=b"short and stout"), Answer(404), Answer(drop=True))
    with Other(micetro_server.url) as client:
        assert [client.http_get("/x") for _ in range(3)] == [
            "teapot short and stout",
            404,
            "no answer: ApiConnectionError",
        ]
        assert micetro_server.requests[0].target == "/v9/x"
        assert isinstance(client.session, httpx.Client)
        assert (client.target, client.token, client.token_type) == (micetro_server.url, None, None)
        assert not client.is_authenticated
        with pytest.raises(micetro.ClientError):
            client._require_auth()


def test_mcx_09_the_base_class_has_answers_of_its_own(micetro: Any, micetro_server: Loopback) -> None:
    micetro_server.script(Answer(404, body=b"no"), Answer(drop=True))
    with micetro.http_client.Client(micetro_server.url) as client:
        with pytest.raises(micetro.ErrorResponse) as caught:
            client.http_get("/x")
        assert caught.value.response.text == "no"
        with pytest.raises(micetro.GeneralError):
            client.http_get("/x")


def test_mcx_12_nothing_is_sent_twice_and_threads_may_share_a_client(
    micetro: Any, authenticated: Any, micetro_server: Loopback
) -> None:
    threads = [threading.Thread(target=authenticated.http_get, args=("/users",)) for _ in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert len(micetro_server.requests) == 8
    micetro_server.script(Answer(503), Answer(200, json={}))
    with pytest.raises(micetro.GeneralError):
        authenticated.http_get("/x")
    assert len(micetro_server.requests) == 1


def test_mcx_13_collections_in_any_case_and_filters(authenticated: Any) -> None:
    for name in ("/dnszones", "/DNSZones", "/dnsZones"):
        zones = authenticated.http_get(name, params={"filter": "name=example.com."})["result"]["dnsZones"]
        assert [each["ref"] for each in zones] == ["dnsZones/39404"]


def test_objects_are_created_changed_and_removed(authenticated: Any, micetro_service: Micetro) -> None:
    created = authenticated.http_post("/users", json={"user": {"name": "eve"}, "saveComment": "new"})
    ref = created["result"]["ref"]
    assert authenticated.http_put(f"/users/{ref}", json={"properties": [{"name": "email", "value": "e@x"}]}) == ""
    assert authenticated.http_get(f"/users/{ref}")["result"]["user"] == {"name": "eve", "ref": ref, "email": "e@x"}
    assert authenticated.http_delete(f"/users/{ref}", json={"saveComment": "gone"}) == ""
    assert ref not in micetro_service.objects["users"]
    assert micetro_service.comments == ["new", "gone"]
