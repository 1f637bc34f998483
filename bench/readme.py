"""``make bench-readme``: put the figures of the last comparison with other generators into README.md.

    python -m bench.run peers --documents DIR --results bench/results/peers.json
    python -m bench.readme

The table stands between two comments and is written by nobody else, so that what is claimed is what was measured.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

from bench.measure import ROOT
from bench.peers import OWN

README = ROOT / "README.md"
RESULTS = ROOT / "bench" / "results" / "peers.json"
BEGIN, END = "<!-- figures: made by make bench-readme -->", "<!-- end of figures -->"

TITLES = {
    "github.json": "GitHub, 12 MiB of JSON",
    "stripe.json": "Stripe, 2.4 MiB of JSON",
    "jumpcloud-v2.yaml": "JumpCloud v2, 1.6 MiB of YAML",
}
"""What the documents are, by the names they have to have in the folder that is measured."""


def main() -> int:
    """Rewrite the table. Returns the exit code."""
    README.write_text(with_figures(README.read_text("utf-8"), json.loads(RESULTS.read_text("utf-8"))), "utf-8")
    return 0


def with_figures(page: str, results: dict[str, Any]) -> str:
    """Return a page with the figures between its marks. Raises ValueError if it has no marks."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"there is no place for figures: {BEGIN}")
    return f"{before}{BEGIN}\n{figures(results)}\n{END}{after}"


def figures(results: dict[str, Any]) -> str:
    """Return the table of the comparison in Markdown, and how it was measured."""
    rows = [row for table in results["tables"] for row in table["rows"] if row["document"] in TITLES]
    lines = ["| document | generator | CPU | times ours | peak memory |", "| --- | --- | --- | --- | --- |"]
    return "\n".join([*lines, *map(_line, rows), "", *_how(results)])


def _line(row: dict[str, Any]) -> str:
    title, name = TITLES[row["document"]], row["generator"]
    if row["CPU s"] == "fails":
        return f"| {title} | {name} | fails | | |"
    ratio = "1" if name == OWN else f"{row['times the CPU of specmill']:.1f}"
    name = f"{name}, `{row['with'].removesuffix('.yaml')}`" if row.get("with") else name
    return f"| {title} | {name} | {row['CPU s']:.1f} s | {ratio} | {row['peak MiB']:.0f} MiB |"


def _how(results: dict[str, Any]) -> Iterator[str]:
    release = ".".join(results["python"].split(".")[:2])
    runs = f"medians of {results['repeats']} runs"
    yield f"Whole processes on Python {release} and {results['cores']} cores, run in turn: {runs},"
    yield "ratios taken run by run. Each is given nothing but where things are: openapi-python-client has ruff go"
    yield "over what it wrote, all report what they find; a switch that one needs for a document is named."
    yield "`make bench-full ARGS='--documents DIR'` measures it where you are."


if __name__ == "__main__":
    sys.exit(main())
