"""What generators make of documents of other people: operations that are there, modules that import, words of warning.

    python -m bench.fidelity --documents DIR --results bench/results/fidelity.json

Every generator is run once on every document, and what it wrote is looked at from outside, alike for all: an operation
is there if a method and path of the document stand in the code of its client, and a module is whole if it can be
imported. Each is called so that it stops at as little as it can be told to. Peers are installed as for the comparison
of speed (:mod:`bench.environments`).
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from attrs import frozen

from bench.environments import CLIENTS, program
from bench.measure import ROOT
from bench.peers import OWN, Generator, documents, generators
from bench.process import clean_environment
from bench.table import Cell, Table

COLUMNS = ("document", "generator", "declared", "operations", "modules", "not importable", "warnings and errors")
LONGEST = 900.0
"""Seconds for one generation, or for the imports of one package."""
Address: TypeAlias = tuple[str, str]
"""Method and path."""
METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"})
_VARIABLE = re.compile(r"\{[^}]*\}")


@frozen
class Reading:
    """How the work of one generator is read."""

    operations: re.Pattern[str]
    """Finds method and path of each operation in the code of a client."""
    words: re.Pattern[str]
    """Finds the warnings and errors in what the generator printed."""


READINGS: Mapping[str, Reading] = {
    OWN: Reading(
        re.compile(r'\bOperation\(\s*"[^"\n]*",\s+"(?P<method>\w+)",\s+(?P<path>"[^"\n]*"|\'[^\'\n]*\')[,)]'),
        re.compile(r"^\S.*: (?:error|warning)\[", re.MULTILINE),
    ),
    "openapi-python-client": Reading(
        re.compile(r'"method": "(?P<method>\w+)",\s+"url": (?P<path>"[^"\n]*")'),
        re.compile(r"^(?:WARNING|ERROR|Unable to|Error)", re.MULTILINE),
    ),
    "OpenAPI Generator": Reading(
        re.compile(r"method='(?P<method>\w+)',\s+resource_path=(?P<path>'[^'\n]*')"),
        re.compile(r"\] (?:WARN|ERROR) |^Exception", re.MULTILINE),
    ),
}


def main(arguments: Sequence[str]) -> int:
    """Look at all and print the table. Returns the exit code."""
    options = _parser().parse_args(arguments)
    table = fidelity(options.documents)
    print(table.as_text())
    if options.results is not None:
        results = {"python": platform.python_version(), "tables": [table.as_json()]}
        options.results.parent.mkdir(parents=True, exist_ok=True)
        options.results.write_text(f"{json.dumps(results, indent=1)}\n", encoding="utf-8")
    return 0


def fidelity(folder: Path | None) -> Table:
    """Return a row for every document and generator."""
    found = tuple(generators())
    rows: list[tuple[Cell, ...]] = []
    for document in documents(folder):
        wanted = declared(document)
        for each in found:
            with tempfile.TemporaryDirectory() as output:
                figures = _row(each, document, wanted, Path(output))
            rows.append((document.name, each.name, wanted.total(), *figures))
            sys.stderr.write(" ".join(map(str, rows[-1])) + "\n")
    return Table("What is made of a document", COLUMNS, tuple(rows))


def _row(generator: Generator, document: Path, wanted: Counter[Address], folder: Path) -> tuple[Cell, ...]:
    said = _generated(generator, document, folder)
    package = package_in(folder / "out")
    if said is None or package is None:
        return ("fails", "", "", "")
    reading = READINGS[generator.name]
    there = wanted & Counter(operations_in(package, reading))
    modules, broken = imports_of(package)
    return (there.total(), modules, broken, len(reading.words.findall(said)))


def declared(document: Path) -> Counter[Address]:
    """Return the operations of a document, by method and path. Several can have the same, but for a fragment."""
    text = document.read_text("utf-8")
    root: Any = json.loads(text) if document.suffix == ".json" else _yaml(text)
    paths = root.get("paths") or {}
    return Counter(
        (method.upper(), nameless(path))
        for path, item in paths.items()
        if isinstance(item, dict)
        for method in item
        if method in METHODS
    )


def _yaml(text: str) -> Any:
    import yaml

    return yaml.load(text, yaml.CSafeLoader)


def nameless(path: str) -> str:
    """Return a path without what is never sent or may be called otherwise: a fragment, the names of variables."""
    return _VARIABLE.sub("{}", path.partition("#")[0])


def operations_in(package: Path, reading: Reading) -> Iterator[Address]:
    """Yield method and path of the operations in the code of a client."""
    for file in package.rglob("*.py"):
        for found in reading.operations.finditer(file.read_text("utf-8")):
            yield found["method"].upper(), nameless(_text_of(found["path"]))


def _text_of(literal: str) -> str:
    """Return the text of a string literal without prefix; one that cannot be read is no path."""
    value = ast.literal_eval(literal)
    return value if isinstance(value, str) else ""


def package_in(output: Path) -> Path | None:
    """Return the package that a generator wrote; None if it wrote none."""
    found = sorted(each.parent for each in output.glob("*/__init__.py") if each.parent.name not in ("test", "tests"))
    return found[0] if found else None


def imports_of(package: Path) -> tuple[int, int]:
    """Return how many modules a package has, and how many of them cannot be imported."""
    names = [
        ".".join(path.relative_to(package.parent).with_suffix("").parts).removesuffix(".__init__")
        for path in sorted(package.rglob("*.py"))
    ]
    interpreter = program("python", CLIENTS)
    if interpreter is None:
        raise OSError("what clients need to be imported cannot be installed")
    command = [str(interpreter), "-I", "-B", "-W", "ignore", str(ROOT / "bench" / "importing.py"), str(package.parent)]
    try:
        done = subprocess.run(command, input="\n".join(names), capture_output=True, text=True, timeout=LONGEST)
    except subprocess.TimeoutExpired:
        return len(names), len(names)
    whole = set(done.stdout.split())
    return len(names), sum(name not in whole for name in names)


def _generated(generator: Generator, document: Path, folder: Path) -> str | None:
    """Run a generator and return what it printed; None if it did not end in time."""
    (folder / "literal_enums.yaml").write_text("literal_enums: true\n", encoding="utf-8")
    parts = {"document": str(document.resolve()), "output": str(folder / "out"), "folder": str(folder)}
    command = [part.format(**parts) for part in generator.rescued.command]
    path = os.pathsep.join((str(Path(command[0]).parent), os.environ.get("PATH", "")))
    environment = clean_environment({"PYTHONPATH": str(ROOT / "generator"), "PATH": path, "COLUMNS": "200"})
    try:
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=LONGEST)
    except subprocess.TimeoutExpired:
        return None
    return done.stdout + done.stderr


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench.fidelity", description="Compare what generators make.")
    parser.add_argument("--documents", type=Path, metavar="DIR", help="a folder of more documents than our own")
    parser.add_argument("--results", type=Path, metavar="FILE", help="where to keep the figures, as JSON")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
