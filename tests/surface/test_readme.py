"""The quickstart of each README runs as it is printed."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.contract.packages import Package, packages
from tests.servers.loopback import Answer, Loopback


@pytest.mark.parametrize("package", packages(), ids=lambda package: package.name)
def test_the_quickstart_of_the_readme_runs(
    package: Package, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    module: Any = package.load()
    programs = re.findall(r"^```python\n(.+?)^```", (package.folder / "README.md").read_text("utf-8"), re.S | re.M)
    assert programs
    monkeypatch.setenv("API_KEY", "key of the environment")
    before, redirected = module.Configuration(), module.Configuration()
    with Loopback(Answer(json=[])) as server:
        redirected.host = server.url
        module.Configuration.set_default(redirected)
        try:
            for number, program in enumerate(programs):
                exec(compile(program, f"README.md, program {number}", "exec"), {"__name__": "__main__"})
        finally:
            module.Configuration.set_default(before)
        assert server.requests
        assert {request.headers["x-api-key"] for request in server.requests} == {"key of the environment"}
    assert capsys.readouterr().out
