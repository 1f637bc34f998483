"""The methods of a client that code calls directly."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from mixins.errors import ApiException, NotFoundException
from mixins.swagger_codegen_rest import RESTResponse
from tests.mixins.compat.conftest import KEY
from tests.mixins.compat.garage.client import ApiClient, AsyncApiClient
from tests.mixins.compat.garage.configuration import Configuration
from tests.mixins.compat.garage.models import Engine, Vehicle
from tests.mixins.http.world import LOOPS
from tests.servers.loopback import Answer, Loopback


class Body:
    """A response of somebody's own making."""

    def __init__(self, text: str, disposition: str | None = None) -> None:
        self.data = text
        self.urllib3_response = None
        self._disposition = disposition

    def getheader(self, name: str, default: str | None = None) -> str | None:
        """Return the one header field."""
        return self._disposition if name == "Content-Disposition" else default


def test_jcx_06_class_attributes() -> None:
    assert set(ApiClient.PRIMITIVE_TYPES) == {float, bool, bytes, str, int}
    assert {
        "int": int,
        "long": int,
        "float": float,
        "str": str,
        "bool": bool,
        "date": date,
        "datetime": datetime,
        "object": object,
    } == ApiClient.NATIVE_TYPES_MAPPING


@pytest.mark.parametrize(
    ("accepts", "header"),
    [
        ([], None),
        (["application/json"], "application/json"),
        (["text/csv", "Application/JSON"], "application/json"),
        (["Text/CSV", "text/xml"], "text/csv, text/xml"),
    ],
)
def test_jcx_09_select_header_accept(client: ApiClient, accepts: list[str], header: str | None) -> None:
    assert client.select_header_accept(accepts) == header


@pytest.mark.parametrize(
    ("content_types", "header"),
    [
        ([], "application/json"),
        (["text/csv", "application/json"], "application/json"),
        (["*/*"], "application/json"),
        (["Text/CSV", "text/xml"], "text/csv"),
    ],
)
def test_jcx_09_select_header_content_type(client: ApiClient, content_types: list[str], header: str) -> None:
    assert client.select_header_content_type(content_types) == header


def test_jcx_06_sanitize_for_serialization(client: ApiClient) -> None:
    value = {
        "none": None,
        "model": Vehicle("1", "ann", engine=Engine(2)),
        "list": [Engine(), date(2020, 1, 2)],
        "at": datetime(2020, 1, 2, tzinfo=UTC),
        "tuple": (1, "a"),
    }
    assert client.sanitize_for_serialization(value) == {
        "none": None,
        "model": {"_id": "1", "owner": "ann", "state": "", "engine": {"power": 2}},
        "list": [{}, "2020-01-02"],
        "at": "2020-01-02T00:00:00+00:00",
        "tuple": (1, "a"),
    }


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("5", "int", 5),
        ("5", "str", "5"),
        ('"5"', "int", 5),
        ('"five"', "int", "five"),
        ("[1, 2]", "list[str]", ["1", "2"]),
        ('{"a": "1"}', "dict(str, int)", {"a": 1}),
        ('{"a": [{"power": 1}]}', "dict(str, list[Engine])", {"a": [Engine(power=1)]}),
        ('{"power": 1, "more": 2}', "object", {"power": 1, "more": 2}),
        ('{"power": 1}', "Engine", Engine(power=1)),
        ('[{"power": 1}, null]', "list[Engine]", [Engine(power=1), None]),
        ('"2020-01-02"', "date", date(2020, 1, 2)),
        ('"2020-01-02T03:04:05Z"', "datetime", datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("null", "Engine", None),
        ("null", "list[int]", None),
        ("not json", "str", "not json"),
        ("{}", Engine, Engine()),
        ("7", float, 7.0),
        ('{"not": "a list"}', "list[Engine]", {"not": "a list"}),
    ],
)
def test_jcx_24_deserialize(client: ApiClient, text: str, kind: Any, value: Any) -> None:
    assert client.deserialize(Body(text), kind) == value


@pytest.mark.parametrize("kind", ["date", "datetime"])
@pytest.mark.parametrize("text", ['"soon"', "17", '""'])
def test_jcx_24_no_date(client: ApiClient, kind: str, text: str) -> None:
    with pytest.raises(ApiException, match=f"as {kind} object") as caught:
        client.deserialize(Body(text), kind)
    assert caught.value.status == 0


