"""The same iteration of a generated package, driven by a blocking client, asyncio and trio."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from types import ModuleType
from typing import Any

DRIVES = ("sync", "asyncio", "trio")


class Drive:
    """Goes through what a method of ``client.default`` returns."""

    def __init__(self, name: str, package: ModuleType, configuration: Any) -> None:
        self.name = name
        self.package = package
        self.configuration = configuration

    def items(self, start: Callable[[Any], Any]) -> list[Any]:
        """Return everything that the iterator yields."""
        if self.name == "sync":
            with self.package.ApiClient(self.configuration) as client:
                return list(start(client.default))

        async def work() -> list[Any]:
            async with self.package.AsyncApiClient(self.configuration) as client:
                return [item async for item in start(client.default)]

        return self.run(work)

    def failing(self, start: Callable[[Any], Any], *, go_on: bool = False) -> list[Any]:
        """Return the ids of the items, and the reason of the exception that ends them or, with ``go_on``, stands in."""
        if self.name == "sync":
            return self._failing(start, go_on)

        async def work() -> list[Any]:
            found: list[Any] = []
            async with self.package.AsyncApiClient(self.configuration) as client:
                iterator = start(client.default)
                while True:
                    try:
                        found.append((await anext(iterator)).id)
                    except StopAsyncIteration:
                        return found
                    except self.package.ApiException as error:
                        found.append(error.reason)
                        if not go_on:
                            return found

        return self.run(work)

    def _failing(self, start: Callable[[Any], Any], go_on: bool) -> list[Any]:
        found: list[Any] = []
        with self.package.ApiClient(self.configuration) as client:
            iterator = start(client.default)
            while True:
                try:
                    found.append(next(iterator).id)
                except StopIteration:
                    return found
                except self.package.ApiException as error:
                    found.append(error.reason)
                    if not go_on:
                        return found

    def run(self, work: Callable[[], Awaitable[Any]]) -> Any:
        """Run a coroutine function in the event loop."""
        if self.name == "trio":
            import trio

            return trio.run(work)
        import asyncio

        async def awaited() -> Any:
            return await work()

        return asyncio.run(awaited())
