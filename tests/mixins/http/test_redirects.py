"""Which redirects are followed, as a table over values and against a server."""

from __future__ import annotations

import pytest

from mixins.errors import RedirectException
from mixins.headers import Headers
from mixins.payload import Payload
from mixins.redirects import next_request
from mixins.reply import Reply
from mixins.request import Request
from tests.mixins.http.drivers import Driver
from tests.mixins.http.world import ApiClient, Configuration, operation
from tests.servers.loopback import Answer, Loopback

HERE = "https://zoo.example/a/b?c=1"


def following(
    status: int, location: str | None, method: str = "GET", url: str = HERE, replayable: bool = True
) -> Request | None:
    headers = {"Content-Type": "application/json", "X-A": "1"}
    payload = None if method in ("GET", "HEAD") else Payload("application/json", b"{}", replayable=replayable)
    request = Request(method, url, headers, payload)
    fields = [(b"Location", location.encode())] if location is not None else []
    return next_request(Reply(request, status, "", Headers(fields), b"", None))


@pytest.mark.parametrize(
    ("location", "expected"),
    [
        ("/x", "https://zoo.example/x"),
        ("x", "https://zoo.example/a/x"),
        ("?d=2", "https://zoo.example/a/b?d=2"),
        ("//other.example/x", "https://other.example/x"),
        ("https://other.example/x#part", "https://other.example/x"),
        ("http://zoo.example/x", None),
        ("ftp://zoo.example/x", None),
        ("javascript:alert(1)", None),
        ("https://user:pw@zoo.example/x", None),
        ("https://[broken/x", None),
        ("", None),
        (None, None),
    ],
)
def test_where_a_read_is_led(location: str | None, expected: str | None) -> None:
    found = following(302, location)
    assert (found.url if found else None) == expected


@pytest.mark.parametrize(
    ("status", "method", "location", "expected"),
    [
        (301, "HEAD", "/x", "HEAD"),
        (300, "GET", "/x", None),
        (304, "GET", "/x", None),
        (200, "GET", "/x", None),
        (301, "POST", "/x", None),
        (302, "PUT", "/x", None),
        (303, "POST", "/x", "GET"),
        (303, "DELETE", "https://other.example/x", "GET"),
        (307, "POST", "/x", "POST"),
        (308, "DELETE", "/x", "DELETE"),
        (307, "POST", "https://other.example/x", None),
        (308, "POST", "https://zoo.example:8443/x", None),
    ],
)
def test_which_methods_are_repeated(status: int, method: str, location: str, expected: str | None) -> None:
    found = following(status, location, method)
    assert (found.method if found else None) == expected


def test_a_write_that_becomes_a_read_loses_its_body() -> None:
    found = following(303, "/x", "POST")
    assert found is not None
    assert found.payload is None
    assert found.headers == {"X-A": "1"}


def test_a_body_that_is_gone_is_not_sent_again() -> None:
    assert following(307, "/x", "POST", replayable=False) is None


def test_http_may_become_https() -> None:
    found = following(301, "https://zoo.example/x", url="http://zoo.example/x")
    assert found is not None
    assert not found.trusted


def test_a_redirect_that_is_not_followed_is_an_exception(driver: Driver, server: Loopback) -> None:
    server.script(Answer(302, headers={"Location": "/elsewhere"}))
    configuration = Configuration(server.url, trust_env=False)
    with pytest.raises(RedirectException) as caught:
        driver.run(configuration, lambda client: client.pets.add_pet({}))
    assert caught.value.headers is not None
    assert caught.value.headers["location"] == "/elsewhere"
    configuration.follow_redirects = False
    with pytest.raises(RedirectException):
        driver.run(configuration, lambda client: client.pets.get_pet("1"))
    assert len(server.requests) == 2


def test_a_body_moves_with_its_write(driver: Driver, server: Loopback) -> None:
    server.script(Answer(308, headers={"Location": "/moved"}), Answer(201, json=1))
    driver.run(Configuration(server.url, trust_env=False), lambda client: client.pets.add_pet({"a": 1}))
    assert [(each.path, each.body) for each in server.requests] == [("/pets", b'{"a":1}'), ("/moved", b'{"a":1}')]


def test_going_in_circles_ends(server: Loopback) -> None:
    server.script(Answer(302, headers={"Location": "/x"}))
    with ApiClient(Configuration(server.url, trust_env=False)) as client, pytest.raises(RedirectException):
        client.call(operation(), {})
    assert len(server.requests) == 11
