"""The code of document 004 as it stands (AK-01, AK-04, AK-05): import lines changed, ``print`` as a call."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.servers.astakos import Astakos

SCRIPTS = Path(__file__).parent / "scripts"
UUID = "b3de8eb0-3958-477e-als9-789af8dd352c"


@pytest.mark.parametrize(
    "script, printed", [("astakos_authenticate.py", UUID), ("astakos_get_username.py", "user@example.com")]
)
def test_ak_04_ak_05_the_examples_run(
    script: str, printed: str, astakos: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    service = Astakos(public="https://accounts.example.com")
    service.state.users[UUID] = "user@example.com"
    service.state.tokens["UQpYas7ElzWGD5yCcEXtjw"] = UUID
    sending = httpx.HTTPTransport.handle_request
    with service.serve() as server:
        here = httpx.URL(server.url)

        def redirected(self: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
            assert (request.url.scheme, request.url.host) == ("https", "accounts.example.com")
            request.url = request.url.copy_with(scheme=here.scheme, host=here.host, port=here.port)
            return sending(self, request)

        monkeypatch.setattr(httpx.HTTPTransport, "handle_request", redirected)
        runpy.run_path(str(SCRIPTS / script), run_name="__main__")
    assert capsys.readouterr().out == f"{printed}\n"
