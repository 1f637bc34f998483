"""An Astakos on loopback and clients of it, for the tests of document 004."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from attrs import frozen

from tests.contract.packages import package
from tests.servers.astakos import SERVICE_TOKEN, USER_TOKEN, Astakos
from tests.servers.loopback import Answer, Loopback


@frozen
class Cloud:
    """A service, the server it listens with, and clients of a user and of a service."""

    module: Any
    service: Astakos
    server: Loopback
    make: Callable[..., Any]

    @property
    def user(self) -> Any:
        """A client with the token of a user."""
        return self.make(USER_TOKEN)

    @property
    def service_client(self) -> Any:
        """A client with the token of a service."""
        return self.make(SERVICE_TOKEN)

    @property
    def seen(self) -> list[tuple[str, str]]:
        """Method and target of each request so far."""
        return [(each.method, each.target) for each in self.server.requests]

    def failing(self, *answers: Answer) -> None:
        """Let the next requests but the discovery get these answers, the last of them for ever."""
        left = list(answers)

        def answer(request: Any) -> Answer:
            if request.path.endswith("/tokens") and not request.body:
                return self.service.answer(request)
            return left[0] if len(left) == 1 else left.pop(0)

        self.server.script(answer)


@pytest.fixture
def astakos() -> Any:
    """The package."""
    return package("astakos").load()


@pytest.fixture
def cloud(astakos: Any) -> Iterator[Cloud]:
    """A service with users, and what makes clients of it; they are closed with the test."""
    service, made = Astakos(), []
    with service.serve() as server:

        def make(token: str, auth_url: str = f"{server.url}/identity/v2.0", **settings: Any) -> Any:
            made.append(astakos.AstakosClient(token, auth_url, **settings))
            return made[-1]

        yield Cloud(astakos, service, server, make)
        for client in made:
            client.close()
