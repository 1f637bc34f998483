"""`Configuration` and `ApiClient` of the JumpCloud packages, used directly, by the row of the behaviour each shows."""

from __future__ import annotations

import logging
import multiprocessing
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from tests.contract.packages import package
from tests.facts.surface import NAMES
from tests.servers.loopback import Answer, Loopback
from tests.source_documents.conftest import KEY

JSON = "application/json"
ClientOf = Callable[..., Any]
HOSTS = {"jcapiv1": "https://console.jumpcloud.com/api", "jcapiv2": "https://console.jumpcloud.com/api/v2"}
DEFAULTS: dict[str, Any] = {
    "temp_folder_path": None,
    "api_key": {},
    "api_key_prefix": {},
    "username": "",
    "password": "",
    "logger_format": "%(asctime)s %(levelname)s %(message)s",
    "logger_file": None,
    "debug": False,
    "verify_ssl": True,
    "ssl_ca_cert": None,
    "cert_file": None,
    "key_file": None,
    "assert_hostname": None,
    "connection_pool_maxsize": multiprocessing.cpu_count() * 5,
    "proxy": None,
    "safe_chars_for_path_param": "",
}


@pytest.mark.parametrize("name", NAMES)
def test_jcx_01_attributes_and_their_defaults(name: str) -> None:
    configuration = package(name).load().Configuration()
    assert configuration.host == HOSTS[name]
    assert {each: getattr(configuration, each) for each in DEFAULTS} == DEFAULTS
    assert configuration.logger.keys() == {"package_logger", "urllib3_logger"}
    assert configuration.logger["package_logger"].name == name
    assert configuration.logger_file_handler is None
    assert isinstance(configuration.logger_formatter, logging.Formatter)


def test_jcx_02_methods_of_a_configuration(jcapiv1: Any) -> None:
    configuration = jcapiv1.Configuration()
    assert configuration.get_api_key_with_prefix("x-api-key") is None
    configuration.api_key["x-api-key"] = "k"
    assert configuration.get_api_key_with_prefix("x-api-key") == "k"
    configuration.api_key_prefix["x-api-key"] = "Token"
    assert configuration.get_api_key_with_prefix("x-api-key") == "Token k"
    configuration.username, configuration.password = "u", "p"
    assert configuration.get_basic_auth_token() == "Basic dTpw"
    assert configuration.auth_settings() == {
        "x-api-key": {"type": "api_key", "in": "header", "key": "x-api-key", "value": "Token k"}
    }
    report = configuration.to_debug_report().splitlines()
    assert len(report) == 4
    assert report[-2:] == ["Version of the API: 1.0", "SDK Package Version: 5.0.0"]


@pytest.mark.parametrize("name", NAMES)
def test_jcx_04_configurations_add_no_handlers_of_their_own(name: str) -> None:
    module = package(name).load()
    logger = module.Configuration().logger["package_logger"]
    before = len(logger.handlers)
    for _ in range(3):
        module.Configuration()
    assert len(logger.handlers) == before


def test_jcx_06_a_request_of_ones_own(jcapiv2: Any, server: Loopback, client_of: ClientOf) -> None:
    server.script(Answer(json=[{"id": "g", "name": "n"}]))
    client = client_of(jcapiv2)
    data, status, _headers = client.call_api(
        "/usergroups/{id}/x",
        "GET",
        {"id": "a b"},
        [("limit", 1), ("fields", ["x", "y"])],
        {"Accept": JSON},
        response_type="list[UserGroup]",
        auth_settings=["x-api-key"],
        collection_formats={"fields": "csv"},
    )
    assert status == 200
    assert data == [jcapiv2.UserGroup(id="g", name="n")]
    request = server.requests[0]
    assert request.path == "/api/v2/usergroups/a%20b/x"
    assert request.query == [("limit", "1"), ("fields", "x,y")]
    assert request.headers["x-api-key"] == KEY


