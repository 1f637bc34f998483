"""Requests signed with the key of a system."""

from __future__ import annotations

import re
import sys
from base64 import b64decode
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from mixins.system_context import SystemContext, http_date
from tests.mixins.compat.conftest import KEY, ImpatientClient
from tests.mixins.compat.garage.client import ApiClient, AsyncApiClient
from tests.mixins.compat.garage.configuration import Configuration
from tests.mixins.http.world import LOOPS
from tests.servers.loopback import Answer, Loopback, Recorded

PRIVATE = rsa.generate_private_key(public_exponent=65537, key_size=2048)
WHEN = 650_211_915.0
DATE = "Thu, 09 Aug 1990 14:25:15 GMT"
FORM = re.compile(r'Signature keyId="system/(\w+)",headers="request-line date",algorithm="rsa-sha256",signature="(.+)"')


def pem(key: Any = PRIVATE, password: bytes | None = None) -> bytes:
    """Return a key as text."""
    hidden = serialization.BestAvailableEncryption(password) if password else serialization.NoEncryption()
    found: bytes = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, hidden)
    return found


def verify(request: Recorded) -> str:
    """Check the signature of a request as a server would, and return the id of the system."""
    match = FORM.fullmatch(request.headers["authorization"])
    assert match is not None
    signed = f"{request.method} {request.target} HTTP/1.1\ndate: {request.headers['date']}"
    PRIVATE.public_key().verify(b64decode(match[2]), signed.encode(), padding.PKCS1v15(), hashes.SHA256())
    return match[1]


@pytest.fixture
def signing(configuration: Configuration) -> Configuration:
    """Settings with a key of a system beside the API key."""
    configuration.system_context = SystemContext("5f00", pem(), clock=lambda: WHEN)
    return configuration


def test_jc_12_the_signature_can_be_verified(signing: Configuration, server: Loopback) -> None:
    with ApiClient(signing) as client:
        client.vehicles.vehicles_list(fields=["a b", "ü'*"], filter="a|b~")
    assert verify(server.requests[0]) == "5f00"
    assert server.requests[0].headers["date"] == DATE
    assert "x-api-key" not in server.requests[0].headers


def test_jc_12_bodies_and_paths(signing: Configuration, server: Loopback) -> None:
    server.script(Answer(json={}))
    with ApiClient(signing) as client:
        client.vehicles.vehicles_put("a/b c(d)", body={"x": 1})
        client.call_api("/own", "DELETE", query_params={"q": "1 2"}, auth_settings=["x-api-key"])
    assert [verify(each) for each in server.requests] == ["5f00", "5f00"]
    assert KEY not in str(server.requests)


def test_jc_12_every_attempt_is_signed_with_its_own_date(configuration: Configuration, server: Loopback) -> None:
    server.script(Answer(503), Answer(json=[]))
    times = iter([WHEN, WHEN + 60])
    configuration.system_context = SystemContext("5f00", pem(), clock=lambda: next(times))
    configuration.retries = 1
    with ImpatientClient(configuration) as client:
        client.vehicles.vehicles_list()
    first, second = server.requests
    assert (verify(first), verify(second)) == ("5f00", "5f00")
    assert first.headers["date"] != second.headers["date"]


@pytest.mark.parametrize("loop", LOOPS)
def test_jc_12_in_an_event_loop(signing: Configuration, server: Loopback, loop: Any) -> None:
    async def work() -> None:
        async with AsyncApiClient(signing) as client:
            await client.vehicles.vehicles_list(skip=1)

    loop(work)
    assert verify(server.requests[0]) == "5f00"


def test_jc_06_headers_given_as_arguments_win(signing: Configuration, server: Loopback) -> None:
    with ApiClient(signing) as client:
        client.vehicles.vehicles_list(date="today", authorization="Signature mine")
        client.vehicles.vehicles_list(date="today")
    first, second = server.requests
    assert (first.headers["date"], first.headers["authorization"]) == ("today", "Signature mine")
    assert second.headers["date"] == "today"
    assert verify(second) == "5f00"
    assert "x-api-key" not in first.headers


def test_without_a_system_context_the_key_is_sent(configuration: Configuration, server: Loopback) -> None:
    with ApiClient(configuration) as client:
        client.vehicles.vehicles_list()
    assert server.requests[0].headers["x-api-key"] == KEY


def test_a_signature_does_not_follow_to_another_origin(signing: Configuration, server: Loopback) -> None:
    with Loopback(Answer(json=[])) as other:
        server.script(Answer(302, headers={"Location": other.url + "/elsewhere"}))
        with ApiClient(signing) as client:
            client.vehicles.vehicles_list()
        assert "authorization" not in other.requests[0].headers
        assert "x-api-key" not in other.requests[0].headers


def test_a_signature_covers_the_path_of_a_redirect(signing: Configuration, server: Loopback) -> None:
    server.script(Answer(302, headers={"Location": "/moved?x=1"}), Answer(json=[]))
    with ApiClient(signing) as client:
        client.vehicles.vehicles_list()
    assert server.requests[1].target == "/moved?x=1"
    assert [verify(each) for each in server.requests] == ["5f00", "5f00"]


def test_ways_to_give_the_key(tmp_path: Path) -> None:
    path = tmp_path / "client.key"
    path.write_bytes(pem())
    contexts = [
        SystemContext("1", pem()),
        SystemContext("1", pem().decode()),
        SystemContext("1", path),
        SystemContext("1", str(path)),
        SystemContext("1", pem(password=b"pw"), password=b"pw"),
        SystemContext("1", sign=lambda data: PRIVATE.sign(data, padding.PKCS1v15(), hashes.SHA256())),
    ]
    found = {context.credentials_at("GET", "http://h/p?q", DATE)[1].value for context in contexts}
    assert len(found) == 1


def test_keys_that_cannot_sign(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="RSA"):
        SystemContext("1", pem(ec.generate_private_key(ec.SECP256R1()))).credentials("GET", "http://h/")
    with pytest.raises(OSError, match=r"none\.key"):
        SystemContext("1", tmp_path / "none.key").credentials("GET", "http://h/")
    with pytest.raises(ValueError):
        SystemContext("1", b"no key").credentials("GET", "http://h/")
    with pytest.raises(TypeError, match="either a key or a sign function"):
        SystemContext("1")
    with pytest.raises(TypeError, match="either a key or a sign function"):
        SystemContext("1", pem(), sign=bytes)


def test_without_cryptography_the_message_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cryptography.hazmat.primitives.asymmetric.padding", None)
    with pytest.raises(ImportError, match="extra system-context"):
        SystemContext("1", pem()).credentials("GET", "http://h/")


def test_no_key_in_the_representation() -> None:
    context = SystemContext("5f00", pem())
    assert repr(context) == "SystemContext('5f00')"
    assert repr(context.credentials("GET", "http://h/")).count("***") == 2


def test_http_date() -> None:
    assert http_date(WHEN) == DATE
