"""The programs of each README run as they are printed."""

from __future__ import annotations

import hmac
import re
import time
from base64 import b64decode, b64encode
from collections.abc import Awaitable, Callable
from contextlib import nullcontext
from typing import Any

import httpx
import pytest

from tests.contract.packages import Package, packages
from tests.servers.loopback import Loopback
from tests.servers.systems import SYSTEMS

KEY = "key of the environment"
WEBHOOK_KEY = b"of the webhooks"
Send = Callable[[httpx.HTTPTransport, httpx.Request], httpx.Response]


def redirected(server: Loopback | None, send: Send, seen: list[httpx.Request]) -> Send:
    """Return what sends every request to a server; without one, what answers that there is nothing."""

    def answer(transport: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
        seen.append(request)
        if server is None:
            return httpx.Response(204)
        here = httpx.URL(server.url)
        request.url = request.url.copy_with(scheme=here.scheme, host=here.host, port=here.port)
        return send(transport, request)

    return answer


def awaited(send: Send) -> Callable[[httpx.AsyncHTTPTransport, httpx.Request], Awaitable[httpx.Response]]:
    """Return what sends a request through a blocking transport: for one caller at a time that is the same."""

    async def answer(_: httpx.AsyncHTTPTransport, request: httpx.Request) -> httpx.Response:
        with httpx.HTTPTransport() as transport:
            sent = httpx.Request(request.method, request.url, headers=request.headers, content=await request.aread())
            found = send(transport, sent)
            return httpx.Response(found.status_code, headers=found.headers, content=found.read())

    return answer


def _carries_the_key(value: str) -> bool:
    """Say whether a header field is the key, a token that is the key, or has it as the password of HTTP Basic."""
    scheme, _, text = value.partition(" ")
    return KEY in (value, text) or (scheme == "Basic" and b64decode(text).decode().endswith(f":{KEY}"))


def received(receive: Callable[[bytes, dict[str, str]], None]) -> None:
    """Hand a signed message to the program for webhooks."""
    body, now = b'{"made": "up"}', str(int(time.time()))
    digest = hmac.digest(WEBHOOK_KEY, f"1.{now}.".encode() + body, "sha256")
    fields = {"webhook-id": "1", "webhook-timestamp": now, "webhook-signature": f"v1,{b64encode(digest).decode()}"}
    receive(body, fields)


@pytest.mark.parametrize("package", packages(), ids=lambda package: package.name)
def test_the_quickstart_of_the_readme_runs(
    package: Package, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    package.load()
    programs = re.findall(r"^```python\n(.+?)^```", (package.folder / "README.md").read_text("utf-8"), re.S | re.M)
    assert programs
    for variable in ("API_KEY", "PASSWORD", "TOKEN"):
        monkeypatch.setenv(variable, KEY)
    monkeypatch.setenv("WEBHOOK_SECRET", f"whsec_{b64encode(WEBHOOK_KEY).decode()}")
    system = SYSTEMS.get(package.name)
    with nullcontext() if system is None else system(KEY) as server:
        for number, program in enumerate(programs):
            seen: list[httpx.Request] = []
            send = redirected(server, httpx.HTTPTransport.handle_request, seen)
            with monkeypatch.context() as patch:
                patch.setattr(httpx.HTTPTransport, "handle_request", send)
                patch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", awaited(send))
                names: dict[str, Any] = {"__name__": "__main__"}
                exec(compile(program, f"README.md, program {number}", "exec"), names)
            if "receive" in names:
                received(names["receive"])
            else:
                assert any(_carries_the_key(value) for value in seen[-1].headers.values())
            assert capsys.readouterr().out
