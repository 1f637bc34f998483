"""A Micetro on loopback and clients of it, for the tests of document 002."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.contract.packages import package
from tests.servers.loopback import Loopback
from tests.servers.micetro import PASSWORD, USER, Micetro


@pytest.fixture
def micetro() -> Any:
    """The package."""
    return package("micetro").load()


@pytest.fixture
def micetro_service() -> Micetro:
    """What the service knows."""
    return Micetro()


@pytest.fixture
def micetro_server(micetro_service: Micetro) -> Iterator[Loopback]:
    """The server it listens with; tests may give it another script."""
    with micetro_service.serve() as server:
        yield server


@pytest.fixture
def micetro_client(micetro: Any, micetro_server: Loopback) -> Iterator[Any]:
    """A client that has not logged in."""
    with micetro.Client(micetro_server.url) as client:
        yield client


@pytest.fixture
def authenticated(micetro_client: Any, micetro_server: Loopback) -> Any:
    """A client that has logged in; the requests for that are forgotten."""
    micetro_client.authenticate(USER, PASSWORD)
    micetro_server.requests.clear()
    return micetro_client