def test_jcx_24_unknown_type(client: ApiClient) -> None:
    with pytest.raises(ValueError, match="no type 'Boat'"):
        client.deserialize(Body("{}"), "list[Boat]")


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ("attachment; filename=report.csv", "report.csv"),
        ('attachment; filename="my report.csv"; size=3', "my report.csv"),
        ('attachment; filename="../../etc/passwd"', "passwd"),
        ('attachment; filename="..\\\\..\\\\boot.ini"', "boot.ini"),
        ("attachment; filename*=UTF-8''na%C3%AFve%2F..%2Fx.txt", "x.txt"),
        ('attachment; filename=".."', "download"),
        ('attachment; filename="a\x00b.txt"', "ab.txt"),
        ("attachment", "download"),
        (None, "download"),
    ],
)
def test_jcx_24_a_file_keeps_only_its_base_name(
    configuration: Configuration, tmp_path: Path, disposition: str | None, name: str
) -> None:
    configuration.temp_folder_path = str(tmp_path)
    with ApiClient(configuration) as client:
        path = Path(client.deserialize(Body("content", disposition), "file"))
    assert path.name == name
    assert path.read_text() == "content"
    assert tmp_path in path.parents


@pytest.mark.parametrize(
    ("collection", "expected"),
    [
        ("csv", [("a", "1,x,true")]),
        ("ssv", [("a", "1 x true")]),
        ("tsv", [("a", "1\tx\ttrue")]),
        ("pipes", [("a", "1|x|true")]),
        ("multi", [("a", 1), ("a", "x"), ("a", True)]),
    ],
)
def test_jcx_21_parameters_to_tuples(client: ApiClient, collection: str, expected: list[tuple[str, Any]]) -> None:
    assert client.parameters_to_tuples({"a": [1, "x", True]}, {"a": collection}) == expected


def test_jcx_21_parameters_without_a_collection_format(client: ApiClient) -> None:
    assert client.parameters_to_tuples([("a", [1]), ("b", "xy")], {"b": "csv"}) == [("a", [1]), ("b", "xy")]
    assert client.parameters_to_tuples({"a": 1}, None) == [("a", 1)]


def test_jcx_06_prepare_post_parameters(client: ApiClient, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"hello")
    fields = client.prepare_post_parameters([("a", 1)], {"file": str(path), "none": None, "more": [str(path)]})
    file = ("a.txt", b"hello", "text/plain")
    assert fields == [("a", 1), ("file", file), ("more", file)]
    assert client.prepare_post_parameters() == []


def test_jcx_06_update_params_for_auth(client: ApiClient) -> None:
    client.configuration.api_key["token"] = "t"
    headers: dict[str, Any] = {}
    query: list[tuple[str, Any]] = []
    client.update_params_for_auth(headers, query, ["x-api-key", "token", "basic", "no such scheme"])
    assert headers == {"x-api-key": KEY}
    assert query == [("access", "t")]
    client.update_params_for_auth(headers, query, None)
    assert len(headers) + len(query) == 2


def test_jcx_06_call_api(client: ApiClient, server: Loopback) -> None:
    server.script(Answer(json=[{"power": 1}], headers={"X-Total": "1"}))
    client.cookie = "c=1"
    data, status, headers = client.call_api(
        "/engines/{kind}/{n}",
        "post",
        {"kind": "a/b", "n": 3},
        {"skip": 0, "ids": ["x", "y"], "none": None, "flag": True},
        {"X-Org": "o", "Accept": "application/json", "X-None": None},
        body=Engine(power=2),
        response_type="list[Engine]",
        auth_settings=["x-api-key"],
        collection_formats={"ids": "csv"},
    )
    assert data == [Engine(power=1)]
    assert (status, headers["x-total"]) == (200, "1")
    request = server.requests[0]
    assert (request.method, request.target) == ("POST", "/api/engines/a%2Fb/3?skip=0&ids=x%2Cy&flag=true")
    assert request.json() == {"power": 2}
    sent = {name: request.headers.get(name) for name in ("x-org", "x-api-key", "cookie", "content-type", "x-none")}
    assert sent == {
        "x-org": "o",
        "x-api-key": KEY,
        "cookie": "c=1",
        "content-type": "application/json",
        "x-none": None,
    }
    assert client.last_response is not None
    assert client.last_response.status == 200


