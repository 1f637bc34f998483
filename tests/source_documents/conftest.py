"""Both JumpCloud packages, and clients of theirs for a server on loopback; what other systems bring along."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.contract.packages import package
from tests.servers.loopback import Loopback
from tests.source_documents.astakos_setup import astakos, cloud
from tests.source_documents.jamf_setup import fleet, jamfpro, user
from tests.source_documents.micetro_setup import (
    authenticated,
    micetro,
    micetro_client,
    micetro_server,
    micetro_service,
)
from tests.source_documents.squonk2_setup import accounts, dm, squonk, squonk2, squonk_server

__all__ = [
    "accounts",
    "astakos",
    "authenticated",
    "client_of",
    "cloud",
    "dm",
    "fleet",
    "jamfpro",
    "jcapiv1",
    "jcapiv2",
    "micetro",
    "micetro_client",
    "micetro_server",
    "micetro_service",
    "server",
    "squonk",
    "squonk2",
    "squonk_server",
    "user",
]

KEY = "key of the tests"


@pytest.fixture
def jcapiv1() -> Any:
    """The package of version 1."""
    return package("jcapiv1").load()


@pytest.fixture
def jcapiv2() -> Any:
    """The package of version 2."""
    return package("jcapiv2").load()


@pytest.fixture
def server() -> Iterator[Loopback]:
    """A server that answers 200 without a body until a test gives it a script."""
    with Loopback() as server:
        yield server


@pytest.fixture
def client_of(server: Loopback) -> Iterator[Callable[..., Any]]:
    """Makes clients of a package for the server, with a key; they are closed with the test."""
    made: list[Any] = []

    def make(module: Any, **attributes: Any) -> Any:
        configuration = module.Configuration()
        configuration.host = server.url + package(module.__name__).document["basePath"]
        configuration.api_key["x-api-key"] = KEY
        for name, value in attributes.items():
            setattr(configuration, name, value)
        made.append(module.ApiClient(configuration))
        return made[-1]

    yield make
    for client in made:
        client.close()
