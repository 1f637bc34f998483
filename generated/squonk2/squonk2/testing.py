"""Clients that send nothing, for tests of code that calls this API.

::

    with FakeApiClient() as client:
        client.fakes.on(client.<group>.<operation>).returns(...)
        ...
        client.fakes.calls
"""

from __future__ import annotations

from ._runtime.fakes import AsyncFakeMixin, FakeCall, FakeMixin, NothingSaid
from .client import ApiClient, AsyncApiClient

__all__ = ["AsyncFakeApiClient", "FakeApiClient", "FakeCall", "NothingSaid"]


class FakeApiClient(FakeMixin, ApiClient):
    """A client that answers what ``fakes`` is told."""


class AsyncFakeApiClient(AsyncFakeMixin, AsyncApiClient):
    """An asynchronous client that answers what ``fakes`` is told."""
