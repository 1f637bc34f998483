"""The Astakos client by the rows of document 004: settings, tokens, users, quotas, functions."""

from __future__ import annotations

import copy
import hashlib
import inspect
import logging
from types import SimpleNamespace
from typing import Any

import pytest

from tests.servers.astakos import ADA, BOB, CLIENT, OTHER_TOKEN, SERVICE_TOKEN, USER_TOKEN
from tests.source_documents.astakos_setup import Cloud

NOBODY = "uuid-of-nobody"


def test_ak_01_the_constructor_has_the_documented_arguments(astakos: Any) -> None:
    parameters = inspect.signature(astakos.AstakosClient).parameters
    defaults = {name: each.default for name, each in parameters.items()}
    assert defaults == {
        "token": inspect.Parameter.empty,
        "auth_url": inspect.Parameter.empty,
        "retry": 0,
        "use_pool": False,
        "pool_size": 8,
        "logger": None,
        "headers": None,
    }
    assert all(each.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD for each in parameters.values())


def test_ak_01_headers_go_with_every_request(cloud: Cloud) -> None:
    cloud.make(USER_TOKEN, headers={"X-From": "tests"}).get_quotas()
    assert [each.headers["x-from"] for each in cloud.server.requests] == ["tests", "tests"]


@pytest.mark.parametrize("token", [USER_TOKEN, SERVICE_TOKEN])
def test_ak_02_the_token_goes_into_its_header(cloud: Cloud, token: str) -> None:
    client = cloud.make(token)
    client.service_get_quotas() if token == SERVICE_TOKEN else client.get_quotas()
    discovery, call = cloud.server.requests
    assert "x-auth-token" not in discovery.headers
    assert call.headers["x-auth-token"] == token


def test_ak_03_connections_are_kept_with_a_pool_and_closed_without(cloud: Cloud) -> None:
    for use_pool, opened in ((True, 1), (False, 4)):
        before = cloud.server.connections
        client = cloud.make(USER_TOKEN, use_pool=use_pool, pool_size=2)
        for _ in range(3):
            client.get_quotas()
        assert cloud.server.connections - before == opened


def test_ak_04_authenticate_gives_user_token_and_services(cloud: Cloud) -> None:
    info = cloud.user.authenticate()
    assert info["access"]["user"]["id"] == ADA
    assert info["access"]["token"]["id"] == USER_TOKEN
    assert [each["name"] for each in info["access"]["serviceCatalog"]][:2] == ["astakos_account", "astakos_oauth2"]
    assert cloud.server.requests[0].json() == {"auth": {"token": {"id": USER_TOKEN}}}


def test_ak_05_names_of_users(cloud: Cloud, astakos: Any) -> None:
    client = cloud.user
    assert client.get_usernames([ADA, NOBODY]) == {ADA: "ada@example.com"}
    assert client.get_username(BOB) == "bob@example.com"
    with pytest.raises(astakos.astakosclient.NoUserName, match=NOBODY):
        client.get_username(NOBODY)
    assert cloud.seen[1] == ("POST", "/account/v1.0/user_catalogs")
    assert cloud.server.requests[1].json() == {"uuids": [ADA, NOBODY]}


def test_ak_06_names_of_users_for_services(cloud: Cloud, astakos: Any) -> None:
    client = cloud.service_client
    assert client.service_get_usernames([ADA, NOBODY]) == {ADA: "ada@example.com"}
    assert client.service_get_username(BOB) == "bob@example.com"
    with pytest.raises(astakos.NoUserName):
        client.service_get_username(NOBODY)
    assert set(cloud.seen[1:]) == {("POST", "/account/v1.0/service/user_catalogs")}
    with pytest.raises(astakos.Unauthorized):
        cloud.user.service_get_usernames([ADA])


