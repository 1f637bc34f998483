"""Generation of whole documents beside other generators, in turn, each run in a process of its own.

Which of two runs is disturbed by the machine is chance, so a peer is compared run by run with the run of ours before
it, and the median of these ratios is what counts. A peer that is not installed, or that fails on a document, has a row
that says so.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from attrs import frozen

from bench.environments import program
from bench.measure import ROOT, median
from bench.process import Used, run
from bench.table import Cell, Table

OWN = "specmill"
SUFFIXES = (".json", ".yaml", ".yml")


@frozen
class Generator:
    """A program that makes a package of a document, and how it is called."""

    name: str
    command: tuple[str, ...]
    """With ``{document}``, ``{output}`` and ``{folder}``, which is empty before each run."""


def generators() -> Iterator[Generator]:
    """Yield ours, then the peers that can be installed."""
    yield Generator(OWN, (sys.executable, "-m", *_OWN.split()))
    for name, title, arguments in _PEERS:
        found = program(name)
        if found is not None:
            yield Generator(title, (str(found), *arguments.split()))


_OWN = "specmill generate --quiet --spec {document} --package made --output {output}"
_PEERS = (
    (
        "openapi-python-client",
        "openapi-python-client",
        "generate --path {document} --output-path {output} --config {folder}/opc.yaml",
    ),
    (
        "openapi-generator-cli",
        "OpenAPI Generator",
        "generate -g python --skip-validate-spec -i {document} -o {output} --package-name made",
    ),
)
"""Program, what its makers call it, and its arguments."""


def documents(folder: Path | None) -> list[Path]:
    """The documents of a folder, and those of this repository."""
    own = sorted((ROOT / "specs").rglob("*.yaml"))
    return own + sorted(path for path in folder.iterdir() if path.suffix in SUFFIXES) if folder else own


def peers(folder: Path | None, repeats: int) -> Table:
    """Return a row for every document and generator."""
    found = tuple(generators())
    # What was written is kept until all is measured. Some file systems look through all that was removed of late
    # before they make a new file, so whoever comes after a removal would pay for it.
    with tempfile.TemporaryDirectory() as outputs:
        rows = [row for each in documents(folder) for row in _document(each, found, Path(outputs), repeats)]
    columns = ("document", "generator", "CPU s", "wall s", "peak MiB", "files", "kLOC", "times the CPU of specmill")
    return Table("Generation of a document, whole process", columns, tuple(rows), decimals=2)


def _document(document: Path, found: Sequence[Generator], outputs: Path, repeats: int) -> Iterator[tuple[Cell, ...]]:
    runs: dict[str, list[Used]] = {each.name: [] for each in found}
    sizes: dict[str, tuple[int, float]] = {}
    for _ in range(repeats):
        for each in found:
            if all(used.code == 0 for used in runs[each.name]):
                used, sizes[each.name] = _once(each, document, outputs)
                runs[each.name].append(used)
    yield from (_row(document, each.name, runs, sizes) for each in found)


def _row(
    document: Path, name: str, runs: Mapping[str, list[Used]], sizes: Mapping[str, tuple[int, float]]
) -> tuple[Cell, ...]:
    taken = runs[name]
    if any(used.code != 0 for used in taken):
        return (document.name, name, "fails", "", "", "", "", "")
    ratio: Cell = median(peer.cpu / own.cpu for peer, own in zip(taken, runs[OWN], strict=False))
    figures = (median(each.cpu for each in taken), median(each.wall for each in taken))
    return (document.name, name, *figures, max(each.peak for each in taken), *sizes[name], ratio)


def _once(generator: Generator, document: Path, outputs: Path) -> tuple[Used, tuple[int, float]]:
    """What one run took, and how many files and thousands of lines of Python came of it."""
    folder = Path(tempfile.mkdtemp(dir=outputs))
    # Without it, openapi-python-client stops on enumerations whose members it cannot tell apart.
    (folder / "opc.yaml").write_text("literal_enums: true\n", encoding="utf-8")
    output = folder / "out"
    parts = {"document": str(document.resolve()), "output": str(output), "folder": str(folder)}
    command = [part.format(**parts) for part in generator.command]
    # Programs of an environment call others of it: openapi-python-client calls ruff.
    path = os.pathsep.join((str(Path(command[0]).parent), os.environ.get("PATH", "")))
    used = run(command, folder, {"PYTHONPATH": str(ROOT / "generator"), "PATH": path})
    return used, _size(output)


def _size(output: Path) -> tuple[int, float]:
    files = [path for path in output.rglob("*") if path.is_file()]
    lines = sum(path.read_bytes().count(b"\n") for path in files if path.suffix == ".py")
    return len(files), lines / 1000
