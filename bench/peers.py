"""Generation of whole documents beside other generators, in turn, each run in a process of its own.

Which of two runs is disturbed by the machine is chance, so a peer is compared run by run with the run of ours before
it, and the median of these ratios is what counts. A peer that is not installed, or that fails on a document, has a row
that says so.

Each is called as it is by someone who says nothing but where things are: openapi-python-client lets ruff, which it
brings along, check and format what it wrote; all of them report what they have to say, into nothing. Where a generator
fails on a document so, it is called once more with the switch that its messages lead to, and its row says which.
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
    rescue: tuple[str, ...] = ()
    """Arguments with which it may get through a document that it fails on."""

    @property
    def rescued(self) -> Generator:
        """The same, called with those arguments."""
        return Generator(self.name, (*self.command, *self.rescue))


def generators() -> Iterator[Generator]:
    """Yield ours, then the peers that can be installed."""
    yield Generator(OWN, (sys.executable, "-m", *_OWN.split()))
    for name, title, arguments, rescue in _PEERS:
        found = program(name)
        if found is not None:
            yield Generator(title, (str(found), *arguments.split()), tuple(rescue.split()))


_OWN = "specmill generate --spec {document} --package made --output {output}"
_PEERS = (
    (
        "openapi-python-client",
        "openapi-python-client",
        "generate --path {document} --output-path {output}",
        "--config {folder}/literal_enums.yaml",
    ),
    (
        "openapi-generator-cli",
        "OpenAPI Generator",
        "generate -g python -i {document} -o {output} --package-name made",
        "--skip-validate-spec",
    ),
)
"""Program, what its makers call it, its arguments, and those with which it stops at less."""


def documents(folder: Path | None) -> list[Path]:
    """The documents of a folder; without one, those of this repository."""
    if folder is None:
        return sorted((ROOT / "specs").rglob("*.yaml"))
    return sorted(path for path in folder.iterdir() if path.suffix in SUFFIXES)


def peers(folder: Path | None, repeats: int) -> Table:
    """Return a row for every document and generator."""
    found = tuple(generators())
    # What was written is kept until all is measured. Some file systems look through all that was removed of late
    # before they make a new file, so whoever comes after a removal would pay for it.
    with tempfile.TemporaryDirectory() as outputs:
        rows = [row for each in documents(folder) for row in _document(each, found, Path(outputs), repeats)]
    columns = (
        "document",
        "generator",
        "CPU s",
        "wall s",
        "peak MiB",
        "files",
        "kLOC",
        "times the CPU of specmill",
        "with",
    )
    return Table("Generation of a document, whole process", columns, tuple(rows), decimals=2)


def _document(document: Path, found: Sequence[Generator], outputs: Path, repeats: int) -> Iterator[tuple[Cell, ...]]:
    runs: dict[str, list[Used]] = {each.name: [] for each in found}
    sizes: dict[str, tuple[int, float]] = {}
    called = {each.name: each for each in found}
    for _ in range(repeats):
        for name, each in called.items():
            if any(used.code != 0 for used in runs[name]):
                continue
            used, sizes[name] = _once(each, document, outputs)
            if used.code != 0 and each.rescue:
                called[name] = each.rescued
                used, sizes[name] = _once(called[name], document, outputs)
            runs[name].append(used)
    rescued = {each.name: " ".join(each.rescue) if called[each.name] is not each else "" for each in found}
    yield from (_row(document, each.name, runs, sizes, rescued[each.name]) for each in found)


def _row(
    document: Path,
    name: str,
    runs: Mapping[str, list[Used]],
    sizes: Mapping[str, tuple[int, float]],
    rescued: str,
) -> tuple[Cell, ...]:
    taken = runs[name]
    if any(used.code != 0 for used in taken):
        return (document.name, name, "fails", "", "", "", "", "", "")
    ratio: Cell = median(peer.cpu / own.cpu for peer, own in zip(taken, runs[OWN], strict=False))
    figures = (median(each.cpu for each in taken), median(each.wall for each in taken))
    note = rescued.rpartition("/")[2]
    return (document.name, name, *figures, max(each.peak for each in taken), *sizes[name], ratio, note)


def _once(generator: Generator, document: Path, outputs: Path) -> tuple[Used, tuple[int, float]]:
    """What one run took, and how many files and thousands of lines of Python came of it."""
    folder = Path(tempfile.mkdtemp(dir=outputs))
    # Without it, openapi-python-client stops on enumerations whose members it cannot tell apart.
    (folder / "literal_enums.yaml").write_text("literal_enums: true\n", encoding="utf-8")
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