@pytest.mark.parametrize("prefix", ["", "service_"])
def test_ak_07_ids_of_users(cloud: Cloud, astakos: Any, prefix: str) -> None:
    client = cloud.service_client if prefix else cloud.user
    several, one = getattr(client, f"{prefix}get_uuids"), getattr(client, f"{prefix}get_uuid")
    assert several(["bob@example.com", "nobody"]) == {"bob@example.com": BOB}
    assert one("ada@example.com") == ADA
    with pytest.raises(astakos.NoUUID, match="nobody"):
        one("nobody")
    assert cloud.server.requests[1].json() == {"displaynames": ["bob@example.com", "nobody"]}


def test_ak_08_services_and_resources(cloud: Cloud) -> None:
    client = cloud.user
    assert [each["name"] for each in client.get_services()] == ["cyclades"]
    resources = client.get_resources()
    assert resources["cyclades.ram"]["unit"] == "bytes"
    assert resources["cyclades.vm"]["unit"] is None
    assert cloud.seen[1:] == [("GET", "/ui/get_services"), ("GET", "/account/v1.0/resources")]


def test_ak_09_feedback(cloud: Cloud) -> None:
    assert cloud.user.send_feedback("é & ü", "a=b") is None
    assert cloud.service.state.feedback == [("é & ü", "a=b")]


def test_ak_10_endpoints(cloud: Cloud) -> None:
    endpoints = cloud.user.get_endpoints()
    assert endpoints == {"access": {"serviceCatalog": cloud.service.catalog()}}
    request = cloud.server.requests[0]
    assert (request.method, request.target, request.body) == ("POST", "/identity/v2.0/tokens", b"")
    assert request.headers["content-length"] == "0"


def test_ak_11_quotas(cloud: Cloud) -> None:
    quota = {"usage": 0, "limit": 2, "pending": 0, "project_usage": 0, "project_limit": 2, "project_pending": 0}
    assert cloud.user.get_quotas()[ADA]["cyclades.vm"] == quota
    service = cloud.service_client
    assert set(service.service_get_quotas()) == {ADA, BOB}
    assert service.service_get_quotas(user=ADA)[ADA][ADA]["cyclades.vm"] == quota
    both = service.service_get_quotas(user=[ADA, BOB], project_id=["p", "q"])
    assert {user: set(projects) for user, projects in both.items()} == {ADA: {"p", "q"}, BOB: {"p", "q"}}
    assert dict(cloud.server.requests[-1].query) == {"user": f"{ADA},{BOB}", "project": "p,q"}
    projects = service.service_get_project_quotas(project_id="p")
    assert projects == {
        "p": {
            name: {"project_usage": 0, "project_limit": limit, "project_pending": 0}
            for name, limit in cloud.service.state.limits.items()
        }
    }


def test_ak_19_the_token_in_a_cookie(astakos: Any) -> None:
    request = SimpleNamespace(COOKIES={"auth": "ada%40example.com%7Csecret%2Bpart", "odd": "no bar", "empty": "a%7C"})
    read = astakos.get_token_from_cookie
    assert read(request, "auth") == "secret+part"
    assert [read(request, name) for name in ("odd", "empty", "absent")] == [None, None, None]


@pytest.mark.parametrize(
    "criteria, found",
    [
        ({}, [1, 1, 3]),
        ({"ep_name": "cyclades_compute"}, [3]),
        ({"ep_type": "account"}, [1]),
        ({"ep_type": "compute", "ep_region": "north"}, [2]),
        ({"ep_region": "north", "ep_version_id": "v2.0"}, [1]),
        ({"ep_name": "astakos_account", "ep_type": "account", "ep_region": "default", "ep_version_id": "v1.0"}, [1]),
    ],
)
def test_ak_19_endpoints_that_meet_every_criterion(
    cloud: Cloud, astakos: Any, criteria: dict[str, str], found: list[int]
) -> None:
    matching = astakos.parse_endpoints(cloud.user.get_endpoints(), **criteria)
    assert [len(each["endpoints"]) for each in matching] == found


