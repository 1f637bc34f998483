"""Settings: defaults, servers, environment, and what is shown of them."""

from __future__ import annotations

from typing import Any

import pytest

from mixins._http import ssl_context
from mixins.configuration import BaseConfiguration, timeouts_of
from mixins.hooks import Hooks
from mixins.request import Request, Timeouts
from mixins.servers import Server, base_url, origin
from tests.mixins.http.drivers import Driver
from tests.mixins.http.world import ApiClient, Configuration, operation
from tests.servers.loopback import Answer, Loopback


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({}, "https://zoo.example/v1"),
        ({"server_variables": {"version": "v2"}}, "https://zoo.example/v2"),
        ({"host": "http://local:8080/base/"}, "http://local:8080/base"),
        ({"host": "local.example"}, "https://local.example"),
        ({"host": " https://zoo.example// "}, "https://zoo.example"),
    ],
)
def test_where_the_api_is(settings: dict[str, Any], expected: str) -> None:
    assert Configuration(**settings).base_url() == expected


@pytest.mark.parametrize("host", ["", "/relative", "https://", "http:///x", "https://a b/"])
def test_what_is_no_host(host: str) -> None:
    with pytest.raises(ValueError, match=r"host|URL of a server"):
        base_url(host)


def test_a_document_without_a_server_needs_a_host() -> None:
    with pytest.raises(ValueError, match="set host"):
        BaseConfiguration().base_url()


@pytest.mark.parametrize("values", [{"version": "v9"}, {"unknown": "x"}])
def test_server_variables_are_checked(values: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="version"):
        Server("https://zoo.example/{version}", {"version": ("v1", ("v1", "v2"))}).resolve(values)


def test_origins() -> None:
    assert origin("HTTPS://Zoo.example/x") == origin("https://zoo.example:443/y")
    assert len({origin(url) for url in ("https://a", "http://a", "https://b", "https://a:444", "http://a:443")}) == 5


OWN = operation(servers=(Server("https://own.example"), Server("https://own.example/{n}", {"n": ("1", ())})))


@pytest.mark.parametrize(
    ("host", "target", "options", "expected"),
    [
        (None, operation(), {}, "https://zoo.example/v1/x"),
        (None, operation(), {"_server_variables": {"version": "v2"}}, "https://zoo.example/v2/x"),
        (None, OWN, {}, "https://own.example/x"),
        (None, OWN, {"_host_index": 1, "_server_variables": {"n": "7"}}, "https://own.example/7/x"),
        ("http://test", OWN, {}, "http://test/x"),
        ("http://test", OWN, {"_host_index": 1}, "https://own.example/1/x"),
    ],
)
def test_the_server_of_a_call(host: str | None, target: Any, options: Any, expected: str) -> None:
    assert ApiClient(Configuration(host))._prepare(target, {}, options).url == expected


def test_a_server_that_does_not_exist() -> None:
    with pytest.raises(ValueError, match="no server 2"):
        ApiClient(Configuration())._prepare(OWN, {}, {"_host_index": 2})


def test_an_unknown_setting_is_refused() -> None:
    unknown: Any = {"acces_token": "x"}
    with pytest.raises(TypeError, match="no setting 'acces_token'"):
        Configuration(**unknown)


def test_defaults_are_copied_and_not_shared() -> None:
    first = Configuration(api_key={"key": "1"})
    try:
        Configuration.set_default(first)
        first.api_key["key"] = "2"
        one, two = Configuration.get_default(), Configuration.get_default()
        one.api_key["key"] = "3"
        assert (two.api_key, ApiClient().configuration.api_key) == ({"key": "1"}, {"key": "1"})
    finally:
        Configuration.set_default(None)
    assert Configuration.get_default().api_key == {}
    assert Configuration().api_key is not Configuration().api_key


@pytest.mark.parametrize(
    ("timeout", "expected"),
    [
        (None, (None, None, None, None)),
        (3, (3, 3, 3, 3)),
        (0.5, (0.5, 0.5, 0.5, 0.5)),
        ((1, None), (1, None, None, None)),
        ((2.0, 9), (2.0, 9, 9, 9)),
    ],
)
def test_timeouts(timeout: Any, expected: tuple[Any, ...]) -> None:
    assert timeouts_of(timeout) == expected


@pytest.mark.parametrize("timeout", [-1, (1, -1), float("nan")])
def test_timeouts_that_are_none(timeout: Any) -> None:
    with pytest.raises(ValueError, match="not negative"):
        timeouts_of(timeout)


def test_the_default_timeout_is_finite() -> None:
    assert Configuration().timeouts() == (5.0, 60.0, 60.0, 60.0)
    assert Timeouts(5, None, 60, 1).capped(3) == (3, 3, 3, 1)


def test_settings_from_the_environment() -> None:
    found = Configuration.from_env(
        "ZOO",
        {
            "ZOO_HOST": "http://env",
            "ZOO_USERNAME": "ann",
            "ZOO_PASSWORD": "",
            "ZOO_API_KEY": "all",
            "ZOO_API_KEY_QUERY_KEY": "one",
            "ZOO_TIMEOUT": "2.5",
            "ZOO_RETRIES": "0",
            "ZOO_VERIFY_SSL": "False",
            "OTHER": "x",
        },
    )
    assert found.host == "http://env"
    assert found.api_key == {"key": "all", "query_key": "one", "cookie_key": "all"}
    assert (found.username, found.password, found.timeout, found.retries) == ("ann", "", 2.5, 0)
    assert (found.verify_ssl, found.strict) == (False, False)


@pytest.mark.parametrize(("name", "value"), [("TIMEOUT", "soon"), ("RETRIES", "1.5"), ("STRICT", "perhaps")])
def test_an_environment_that_cannot_be_read(name: str, value: str) -> None:
    with pytest.raises(ValueError, match=f"ZOO_{name} must be"):
        Configuration.from_env("ZOO", {f"ZOO_{name}": value})


def test_equal_tls_settings_are_one_object() -> None:
    assert ssl_context(False, None, None, None, None) is ssl_context(False, None, None, None, None)


def test_hooks_see_and_change_what_passes(driver: Driver, server: Loopback, configuration: Configuration) -> None:
    seen: list[Any] = []

    def before(request: Request) -> Request:
        return request.replace(headers={**request.headers, "X-Hooked": "1"})

    async def after(reply: Any) -> None:
        seen.append(reply.status_code)

    configuration.hooks = Hooks(
        before_request=[before, lambda request: None],
        after_response=[lambda reply: seen.append(reply.status_code) if driver.name == "sync" else after(reply)],
    )
    server.script(Answer(503), Answer(json=1))
    driver.run(configuration, lambda client: client.pets.get_pet("1"))
    assert seen == [503, 200]
    assert all(request.headers["x-hooked"] == "1" for request in server.requests)


def test_a_hook_that_raises_ends_the_call(driver: Driver, server: Loopback, configuration: Configuration) -> None:
    def stop(request: Request) -> None:
        raise PermissionError("not today")

    configuration.hooks = Hooks(before_request=[stop])
    with pytest.raises(PermissionError, match="not today"):
        driver.run(configuration, lambda client: client.pets.get_pet("1"))
    assert server.requests == []


def test_default_headers_of_a_client(server: Loopback, configuration: Configuration) -> None:
    configuration.default_headers = {"X-A": "configured"}
    server.script(Answer(json=1))
    with ApiClient(configuration) as client:
        client.set_default_header("x-a", "set")
        client.user_agent = "mine/1"
        client.pets.get_pet("1")
    assert (server.requests[0].headers["x-a"], server.requests[0].headers["user-agent"]) == ("set", "mine/1")
