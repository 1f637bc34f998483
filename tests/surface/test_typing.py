"""The packages as a type checker sees them from outside: right code passes, each wrong line gets its error."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.contract.packages import package

PROGRAM = Path(__file__).parent / "programs" / "typed_user.py"


def _expected() -> set[tuple[int, str]]:
    lines = enumerate(PROGRAM.read_text("utf-8").splitlines(), 1)
    marked = [(number, line.partition("# expect: ")[2].split(", ")) for number, line in lines if "# expect: " in line]
    return {(number, code) for number, codes in marked for code in codes}


@pytest.mark.slow
def test_mypy_finds_the_wrong_lines_and_no_others(tmp_path: Path) -> None:
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--config-file", "", "--no-error-summary"),
            *("--hide-error-context", "--follow-imports", "silent", "--cache-dir", tmp_path, PROGRAM),
        ],
        env={"MYPYPATH": str(package("jcapiv2").folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    found = re.findall(r"^(.+?):(\d+): error: (.+?)\s+\[([\w-]+)\]$", done.stdout, re.MULTILINE)
    assert done.stderr == ""
    assert {Path(file).name for file, *_ in found} == {PROGRAM.name}, done.stdout
    assert {(int(line), code) for _, line, _, code in found} == _expected(), done.stdout