def test_jcx_06_call_api_sends_no_credentials_unasked(client: ApiClient, server: Loopback) -> None:
    assert client.call_api("/x", "GET", _return_http_data_only=True) is None
    assert "x-api-key" not in server.requests[0].headers


def test_jcx_06_call_api_refuses_to_leave_its_path(client: ApiClient, server: Loopback) -> None:
    with pytest.raises(ValueError, match="segment"):
        client.call_api("/engines/{id}", "DELETE", {"id": ".."})
    assert server.requests == []


def test_jcx_06_call_api_raises(client: ApiClient, server: Loopback) -> None:
    server.script(Answer(404, body=b"nothing"))
    with pytest.raises(NotFoundException) as caught:
        client.call_api("/x", "GET", response_type="Engine")
    assert caught.value.body == "nothing"


def test_jcx_06_call_api_in_a_thread(client: ApiClient, server: Loopback) -> None:
    server.script(Answer(json={"power": 1}))
    result = client.call_api("/x", "GET", response_type="Engine", async_req=True, _return_http_data_only=True)
    assert result.get(5) == Engine(power=1)


def test_jcx_06_call_api_unread(client: ApiClient, server: Loopback) -> None:
    server.script(Answer(body=b"abc"))
    raw = client.call_api("/x", "GET", _preload_content=False, _return_http_data_only=True)
    assert raw.read() == b"abc"


def test_jcx_06_call_api_with_a_form(client: ApiClient, server: Loopback, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"hello")
    client.call_api(
        "/x",
        "POST",
        header_params={"Content-Type": "multipart/form-data"},
        post_params=[("n", 1), ("n", 2)],
        files={"file": str(path)},
    )
    request = server.requests[0]
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert request.body.count(b'name="n"') == 2
    assert b'name="file"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nhello\r\n' in request.body


def test_jcx_06_request(client: ApiClient, server: Loopback) -> None:
    server.script(Answer(body=b"abc"))
    for response in (
        client.request("GET", server.url + "/api/x", query_params=[("a", "b c")], headers={"X-A": "1"}),
        client.request("GET", url="/x", query_params={"a": "b c"}, headers={"X-A": "1"}),
    ):
        assert isinstance(response, RESTResponse)
        assert (response.status, response.data) == (200, "abc")
    for request in server.requests:
        assert request.target == "/api/x?a=b+c"
        assert request.headers["x-a"] == "1"
        assert "x-api-key" not in request.headers


def test_the_other_way_of_sending_a_request(client: ApiClient, server: Loopback) -> None:
    response = client.request("GET", "/x", query={"a": 1}, expected_status_codes=[200], _request_auth="mine")
    assert (response.data, response.status_code) == ([], 200)
    assert server.requests[0].target == "/api/x?a=1"
    assert server.requests[0].headers["authorization"] == "mine"
    with pytest.raises(TypeError, match="query_params is not known beside options"):
        client.request("GET", "/x", query_params={"a": 1}, expected_status_codes=[200])


@pytest.mark.parametrize("loop", LOOPS)
def test_direct_methods_of_the_asynchronous_twin(configuration: Configuration, server: Loopback, loop: Any) -> None:
    server.script(Answer(json={"power": 1}))

    async def work() -> Any:
        async with AsyncApiClient(configuration) as client:
            data, status, _ = await client.call_api("/x", "GET", response_type="Engine")
            response = await client.request("GET", "/x")
            raw = await client.call_api("/x", "GET", _preload_content=False, _return_http_data_only=True)
            content = await raw.read()
            await raw.aclose()
            with pytest.raises(TypeError, match="async_req"):
                await client.call_api("/x", "GET", async_req=True)
            return data, status, response.data, content

    assert loop(work) == (Engine(power=1), 200, '{"power": 1}', b'{"power": 1}')


def test_downloads_do_not_replace_one_another(configuration: Configuration, tmp_path: Path) -> None:
    configuration.temp_folder_path = str(tmp_path)
    with ApiClient(configuration) as client:
        paths = {client.deserialize(Body(text, "attachment; filename=a"), "file") for text in ("1", "2")}
    assert sorted(Path(path).read_text() for path in paths) == ["1", "2"]
    assert len(os.listdir(tmp_path)) == 2
