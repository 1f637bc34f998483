"""Everything that is done with one document, in a process of its own: generate, compile, import, call."""

from __future__ import annotations

import ast
import hashlib
import os
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator, Mapping
from pathlib import Path

from attrs import field, frozen

from specmill import pipeline
from specmill.assets import read_assets
from specmill.diagnostics import Diagnostics
from specmill.plan.settings import PackageSettings
from specmill.refusal import Refused
from specmill.report import count_codes
from specmill.stopwatch import Stopwatch
from tests.corpus.exercise import Exercise, import_all
from tests.corpus.results import Failure, Result, with_failures

PACKAGE = "sample_client"
LONGEST_PATH = 120
"""Characters of a path inside a project; some systems take no more than twice as many from the root on."""


@frozen
class Task:
    """One document to be examined."""

    document: str
    """Its name in the corpus."""
    path: str
    compat: str = "none"
    keep: str | None = None
    """Folder to leave the project in; else it goes when the examination ends."""


def generated(task: Task, diagnostics: Diagnostics, watch: Stopwatch) -> pipeline.Generated:
    """Make the package of a document in memory. Raises Refused."""
    settings = PackageSettings(PACKAGE, "1.0.0", task.compat, source=task.document)
    return pipeline.generate(pipeline.Request(task.path, settings, read_assets()), diagnostics, watch)


def digest(files: Mapping[str, bytes]) -> str:
    """Return a fingerprint of every path and byte of a project."""
    found = hashlib.sha256()
    for path, content in files.items():
        found.update(f"{path}\0{len(content)}\0".encode())
        found.update(content)
    return found.hexdigest()[:16]


@frozen
class Examination:
    """One document on its way."""

    task: Task
    diagnostics: Diagnostics = field(factory=Diagnostics)
    watch: Stopwatch = field(factory=Stopwatch)
    facts: dict[str, object] = field(factory=dict)

    def result(self) -> Result:
        """Do everything and say what came of it. Never raises."""
        os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
        sys.dont_write_bytecode = True
        started = time.perf_counter()
        try:
            failures = list(self._failures())
        except Exception as error:
            failures = [crash(error)]
        seconds = {name: round(value, 3) for name, value in self.watch.seconds.items()}
        seconds["all"] = round(time.perf_counter() - started, 3)
        facts = {**self.facts, "diagnostics": count_codes(self.diagnostics), "seconds": seconds}
        return with_failures({"document": self.task.document, **facts}, failures)

    def _failures(self) -> Iterator[Failure]:
        try:
            made = generated(self.task, self.diagnostics, self.watch)
        except Refused as error:
            first = error.diagnostics[-1]
            yield Failure("refused", self.task.document, f"{first.code}: {first.message}")
            return
        self._count(made)
        yield from _dropped(made, self.diagnostics)
        yield from _path_failures(made.tree.files)
        yield from _syntax_failures(made.tree.files)
        if self.task.keep is not None:
            yield from self._run(made, Path(self.task.keep))
            return
        with tempfile.TemporaryDirectory(prefix="corpus-") as folder:
            yield from self._run(made, Path(folder))

    def _count(self, made: pipeline.Generated) -> None:
        self.facts.update(
            version=made.document.written_version,
            declared=made.api.declared_operations,
            emitted=made.plan.operations,
            models=len(made.plan.models),
            digest=digest(made.tree.files),
        )

    def _run(self, made: pipeline.Generated, folder: Path) -> Iterator[Failure]:
        with self.watch.stage("write"):
            for path, content in made.tree.files.items():
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                (folder / path).write_bytes(content)
        with self.watch.stage("import"):
            failures = list(import_all(folder, PACKAGE))
        yield from failures
        if not failures:
            exercise = Exercise(PACKAGE, made.api, self.task.compat == "none")
            with self.watch.stage("call"):
                yield from list(exercise.failures())
            self.facts.update(calls=len(exercise.server.requests), uncallable=exercise.uncallable)


def _dropped(made: pipeline.Generated, diagnostics: Diagnostics) -> Iterator[Failure]:
    """Yield a failure if operations are gone and there are not even as many diagnostics."""
    gone = made.api.declared_operations - made.plan.operations
    if gone > len(diagnostics):
        yield Failure("lost", "document", f"{gone} operations dropped, {len(diagnostics)} diagnostics")


def _path_failures(files: Mapping[str, bytes]) -> Iterator[Failure]:
    folded: dict[str, str] = {}
    for path in files:
        if len(path) > LONGEST_PATH:
            yield Failure("path", path, f"has {len(path)} characters")
        other = folded.setdefault(path.casefold(), path)
        if other != path:
            yield Failure("path", path, f"differs from {other!r} in case alone")


def _syntax_failures(files: Mapping[str, bytes]) -> Iterator[Failure]:
    for path, content in files.items():
        if path.endswith(".py"):
            try:
                ast.parse(content, path)
            except (SyntaxError, ValueError, RecursionError) as error:
                yield Failure("compile", path, f"{type(error).__name__}: {error}")


def crash(error: BaseException) -> Failure:
    """Return the failure for an exception that a program at fault raised."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(last.filename).parent.name}/{Path(last.filename).name}:{last.lineno} {last.name}"
    return Failure("crash", place, f"{type(error).__name__} in {place}: {error}"[:400])


def examine(task: Task) -> Result:
    """Return what came of a document."""
    return Examination(task).result()
