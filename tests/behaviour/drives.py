"""The same iteration of a generated package, driven by a blocking client, asyncio and trio."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from types import ModuleType
from typing import Any

DRIVES = ("sync", "asyncio", "trio")


class Drive:
    """Goes through what a method of ``client.default`` returns."""

    def __init__(
        self,
        name: str,
        package: ModuleType,
        configuration: Any,
        settings: Callable[[], dict[str, Any]] = dict,
    ) -> None:
        self.name = name
        self.package = package
        self.configuration = configuration
        self.settings = settings
        """Further arguments of the client."""

    def client(self) -> Any:
        """Return a new client of the kind."""
        kind = self.package.ApiClient if self.name == "sync" else self.package.AsyncApiClient
        return kind(self.configuration, **self.settings())

    def call(self, start: Callable[[Any], Any]) -> Any:
        """Return what a call returns."""
        if self.name == "sync":
            with self.client() as client:
                return start(client.default)

        async def work() -> Any:
            async with self.client() as client:
                return await start(client.default)

        return self.run(work)

    def streamed(self, start: Callable[[Any], Any]) -> list[bytes]:
        """Return the pieces of a stream."""
        if self.name == "sync":
            with self.client() as client, start(client.default) as stream:
                return list(stream.iter_bytes())

        async def work() -> list[bytes]:
            async with self.client() as client, start(client.default) as stream:
                return [piece async for piece in stream.iter_bytes()]

        return self.run(work)

    def items(self, start: Callable[[Any], Any]) -> list[Any]:
        """Return everything that the iterator yields."""
        if self.name == "sync":
            with self.client() as client:
                return list(start(client.default))

        async def work() -> list[Any]:
            async with self.client() as client:
                return [item async for item in start(client.default)]

        return self.run(work)

    def failing(self, start: Callable[[Any], Any], *, go_on: bool = False) -> list[Any]:
        """Return the ids of the items, and the reason of the exception that ends them or, with ``go_on``, stands in."""
        if self.name == "sync":
            return self._failing(start, go_on)

        async def work() -> list[Any]:
            found: list[Any] = []
            async with self.client() as client:
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
        with self.client() as client:
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

    async def run_in_thread(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """Call a function that may block, while the event loop goes on."""
        if self.name == "trio":
            import trio

            return await trio.to_thread.run_sync(function, *arguments)
        import asyncio

        return await asyncio.to_thread(function, *arguments)
