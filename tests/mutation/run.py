"""Break modules and run their tests: ``python -m tests.mutation.run [PART OF A PATH ...]``; `make mutation` runs all.

Nothing of the checkout is changed: a module is broken in the memory of a fork. What came of each mutant is in
``build/mutation``, a line each. Exits with 1 if fewer than nine in ten are noticed.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import redirect_stdout
from pathlib import Path

import pytest
from attrs import frozen

from tests.mutation.judging import Judge
from tests.mutation.operators import Mutant
from tests.mutation.targets import TARGETS

RESULTS = Path("build/mutation")
WANTED = 0.9
OPTIONS = ("-q", "-p", "no:cacheprovider", "-p", "_hypothesis_pytestplugin", "--hypothesis-seed=0")


@frozen
class Outcome:
    """What the tests said of one mutant."""

    place: str
    what: str
    killed: bool


def main(parts: list[str]) -> int:
    """Try all mutants of the modules whose path contains one of the parts, or of all."""
    RESULTS.mkdir(parents=True, exist_ok=True)
    outcomes = []
    for path in TARGETS:
        if not parts or any(part in path for part in parts):
            outcomes += _reported(path)
    print(_summary("all", outcomes))
    return int(_share(outcomes) < WANTED)


def _reported(path: str) -> list[Outcome]:
    """Judge a module in a process of its own, as every module has other tests."""
    file = RESULTS / f"{path.replace('/', '.')}.jsonl"
    file.unlink(missing_ok=True)
    child = os.fork()
    if not child:
        os._exit(_judge(path, file))
    _, status = os.waitpid(child, 0)
    if status:
        sys.exit(f"{path}: its tests fail before anything is broken")
    outcomes = [Outcome(**json.loads(line)) for line in file.read_text(encoding="utf-8").splitlines()]
    print(_summary(path, outcomes))
    for each in outcomes:
        if not each.killed:
            print(f"  {each.place}: {each.what}")
    sys.stdout.flush()
    return outcomes


def _judge(path: str, file: Path) -> int:
    with file.open("w", encoding="utf-8", buffering=1) as notes:

        def note(mutant: Mutant, killed: bool) -> None:
            line = {"place": f"{path}:{mutant.line}:{mutant.column}", "what": mutant.what, "killed": killed}
            notes.write(json.dumps(line) + "\n")

        os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
        judge = Judge(Path(path), note)
        with open(os.devnull, "w", encoding="utf-8") as nothing, redirect_stdout(nothing):
            status = pytest.main([*OPTIONS, *TARGETS[path]], plugins=[judge])
    return int(bool(judge.failed) or status not in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED))


def _share(outcomes: list[Outcome]) -> float:
    return sum(each.killed for each in outcomes) / max(len(outcomes), 1)


def _summary(path: str, outcomes: list[Outcome]) -> str:
    return f"{path}: {sum(each.killed for each in outcomes)} of {len(outcomes)} killed, {_share(outcomes):.1%}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
