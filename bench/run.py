"""``make bench``: measure what a user waits for, and print it as tables or as JSON.

A run takes about a minute. Nothing of the repository is changed; packages are written into temporary folders.
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
from collections.abc import Callable, Mapping, Sequence

from bench.calls import calls
from bench.generation import commands, stages
from bench.imports import imports
from bench.models import models
from bench.table import Table

SUBJECTS: Mapping[str, Callable[[int], Table]] = {
    "stages": stages,
    "commands": commands,
    "imports": imports,
    "models": models,
    "calls": calls,
}


def main(arguments: Sequence[str]) -> int:
    """Run the subjects asked for. Returns the exit code."""
    options = _parser().parse_args(arguments)
    if options.format == "text":
        print(f"Python {platform.python_version()}, medians of {options.repeats} runs")
    tables = []
    for name in options.subjects or SUBJECTS:
        table = SUBJECTS[name](options.repeats)
        tables.append(table.as_json())
        if options.format == "text":
            print("", table.as_text(), sep="\n", flush=True)
    if options.format == "json":
        print(json.dumps({"python": platform.python_version(), "repeats": options.repeats, "tables": tables}, indent=2))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench.run", description="Measure generation and its output.")
    parser.add_argument("subjects", nargs="*", metavar="SUBJECT", help=f"one of {', '.join(SUBJECTS)}; all by default")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--repeats", type=int, default=3, metavar="N", help="runs of which the median is printed")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
