"""Prints the fingerprint of the package of a document: for comparing it with what another process makes."""

from __future__ import annotations

import os
import subprocess
import sys

from specmill.diagnostics import Diagnostics
from specmill.stopwatch import Stopwatch
from tests.corpus.examine import Task, digest, generated


def digest_of(task: Task, seed: int) -> str:
    """Return the fingerprint that a new interpreter with another order of sets comes to."""
    command = [sys.executable, "-m", "tests.corpus.digest", task.document, task.path, task.compat]
    environment = {**os.environ, "PYTHONHASHSEED": str(seed)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    return done.stdout.strip()


def main() -> None:
    """Take a document's name, path and profile."""
    task = Task(*sys.argv[1:4])
    print(digest(generated(task, Diagnostics(), Stopwatch()).tree.files))


if __name__ == "__main__":
    main()
