"""Fixtures of the tests of the HTTP runtime."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.mixins.http.drivers import DRIVERS, Driver
from tests.mixins.http.world import Configuration
from tests.servers.loopback import Loopback


@pytest.fixture(params=DRIVERS)
def driver(request: pytest.FixtureRequest) -> Driver:
    """The blocking client, asyncio and trio in turn."""
    return Driver(request.param)


@pytest.fixture
def server() -> Iterator[Loopback]:
    """A server that answers 200 until it is told otherwise."""
    with Loopback() as loopback:
        yield loopback


@pytest.fixture
def configuration(server: Loopback) -> Configuration:
    """Settings that lead to the server, with a key."""
    return Configuration(server.url + "/api", api_key={"key": "k-123456789"}, trust_env=False)
