"""System Context: the packages sign requests with the key of a system, where the document leaves that to the user."""

from __future__ import annotations

import asyncio
import re
from base64 import b64decode
from collections.abc import Callable
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from tests.contract.packages import package
from tests.servers.loopback import Answer, Loopback, Recorded

ClientOf = Callable[..., Any]
HEADER = re.compile(
    r'Signature keyId="system/5f00",headers="request-line date",algorithm="rsa-sha256",signature="([\w+/=]+)"'
)


@pytest.fixture(scope="module")
def private_key() -> rsa.RSAPrivateKey:
    """The key of a system."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def _context(module: Any, private_key: rsa.RSAPrivateKey) -> Any:
    pem = private_key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return package(module.__name__).load("_runtime.system_context").SystemContext("5f00", pem)


def _verify(request: Recorded, private_key: rsa.RSAPrivateKey) -> None:
    """Check a request as the service does. Raises InvalidSignature."""
    found = HEADER.fullmatch(request.headers["authorization"])
    assert found is not None
    text = f"{request.method} {request.target} HTTP/1.1\ndate: {request.headers['date']}"
    private_key.public_key().verify(b64decode(found[1]), text.encode(), padding.PKCS1v15(), hashes.SHA256())


def test_jc_12_calls_of_both_packages_are_signed(
    jcapiv1: Any, jcapiv2: Any, server: Loopback, client_of: ClientOf, private_key: rsa.RSAPrivateKey
) -> None:
    server.script(Answer(json={}), Answer(json=[]))
    v1 = client_of(jcapiv1, system_context=_context(jcapiv1, private_key))
    v2 = client_of(jcapiv2, system_context=_context(jcapiv2, private_key))
    jcapiv1.SystemsApi(v1).systems_get("5f00", fields="hostname os")
    jcapiv2.SystemsApi(v2).graph_system_member_of("5f00", limit=5)
    assert len(server.requests) == 2
    for request in server.requests:
        _verify(request, private_key)
        assert "x-api-key" not in request.headers


def test_jc_12_async_calls_are_signed(
    jcapiv2: Any, server: Loopback, client_of: ClientOf, private_key: rsa.RSAPrivateKey
) -> None:
    server.script(Answer(json=[]))
    configuration = client_of(jcapiv2, system_context=_context(jcapiv2, private_key)).configuration

    async def call() -> Any:
        async with jcapiv2.AsyncApiClient(configuration) as client:
            return await jcapiv2.AsyncSystemsApi(client).graph_system_member_of("5f00")

    assert asyncio.run(call()) == []
    _verify(server.requests[0], private_key)


def test_jc_12_headers_that_the_caller_made_are_sent_as_they_are(
    jcapiv2: Any, server: Loopback, client_of: ClientOf, private_key: rsa.RSAPrivateKey
) -> None:
    server.script(Answer(json=[]))
    client = client_of(jcapiv2, system_context=_context(jcapiv2, private_key))
    jcapiv2.SystemsApi(client).graph_system_member_of("5f00", date="then", authorization="Signature mine")
    headers = server.requests[0].headers
    assert (headers["date"], headers["authorization"]) == ("then", "Signature mine")
    assert "x-api-key" not in headers
