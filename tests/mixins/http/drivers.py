"""One test for a blocking client, asyncio and trio: the same calls, driven three ways."""

from __future__ import annotations

from collections.abc import Callable
from inspect import isawaitable
from typing import Any

from mixins.configuration import BaseConfiguration
from tests.mixins.http.world import ApiClient, AsyncApiClient, in_asyncio, in_trio


class Driver:
    """Runs calls with a client of its own, and keeps that client for a look afterwards."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.client: Any = None

    def run(self, configuration: BaseConfiguration, *calls: Callable[[Any], Any], **client: Any) -> Any:
        """Run calls one after the other, each given the client; return the result of the last one."""
        if self.name == "sync":
            return self._blocking(configuration, calls, client)
        runner = in_asyncio if self.name == "asyncio" else in_trio
        return runner(lambda: self._in_loop(configuration, calls, client))

    def _blocking(self, configuration: BaseConfiguration, calls: Any, settings: Any) -> Any:
        with ApiClient(configuration, **settings) as client:
            self.client = client
            results = [call(client) for call in calls]
        return results[-1]

    async def _in_loop(self, configuration: BaseConfiguration, calls: Any, settings: Any) -> Any:
        results = []
        async with AsyncApiClient(configuration, **settings) as client:
            self.client = client
            for call in calls:
                result = call(client)
                results.append(await result if isawaitable(result) else result)
        return results[-1]


DRIVERS = ("sync", "asyncio", "trio")
