"""What mypy and the formatter say of generated projects that are kept on disk."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.corpus.examine import PACKAGE
from tests.corpus.results import Failure

_ERROR = re.compile(r"(?P<where>.*?): error: (?P<text>.*)")
_UNFORMATTED = re.compile(r"Would reformat: (?P<where>.*)")


def mypy(folder: Path, cache: Path) -> Iterator[Failure]:
    """Yield the errors of ``mypy --strict``, as the project is configured."""
    configuration = ["--config-file", str(folder / "pyproject.toml"), "--cache-dir", str(cache)]
    output = _output(["mypy", "--strict", "--no-error-summary", *configuration, str(folder / PACKAGE)])
    for line in output.splitlines():
        found = _ERROR.fullmatch(line)
        if found:
            yield Failure("mypy", found["where"].partition(f"{PACKAGE}/")[2], found["text"])
        elif not line.startswith(" ") and ": note:" not in line:
            yield Failure("mypy", "mypy", line)


def unformatted(folder: Path) -> Iterator[Failure]:
    """Yield the files that the formatter would change."""
    output = _output(["ruff", "format", "--check", "--no-cache", str(folder)])
    for found in map(_UNFORMATTED.fullmatch, output.splitlines()):
        if found:
            yield Failure("format", found["where"].partition(f"{PACKAGE}/")[2], "is not formatted")


def linted(folder: Path) -> Iterator[Failure]:
    """Yield the findings of the linter in what is generated; the runtime is checked where it is written."""
    command = ["ruff", "check", "--no-cache", "--extend-exclude", "_runtime", "--output-format", "concise"]
    for line in _output([*command, str(folder)]).splitlines():
        where, space, text = line.partition(": ")
        if space and where.count(":") == 2:
            yield Failure("lint", where.partition(f"{PACKAGE}/")[2], text)


def _output(command: list[str]) -> str:
    done = subprocess.run([sys.executable, "-m", *command], capture_output=True, text=True, check=False)
    return done.stdout + done.stderr
