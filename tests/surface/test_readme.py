"""The quickstart of each README runs as it is printed."""

from __future__ import annotations

import re

import httpx
import pytest

from tests.contract.packages import Package, packages


@pytest.mark.parametrize("package", packages(), ids=lambda package: package.name)
def test_the_quickstart_of_the_readme_runs(
    package: Package, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    package.load()
    programs = re.findall(r"^```python\n(.+?)^```", (package.folder / "README.md").read_text("utf-8"), re.S | re.M)
    assert programs
    seen: list[httpx.Request] = []

    def answer(_: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(204)

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", answer)
    monkeypatch.setenv("API_KEY", "key of the environment")
    for number, program in enumerate(programs):
        exec(compile(program, f"README.md, program {number}", "exec"), {"__name__": "__main__"})
    assert seen
    assert all("key of the environment" in request.headers.values() for request in seen)
    assert capsys.readouterr().out
