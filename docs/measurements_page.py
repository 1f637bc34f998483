"""The page of measurements, with its plots, from what the benchmarks have on record: ``make docs``.

Nothing is measured here, and no figure is written by hand: ``make bench-full``, ``make bench-growth`` and
``make bench-record`` measure, and their results are in ``bench/results``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bench.bars import Group, bars
from bench.growth import PLOT, Cost, steps
from bench.growth import RESULTS as GROWTH
from bench.readme import RESULTS as PEERS
from bench.readme import TITLES

OWN = PEERS.with_name("own.json")
Rows = Sequence[Mapping[str, Any]]


def measurements() -> dict[str, str]:
    """Return the page and its plots, by file name."""
    peers, own = (json.loads(path.read_text("utf-8")) for path in (PEERS, OWN))
    rows = [row for table in peers["tables"] for row in table["rows"] if row["document"] in TITLES]
    return {
        "measurements.md": "\n".join(_page(peers, rows, own)) + "\n",
        "peers-cpu.svg": _bars("One generation, whole process", "CPU s", rows),
        "peers-memory.svg": _bars("Memory at its largest", "peak MiB", rows),
        "peers-lines.svg": _bars("Lines that are made", "kLOC", rows),
        "growth.svg": PLOT.read_text("utf-8"),
    }


def _bars(title: str, column: str, rows: Rows) -> str:
    groups = [
        Group(title_of, tuple((row["generator"], _number(row[column])) for row in rows if row["document"] == document))
        for document, title_of in TITLES.items()
    ]
    return bars(title, column, [group for group in groups if group.values])


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) else None


def _page(peers: Mapping[str, Any], rows: Rows, own: Mapping[str, Any]) -> Iterator[str]:
    yield "# Measurements"
    yield ""
    yield "Measured, not estimated: the page is written by `make docs` from `bench/results`, which `make bench-full`,"
    yield "`make bench-growth` and `make bench-record` write. Figures are of one machine; ratios carry over to others,"
    yield "seconds do not."
    yield from ("", "## Beside other generators", "")
    yield f"Whole processes, run in turn, medians of {peers['repeats']} runs on Python {peers['python']} and"
    yield f"{peers['cores']} cores. A generator that fails makes nothing of the document."
    for name, text in (("cpu", "CPU seconds"), ("memory", "memory"), ("lines", "lines of Python")):
        yield from ("", f"![{text} of each generator for each document](peers-{name}.svg)")
    yield from ("", *_table([{**row, "document": TITLES[row["document"]]} for row in rows]))
    yield from ("", "## How cost grows", "")
    yield "Documents of five shapes, made up, of ten to ten thousand operations. What counts is what one more operation"
    yield "costs: it does not grow with the document. A test holds that by counting calls of functions."
    yield from ("", "![CPU time and memory for one more operation](growth.svg)", "")
    yield from _table(_growth())
    yield from ("", "## What a user waits for", "")
    yield f"Medians of {own['repeats']} runs on Python {own['python']} and {own['cores']} cores."
    for table in own["tables"]:
        yield from ("", f"### {table['title'].partition(':')[0].partition(',')[0]}", "", f"{table['title']}.", "")
        yield from _table(table["rows"])


def _growth() -> Rows:
    costs = [Cost(**each) for each in json.loads(GROWTH.read_text("utf-8"))]
    more = {(each.shape, each.size): each for each in steps(costs)}
    return [
        {
            "shape": each.shape,
            "operations": each.size,
            "CPU s": each.cpu,
            "peak MiB": each.peak,
            "CPU ms for one more": step.milliseconds if (step := more.get((each.shape, each.size))) else "",
            "KiB for one more": step.kibibytes if step else "",
        }
        for each in costs
    ]


def _table(rows: Rows) -> Iterator[str]:
    columns = list(rows[0])
    yield f"| {' | '.join(columns)} |"
    yield f"| {' | '.join('---' for _ in columns)} |"
    for row in rows:
        yield f"| {' | '.join(_cell(row[column]) for column in columns)} |"


def _cell(value: object) -> str:
    if not isinstance(value, float):
        return str(value)
    return f"{value:.3g}" if abs(value) < 100 else f"{value:.0f}"
