"""The tests of one module: run once to learn which call what, then again for each mutant, in a fork of their own."""

from __future__ import annotations

import ast
import importlib
import os
import resource
import signal
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import zip_longest
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from tests.mutation.operators import Mutant, mutants
from tests.mutation.patching import patch

SECONDS = 10
"""Seconds that a mutant may take besides ten times what its tests take: more, and it goes on for ever."""


class Judge:
    """A plugin that runs the tests its own way."""

    def __init__(self, path: Path, note: Callable[[Mutant, bool], None]) -> None:
        self._path = path
        self._note = note
        self._calls: dict[pytest.Item, set[int]] = {}
        self._seconds: dict[pytest.Item, float] = {}
        self._forked = False
        self.failed: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Notice a test that fails."""
        if report.failed:
            if self._forked:
                os._exit(1)
            self.failed.append(report.nodeid)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run the tests as they are, then once for each mutant."""
        _run(session.items, self._watched)
        if not self.failed:
            source = self._path.read_text(encoding="utf-8")
            if self._noticed(Mutant(0, 0, "nothing", source), session.items):
                self.failed.append("a test that cannot be run again in a fork")
                return True
            functions = _functions(ast.parse(source))
            for mutant in mutants(source):
                first = next((first for first, last in functions if first <= mutant.line <= last), None)
                self._note(mutant, self._noticed(mutant, self._concerned(session.items, first)))
        return True

    def _watched(self, item: pytest.Item, run: Callable[[], object]) -> None:
        """Run a test and note the functions of the module that it calls."""
        called = self._calls[item] = set()
        file = str(self._path.resolve())

        def profile(frame: FrameType, event: str, _: Any) -> None:
            if event == "call" and frame.f_code.co_filename == file:
                called.add(frame.f_code.co_firstlineno)

        started = time.monotonic()
        threading.setprofile(profile)
        sys.setprofile(profile)
        try:
            run()
        finally:
            sys.setprofile(None)
            threading.setprofile(None)
        self._seconds[item] = time.monotonic() - started

    def _concerned(self, items: list[pytest.Item], first: int | None) -> list[pytest.Item]:
        """Return the tests that call a function, quick files first; all tests for what is outside functions."""
        chosen = [item for item in items if first is None or first in self._calls[item]]
        slow: defaultdict[Path, float] = defaultdict(float)
        for item in chosen:
            slow[item.path] += self._seconds[item]
        return sorted(chosen, key=lambda item: slow[item.path])

    def _noticed(self, mutant: Mutant, items: list[pytest.Item]) -> bool:
        if not items:
            return False
        seconds = sum(self._seconds[item] for item in items) * 10 + SECONDS
        child = os.fork()
        if not child:
            self._forked = True
            _try(mutant, self._path, items, seconds)
        return not _passed(child, time.monotonic() + seconds)


def module_of(path: Path) -> str:
    """Return the name under which tests import a file."""
    parts = path.with_suffix("").parts
    return ".".join(parts[parts.index("specmill") if "specmill" in parts else parts.index("mixins") :])


def _functions(tree: ast.Module) -> list[tuple[int, int]]:
    """Return the first and last lines of functions and methods, decorators included."""
    return [
        (min([node.lineno, *(each.lineno for each in node.decorator_list)]), node.end_lineno or node.lineno)
        for node in _outermost(tree)
    ]


def _outermost(node: ast.Module | ast.ClassDef) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for child in node.body:
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            yield child
        elif isinstance(child, ast.ClassDef):
            yield from _outermost(child)


def _run(items: list[pytest.Item], around: Callable[[pytest.Item, Callable[[], object]], None]) -> None:
    for item, following in zip_longest(items, items[1:]):
        protocol = item.config.hook.pytest_runtest_protocol
        around(item, lambda item=item, following=following, run=protocol: run(item=item, nextitem=following))


def _try(mutant: Mutant, path: Path, items: list[pytest.Item], seconds: float) -> None:
    """Run tests over a mutant in this process, and end it: with 0 if none fails."""
    os.setpgid(0, 0)
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nothing, descriptor)
    resource.setrlimit(resource.RLIMIT_CPU, (int(seconds) + 1, int(seconds) + 2))
    try:
        patch(importlib.import_module(module_of(path)), mutant.source)
        _run(items, lambda _, run: run())
    except BaseException:
        os._exit(1)
    os._exit(0)


def _passed(child: int, until: float) -> bool:
    while True:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return status == 0
        if time.monotonic() > until:
            os.killpg(child, signal.SIGKILL)
            os.waitpid(child, 0)
            return False
        time.sleep(0.005)