def test_akx_08_what_cannot_be_used_is_refused_before_anything_is_sent(cloud: Cloud, astakos: Any) -> None:
    for token, url in ((None, cloud.server.url), ("", cloud.server.url), ("t", None), ("t", "ftp://host"), ("t", "x")):
        with pytest.raises(astakos.BadValue):
            astakos.AstakosClient(token, url)
    client = cloud.user
    calls = (
        (client.get_usernames, None),
        (client.get_username, None),
        (client.service_get_uuids, None),
        (client.get_uuid, None),
        (client.send_feedback, None, ""),
        (client.issue_one_commission, None, {}),
        (client.issue_resource_reassignment, "h", None),
        (client.get_commission_info, None),
        (client.resolve_commissions, None, []),
        (client.get_project, None),
        (client.create_project, None),
        (client.membership_action, None, "accept"),
        (client.enroll_member, "p", None),
    )
    for call, *arguments in calls:
        with pytest.raises(astakos.BadValue):
            call(*arguments)
    assert cloud.server.requests == []
    assert issubclass(astakos.BadValue, ValueError)


def test_akx_09_bodies_have_their_media_type(cloud: Cloud) -> None:
    client = cloud.user
    client.authenticate()
    client.send_feedback("text", "data")
    types = [each.headers["content-type"] for each in cloud.server.requests]
    assert types == ["application/json", "application/x-www-form-urlencoded"]


def test_akx_11_the_log_and_the_last_exchange_do_not_tell_the_token(
    cloud: Cloud, caplog: pytest.LogCaptureFixture
) -> None:
    client = cloud.make(USER_TOKEN, logger=logging.getLogger("mine"))
    caplog.set_level(logging.DEBUG, "mine")
    client.authenticate()
    assert (client.log_request["body"], client.log_response["data"]) == (None, None)
    client.get_usernames([ADA])
    digest = "sha1:" + hashlib.sha1(USER_TOKEN.encode()).hexdigest()
    assert client.log_request["method"] == "POST"
    assert client.log_request["path"] == "/account/v1.0/user_catalogs"
    assert client.log_request["headers"]["X-Auth-Token"] == digest
    assert client.log_request["body"] == f'{{"uuids":["{ADA}"]}}'
    assert client.log_response == {
        "status": 200,
        "message": "OK",
        "data": {"uuid_catalog": {ADA: "ada@example.com"}, "displayname_catalog": {}},
    }
    client.validate_token(OTHER_TOKEN)
    assert client.log_request["path"].startswith("/identity/v2.0/tokens/sha1:")
    logged = "".join(record.getMessage() for record in caplog.records if record.name == "mine")
    assert digest in logged
    for secret in (USER_TOKEN, OTHER_TOKEN, OTHER_TOKEN.replace(" ", "%20")):
        assert secret not in logged


def test_akx_13_one_id_or_several_in_any_sequence(cloud: Cloud) -> None:
    client = cloud.service_client
    for users in ([ADA, BOB], (ADA, BOB)):
        client.service_get_quotas(users)
        assert cloud.server.requests[-1].query == [("user", f"{ADA},{BOB}")]
    client.service_get_quotas(ADA)
    assert cloud.server.requests[-1].query == [("user", ADA)]


def test_akx_14_an_older_name_for_the_project(cloud: Cloud) -> None:
    service = cloud.service_client
    service.service_get_quotas(project="p")
    service.service_get_project_quotas(project=["p", "q"])
    cloud.user.get_memberships(project="p")
    asked = [each.query for each in cloud.server.requests if each.query]
    assert asked == [[("project", "p")], [("project", "p,q")], [("project", "p")]]


def test_akx_15_tokens_are_validated(cloud: Cloud, astakos: Any) -> None:
    client = cloud.user
    assert client.validate_token(OTHER_TOKEN)["access"]["user"]["id"] == BOB
    assert client.validate_token(OTHER_TOKEN, belongs_to=BOB)["access"]["token"]["id"] == OTHER_TOKEN
    with pytest.raises(astakos.NotFound):
        client.validate_token(OTHER_TOKEN, belongs_to=ADA)
    assert cloud.server.requests[-1].query == [("belongsTo", ADA)]


