"""``make bench``: measure what a user waits for, and print it as tables or as JSON.

The short form takes a minute or two; ``make bench-full`` repeats more often and sets other generators beside ours.
Nothing of the repository is changed; packages are written into temporary folders. Documents of other people are no
part of the repository: ``--documents`` names a folder of them, and without it ours alone are measured.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from bench.calls import calls
from bench.generation import commands, stages
from bench.imports import imports
from bench.model_peers import model_peers
from bench.models import models
from bench.peers import peers
from bench.streams import streams
from bench.table import Table

SUBJECTS: Mapping[str, Callable[[Namespace], Table]] = {
    "stages": lambda options: stages(options.repeats),
    "commands": lambda options: commands(options.repeats),
    "imports": lambda options: imports(options.repeats),
    "models": lambda options: models(options.repeats),
    "calls": lambda options: calls(options.repeats),
    "streams": lambda options: streams(options.repeats),
    "model-peers": lambda options: model_peers(options.documents, options.repeats),
    "peers": lambda options: peers(options.documents, options.repeats),
}
SHORT = ("stages", "commands", "imports", "models", "calls", "streams")
"""What is measured unless asked otherwise; peers take minutes."""


def main(arguments: Sequence[str]) -> int:
    """Run the subjects asked for. Returns the exit code."""
    options = _parser().parse_args(arguments)
    if options.format == "text":
        print(f"Python {platform.python_version()}, medians of {options.repeats} runs")
    tables = []
    for name in options.subjects or SHORT:
        table = SUBJECTS[name](options)
        tables.append(table.as_json())
        if options.format == "text":
            print("", table.as_text(), sep="\n", flush=True)
    results = json.dumps(_results(options.repeats, tables), indent=1)
    if options.format == "json":
        print(results)
    if options.results is not None:
        options.results.parent.mkdir(parents=True, exist_ok=True)
        options.results.write_text(f"{results}\n", encoding="utf-8")
    return 0


def _results(repeats: int, tables: list[dict[str, object]]) -> dict[str, object]:
    return {"python": platform.python_version(), "cores": os.cpu_count(), "repeats": repeats, "tables": tables}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench.run", description="Measure generation and its output.")
    names = ", ".join(SUBJECTS)
    parser.add_argument(
        "subjects", nargs="*", metavar="SUBJECT", help=f"of {names}; all but the comparisons by default"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--repeats", type=int, default=3, metavar="N", help="runs of which the median is printed")
    parser.add_argument("--documents", type=Path, metavar="DIR", help="a folder of more documents, for peers")
    parser.add_argument("--results", type=Path, metavar="FILE", help="where to keep the figures, as JSON")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
