"""A command in a process of its own: what it took, children included."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from attrs import frozen


@frozen
class Used:
    """What a command took."""

    cpu: float
    """Seconds, of all processes."""
    wall: float
    """Seconds."""
    peak: float
    """MiB of the largest process."""
    code: int


def run(command: Sequence[str], folder: Path, environment: Mapping[str, str] | None = None) -> Used:
    """Run a command with nothing to read and nobody to read it. Raises OSError if there is no such program."""
    started = time.perf_counter()
    with subprocess.Popen(
        command,
        cwd=folder,
        env=clean_environment(environment or {}),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - started
    return Used(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024, process.returncode)


def clean_environment(more: Mapping[str, str]) -> dict[str, str]:
    """The environment with what is given, and without the switch that keeps Python from saving bytecode.

    Where bytecode is not kept, every run compiles our modules anew, and the packages of peers, which are installed,
    are not compiled.
    """
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, **more}
