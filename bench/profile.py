"""``make profile``: what each stage of a generation takes, and which functions take it.

    python -m bench.profile [--functions N] [--stage STAGE] [DOCUMENT]

Without a document, one is made up (see :mod:`bench.documents`). Every stage is run
once in this process, which has everything imported and the templates compiled.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.documents import written
from bench.generation import STAGES, CpuByStage
from bench.measure import ROOT
from bench.sampling import Function, Sampler
from bench.table import Cell, Table
from specmill.assets import read_assets
from specmill.cli.console import Console
from specmill.diagnostics import Diagnostics
from specmill.pipeline import Request, generate, write
from specmill.plan.settings import PackageSettings
from specmill.stopwatch import Stopwatch

ALL = (*STAGES, "report")
OPERATIONS = 1_000
"""Of the document that is made up."""


def main(arguments: Sequence[str]) -> int:
    """Profile one generation. Returns the exit code."""
    options = _parser().parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        document = options.document or written(Path(folder), "operations", OPERATIONS)
        request = Request(str(document), PackageSettings("made", "1.0.0", "none", source="-"), read_assets())
        clock = CpuByStage()
        run(request, Path(folder) / "out", clock)
        print(_stages(clock).as_text())
        with Sampler() as sampler:
            run(request, Path(folder) / "again", CpuByStage())
        print("", _functions(sampler, options.functions).as_text(), sep="\n")
    return 0


def run(request: Request, output: Path, clock: CpuByStage) -> None:
    """Generate into a folder, up to the text of the diagnostics."""
    diagnostics, watch = Diagnostics(), Stopwatch(clock.begin)
    made = generate(request, diagnostics, watch)
    write(made, output, watch)
    clock.begin("report")
    Console().diagnostics(diagnostics, made.document)
    clock.begin(None)


def _stages(clock: CpuByStage) -> Table:
    total = sum(clock.seconds.values())
    rows = [(stage, clock.seconds[stage], 100 * clock.seconds[stage] / total) for stage in ALL]
    return Table("CPU by stage", ("stage", "CPU s", "%"), (*rows, ("all", total, 100.0)), decimals=2)


def _functions(sampler: Sampler, most: int) -> Table:
    return Table(
        f"Hottest functions, CPU s of {sampler.seconds:.2f}, {sampler.looks} samples",
        ("itself", "with what it calls", "function"),
        tuple(_rows(sampler, most)),
    )


def _rows(sampler: Sampler, most: int) -> Iterator[tuple[Cell, ...]]:
    unit = sampler.seconds / max(sampler.looks, 1)
    for function, looks in sampler.own.most_common(most):
        yield looks * unit, sampler.whole[function] * unit, _shown(function)


def _shown(function: Function) -> str:
    file, line, name = function
    for folder, prefix in ((ROOT / "generator", ""), (ROOT, ""), (Path(sys.prefix), ""), (Path(sys.base_prefix), "")):
        if file.startswith(f"{folder}/"):
            return f"{prefix}{file.removeprefix(f'{folder}/')}:{line} {name}"
    return f"{file}:{line} {name}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench.profile", description="Show where a generation's time goes.")
    parser.add_argument("document", nargs="?", type=Path, metavar="DOCUMENT", help="made up if left out")
    parser.add_argument("--functions", type=int, default=40, metavar="N", help="how many are listed")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
