"""Fixtures of the tests of what swagger-codegen callers rely on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.mixins.compat.garage.api.vehicles_api import VehiclesApi
from tests.mixins.compat.garage.client import ApiClient
from tests.mixins.compat.garage.configuration import Configuration
from tests.servers.loopback import Answer, Loopback

KEY = "key-0123456789"


class ImpatientClient(ApiClient):
    """Counts the seconds that it should wait, and waits none."""

    waited = 0

    def sleep(self, seconds: float) -> None:
        self.waited += 1


@pytest.fixture
def server() -> Iterator[Loopback]:
    """A server that answers with an empty list until it is told otherwise."""
    with Loopback(Answer(json=[])) as loopback:
        yield loopback


@pytest.fixture
def configuration(server: Loopback) -> Configuration:
    """Settings that lead to the server, with a key."""
    found = Configuration()
    found.host = server.url + "/api"
    found.api_key["x-api-key"] = KEY
    found.trust_env = False
    return found


@pytest.fixture
def client(configuration: Configuration) -> Iterator[ApiClient]:
    """A client of the server that never waits between attempts."""
    with ImpatientClient(configuration) as found:
        yield found


@pytest.fixture
def vehicles(client: ApiClient) -> VehiclesApi:
    """The operations of the server."""
    return VehiclesApi(client)


@pytest.fixture(autouse=True)
def _no_default() -> Iterator[None]:
    """Keep one test's default configuration from the next."""
    yield
    Configuration.set_default(None)
