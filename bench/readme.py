"""``make bench-readme``: put the figures of the last comparison with other generators into README.md.

    python -m bench.run peers --documents DIR --results bench/results/peers.json
    python -m bench.fidelity --documents DIR --results bench/results/fidelity.json
    python -m bench.readme

Each table stands between two comments and is written by nobody else, so that what is claimed is what was measured.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

from bench.measure import ROOT
from bench.peers import OWN

README = ROOT / "README.md"
RESULTS = ROOT / "bench" / "results" / "peers.json"
BEGIN, END = "<!-- figures: made by make bench-readme -->", "<!-- end of figures -->"
MADE = ROOT / "bench" / "results" / "fidelity.json"
MADE_BEGIN, MADE_END = "<!-- fidelity: made by make bench-readme -->", "<!-- end of fidelity -->"

TITLES = {
    "github.json": "GitHub, 12 MiB of JSON",
    "stripe.json": "Stripe, 2.4 MiB of JSON",
    "jumpcloud-v2.yaml": "JumpCloud v2, 1.6 MiB of YAML",
}
"""What the documents are, by the names they have to have in the folder that is measured."""

MADE_OF = {
    "box.json": "Box",
    "digitalocean.json": "DigitalOcean",
    "ec2.json": "AWS EC2",
    "github.json": "GitHub",
    "kubernetes.json": "Kubernetes",
    "openai.json": "OpenAI",
    "stripe.json": "Stripe",
    "zoom.json": "Zoom",
}
"""The same for the documents of which it is counted what is made of them."""


def main() -> int:
    """Rewrite the tables. Returns the exit code."""
    page = with_figures(README.read_text("utf-8"), json.loads(RESULTS.read_text("utf-8")))
    README.write_text(with_fidelity(page, json.loads(MADE.read_text("utf-8"))), "utf-8")
    return 0


def with_figures(page: str, results: dict[str, Any]) -> str:
    """Return a page with the figures between its marks. Raises ValueError if it has no marks."""
    return _between(page, BEGIN, END, lambda: figures(results))


def with_fidelity(page: str, results: dict[str, Any]) -> str:
    """Return a page with the table of what is made of documents. Raises ValueError if it has no marks."""
    return _between(page, MADE_BEGIN, MADE_END, lambda: fidelity(results))


def _between(page: str, first: str, last: str, text: Callable[[], str]) -> str:
    before, begin, rest = page.partition(first)
    _, end, after = rest.partition(last)
    if not begin or not end:
        raise ValueError(f"there is no place for figures: {first}")
    return f"{before}{first}\n{text()}\n{last}{after}"


def figures(results: dict[str, Any]) -> str:
    """Return the table of the comparison in Markdown, and how it was measured."""
    rows = [row for table in results["tables"] for row in table["rows"] if row["document"] in TITLES]
    lines = ["| document | generator | CPU | times ours | peak memory |", "| --- | --- | --- | --- | --- |"]
    return "\n".join([*lines, *map(_line, rows), "", *_how(results)])


def fidelity(results: dict[str, Any]) -> str:
    """Return the table of what generators make of documents in Markdown, and how it was made."""
    rows = [row for table in results["tables"] for row in table["rows"] if row["document"] in MADE_OF]
    head = ["document", "generator", "operations", "modules that import", "warnings and errors"]
    lines = [f"| {' | '.join(head)} |", f"|{' --- |' * len(head)}", *map(_made, rows), ""]
    lines.append("Operations of the document whose method and path stand in the client's code, and modules that Python")
    lines.append("imports, of all that there are; what the generator printed is counted, not judged.")
    lines.append("`make bench-fidelity ARGS='--documents DIR'` counts it where you are.")
    return "\n".join(lines)


def _made(row: dict[str, Any]) -> str:
    title, name = MADE_OF[row["document"]], row["generator"]
    if row["operations"] == "fails":
        return f"| {title} | {name} | none of {row['declared']}: no package | | |"
    whole = row["modules"] - row["not importable"]
    operations, modules = _of(row["operations"], row["declared"]), _of(whole, row["modules"])
    return f"| {title} | {name} | {operations} | {modules} | {row['warnings and errors']} |"


def _of(number: int, all: int) -> str:
    return f"all {all}" if number == all else f"{number} of {all}"


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