def test_akx_15_a_token_by_oauth2(cloud: Cloud, astakos: Any) -> None:
    client = cloud.user
    assert client.get_endpoints(extra=True)["access"]["serviceCatalog"]
    token = client.get_token("authorization_code", *CLIENT, code="good code", state="s p a c e")
    assert (token["access_token"], token["state"]) == (USER_TOKEN, "s p a c e")
    request = cloud.server.requests[-1]
    assert request.target == "/oauth2/token"
    assert request.body == b"grant_type=authorization_code&code=good+code&state=s+p+a+c+e"
    with pytest.raises(astakos.Unauthorized):
        client.get_token("authorization_code", "other", "secret", code="good code")
    with pytest.raises(astakos.BadRequest):
        client.get_token("authorization_code", *CLIENT, code="old code")


def test_akx_15_urls_and_paths(cloud: Cloud) -> None:
    client, host = cloud.user, cloud.server.url
    assert (client.account_url, client.ui_url, client.oauth2_url) == (
        f"{host}/account/v1.0",
        f"{host}/ui",
        f"{host}/oauth2",
    )
    paths = {name: getattr(client, name) for name in dir(client) if name.startswith("api_") and name != "api_client"}
    account = "/account/v1.0"
    assert paths == {
        "api_tokens": "/identity/v2.0/tokens",
        "api_usercatalogs": f"{account}/user_catalogs",
        "api_service_usercatalogs": f"{account}/service/user_catalogs",
        "api_resources": f"{account}/resources",
        "api_feedback": f"{account}/feedback",
        "api_quotas": f"{account}/quotas",
        "api_service_quotas": f"{account}/service_quotas",
        "api_service_project_quotas": f"{account}/service_project_quotas",
        "api_commissions": f"{account}/commissions",
        "api_commissions_action": f"{account}/commissions/action",
        "api_projects": f"{account}/projects",
        "api_memberships": f"{account}/projects/memberships",
        "api_getservices": "/ui/get_services",
        "api_oauth2_token": "/oauth2/token",
    }
    assert len(cloud.server.requests) == 1


def test_akx_16_the_cookie_is_read_where_django_has_it(astakos: Any) -> None:
    assert astakos.get_token_from_cookie(SimpleNamespace(COOKIES={"auth": "ada%7Csecret"}), "auth") == "secret"


def test_akx_17_parsing_changes_nothing_and_says_what_was_not_found(cloud: Cloud, astakos: Any) -> None:
    endpoints = cloud.user.get_endpoints()
    before = copy.deepcopy(endpoints)
    found = astakos.parse_endpoints(endpoints, ep_region="north")
    found[0]["endpoints"][0]["region"] = "changed"
    assert endpoints == before
    with pytest.raises(astakos.NoEndpoints) as caught:
        astakos.parse_endpoints(endpoints, ep_name="cyclades_compute", ep_type="volume", ep_version_id="v2.0")
    assert str(caught.value) == "the catalog has no endpoint with name cyclades_compute, type volume, version v2.0"
    for nonsense in ({}, {"access": {}}, {"access": {"serviceCatalog": [{}]}}, None):
        with pytest.raises(astakos.NoEndpoints):
            astakos.parse_endpoints(nonsense, ep_name="x")


def test_akx_18_a_tenant_is_sent_and_has_to_be_the_user(cloud: Cloud, astakos: Any) -> None:
    client = cloud.user
    assert client.authenticate(tenant_name=ADA)["access"]["user"]["id"] == ADA
    assert cloud.server.requests[-1].json()["auth"]["tenantName"] == ADA
    with pytest.raises(astakos.BadRequest):
        client.authenticate(BOB)


def test_the_default_project_is_set(cloud: Cloud, astakos: Any) -> None:
    client = cloud.user
    project = client.create_project({"name": "p.example.com", "end_date": "2030-01-01T00:00:00Z", "resources": {}})
    assert client.set_default_project(project["id"]) is None
    assert cloud.service.state.default_projects == {ADA: project["id"]}
    with pytest.raises(astakos.BadRequest):
        client.set_default_project("other")
