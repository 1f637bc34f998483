"""The Astakos client by the rows of document 004: exceptions, retries, discovery."""

from __future__ import annotations

import pickle
import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from tests.servers.astakos import ADA, SERVICE_TOKEN, USER_TOKEN, Astakos
from tests.servers.loopback import Answer, Loopback
from tests.source_documents.astakos_setup import Cloud

CALLS: dict[str, Callable[[Any], Any]] = {
    "authenticate": lambda c: c.authenticate(),
    "get_usernames": lambda c: c.get_usernames(["u"]),
    "get_username": lambda c: c.get_username("u"),
    "service_get_usernames": lambda c: c.service_get_usernames(["u"]),
    "service_get_username": lambda c: c.service_get_username("u"),
    "get_uuids": lambda c: c.get_uuids(["n"]),
    "get_uuid": lambda c: c.get_uuid("n"),
    "service_get_uuids": lambda c: c.service_get_uuids(["n"]),
    "service_get_uuid": lambda c: c.service_get_uuid("n"),
    "get_services": lambda c: c.get_services(),
    "get_resources": lambda c: c.get_resources(),
    "send_feedback": lambda c: c.send_feedback("m", "d"),
    "get_quotas": lambda c: c.get_quotas(),
    "service_get_quotas": lambda c: c.service_get_quotas(),
    "service_get_project_quotas": lambda c: c.service_get_project_quotas(),
    "issue_commission_generic": lambda c: c.issue_commission_generic({}, {}),
    "issue_one_commission": lambda c: c.issue_one_commission("h", "s", {"r": 1}),
    "issue_resource_reassignment": lambda c: c.issue_resource_reassignment("h", {("a", "b", "r"): 1}),
    "get_pending_commissions": lambda c: c.get_pending_commissions(),
    "get_commission_info": lambda c: c.get_commission_info(1),
    "commission_action": lambda c: c.commission_action(1, "accept"),
    "accept_commission": lambda c: c.accept_commission(1),
    "reject_commission": lambda c: c.reject_commission(1),
    "resolve_commissions": lambda c: c.resolve_commissions([1], []),
    "get_projects": lambda c: c.get_projects(),
    "get_project": lambda c: c.get_project("p"),
    "create_project": lambda c: c.create_project({"name": "n", "end_date": "e", "resources": {}}),
    "modify_project": lambda c: c.modify_project("p", {"name": "n", "end_date": "e", "resources": {}}),
    "project_action": lambda c: c.project_action("p", "suspend"),
    "application_action": lambda c: c.application_action("p", 1, "approve"),
    "get_memberships": lambda c: c.get_memberships(),
    "get_membership": lambda c: c.get_membership(1),
    "membership_action": lambda c: c.membership_action(1, "leave"),
    "join_project": lambda c: c.join_project("p"),
    "enroll_member": lambda c: c.enroll_member("p", "e"),
    "validate_token": lambda c: c.validate_token("t"),
    "set_default_project": lambda c: c.set_default_project("p"),
    "get_token": lambda c: c.get_token("g", "i", "s"),
    "get_endpoints": lambda c: c.get_endpoints(),
}
NAMES = {
    400: "BadRequest",
    401: "Unauthorized",
    403: "Forbidden",
    404: "NotFound",
    409: "AstakosClientException",
    500: "AstakosClientException",
}


