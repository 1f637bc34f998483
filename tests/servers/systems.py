"""The systems that packages with a client of their own are for, by the name of the package."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager

from tests.servers.astakos import ADA, Astakos
from tests.servers.jamf import Jamf
from tests.servers.keycloak import Keycloak
from tests.servers.loopback import Loopback
from tests.servers.micetro import Micetro
from tests.servers.squonk2 import Squonk2

Serve = Callable[[str], AbstractContextManager[Loopback]]
"""Serves a system to whoever has a key."""


@contextmanager
def _astakos(key: str) -> Iterator[Loopback]:
    service = Astakos(public="https://accounts.example.com")
    service.state.tokens[key] = ADA
    service.state.services.add(key)
    with service.serve() as server:
        yield server


@contextmanager
def _jamf(key: str) -> Iterator[Loopback]:
    jamf = Jamf()
    jamf.fixed = key
    jamf.token(600)
    jamf.add_computer(1, "Mac 1")
    with jamf.serve() as server:
        yield server


@contextmanager
def _micetro(key: str) -> Iterator[Loopback]:
    with Micetro(users={"administrator": key, "me": key}).serve() as server:
        yield server


@contextmanager
def _squonk2(key: str) -> Iterator[Loopback]:
    squonk2 = Squonk2(Keycloak({"me": key}, fixed=key, given=[key]))
    squonk2.add_project("Chemistry", "me")
    with squonk2.serve() as server:
        yield server


SYSTEMS: Mapping[str, Serve] = {"jamfpro": _jamf, "astakos": _astakos, "micetro": _micetro, "squonk2": _squonk2}
