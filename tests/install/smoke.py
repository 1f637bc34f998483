"""Runs where only a package and what it needs is installed: ``PACKAGE API METHOD ARGUMENTS...``.

Imports every module, makes a model of every class that needs no argument, and calls one operation, sync and async.
"""

from __future__ import annotations

import asyncio
import importlib
import pkgutil
import sys
from typing import Any

import httpx


def main(name: str, api: str, method: str, *arguments: str) -> None:
    """Try a package."""
    package = importlib.import_module(name)
    modules = [each.name for each in pkgutil.walk_packages(package.__path__, f"{name}.")]
    for module in modules:
        importlib.import_module(module)
    models = importlib.import_module(f"{name}.models")
    made = [_made(getattr(models, each)) for each in dir(models) if each[0].isupper()]
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(204)

    transport = httpx.MockTransport(answer)
    configuration = package.Configuration()
    configuration.api_key["x-api-key"] = "key"
    with package.ApiClient(configuration, transport=transport) as client:
        getattr(getattr(package, api)(client), method)(*arguments)
    asyncio.run(_call_async(package, configuration, transport, api, method, arguments))
    assert [each.headers["x-api-key"] for each in seen] == ["key", "key"]
    assert seen[0].url == seen[1].url
    print(len(modules), sum(made), seen[0].method, seen[0].url.path)


async def _call_async(
    package: Any, configuration: Any, transport: httpx.MockTransport, api: str, method: str, arguments: tuple[str, ...]
) -> None:
    async with package.AsyncApiClient(configuration, transport=transport) as client:
        await getattr(getattr(package, f"Async{api}")(client), method)(*arguments)


def _made(kind: Any) -> bool:
    """Make a model and read its JSON back; one that needs arguments refuses in its own words."""
    if not hasattr(kind, "from_json"):
        return False
    try:
        model = kind()
    except ValueError as error:
        assert "must not be `None`" in str(error)
        return False
    assert kind.from_json(model.to_json()) == model
    return True


if __name__ == "__main__":
    main(*sys.argv[1:])
