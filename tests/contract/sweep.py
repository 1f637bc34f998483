"""Call every operation of a package against a server that knows the document, and collect what goes wrong."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from tests.contract.calls import Call, Caller
from tests.contract.decoding import faults
from tests.contract.difference import differences
from tests.contract.openapi3_server import OpenApi3Server, base_path
from tests.contract.packages import Package
from tests.contract.swagger2_server import Exchange, Swagger2Server
from tests.contract.values import Schema, Values

SECRET = "secret of the sweep"
Judge = Swagger2Server | OpenApi3Server


@frozen
class Outcome:
    """What came of a sweep."""

    called: frozenset[tuple[str, str]]
    """Verbs and path templates of the operations that the server accepted."""
    methods: int
    """Methods called."""
    failures: tuple[str, ...]


def sweep(package: Package, *, full: bool, is_async: bool, with_http_info: bool = False) -> Outcome:
    """Call every method once, or every one that gives status and headers too.

    Returns what was called, and a line for each call that went wrong.
    """
    judge: Judge = (Swagger2Server if package.is_swagger2 else OpenApi3Server)(package.document, full=full)
    calls = list(Caller(package, full, is_async, with_http_info).calls())
    with judge.serve() as server:
        configuration = _configuration(package, server.url)
        if is_async:
            results = asyncio.run(_call_async(package, configuration, calls, judge))
        else:
            results = _call_all(package, configuration, calls, judge)
    if with_http_info:
        results = [(call, (exchange, _data(exchange, result))) for call, (exchange, result) in results]
    failures = [f"{call}: {fault}" for call, result in results for fault in _judge(package, call, result, full)]
    called = frozenset((each.verb, each.path) for each in judge.exchanges)
    return Outcome(called, len(calls), tuple(failures))


def _configuration(package: Package, url: str) -> Any:
    """Return a configuration for the server with a value for every API key of the document."""
    configuration = package.load().Configuration()
    base = package.document.get("basePath", "") if package.is_swagger2 else base_path(package.document)
    configuration.host = url + base
    for name, scheme in package.security_schemes.items():
        if scheme["type"] == "apiKey" and scheme["in"] == "header":
            configuration.api_key[name] = SECRET
        elif "basic" in (scheme["type"], scheme.get("scheme")):
            configuration.username, configuration.password = "user", SECRET
    return configuration


Result = tuple[Exchange | None, Any]
"""What the server saw, and what the method returned or raised."""


def _call_all(package: Package, configuration: Any, calls: list[Call], judge: Judge) -> list[tuple[Call, Result]]:
    results = []
    with package.load().ApiClient(configuration) as client:
        for call in calls:
            seen = len(judge.exchanges)
            try:
                result = getattr(call.api(client), call.method)(**call.arguments)
            except Exception as error:
                result = error
            results.append((call, (_last(judge, seen), result)))
    return results


async def _call_async(
    package: Package, configuration: Any, calls: list[Call], judge: Judge
) -> list[tuple[Call, Result]]:
    results = []
    async with package.load().AsyncApiClient(configuration) as client:
        for call in calls:
            seen = len(judge.exchanges)
            try:
                result = await getattr(call.api(client), call.method)(**call.arguments)
            except Exception as error:
                result = error
            results.append((call, (_last(judge, seen), result)))
    return results


def _last(judge: Judge, seen: int) -> Exchange | None:
    return judge.exchanges[-1] if len(judge.exchanges) == seen + 1 else None


def _data(exchange: Exchange | None, result: Any) -> Any:
    """Return the data of a result with status and headers, or an error if those are not the ones sent."""
    if isinstance(result, Exception) or exchange is None:
        return result
    data, status, headers = result
    sent = (exchange.status, exchange.media_type)
    seen = (status, headers.get("Content-Type"))
    return data if seen == sent else AssertionError(f"gives {seen}, sent was {sent}")


def _judge(package: Package, call: Call, result: Result, full: bool) -> Iterator[str]:
    exchange, returned = result
    if isinstance(returned, Exception):
        yield " ".join(f"{type(returned).__name__}: {returned} {getattr(returned, 'body', '')}".split())[:400]
        return
    if exchange is None:
        yield "the server saw no single valid request"
        return
    if (exchange.verb, exchange.path) != (call.verb, call.path):
        yield f"the server saw {exchange.verb} {exchange.path}"
        return
    yield from (f"sent as body: {each}" for each in differences(call.body, exchange.body))
    for name, value in call.sent.items():
        if exchange.arguments.get(name) != value:
            yield f"the server saw {name} as {exchange.arguments.get(name)!r}, not {value!r}"
    values = Values(package.document, full)
    schema, answer = _opened(package, values, _schema_of_answer(values, call), exchange.answer)
    yield from faults(values, schema, answer, returned)


def _opened(package: Package, values: Values, schema: Schema | None, answer: Any) -> tuple[Schema | None, Any]:
    """Return what is inside the envelope that the manifest names, with its schema."""
    name = package.settings.get("envelope", {}).get("result")
    properties = values.properties(values.resolve(schema)) if schema and name else {}
    return (properties[name], answer[name]) if name in properties else (schema, answer)


def _schema_of_answer(values: Values, call: Call) -> Schema | None:
    responses = values.document["paths"][call.path][call.verb.lower()]["responses"]
    response = values.resolve(responses[min(code for code in responses if code.startswith("2"))])
    media: dict[str, Any] = response if "schema" in response else next(iter(response.get("content", {}).values()), {})
    return media.get("schema")
