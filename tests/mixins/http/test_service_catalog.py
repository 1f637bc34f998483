"""Services that are found in a catalog."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from mixins.errors import ApiException, NotFoundException
from mixins.service_catalog import (
    CatalogService,
    ServiceCatalog,
    ServiceCatalogMixin,
    ServiceCatalogSettings,
    matching_endpoints,
)
from tests.mixins.http import world
from tests.mixins.http.world import in_asyncio, in_trio, operation
from tests.servers.loopback import Answer, Loopback, Recorded

ACCOUNT = operation(path="/account/v1.0/quotas", security=({"key": ()},))
OTHER = operation(path="/account/v1.0x", security=())


class Configuration(ServiceCatalogSettings, world.Configuration):
    """Settings with a catalog."""


class ApiClient(ServiceCatalogMixin, world.ApiClient):
    """A client that looks its services up."""


class AsyncApiClient(ServiceCatalogMixin, world.AsyncApiClient):
    """A client that looks its services up, for an event loop."""


def entries(url: str) -> list[dict[str, Any]]:
    return [
        {"type": "identity", "name": "id", "endpoints": None},
        {
            "type": "account",
            "name": "acc",
            "endpoints": [
                {"versionId": "v2.0", "region": "north", "publicURL": f"{url}/two"},
                {"versionId": "v1.0", "region": "north", "publicURL": f"{url}/moved/", "uiURL": f"{url}/ui"},
            ],
        },
    ]


def run(name: str, configuration: Configuration, *operations: Any) -> list[Any]:
    if name == "sync":
        with ApiClient(configuration) as client:
            return [client.call(each, {}).data for each in operations]

    async def work() -> list[Any]:
        async with AsyncApiClient(configuration) as client:
            return [(await client.call(each, {})).data for each in operations]

    return (in_asyncio if name == "asyncio" else in_trio)(work)


def settings(server: Loopback, catalog: ServiceCatalog | None) -> Configuration:
    configuration = Configuration(server.url, api_key={"key": "k-123456789"}, trust_env=False)
    configuration.service_catalog = catalog
    return configuration


def catalog(**details: Any) -> ServiceCatalog:
    service = CatalogService("account", version="v1.0")
    return ServiceCatalog({"/account": CatalogService("none"), "/account/v1.0": service}, **details)


@pytest.mark.parametrize("name", ["sync", "asyncio", "trio"])
def test_a_service_is_looked_up_once_and_gets_the_credentials(name: str, server: Loopback) -> None:
    with Loopback(lambda request: Answer(json=request.target)) as away:
        server.script(Answer(json={"access": {"serviceCatalog": [*entries(away.url), "rubbish"]}}))
        configuration = settings(server, catalog(path="/identity/v2.0/tokens"))
        assert run(name, configuration, ACCOUNT, ACCOUNT) == ["/moved/quotas"] * 2
        assert run(name, configuration, ACCOUNT) == ["/moved/quotas"]
        assert {each.headers["x-zoo-key"] for each in away.requests} == {"k-123456789"}
    (asked,) = server.requests
    assert (asked.method, asked.target, asked.body) == ("POST", "/identity/v2.0/tokens", b"")
    assert "x-zoo-key" not in asked.headers
    assert asked.headers["content-length"] == "0"


def test_other_paths_and_no_catalog_stay_at_home(server: Loopback) -> None:
    server.script(lambda request: Answer(json=request.target))
    narrow = ServiceCatalog({"/account/v1.0": CatalogService("account")})
    assert run("sync", settings(server, narrow), OTHER) == ["/account/v1.0x"]
    assert run("sync", settings(server, None), ACCOUNT) == ["/account/v1.0/quotas"]
    assert run("sync", settings(server, ServiceCatalog({"/x": CatalogService()})), ACCOUNT) == ["/account/v1.0/quotas"]


def test_a_catalog_may_need_credentials_and_grow_old(server: Loopback) -> None:
    now = [0.0]
    asked: list[Recorded] = []

    def script(request: Recorded) -> Answer:
        if request.path != "/tokens":
            return Answer(json=request.target)
        asked.append(request)
        return Answer(json={"services": entries(server.url)})

    server.script(script)
    found = catalog(authenticated=True, method="GET", catalog="services", keep_for=60, clock=lambda: now[0])
    for moment, times in ((0.0, 1), (59.0, 1), (60.0, 2)):
        now[0] = moment
        assert run("sync", settings(server, found), ACCOUNT) == ["/moved/quotas"]
        assert len(asked) == times
    assert asked[0].headers["x-zoo-key"] == "k-123456789"
    found.forget()
    run("sync", settings(server, found), ACCOUNT)
    assert len(asked) == 3


@pytest.mark.parametrize(
    ("answer", "error", "match"),
    [
        (Answer(404), NotFoundException, "404"),
        (Answer(json={"access": {}}), ApiException, "no catalog"),
        (Answer(json=[]), ApiException, "no catalog"),
        (Answer(body=b"<html>"), ApiException, "no catalog"),
        (Answer(json={"access": {"serviceCatalog": []}}), ApiException, "no service"),
        (Answer(json={"access": {"serviceCatalog": entries("ftp://x")}}), ApiException, "no service"),
        (Answer(json={"access": {"serviceCatalog": entries("")}}), ApiException, "no service"),
    ],
)
def test_a_catalog_that_does_not_help(server: Loopback, answer: Answer, error: type[Exception], match: str) -> None:
    server.script(answer)
    with pytest.raises(error, match=match):
        run("sync", settings(server, catalog()), ACCOUNT)


def test_a_catalog_does_not_lead_away_from_https(server: Loopback) -> None:
    configuration = settings(server, found := catalog())
    configuration.host = "https://h.example"
    found._found = (entries("http://h.example"), 0.0)
    with pytest.raises(ApiException, match="HTTPS to HTTP"):
        run("sync", configuration, ACCOUNT)


@pytest.mark.parametrize(
    ("service", "found"),
    [
        (CatalogService(), ["v2.0", "v1.0"]),
        (CatalogService("account"), ["v2.0", "v1.0"]),
        (CatalogService(name="acc", region="north", version="v2.0"), ["v2.0"]),
        (CatalogService("account", region="south"), []),
        (CatalogService("identity"), []),
        (CatalogService(name="other"), []),
    ],
)
def test_endpoints_meet_every_condition(service: CatalogService, found: list[str]) -> None:
    given = entries("https://h.example")
    before = copy.deepcopy(given)
    assert [each["versionId"] for each in matching_endpoints(given, service)] == found
    assert given == before
