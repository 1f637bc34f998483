"""How time is taken: CPU seconds, and the median of several runs.

CPU rather than wall time, because machines that build software are seldom idle; the median, because one disturbed run
should not count.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]


def median(values: Iterable[float]) -> float:
    return statistics.median(values)


def cpu_of(action: Callable[[], object], repeats: int) -> float:
    """Return the CPU seconds of an action in this process, after one run that is not counted."""
    action()
    return median(_timed(action) for _ in range(repeats))


def _timed(action: Callable[[], object]) -> float:
    started = time.process_time()
    action()
    return time.process_time() - started


def cpu_of_python(arguments: Sequence[str], repeats: int, folder: Path = ROOT) -> float:
    """Return the CPU seconds of a new interpreter, its start included. Raises CalledProcessError if it fails.

    The first run writes bytecode and is not counted.
    """
    return median([_child(arguments, folder) for _ in range(repeats + 1)][1:])


def _child(arguments: Sequence[str], folder: Path) -> float:
    before = _children()
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "generator"), str(folder)))}
    command = [sys.executable, *arguments]
    subprocess.run(
        command, cwd=folder, env=environment, check=True, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL
    )
    return _children() - before


def _children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime
