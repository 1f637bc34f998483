"""Generation: every stage by itself, and the commands a user waits for."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.measure import ROOT, cpu_of_python, median
from bench.packages import manifest, settings
from bench.table import Cell, Table
from specmill.assets import read_assets
from specmill.diagnostics import Diagnostics
from specmill.pipeline import Request, generate, write
from specmill.stopwatch import Stopwatch

STAGES = ("load", "lower", "plan", "render", "write")


class CpuByStage:
    """CPU seconds of each stage: from its own beginning to that of the next."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._stage: str | None = None
        self._started = 0.0

    def begin(self, stage: str | None, done: int = 0, total: int = 0) -> None:
        """Is told the name of each stage as it begins, and None at the end. How far it has come does not matter."""
        if total:
            return
        now = time.process_time()
        if self._stage is not None:
            self.seconds[self._stage] = now - self._started
        self._stage, self._started = stage, now


def stages(repeats: int) -> Table:
    """Return a row for every package of one document, written into an empty folder."""
    return Table(
        "Generation, CPU s by stage (warm process)",
        ("package", *STAGES, "total", "operations", "models", "files"),
        tuple(_package(name, entry, repeats) for name, entry in manifest().items() if "spec" in entry),
    )


def _package(name: str, entry: dict[str, Any], repeats: int) -> tuple[Cell, ...]:
    request = Request(str(ROOT / entry["spec"]), settings(name, entry), read_assets())
    runs = [_once(request) for _ in range(repeats + 1)][1:]
    seconds = [median(run[stage] for run in runs) for stage in STAGES]
    made = generate(request, Diagnostics(), Stopwatch())
    return (name, *seconds, sum(seconds), made.operations, made.models, len(made.tree.files))


def _once(request: Request) -> dict[str, float]:
    clock = CpuByStage()
    watch = Stopwatch(clock.begin)
    with tempfile.TemporaryDirectory() as folder:
        made = generate(request, Diagnostics(), watch)
        write(made, Path(folder) / "out", watch)
        clock.begin(None)
    return clock.seconds


def commands(repeats: int) -> Table:
    """Return what a user waits for, each in a process of its own, in a copy of the project."""
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder)
        copy_project(project)
        rows = [("python -c pass", cpu_of_python(["-c", "pass"], repeats, project))]
        for name, arguments in _commands():
            rows.append((name, cpu_of_python(["-m", "specmill", *arguments], repeats, project)))
    return Table("Commands, CPU s with the start of Python", ("command", "CPU s"), tuple(rows))


def copy_project(project: Path) -> None:
    """Copy what commands read and write, and no more."""
    folders = {entry[key] for entry in manifest().values() for key in ("facade", "templates") if key in entry}
    for name in ("specs", "generated", *sorted(folders)):
        shutil.copytree(ROOT / name, project / name)
    for name in ("specmill.toml", "specmill.lock"):
        shutil.copy(ROOT / name, project / name)


def _commands() -> Iterator[tuple[str, list[str]]]:
    """Yield what to call each command, and its arguments."""
    yield "specmill --version", ["--version"]
    yield "specmill generate, up to date", ["generate", "--quiet"]
    yield "specmill generate --force, all packages", ["generate", "--quiet", "--force"]
    yield "specmill check", ["check"]
    for spec in (entry["spec"] for entry in manifest().values() if "spec" in entry):
        yield f"specmill generate --spec {spec}", ["generate", "--quiet", "--force", "--spec", spec, "--output", "out"]
