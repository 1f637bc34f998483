"""How time is taken: CPU seconds, and the median of several runs.

CPU rather than wall time, because machines that build software are seldom idle; the median, because one disturbed run
should not count.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from bench.process import run

ROOT = Path(__file__).parents[1]


def median(values: Iterable[float]) -> float:
    return statistics.median(values)


def taken_in_turn(actions: Sequence[Callable[[], object]], repeats: int) -> list[list[float]]:
    """Return the CPU seconds of every run of each action: one of each, again and again, after one not counted.

    What disturbs the machine for a while then disturbs all of them alike, and runs of one round can be compared.
    """
    for action in actions:
        action()
    rounds = [[_timed(action) for action in actions] for _ in range(repeats)]
    return [list(times) for times in zip(*rounds, strict=True)]


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
    command = [sys.executable, *arguments]
    used = run(command, folder, {"PYTHONPATH": os.pathsep.join((str(ROOT / "generator"), str(folder)))})
    if used.code:
        raise subprocess.CalledProcessError(used.code, command)
    return used.cpu