@pytest.fixture
def no_waiting(astakos: Any, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Delays that a client asked for; none is waited for."""
    waits: list[float] = []
    monkeypatch.setattr(astakos.ApiClient, "sleep", lambda self, seconds: waits.append(seconds))
    return waits


@pytest.mark.parametrize("status", NAMES)
def test_ak_20_a_status_has_its_exception(cloud: Cloud, astakos: Any, status: int) -> None:
    cloud.failing(Answer(status, json={"fault": {"code": status, "message": "m"}}))
    with pytest.raises(astakos.AstakosClientException) as caught:
        cloud.user.get_quotas()
    assert type(caught.value).__name__ == NAMES[status]
    assert caught.value.status == status


def test_ak_20_all_exceptions_are_of_one_family(astakos: Any) -> None:
    names = ("BadValue", "InvalidResponse", "BadRequest", "Unauthorized", "Forbidden", "NotFound", "QuotaLimit")
    for name in (*names, "NoUserName", "NoUUID", "NoEndpoints", "ConnectionError"):
        assert issubclass(getattr(astakos.astakosclient, name), astakos.AstakosClientException)


def test_ak_20_an_answer_that_is_not_json(cloud: Cloud, astakos: Any) -> None:
    cloud.failing(Answer(200, body=b"<html>", headers={"Content-Type": "application/json"}))
    with pytest.raises(astakos.InvalidResponse) as caught:
        cloud.user.get_quotas()
    assert caught.value.response == "<html>"


@pytest.mark.parametrize("answer", [Answer(500, body=b"oops"), Answer(drop=True), Answer(200, body=b"{")])
@pytest.mark.parametrize("name", CALLS)
def test_ak_21_every_method_fails_with_an_exception_of_the_family(
    cloud: Cloud, astakos: Any, name: str, answer: Answer
) -> None:
    client = cloud.make(SERVICE_TOKEN)
    cloud.failing(answer)
    if name == "get_endpoints":
        cloud.server.script(answer)
    with pytest.raises(astakos.AstakosClientException):
        CALLS[name](client)
    assert cloud.server.requests


def test_ak_21_the_calls_above_are_all_methods_there_are(astakos: Any) -> None:
    kind = astakos.AstakosClient
    methods = {name for name in dir(kind) if not name.startswith("_") and callable(getattr(kind, name))}
    assert methods - {"close", "issue_commission"} == set(CALLS)


def test_akx_01_fields_of_an_exception(astakos: Any) -> None:
    error = astakos.AstakosClientException("m", "d")
    assert (error.message, error.details, error.status, error.response, error.errobject) == ("m", "d", 500, None, None)
    assert error.args == ("m", "d", 500)
    assert astakos.AstakosClientException("m", "d", 418, "body").args == ("m", "d", 418)
    assert astakos.NotFound("m").status == 404
    assert astakos.QuotaLimit("m", "d", "body").args == ("m", "d", 413)
    cause = OSError("gone")
    broken = astakos.astakosclient.ConnectionError(cause)
    assert (broken.status, broken.errobject) == (500, cause)
    for each in (error, astakos.QuotaLimit("m", "d", "body"), astakos.NoUUID("n"), astakos.NoEndpoints("n"), broken):
        copy = pickle.loads(pickle.dumps(each))
        assert (type(copy), copy.args, copy.message, copy.status) == (type(each), each.args, each.message, each.status)


def test_akx_02_what_the_server_said_is_in_the_exception(cloud: Cloud, astakos: Any) -> None:
    body = b'{"itemNotFound": {"code": 404, "message": "m", "data": {"a": 1}}}'
    cloud.failing(Answer(404, body=body), Answer(502, body=b"gateway"))
    client = cloud.user
    with pytest.raises(astakos.NotFound) as missing:
        client.get_quotas()
    assert (missing.value.message, missing.value.details) == ("Not Found", body.decode())
    with pytest.raises(astakos.AstakosClientException) as other:
        client.get_quotas()
    assert (type(other.value), other.value.status) == (astakos.AstakosClientException, 502)
    assert other.value.response == "gateway"


@pytest.mark.parametrize(
    "status, name, attempts",
    [
        (503, "get_quotas", 3),
        (500, "get_quotas", 3),
        (429, "get_quotas", 3),
        (400, "get_quotas", 1),
        (403, "get_quotas", 1),
        (401, "get_quotas", 1),
        (503, "issue_one_commission", 1),
        (413, "issue_one_commission", 1),
    ],
)
def test_akx_04_what_may_be_done_twice_is_tried_again(
    cloud: Cloud, astakos: Any, no_waiting: list[float], status: int, name: str, attempts: int
) -> None:
    cloud.failing(Answer(status, body=b"x"))
    client = cloud.make(SERVICE_TOKEN, retry=2)
    with pytest.raises(astakos.AstakosClientException):
        CALLS[name](client)
    assert len(cloud.server.requests) - 1 == attempts
    assert len(no_waiting) == attempts - 1
    assert all(wait > 0 for wait in no_waiting)


def test_akx_04_a_server_that_recovers(cloud: Cloud, no_waiting: list[float]) -> None:
    cloud.failing(Answer(drop=True), Answer(503), Answer(200, json={"p": {}}))
    assert cloud.make(USER_TOKEN, retry=2).get_quotas() == {"p": {}}


def test_akx_04_a_connection_that_cannot_be_made_is_tried_again(astakos: Any, no_waiting: list[float]) -> None:
    with Loopback() as server:
        url = server.url
    for retry in (0, 3):
        no_waiting.clear()
        with pytest.raises(astakos.astakosclient.ConnectionError) as caught:
            astakos.AstakosClient("t", url, retry=retry).issue_one_commission("h", "s", {"r": 1})
        assert isinstance(caught.value.errobject, astakos.exceptions.ApiConnectionError)
        assert len(no_waiting) == retry


def test_akx_05_the_host_alone_or_the_whole_url(cloud: Cloud) -> None:
    for url in (cloud.server.url, f"{cloud.server.url}/", f"{cloud.server.url}/identity/v2.0/"):
        client = cloud.make(USER_TOKEN, url)
        assert client.authenticate()["access"]["user"]["id"] == ADA
        assert client.auth_url == f"{cloud.server.url}/identity/v2.0"
    assert {each.target for each in cloud.server.requests} == {"/identity/v2.0/tokens"}


def test_akx_06_the_catalog_is_asked_for_once(cloud: Cloud) -> None:
    client = cloud.user
    assert cloud.seen == []
    threads = [threading.Thread(target=client.get_quotas) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    client.get_services()
    targets = [target for _, target in cloud.seen]
    assert targets.count("/identity/v2.0/tokens") == 1
    assert targets.count("/account/v1.0/quotas") == 4


def test_akx_06_authenticating_tells_where_the_services_are(cloud: Cloud) -> None:
    client = cloud.user
    client.authenticate()
    client.get_quotas()
    assert cloud.seen == [("POST", "/identity/v2.0/tokens"), ("GET", "/account/v1.0/quotas")]


def test_akx_06_a_catalog_without_the_account_service(cloud: Cloud, astakos: Any) -> None:
    cloud.server.script(Answer(200, json={"access": {"serviceCatalog": []}}))
    client = cloud.user
    with pytest.raises(astakos.NoEndpoints, match="astakos_account"):
        client.get_quotas()
    with pytest.raises(astakos.NoEndpoints, match="astakos_oauth2"):
        client.get_endpoints(extra=True)


def test_akx_07_services_may_be_on_another_host(astakos: Any) -> None:
    elsewhere = Astakos(prefix="/cloud")
    with elsewhere.serve() as account:
        identity = Astakos(prefix="/cloud", account_host=account.url.replace("127.0.0.1", "localhost"))
        with identity.serve() as server:
            client = astakos.AstakosClient(USER_TOKEN, f"{server.url}/cloud/identity/v2.0")
            assert client.get_usernames([ADA]) == {ADA: "ada@example.com"}
            client.get_services()
            assert [each.target for each in server.requests] == [
                "/cloud/identity/v2.0/tokens",
                "/cloud/ui/get_services",
            ]
            assert [each.target for each in account.requests] == ["/cloud/account/v1.0/user_catalogs"]
            assert account.requests[0].headers["x-auth-token"] == USER_TOKEN


def test_akx_07_a_token_is_not_sent_in_the_clear_because_a_catalog_says_so(
    astakos: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[httpx.Request] = []
    endpoint = {"publicURL": "http://accounts.example.com/account/v1.0", "versionId": "v1.0"}
    catalog = {"access": {"serviceCatalog": [{"name": "astakos_account", "endpoints": [endpoint]}]}}

    def answer(_: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json=catalog)

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", answer)
    with pytest.raises(astakos.AstakosClientException, match="from HTTPS to HTTP"):
        astakos.AstakosClient("secret", "https://accounts.example.com").get_quotas()
    assert [str(each.url) for each in seen] == ["https://accounts.example.com/identity/v2.0/tokens"]


@pytest.mark.parametrize(
    "call, body",
    [("get_usernames", {}), ("get_uuids", {"uuid_catalog": {}}), ("issue_one_commission", {}), ("get_uuid", [1])],
)
def test_akx_10_an_answer_that_lacks_what_it_is_about(cloud: Cloud, astakos: Any, call: str, body: Any) -> None:
    cloud.failing(Answer(200, json=body))
    with pytest.raises(astakos.AstakosClientException, match="the answer has no"):
        CALLS[call](cloud.user)


def test_akx_10_an_empty_answer_is_none(cloud: Cloud) -> None:
    cloud.failing(Answer(200))
    assert cloud.user.get_quotas() is None


@pytest.mark.parametrize(
    "left, right, joined",
    [("a", "b", "a/b"), ("a/", "b", "a/b"), ("a", "/b", "a/b"), ("a//", "//b/", "a/b/"), ("", "b", "/b")],
)
def test_akx_12_parts_of_a_url_are_joined_with_one_slash(astakos: Any, left: str, right: str, joined: str) -> None:
    assert astakos.astakosclient.endpoints.join_urls(left, right) == joined
