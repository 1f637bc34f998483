"""What credentials a call sends, by the requirements of the document."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from mixins._library import httpx
from tests.building import generated, imported
from tests.traps.exchange import Exchange, client_of

DOCUMENT = """
    openapi: 3.1.0
    info: {title: Keys, version: '1'}
    servers: [{url: 'https://api.example'}]
    security: [{header: []}]
    paths:
      /default: {get: {operationId: inherit, responses: {'204': {description: done}}}}
      /both: {get: {operationId: both, security: [{header: [], basic: []}], responses: {'204': {description: done}}}}
      /either: {get: {operationId: either, security: [{bearer: []}, {query: []}], responses: {'204': {description: x}}}}
      /optional: {get: {operationId: optional, security: [{query: []}, {}], responses: {'204': {description: done}}}}
      /open: {get: {operationId: open, security: [], responses: {'204': {description: done}}}}
      /cookie: {get: {operationId: cookie, security: [{cookie: []}], responses: {'204': {description: done}}}}
      /digest: {get: {operationId: digest, security: [{digest: []}], responses: {'204': {description: done}}}}
      /tls: {get: {operationId: tls, security: [{tls: []}], responses: {'204': {description: done}}}}
      /oidc: {get: {operationId: oidc, security: [{oidc: [read]}], responses: {'204': {description: done}}}}
      /missing: {get: {operationId: missing, security: [{nobody: []}], responses: {'204': {description: done}}}}
    components:
      securitySchemes:
        header: {type: apiKey, in: header, name: X-Key}
        query: {type: apiKey, in: query, name: api key}
        cookie: {type: apiKey, in: cookie, name: SID}
        basic: {type: http, scheme: basic}
        bearer: {type: http, scheme: bearer}
        digest: {type: http, scheme: digest}
        tls: {type: mutualTLS}
        oidc: {type: openIdConnect, openIdConnectUrl: 'https://id.example/.well-known/openid-configuration'}
"""

KEYS = {"api_key": {"header": "H", "query": "Q", "cookie": "C"}}
BASIC = "Basic " + base64.b64encode(b"u:p").decode()


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with imported(DOCUMENT, tmp_path_factory.mktemp("keys")) as found:
        yield found


def sent(package: Any, method: str, **settings: Any) -> httpx.Request:
    exchange = Exchange()
    getattr(package.DefaultApi(client_of(package, exchange, **settings)), method)()
    return exchange.request


def credentials(request: httpx.Request) -> dict[str, str]:
    """Return every credential that a request carries, by where it is."""
    names = ("authorization", "x-key", "cookie")
    found = {name: request.headers[name] for name in names if name in request.headers}
    query = request.url.query.decode()
    return {**found, **({"query": query} if query else {})}


@pytest.mark.parametrize(
    ("method", "settings", "expected"),
    [
        ("inherit", KEYS, {"x-key": "H"}),
        ("both", {**KEYS, "username": "u", "password": "p"}, {"x-key": "H", "authorization": BASIC}),
        ("both", KEYS, {}),
        ("either", {**KEYS, "access_token": "T"}, {"authorization": "Bearer T"}),
        ("either", KEYS, {"query": "api%20key=Q"}),
        ("optional", KEYS, {"query": "api%20key=Q"}),
        ("optional", {}, {}),
        ("open", {**KEYS, "access_token": "T"}, {}),
        ("cookie", KEYS, {"cookie": "SID=C"}),
        ("oidc", {"access_token": "T"}, {"authorization": "Bearer T"}),
        ("tls", KEYS, {}),
    ],
)
def test_trap_71_72_one_satisfied_alternative_is_sent(
    package: Any, method: str, settings: dict[str, Any], expected: dict[str, str]
) -> None:
    assert credentials(sent(package, method, **settings)) == expected


def test_trap_72_a_scheme_the_document_does_not_have_is_reported(tmp_path_factory: pytest.TempPathFactory) -> None:
    _, diagnostics = generated(DOCUMENT, tmp_path_factory.mktemp("reported"))
    assert "unknown-security-scheme" in [each.code for each in diagnostics]


def test_trap_72_a_scheme_without_built_in_support_takes_a_provider(package: Any) -> None:
    import importlib

    credential = importlib.import_module(f"{package.__name__}._runtime.request").Credential

    class Digest:
        def authorize(self, request: Any, scopes: Any) -> Any:
            yield from ()
            return (credential("header", "Authorization", f"Digest uri={request.url}"),)

        def renew(self, refused: Any) -> Any:
            yield from ()
            return False

    request = sent(package, "digest", credentials={"digest": Digest()})
    assert credentials(request) == {"authorization": "Digest uri=https://api.example/digest"}
    assert credentials(sent(package, "digest")) == {}
