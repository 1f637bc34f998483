"""A Squonk2 on loopback and the clients of its package, for the tests of document 003."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.contract.packages import package
from tests.servers.keycloak import Keycloak
from tests.servers.loopback import Loopback
from tests.servers.squonk2 import AS, DM, Squonk2

TOKEN = "the token of the tests"


@pytest.fixture
def squonk2() -> Any:
    """The package. Its two classes know no address when the test is over."""
    module = package("squonk2").load()
    yield module
    for each in (module.DmApi, module.AsApi):
        each._connection.move("", True)


@pytest.fixture
def squonk() -> Squonk2:
    """What the servers know; they take the token of the tests, which is ada's."""
    return Squonk2(Keycloak({"ada": "p&q"}, given=[TOKEN], owners={TOKEN: "ada"}))


@pytest.fixture
def squonk_server(squonk: Squonk2) -> Iterator[Loopback]:
    """The server they listen with; tests may give it another script."""
    with squonk.serve() as server:
        yield server


@pytest.fixture
def dm(squonk2: Any, squonk_server: Loopback) -> Any:
    """The client of the Data Manager."""
    squonk2.DmApi.set_api_url(squonk_server.url + DM)
    return squonk2.DmApi


@pytest.fixture
def accounts(squonk2: Any, squonk_server: Loopback) -> Any:
    """The client of the Account Server."""
    squonk2.AsApi.set_api_url(squonk_server.url + AS)
    return squonk2.AsApi
