"""The command line over one document in a folder of its own, and what came of it."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path

from attrs import frozen

from specmill.__main__ import main
from tests.hostile.payloads import MARK

ROOT = Path(__file__).parents[2]

LOCATED = re.compile(r"^[^\s:][^:\n]*(?::\d+:\d+)?: error\[[a-z0-9-]+\]: .+", re.MULTILINE)
"""A finding with its file; line and column too where there is text to point at."""

EXERCISE = """
import importlib, os, pkgutil, sys
for name in sys.argv[1:]:
    package = importlib.import_module(name)
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        importlib.import_module(module.name)
    for name in package.__all__:
        value = getattr(package, name)
        repr(value), getattr(value, "__doc__", None)
        if hasattr(value, "from_dict"):
            repr(value.from_dict({})), value.from_dict({}).to_dict()
    with package.ApiClient(package.Configuration(host="https://unused.example")) as client:
        repr(client)
"""
"""What a user does at first: import all of a package, look at it, and make a client."""


@frozen
class Ended:
    """A call of the command line that has ended."""

    code: int
    output: str
    made: Path
    """Folder of the generated project, which is there only if there was one to make."""

    @property
    def refused(self) -> bool:
        """Whether the document was found at fault, in the way that faults are to be told."""
        return self.code == 1 and bool(LOCATED.search(self.output)) and not self.made.exists()


def generate(folder: Path, document: str | bytes, name: str = "document.json", package: str = "hostile") -> Ended:
    """Generate a package from a document in a folder, in this process."""
    data = document if isinstance(document, bytes) else document.encode("utf-8", "surrogatepass")
    (folder / name).write_bytes(data)
    return generate_from(folder, name, package)


def generate_from(folder: Path, source: str, package: str = "hostile") -> Ended:
    """Generate a package from what is in a folder already, in this process."""
    output = io.StringIO()
    with chdir(folder), redirect_stdout(output), redirect_stderr(output):
        code = main(["generate", "--spec", source, "--output", f"out/{package}", "--package", package])
    return Ended(code, output.getvalue(), folder / "out" / package)


def exercise(made: Sequence[Path]) -> str:
    """Use packages in one process; what went wrong, empty if nothing did. A payload that is run leaves a mark."""
    canary = f"{EXERCISE}\nassert {MARK!r} not in os.environ, 'a payload was run'\n"
    environment = {key: value for key, value in os.environ.items() if key != MARK}
    environment["PYTHONPATH"] = os.pathsep.join(map(str, made))
    command = [sys.executable, "-c", canary, *(each.name for each in made)]
    used = subprocess.run(
        command, cwd=made[0].parents[1], env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    return used.stderr if used.returncode else ""


def contents(folder: Path) -> set[str]:
    """Return the paths of everything in a folder, without what Python caches."""
    found = {path.relative_to(folder).as_posix() for path in folder.rglob("*")}
    return {path for path in found if "__pycache__" not in path}
