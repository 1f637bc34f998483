"""``make bench-growth``: how what a generation costs grows with the document.

    python -m bench.growth [--sizes N ...] [--repeats N] [--results FILE] [--plot FILE]

Documents of each shape of :mod:`bench.documents`, each generated in a process of its own up to the files in memory:
what a file system makes of thousands of new files is no property of this program. What matters is what one more
operation costs: the difference to the document before it, over the difference in size.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from attrs import asdict, frozen

from bench.documents import SHAPES, written
from bench.measure import ROOT
from bench.plot import Panel, Series, chart
from bench.process import clean_environment
from bench.table import Cell, Table

SIZES = (10, 100, 1_000, 10_000)
RESULTS = ROOT / "bench" / "results" / "growth.json"
PLOT = ROOT / "docs" / "growth.svg"


@frozen
class Cost:
    """What one document took."""

    shape: str
    size: int
    cpu: float
    """Seconds; the least of all runs."""
    peak: float
    """MiB of the process at its largest; the least of all runs."""


@frozen
class Step:
    """What one more operation costs between two sizes."""

    shape: str
    size: int
    """The larger one."""
    milliseconds: float
    kibibytes: float


def main(arguments: Sequence[str]) -> int:
    """Measure, print, write. Returns the exit code."""
    options = _parser().parse_args(arguments)
    if options.once is not None:
        print(json.dumps(_here(options.once)))
        return 0
    costs = measured(options.sizes, options.repeats)
    print(table(costs).as_text())
    options.results.parent.mkdir(exist_ok=True)
    options.results.write_text(json.dumps([asdict(each) for each in costs], indent=1) + "\n", encoding="utf-8")
    options.plot.write_text(plot(costs), encoding="utf-8")
    return 0


def measured(sizes: Sequence[int], repeats: int) -> list[Cost]:
    """Measure every shape at every size, the runs of one document after each other."""
    with tempfile.TemporaryDirectory() as folder:
        _cost("operations", 1, Path(folder), 1)  # writes bytecode
        return [_cost(shape, size, Path(folder), repeats) for shape in SHAPES for size in sizes]


def _cost(shape: str, size: int, folder: Path, repeats: int) -> Cost:
    document = written(folder, shape, size)
    command = [sys.executable, "-m", "bench.growth", "--once", str(document)]
    environment = clean_environment({"PYTHONPATH": f"{ROOT / 'generator'}:{ROOT}"})
    runs = [
        json.loads(subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True).stdout)
        for _ in range(repeats)
    ]
    return Cost(shape, size, min(cpu for cpu, _ in runs), min(peak for _, peak in runs))


def _here(document: str) -> tuple[float, float]:
    """Generate in this process; CPU seconds and peak MiB of it."""
    from specmill.assets import read_assets
    from specmill.diagnostics import Diagnostics
    from specmill.pipeline import Request, generate
    from specmill.plan.settings import PackageSettings
    from specmill.stopwatch import Stopwatch

    settings = PackageSettings("made", "1.0.0", "none", source="-")
    generate(Request(document, settings, read_assets()), Diagnostics(), Stopwatch())
    return time.process_time(), _peak()


def _peak() -> float:
    """MiB of this process at its largest. Linux only: ``ru_maxrss`` counts what the parent had, too."""
    (line,) = (line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) / 1024


def steps(costs: Sequence[Cost]) -> Iterator[Step]:
    """Yield what one more operation costs, from each size to the next."""
    for before, after in pairwise(costs):
        if before.shape == after.shape:
            more = after.size - before.size
            seconds, mebibytes = after.cpu - before.cpu, after.peak - before.peak
            yield Step(after.shape, after.size, 1000 * seconds / more, 1024 * mebibytes / more)


def table(costs: Sequence[Cost]) -> Table:
    """Return a row for every document."""
    found = {(each.shape, each.size): each for each in steps(costs)}
    return Table(
        "How cost grows: a whole generation in memory, and what one more operation costs since the size before",
        ("shape", "size", "CPU s", "peak MiB", "CPU ms for one more", "KiB for one more"),
        tuple(_row(each, found.get((each.shape, each.size))) for each in costs),
    )


def _row(cost: Cost, step: Step | None) -> tuple[Cell, ...]:
    more: tuple[Cell, ...] = ("", "") if step is None else (step.milliseconds, step.kibibytes)
    return (cost.shape, cost.size, cost.cpu, cost.peak, *more)


def plot(costs: Sequence[Cost]) -> str:
    """Return the two plots: time and memory for one more operation."""
    found = list(steps(costs))
    times = _series([(each.shape, each.size, each.milliseconds) for each in found])
    memory = _series([(each.shape, each.size, each.kibibytes) for each in found])
    return chart(
        "What one more operation costs, by the size of the document",
        "operations (values of the enumeration)",
        (Panel("CPU ms", times), Panel("KiB", memory)),
    )


def _series(points: Sequence[tuple[str, int, float]]) -> tuple[Series, ...]:
    return tuple(
        Series(shape, tuple((float(size), value) for name, size, value in points if name == shape)) for shape in SHAPES
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bench.growth", description="Show how the cost of generation grows."
    )
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, metavar="N")
    parser.add_argument("--repeats", type=int, default=3, metavar="N", help="runs of which the least counts")
    parser.add_argument("--results", type=Path, default=RESULTS, metavar="FILE", help="where figures are kept")
    parser.add_argument("--plot", type=Path, default=PLOT, metavar="FILE", help="where the plot goes")
    parser.add_argument("--once", metavar="DOCUMENT", help=argparse.SUPPRESS)
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
