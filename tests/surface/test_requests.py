"""Every recorded method sends what was recorded of its request: verb, path, wire names, media types, credentials.

The contract sweep holds requests to our documents; this holds them, and so our documents, to the published client.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

from tests.contract.packages import package
from tests.facts.surface import NAMES, Method, Parameter, surface
from tests.surface.allowed import REQUESTS, differences

KEY = "key of the configuration"
NEGOTIATED = ("content-type", "accept", "x-api-key")


@pytest.mark.parametrize("name", NAMES)
def test_requests_are_the_recorded_ones(name: str) -> None:
    module: Any = package(name).load()
    seen: list[httpx.Request] = []
    configuration = module.Configuration()
    configuration.api_key["x-api-key"] = KEY
    with module.ApiClient(
        configuration, transport=httpx.MockTransport(lambda request: _answer(seen, request))
    ) as client:
        base = httpx.URL(configuration.host).path
        found = set()
        for method in surface(name).methods:
            call = getattr(getattr(module, method.api)(client), method.name)
            call(**{each.name: _value(each) for each in method.parameters})
            found |= {(name, f"{method}", fault) for fault in _faults(method, seen.pop(), base)}
    assert seen == []
    assert differences(name, found, REQUESTS) == []


def _answer(seen: list[httpx.Request], request: httpx.Request) -> httpx.Response:
    seen.append(request)
    return httpx.Response(204)


def _value(parameter: Parameter) -> Any:
    """Return a value that tells which parameter it is for."""
    if parameter.where == "body":
        return [] if parameter.type.startswith("list") else {"sent": "as it is"}
    match parameter.type:
        case "int":
            return 11
        case "list[str]":
            return [parameter.name, "2"]
        case _:
            return parameter.name


def _wire(parameter: Parameter) -> str:
    value = _value(parameter)
    return ",".join(value) if isinstance(value, list) else str(value)


def _faults(method: Method, request: httpx.Request, base: str) -> Iterator[str]:
    verb, template = method.http
    values = {each.wire: _wire(each) for each in method.parameters if each.where == "path"}
    path = base + re.sub(r"\{([^}]+)\}", lambda match: values[match[1]], template)
    if (request.method, request.url.path) != (verb, path):
        yield f"sends {request.method} {request.url.path}"
    query = {(each.wire, _wire(each)) for each in method.parameters if each.where == "query"}
    if set(parse_qsl(request.url.query.decode())) != query:
        yield f"sends the query {request.url.query.decode()}"
    for each in method.parameters:
        sent = request.headers.get(each.wire)
        if each.where == "header" and each.wire.lower() not in NEGOTIATED and sent != _wire(each):
            yield f"sends {each.wire} as {sent}"
    if request.headers["accept"] != ", ".join(method.accepts):
        yield f"accepts {request.headers['accept']}"
    if request.headers.get("content-type") != method.content_types[0]:
        yield f"sends the content type {request.headers.get('content-type')}"
    if (request.headers.get("x-api-key") == KEY) != ("x-api-key" in method.auth):
        yield "sends the API key" if "x-api-key" in request.headers else "sends no API key"


@pytest.mark.parametrize("name", NAMES)
def test_limits_of_arguments_raise_the_recorded_value_errors(name: str) -> None:
    module: Any = package(name).load()
    client = module.ApiClient(transport=httpx.MockTransport(lambda request: httpx.Response(204)))
    wrong = []
    for method in surface(name).methods:
        for parameter, kind, limit in method.checks:
            words = "greater" if kind == "minimum" else "less"
            expected = (
                f"Invalid value for parameter `{parameter}` when calling `{method.name}`, "
                f"must be a value {words} than or equal to `{limit}`"
            )
            beyond = limit - 1 if kind == "minimum" else limit + 1
            error = _error_of(client, module, method, {parameter: beyond})
            wrong += [] if error == expected else [f"{method}: {error!r} instead of {expected!r}"]
            within = _error_of(client, module, method, {parameter: limit})
            wrong += [] if within is None else [f"{method} refuses {limit}: {within}"]
    assert wrong == []


def _error_of(client: Any, module: Any, method: Method, extra: dict[str, int]) -> str | None:
    arguments = {each.name: _value(each) for each in method.parameters if each.required}
    try:
        getattr(getattr(module, method.api)(client), method.name)(**arguments, **extra)
    except ValueError as error:
        return str(error)
    return None
