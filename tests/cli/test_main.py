"""The program as a process: exit codes, speed of the answers that need no work, and no traceback."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest

import specmill as package
from specmill import pipeline
from tests.cli.conftest import Call

PROGRAM = str(Path(package.__file__).parents[1])


def process(*arguments: str, cwd: Path, options: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": PROGRAM}
    command = [sys.executable, *options, "-m", "specmill", *arguments]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)


def imported(run: subprocess.CompletedProcess[str]) -> set[str]:
    """Top-level modules that a process run with ``-X importtime`` has imported."""
    lines = (line for line in run.stderr.splitlines() if line.startswith("import time:"))
    return {line.rpartition("|")[2].strip().split(".")[0] for line in lines}


def test_version_needs_nothing_heavy(project: Path) -> None:
    run = process("--version", cwd=project, options=("-X", "importtime"))
    assert run.stdout == f"specmill {package.__version__}\n"
    assert not imported(run) & {"argparse", "attr", "attrs", "jinja2", "yaml", "json", "hashlib"}


def test_nothing_to_do_needs_nothing_heavy(specmill: Call, project: Path) -> None:
    specmill("generate")
    run = process("generate", cwd=project, options=("-X", "importtime"))
    assert run.stdout == "pets: up to date\n"
    assert not imported(run) & {"argparse", "attr", "attrs", "jinja2", "yaml", "httpx"}


def test_help_names_the_commands_that_exist(project: Path) -> None:
    run = process("--help", cwd=project)
    assert run.returncode == 0
    for command in (
        "generate",
        "check",
        "lint",
        "explain",
        "init",
        "vendor",
        "watch",
        "doctor",
        "completion",
        "migrate",
    ):
        assert f"\n    {command}" in run.stdout


@pytest.mark.parametrize("arguments", [[], ["nonsense"], ["generate", "--nonsense"], ["lint"]])
def test_wrong_call_ends_with_two(specmill: Call, arguments: list[str]) -> None:
    result = specmill(*arguments)
    assert result.code == 2
    assert result.err.startswith("usage: specmill")


def test_reader_that_leaves_is_no_fault_of_the_call(specmill: Call, project: Path) -> None:
    command = f"{sys.executable} -m specmill explain getPet | head -1"
    environment = {**os.environ, "PYTHONPATH": PROGRAM}
    run = subprocess.run(command, shell=True, cwd=project, env=environment, capture_output=True, text=True, check=False)
    assert run.stdout.startswith("== document")
    assert run.stderr == ""


def test_defect_of_ours_is_told_in_two_lines(specmill: Call, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> object:
        raise KeyError("lost")

    monkeypatch.setattr(pipeline, "lower", broken)
    result = specmill("generate")
    assert result.code == 70
    assert "this is a defect of specmill, not of your input: KeyError at test_main.py:" in result.err
    assert "Traceback" not in result.err
    monkeypatch.setenv("SPECMILL_TRACEBACK", "1")
    assert "Traceback" in specmill("generate").err


@pytest.mark.skipif(sys.platform == "win32", reason="there are no named pipes and signals of this kind")
def test_interrupt_ends_quietly(project: Path) -> None:
    os.mkfifo(project / "pipe")  # reading it waits until somebody writes
    environment = {**os.environ, "PYTHONPATH": PROGRAM}
    command = [sys.executable, "-m", "specmill", "lint", "pipe"]
    # Where the tests run in the background, the keyboard's signal is ignored, and a child would inherit that.
    heeded = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    run = subprocess.Popen(command, cwd=project, env=environment, stderr=subprocess.PIPE, text=True, preexec_fn=heeded)
    time.sleep(1.0)
    run.send_signal(signal.SIGINT)
    _, errors = run.communicate(timeout=10)
    assert (run.returncode, errors) == (130, "")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="permissions do not bind this user")
def test_folder_that_may_not_be_written_is_the_calls_fault(specmill: Call, project: Path) -> None:
    closed = project / "closed"
    closed.mkdir(mode=0o555)
    result = specmill("generate", "--spec", "specs/pets.yaml", "--output", closed / "out")
    assert result.code == 2
    assert "Permission denied" in result.err


def test_colour_is_for_terminals_that_want_it(project: Path) -> None:
    run = process("lint", "specs/pets.yaml", cwd=project)
    assert "\x1b" not in run.stderr
    (project / "specs/pets.yaml").write_text("openapi: 3.1.0\nopenapi: 3.1.0\n")
    assert "\x1b[" not in process("lint", "specs/pets.yaml", cwd=project).stderr
    assert "\x1b[1;31merror" in _on_a_terminal(project, {})
    assert "\x1b[1;31merror" not in _on_a_terminal(project, {"NO_COLOR": "1"})


def _on_a_terminal(cwd: Path, settings: dict[str, str]) -> str:
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    environment = {**os.environ, "PYTHONPATH": PROGRAM, "TERM": "xterm", **settings}
    command = [sys.executable, "-m", "specmill", "lint", "specs/pets.yaml"]
    run = subprocess.Popen(command, cwd=cwd, env=environment, stdout=theirs, stderr=theirs)
    os.close(theirs)
    run.wait(timeout=20)
    text = os.read(ours, 65536).decode()
    os.close(ours)
    return text
