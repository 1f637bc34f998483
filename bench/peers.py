"""Generation of whole documents beside other generators, in turn, each run in a process of its own.

Which of two runs is disturbed by the machine is chance, so a peer is compared run by run with the run of ours before
it, and the median of these ratios is what counts. A peer that is not installed, or that fails on a document, has a row
that says so.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path

from attrs import frozen

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


def generators(openapi_generator: str | None) -> Iterator[Generator]:
    """Yield ours, then the peers that are at hand; OpenAPI Generator is a Java program, named by its command."""
    python = (sys.executable, "-m")
    yield Generator(OWN, (*python, *_OWN.split()))
    if find_spec("openapi_python_client") is not None:
        yield Generator("openapi-python-client", (*python, *_OPENAPI_PYTHON_CLIENT.split()))
    if openapi_generator is not None:
        yield Generator("OpenAPI Generator", (openapi_generator, *_OPENAPI_GENERATOR.split()))


_OWN = "specmill generate --quiet --spec {document} --package made --output {output}"
_OPENAPI_PYTHON_CLIENT = (
    "openapi_python_client generate --path {document} --output-path {output} --config {folder}/opc.yaml"
)
_OPENAPI_GENERATOR = "generate -g python --skip-validate-spec -i {document} -o {output} --package-name made"


def documents(folder: Path | None) -> list[Path]:
    """The documents of a folder, and those of this repository."""
    own = sorted((ROOT / "specs").rglob("*.yaml"))
    return own + sorted(path for path in folder.iterdir() if path.suffix in SUFFIXES) if folder else own


def peers(folder: Path | None, openapi_generator: str | None, repeats: int) -> Table:
    """Return a row for every document and generator."""
    found = tuple(generators(openapi_generator))
    return Table(
        "Generation of a document, whole process",
        ("document", "generator", "CPU s", "wall s", "peak MiB", "files", "kLOC", "times the CPU of specmill"),
        tuple(row for document in documents(folder) for row in _document(document, found, repeats)),
        decimals=2,
    )


def _document(document: Path, found: Sequence[Generator], repeats: int) -> Iterator[tuple[Cell, ...]]:
    runs: dict[str, list[Used]] = {each.name: [] for each in found}
    sizes: dict[str, tuple[int, float]] = {}
    for _ in range(repeats):
        for each in found:
            if all(used.code == 0 for used in runs[each.name]):
                used, sizes[each.name] = _once(each, document)
                runs[each.name].append(used)
    yield from (_row(document, each.name, runs, sizes) for each in found)


def _row(
    document: Path, name: str, runs: Mapping[str, list[Used]], sizes: Mapping[str, tuple[int, float]]
) -> tuple[Cell, ...]:
    taken = runs[name]
    if any(used.code != 0 for used in taken):
        return (document.name, name, "fails", "", "", "", "", "")
    ratio = median(peer.cpu / own.cpu for peer, own in zip(taken, runs[OWN], strict=True))
    figures = (median(each.cpu for each in taken), median(each.wall for each in taken))
    return (document.name, name, *figures, max(each.peak for each in taken), *sizes[name], ratio)


def _once(generator: Generator, document: Path) -> tuple[Used, tuple[int, float]]:
    """What one run took, and how many files and thousands of lines of Python came of it."""
    folder = Path(tempfile.mkdtemp())
    try:
        # Without it, openapi-python-client stops on enumerations whose members it cannot tell apart.
        (folder / "opc.yaml").write_text("literal_enums: true\n", encoding="utf-8")
        output = folder / "out"
        parts = {"document": str(document.resolve()), "output": str(output), "folder": str(folder)}
        command = [part.format(**parts) for part in generator.command]
        used = run(command, folder, {"PYTHONPATH": str(ROOT / "generator")})
        return used, _size(output)
    finally:
        shutil.rmtree(folder)


def _size(output: Path) -> tuple[int, float]:
    files = [path for path in output.rglob("*") if path.is_file()]
    lines = sum(path.read_bytes().count(b"\n") for path in files if path.suffix == ".py")
    return len(files), lines / 1000
