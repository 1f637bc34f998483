"""A Jamf Pro server on loopback and clients of it, for the tests of document 000."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from attrs import frozen

from tests.contract.packages import package
from tests.servers.jamf import CLIENT, PASSWORD, SECRET, USER, Jamf
from tests.servers.loopback import Loopback


@frozen
class Fleet:
    """A server, and what makes clients of it."""

    module: Any
    jamf: Jamf
    server: Loopback
    make: Callable[..., Any]

    @property
    def client(self) -> Any:
        """A client of an API client."""
        return self.make()

    @property
    def seen(self) -> list[tuple[str, str]]:
        """Method and target of each request so far, those for tokens left out."""
        return [(each.method, each.target) for each in self.server.requests if not _is_token(each.target)]

    @property
    def logins(self) -> list[str]:
        """The requests for tokens so far."""
        return [each.target for each in self.server.requests if _is_token(each.target)]


def _is_token(target: str) -> bool:
    return target.startswith(("/api/v1/auth/", "/api/v1/oauth/"))


@pytest.fixture
def jamfpro() -> Any:
    """The package."""
    return package("jamfpro").load()


@pytest.fixture
def fleet(jamfpro: Any) -> Iterator[Fleet]:
    """A server of three computers; clients are closed with the test."""
    jamf, made = Jamf(), []
    for number in (1, 2, 3):
        jamf.add_computer(number, f"Mac {number}")
    with jamf.serve() as server:
        host, _, port = server.url.removeprefix("http://").partition(":")

        def make(credentials: Any = None, **session: Any) -> Any:
            config = jamfpro.SessionConfig(scheme="http", **session)
            chosen = credentials or jamfpro.ApiClientCredentialsProvider(CLIENT, SECRET)
            made.append(jamfpro.JamfProClient(host, chosen, int(port), config))
            return made[-1]

        yield Fleet(jamfpro, jamf, server, make)
        for client in made:
            client.close()


@pytest.fixture
def user(jamfpro: Any) -> Any:
    """The provider of a user."""
    return jamfpro.UserCredentialsProvider(USER, PASSWORD)
