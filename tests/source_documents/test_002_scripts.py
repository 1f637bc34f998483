"""The code of document 002 as it stands: import lines changed, what stands in angle brackets filled in."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.servers.loopback import Loopback
from tests.servers.micetro import PASSWORD, USER

SCRIPTS = Path(__file__).parent / "scripts"
LISTED = "users/1: administrator\nusers/2: ada\nusers/3: bob\n"


@pytest.mark.parametrize(
    ("script", "printed"), [("micetro_users", LISTED), ("micetro_authenticate", ""), ("micetro_request", LISTED)]
)
def test_mc_01_mc_09_the_examples_run(
    script: str, printed: str, micetro: Any, micetro_server: Loopback, capsys: pytest.CaptureFixture[str]
) -> None:
    filled = {"url": micetro_server.url, "username": USER, "password": PASSWORD}
    text = (SCRIPTS / f"{script}.txt").read_text("utf-8")
    program = re.sub(r"<(?:micetro_)?(?:host_)?(\w+)>", lambda match: repr(filled[match[1]]), text)
    exec(compile(program, f"{script}.py", "exec"), {"__name__": "__main__"})
    out = capsys.readouterr().out
    assert out.startswith(printed)
    rest = out.removeprefix(printed)
    assert ("<name>ada</name>" in rest) == (script == "micetro_users")
    assert micetro_server.requests
