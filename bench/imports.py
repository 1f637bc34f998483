"""What an import costs: the package, its first Api class, its clients, everything; time, memory and modules."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from bench.measure import ROOT, median
from bench.packages import manifest
from bench.process import clean_environment
from bench.table import Cell, Table

# Runs in a process of its own: first what is measured apart, then the subject, then what it took.
_PROGRAM = """
import sys, time
def memory():
    with open('/proc/self/statm') as stream:
        return int(stream.read().split()[1]) * 4096
{before}
modules, kept, started = set(sys.modules), memory(), time.process_time()
{subject}
taken = time.process_time() - started, memory() - kept, len(set(sys.modules) - modules)
import json
print(json.dumps(taken))
"""
_HEAVY = "import httpx, json, re, typing, datetime"


def imports(repeats: int) -> Table:
    """Return a row for each package and what is imported of it, what any client would import left out."""
    return Table(
        "Import, beyond httpx and the standard library's common modules",
        ("package", "imported", "CPU ms", "MiB", "modules"),
        tuple(row for name in manifest() for row in package_rows(name, ROOT / "generated" / name, repeats)),
        decimals=1,
    )


def package_rows(name: str, folder: Path, repeats: int) -> list[tuple[Cell, ...]]:
    """Return the rows of one package, which lies in a folder."""
    first = f"getattr({name}, sorted(each for each in {name}.__all__ if each.endswith('Api'))[-1])"
    programs = {
        "the package": f"import {name}",
        "and an Api class": f"import {name}; {first}",
        "and ApiClient()": f"import {name}; {name}.ApiClient()",
        "everything": f"import {name}\nfor each in {name}.__all__: getattr({name}, each)",
    }
    return [(name, what, *_measured(program, folder, repeats)) for what, program in programs.items()]


def _measured(subject: str, folder: Path, repeats: int) -> tuple[Cell, ...]:
    program = _PROGRAM.format(before=_HEAVY, subject=subject)
    runs = [_once(program, folder) for _ in range(repeats + 1)][1:]  # the first one writes bytecode
    seconds, size, modules = (median(column) for column in zip(*runs, strict=True))
    return seconds * 1000, size / 1024**2, int(modules)


def _once(program: str, folder: Path) -> list[float]:
    run = subprocess.run(
        [sys.executable, "-c", program],
        cwd=folder,
        env=clean_environment({"PYTHONPATH": str(folder)}),
        capture_output=True,
        check=True,
    )
    found: list[float] = json.loads(run.stdout)
    return found