def test_jcx_06_helpers(jcapiv2: Any) -> None:
    client = jcapiv2.ApiClient()
    group = jcapiv2.UserGroup(name="n", attributes=jcapiv2.UserGroupAttributes(samba_enabled=False))
    assert client.sanitize_for_serialization([group, None]) == [
        {"name": "n", "attributes": {"sambaEnabled": False}},
        None,
    ]
    assert client.parameters_to_tuples({"a": [1, 2], "b": "c"}, {"a": "pipes"}) == [("a", "1|2"), ("b", "c")]
    assert client.NATIVE_TYPES_MAPPING["datetime"] is datetime
    headers: dict[str, str] = {}
    client.configuration.api_key["x-api-key"] = "k"
    client.update_params_for_auth(headers, [], ["x-api-key"])
    assert headers == {"x-api-key": "k"}


@pytest.mark.parametrize(
    ("types", "accept", "content_type"),
    [
        ([], None, JSON),
        ([JSON], JSON, JSON),
        (["Text/Plain", "application/JSON"], JSON, JSON),
        (["Text/Plain", "text/csv"], "text/plain, text/csv", "text/plain"),
    ],
)
def test_jcx_09_media_types_are_selected(types: list[str], accept: str | None, content_type: str, jcapiv1: Any) -> None:
    client = jcapiv1.ApiClient()
    assert client.select_header_accept(types) == accept
    assert client.select_header_content_type(types) == content_type
    assert client.select_header_content_type(["*/*"]) == JSON


def test_jcx_19_the_rest_client(jcapiv1: Any, server: Loopback, client_of: ClientOf) -> None:
    server.script(Answer(json={"a": 1}, headers={"X-Thing": "t"}))
    rest = jcapiv1.rest.RESTClientObject(jcapiv1.Configuration())
    answer = rest.POST(f"{server.url}/x", headers={"Content-Type": JSON}, body={"b": None})
    assert isinstance(answer, jcapiv1.rest.RESTResponse)
    assert (answer.status, answer.reason, answer.data) == (200, "OK", '{"a": 1}')
    assert answer.getheader("x-thing") == "t"
    assert answer.getheader("absent", "d") == "d"
    assert server.requests[0].json() == {"b": None}


class _Answer:
    """What `deserialize` takes: anything with the text of an answer."""

    def __init__(self, data: str) -> None:
        self.data = data


@pytest.mark.parametrize(
    ("text", "response_type", "expected"),
    [
        ("1", "str", "1"),
        ('"1"', "int", 1),
        ('{"a": 1}', "object", {"a": 1}),
        ('{"a": "1"}', "dict(str, int)", {"a": 1}),
        ('["a"]', "list[str]", ["a"]),
        ("plain text", "str", "plain text"),
        ("null", "str", None),
    ],
)
def test_jcx_24_types_by_name(text: str, response_type: str, expected: Any, jcapiv2: Any) -> None:
    assert jcapiv2.ApiClient().deserialize(_Answer(text), response_type) == expected


def test_jcx_24_models_and_dates_by_name(jcapiv2: Any) -> None:
    client = jcapiv2.ApiClient()
    groups = client.deserialize(_Answer('[{"id": "g", "unheard": 1}]'), "list[UserGroup]")
    assert groups == [jcapiv2.UserGroup(id="g")]
    assert client.deserialize(_Answer('"2024-05-06T07:08:09Z"'), "datetime").isoformat() == "2024-05-06T07:08:09+00:00"
    with pytest.raises(jcapiv2.rest.ApiException) as caught:
        client.deserialize(_Answer('"soon"'), "datetime")
    assert caught.value.status == 0


def test_jcx_33_arguments_in_the_place_that_was_recorded(jcapiv2: Any, server: Loopback, client_of: ClientOf) -> None:
    """Some lists of bindings take the kinds of object before the ignored arguments, some behind them."""
    server.script(Answer(json=[]))
    client = client_of(jcapiv2)
    jcapiv2.SystemsApi(client).graph_system_associations_list("s", JSON, JSON, ["user"])
    jcapiv2.GSuiteApi(client).graph_g_suite_associations_list("g", ["user"], JSON, JSON)
    assert [each.query for each in server.requests] == [[("targets", "user")]] * 2
