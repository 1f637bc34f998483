"""Calls as code written for swagger-codegen clients makes them."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from datetime import UTC, date, datetime
from operator import mod
from typing import Any

import pytest

from mixins.errors import ApiConnectionError, ApiException, ApiTimeoutError, UnauthorizedException
from tests.mixins.compat.conftest import KEY, ImpatientClient
from tests.mixins.compat.garage.api.vehicles_api import VehiclesApi
from tests.mixins.compat.garage.client import ApiClient, AsyncApiClient
from tests.mixins.compat.garage.configuration import Configuration
from tests.mixins.compat.garage.models import Engine, Fuel, Vehicle
from tests.mixins.http.world import LOOPS
from tests.servers.loopback import Answer, Loopback


def test_jc_05_the_api_key_is_sent(vehicles: VehiclesApi, server: Loopback) -> None:
    vehicles.vehicles_list("application/json", "application/json")
    assert server.requests[0].headers["x-api-key"] == KEY


def test_jc_06_headers_given_as_arguments_need_no_key(server: Loopback) -> None:
    configuration = Configuration()
    configuration.host = server.url
    with ApiClient(configuration) as client:
        client.vehicles.vehicles_list("a", "b", date="Thu, 09 Aug 1990 14:25:15 GMT", authorization="Signature x")
    headers = server.requests[0].headers
    assert headers["date"] == "Thu, 09 Aug 1990 14:25:15 GMT"
    assert headers["authorization"] == "Signature x"
    assert "x-api-key" not in headers


def test_jc_09_only_what_was_set_is_in_the_body(vehicles: VehiclesApi, server: Loopback) -> None:
    server.script(Answer(json={"_id": "7"}))
    vehicle = Vehicle(owner="ann", tags=["new"])
    vehicle.details = {"lights": None}
    vehicles.vehicles_put("7", "application/json", "application/json", body=vehicle)
    assert server.requests[0].json() == {"owner": "ann", "state": "", "tags": ["new"], "details": {"lights": None}}


@pytest.mark.parametrize("name", ["date", "_date"])
def test_jc_11_both_names_of_a_reserved_parameter(vehicles: VehiclesApi, server: Loopback, name: str) -> None:
    arguments: Any = {name: "today"}
    vehicles.vehicles_list(**arguments)
    assert server.requests[0].headers["date"] == "today"


def test_jcx_05_attributes_of_a_client(configuration: Configuration, server: Loopback) -> None:
    client = ApiClient(configuration, "X-Extra", "1", "crumb=2")
    assert client.configuration is configuration
    assert client.cookie == "crumb=2"
    assert client.default_headers["X-Extra"] == "1"
    assert client.user_agent == "Swagger-Codegen/4.0.0/python"
    assert client.last_response is None
    client.vehicles.vehicles_list()
    assert server.requests[0].headers["cookie"] == "crumb=2"
    assert server.requests[0].headers["user-agent"] == "Swagger-Codegen/4.0.0/python"
    response = client.last_response
    assert response is not None
    assert (response.status, response.data) == (200, "[]")
    client.close()


def test_jcx_07_default_headers_win_over_those_of_the_operation(
    client: ApiClient, vehicles: VehiclesApi, server: Loopback
) -> None:
    client.default_headers["Accept"] = "text/csv"
    client.set_default_header("X-Org-Id", "default")
    vehicles.vehicles_list(x_org_id="mine")
    headers = server.requests[0].headers
    assert headers["accept"] == "text/csv"
    assert headers["x-org-id"] == "default"


def test_jcx_07_credentials_win_over_default_headers(
    client: ApiClient, vehicles: VehiclesApi, server: Loopback
) -> None:
    client.set_default_header("X-Api-Key", "another")
    vehicles.vehicles_list()
    assert server.requests[0].headers["x-api-key"] == KEY


def test_jcx_07_cookie_wins_over_default_headers(client: ApiClient, server: Loopback) -> None:
    client.set_default_header("Cookie", "a=1")
    client.cookie = "b=2"
    client.vehicles.vehicles_list()
    assert server.requests[0].headers["cookie"] == "b=2"


def test_headers_of_a_single_call_win_over_default_ones(client: ApiClient, server: Loopback) -> None:
    client.set_default_header("X-Org-Id", "default")
    client.vehicles.vehicles_list(_headers={"x-org-id": "call"}, _accept="text/plain")
    assert server.requests[0].headers["x-org-id"] == "call"
    assert server.requests[0].headers["accept"] == "text/plain"


@pytest.mark.parametrize("arguments", [("text/xml", "text/csv"), ("", ""), (None, None), ()])
def test_jcx_08_content_type_and_accept_are_ignored(
    vehicles: VehiclesApi, server: Loopback, arguments: tuple[Any, ...]
) -> None:
    vehicles.vehicles_list(*arguments)
    assert server.requests[0].headers["accept"] == "application/json"
    assert server.requests[0].headers["content-type"] == "application/json"


def test_jcx_08_an_operation_without_result_asks_for_json_too(vehicles: VehiclesApi, server: Loopback) -> None:
    server.script(Answer(204))
    vehicles.vehicles_post(body={})
    assert server.requests[0].headers["accept"] == "application/json"
    assert server.requests[0].headers["content-type"] == "application/json"
    assert server.requests[0].body == b"{}"


def test_jcx_10_with_http_info_gives_three_things(vehicles: VehiclesApi, server: Loopback) -> None:
    server.script(Answer(json=[{"_id": "1"}], headers={"X-Total-Count": "9"}))
    found = vehicles.vehicles_list_with_http_info("a", "b")
    data, status, headers = found
    assert [each.id for each in data] == ["1"]
    assert status == 200
    assert headers["x-total-count"] == "9"
    assert (found[1], found[-1]["X-TOTAL-COUNT"], len(found)) == (200, "9", 3)


def test_jcx_10_return_http_data_only(vehicles: VehiclesApi, server: Loopback) -> None:
    only: Any = vehicles.vehicles_list_with_http_info(_return_http_data_only=True)
    assert only == []
    assert vehicles.vehicles_list(_return_http_data_only=False) == []
    assert vehicles.vehicles_list_with_http_info(_return_http_data_only=None)[1] == 200


@pytest.mark.parametrize("call", [VehiclesApi.vehicles_list, VehiclesApi.vehicles_list_with_http_info])
@pytest.mark.parametrize("option", ["limits", "_request_timeou", "_preload"])
def test_jcx_11_unexpected_keyword(
    vehicles: VehiclesApi, server: Loopback, call: Callable[..., Any], option: str
) -> None:
    with pytest.raises(TypeError) as caught:
        call(vehicles, **{option: 1}, async_req=False)
    assert str(caught.value) == f"Got an unexpected keyword argument '{option}' to method vehicles_list"
    assert server.requests == []


def test_jcx_11_unexpected_keyword_is_found_before_a_thread_starts(vehicles: VehiclesApi, client: ApiClient) -> None:
    arguments: Any = {"async_req": True, "what": 1}
    with pytest.raises(TypeError, match="Got an unexpected keyword argument 'what' to method vehicles_list"):
        vehicles.vehicles_list(**arguments)


def test_jcx_11_missing_required(vehicles: VehiclesApi) -> None:
    nothing: Any = None
    with pytest.raises(ValueError) as caught:
        vehicles.vehicles_put(nothing, "a", "b")
    assert str(caught.value) == "Missing the required parameter `id` when calling `vehicles_put`"
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'id'"):
        inspect.getattr_static(VehiclesApi, "vehicles_put")(vehicles)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"skip": -1}, "parameter `skip` when calling `vehicles_list`, must be a value greater than or equal to `0`"),
        ({"limit": 101}, "parameter `limit` when calling `vehicles_list`, must be a value less than or equal to `100`"),
        (
            {"filter": "abcdef"},
            "parameter `filter` when calling `vehicles_list`, length must be less than or equal to `5`",
        ),
    ],
)
def test_jcx_11_values_out_of_bounds(vehicles: VehiclesApi, server: Loopback, arguments: Any, message: str) -> None:
    with pytest.raises(ValueError) as caught:
        vehicles.vehicles_list(**arguments)
    assert str(caught.value) == f"Invalid value for {message}"
    assert server.requests == []


def test_jcx_11_bounds_are_inclusive(vehicles: VehiclesApi, server: Loopback) -> None:
    vehicles.vehicles_list(skip=0, limit=100, filter="abcde")
    assert server.requests[0].query == [("skip", "0"), ("limit", "100"), ("filter", "abcde")]


def test_jcx_12_required_by_keyword(vehicles: VehiclesApi, server: Loopback) -> None:
    server.script(Answer(json={}))
    vehicles.vehicles_put(accept="a", content_type="b", id="x y/z")
    assert server.requests[0].target == "/api/vehicles/x%20y%2Fz"


def test_jcx_15_timeouts(vehicles: VehiclesApi, server: Loopback) -> None:
    soon: Any = "soon"
    server.script(Answer(json=[], delay=0.5))
    for timeout in (0.05, (5, 0.05)):
        with pytest.raises(ApiTimeoutError):
            vehicles.vehicles_list(_request_timeout=timeout, _retry=False)
    with pytest.raises(TypeError):
        vehicles.vehicles_list(_request_timeout=soon)


@pytest.mark.parametrize("method", ["get", "put", "post"])
def test_jcx_16_a_status_is_not_retried(vehicles: VehiclesApi, server: Loopback, method: str) -> None:
    server.script(Answer(503, headers={"Retry-After": "0"}), Answer(json=[]))
    with pytest.raises(ApiException) as caught:
        _call(vehicles, method)
    assert caught.value.status == 503
    assert len(server.requests) == 1


@pytest.mark.parametrize(("method", "attempts"), [("get", 4), ("put", 4), ("post", 1)])
def test_jcx_16_a_lost_connection_is_retried_where_that_is_safe(
    vehicles: VehiclesApi, server: Loopback, method: str, attempts: int
) -> None:
    server.script(Answer(drop=True))
    with pytest.raises(ApiConnectionError):
        _call(vehicles, method)
    assert len(server.requests) == attempts


def _call(vehicles: VehiclesApi, method: str) -> None:
    match method:
        case "get":
            vehicles.vehicles_list()
        case "put":
            vehicles.vehicles_put("1", body={})
        case _:
            vehicles.vehicles_post(body={})


def test_jcx_17_no_connection_is_an_api_exception(configuration: Configuration, server: Loopback) -> None:
    server.close()
    with ImpatientClient(configuration) as client, pytest.raises(ApiException) as caught:
        client.vehicles.vehicles_post(body={})
    assert caught.value.status == 0
    assert client.waited == 3  # nothing was sent, so even a POST is tried again


def test_jcx_18_text_of_an_exception(vehicles: VehiclesApi, server: Loopback) -> None:
    server.script(Answer(401, body=b'{"message":"no"}', headers={"X-Trace": "t", "Content-Length": "16"}))
    with pytest.raises(UnauthorizedException) as caught:
        vehicles.vehicles_list()
    error = caught.value
    assert (error.status, error.reason, error.body) == (401, "Unauthorized", '{"message":"no"}')
    assert mod("%s", error) == (
        "(401)\nReason: Unauthorized\n"
        f"HTTP response headers: {error.headers!r}\n"
        'HTTP response body: {"message":"no"}\n'
    )
    assert error.headers is not None
    assert error.headers["x-trace"] == "t"


def test_jcx_18_constructor() -> None:
    assert str(ApiException(404, "Gone fishing")) == "(404)\nReason: Gone fishing\n"
    assert ApiException(status=1, reason="r").reason == "r"


def test_jcx_20_query(vehicles: VehiclesApi, server: Loopback) -> None:
    vehicles.vehicles_list(limit=None, active=True, filter="")
    assert server.requests[0].target == "/api/vehicles?filter=&active=true"


def test_jcx_21_lists_are_joined_with_encoded_commas(vehicles: VehiclesApi, server: Loopback) -> None:
    vehicles.vehicles_list(fields=["x", "y z"])
    vehicles.vehicles_list(fields="name")
    assert server.requests[0].target == "/api/vehicles?fields=x%2Cy%20z"
    assert server.requests[1].target == "/api/vehicles?fields=name"


def test_jcx_22_safe_characters_of_paths(configuration: Configuration, server: Loopback) -> None:
    server.script(Answer(json={}))
    configuration.safe_chars_for_path_param = "@"
    with ApiClient(configuration) as client:
        client.vehicles.vehicles_put("a@b/c")
    assert server.requests[0].target == "/api/vehicles/a@b%2Fc"


NAIVE = datetime(2020, 1, 2, 3, 4, 5)
AWARE = datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("body", "sent"),
    [
        ({}, {}),
        ({"a": None, "b": [None]}, {"a": None, "b": [None]}),
        ({"at": NAIVE, "day": date(2020, 1, 2)}, {"at": "2020-01-02T03:04:05", "day": "2020-01-02"}),
        ({"at": AWARE}, {"at": "2020-01-02T03:04:05+00:00"}),
        ([Engine(power=3), {"power": None}], [{"power": 3}, {"power": None}]),
        ({"engine": Engine(fuel=Fuel.PETROL)}, {"engine": {"fuel": "petrol"}}),
        (("a", ("b",)), ["a", ["b"]]),
    ],
)
def test_jcx_23_bodies(vehicles: VehiclesApi, server: Loopback, body: Any, sent: Any) -> None:
    server.script(Answer(204))
    vehicles.vehicles_post(body=body)
    assert server.requests[0].json() == sent


def test_jcx_23_nested_models(vehicles: VehiclesApi, server: Loopback) -> None:
    server.script(Answer(json={}))
    body = Vehicle(
        "9", "ann", built=NAIVE, inspected=date(2020, 1, 2), spares=[Engine(power=1)], by_slot={"a": Engine(fuel="x")}
    )
    vehicles.vehicles_put("9", body=body)
    assert server.requests[0].json() == {
        "_id": "9",
        "owner": "ann",
        "state": "",
        "built": "2020-01-02T03:04:05",
        "inspected": "2020-01-02",
        "spares": [{"power": 1}],
        "bySlot": {"a": {"fuel": "x"}},
    }


def test_jcx_24_and_25_reading_is_lenient(vehicles: VehiclesApi, server: Loopback) -> None:
    server.script(Answer(json=[{"osMetaFamily": "beos", "unknown": 1, "engine": {"fuel": "steam"}, "built": "soon"}]))
    (vehicle,) = vehicles.vehicles_list()
    assert vehicle.owner is None
    assert vehicle.os_meta_family == "beos"
    assert vehicle.engine is not None
    assert vehicle.engine.fuel == "steam"
    assert vehicle.built == "soon"
    assert "unknown" not in vehicle.to_dict()
    assert dict(vehicle.additional_properties) == {"unknown": 1}


def test_jcx_24_what_the_document_does_not_know_is_not_sent_back(vehicles: VehiclesApi, server: Loopback) -> None:
    server.script(Answer(json=[{"_id": "1", "unknown": 1}]), Answer(json={}))
    (vehicle,) = vehicles.vehicles_list()
    vehicles.vehicles_put("1", body=vehicle)
    assert server.requests[1].json() == {"_id": "1"}


def test_jcx_28_an_api_makes_its_own_client() -> None:
    Configuration.set_default(Configuration(host="http://localhost:1"))
    api = VehiclesApi()
    assert isinstance(api.api_client, ApiClient)
    assert api.api_client.configuration.host == "http://localhost:1"


def test_jcx_29_calls_go_through_the_class(vehicles: VehiclesApi, monkeypatch: pytest.MonkeyPatch) -> None:
    path = f"{VehiclesApi.__module__}.VehiclesApi.vehicles_list"
    monkeypatch.setattr(path, lambda self, *arguments, **keywords: "patched")
    listed: Any = vehicles.vehicles_list("a", "b")
    assert listed == "patched"


@pytest.mark.parametrize("loop", LOOPS)
def test_the_asynchronous_twin(configuration: Configuration, server: Loopback, loop: Any) -> None:
    server.script(Answer(json=[{"_id": "1"}]))

    async def work() -> Any:
        async with AsyncApiClient(configuration, "X-Extra", "1") as client:
            listed = await client.vehicles.vehicles_list("a", "b")
            data, status, _ = await client.vehicles.vehicles_list_with_http_info()
            only: Any = await client.vehicles.vehicles_list_with_http_info(_return_http_data_only=True)
            return [each.id for each in (*listed, *data, *only)], status

    assert loop(work) == (["1", "1", "1"], 200)
    assert server.requests[0].headers["x-extra"] == "1"
    assert server.requests[0].headers["content-type"] == "application/json"
