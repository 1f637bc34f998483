"""What a person at a terminal sees, and what a pipe gets: on a pseudo-terminal, as a real one."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

import specmill as package
from tests.cli.conftest import MANIFEST, PETS

PROGRAM = str(Path(package.__file__).parents[1])
WRONG = PETS.replace("'#/components/schemas/Pet'", "'#/components/schemas/Pat'")

pty = pytest.importorskip("pty", reason="there are no pseudo-terminals")


def on_a_terminal(folder: Path, *arguments: str, **environment: str) -> str:
    """Everything that a terminal gets of a run."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "specmill", *arguments]
    clean = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    with subprocess.Popen(
        command,
        cwd=folder,
        env=clean | {"PYTHONPATH": PROGRAM, "TERM": "xterm", "COLUMNS": "80"} | environment,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    ):
        os.close(theirs)
        seen = b""
        with contextlib.suppress(OSError):  # Linux says so where others give an end of file.
            while piece := os.read(ours, 4096):
                seen += piece
    os.close(ours)
    return seen.decode().replace("\r\n", "\n")


@pytest.fixture
def two(project: Path) -> Path:
    (project / "specmill.toml").write_text(MANIFEST + MANIFEST.replace("pets]", "zoo]"))
    return project


def test_a_bar_is_drawn_and_taken_away_and_a_table_ends_it(two: Path) -> None:
    seen = on_a_terminal(two, "generate")
    assert "[########............]  40% pets (1 of 2): lower" in seen
    assert "zoo (2 of 2): lower 1 of 2" in seen
    visible = [line.rpartition("\x1b[K")[2] for line in seen.split("\n")]
    assert [line.split(":")[0] for line in visible[:2]] == ["pets", "zoo"]
    assert visible[2] == ""
    assert visible[3].split() == ["package", "operations", "models", "diagnostics", "seconds"]
    assert visible[4].split()[:4] == ["pets", "2", "1", "0"]
    assert visible[6].startswith("2 packages") and visible[6].split()[2:5] == ["4", "2", "0"]


def test_diagnostics_are_coloured_and_have_a_caret_and_a_hint(project: Path) -> None:
    (project / "specs/pets.yaml").write_text(WRONG)
    seen = on_a_terminal(project, "generate")
    assert "specs/pets.yaml:13:" in seen
    assert "\x1b[1;33mwarning[unknown-reference]\x1b[0m: there is nothing at" in seen
    assert "\x1b[33m^\x1b[0m\n" in seen
    assert "= hint: did you mean '#/components/schemas/Pet'?\n" in seen


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_colour_can_be_declined(project: Path, environment: dict[str, str]) -> None:
    (project / "specs/pets.yaml").write_text(WRONG)
    assert "m^" not in on_a_terminal(project, "lint", "specs/pets.yaml", **environment)


def test_quiet_is_silent(project: Path) -> None:
    assert on_a_terminal(project, "generate", "--quiet") == ""


def test_a_pipe_gets_plain_lines(two: Path) -> None:
    (two / "specs/pets.yaml").write_text(WRONG)
    run = subprocess.run(
        [sys.executable, "-m", "specmill", "generate"],
        cwd=two,
        env=os.environ | {"PYTHONPATH": PROGRAM},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "\x1b" not in run.stdout + run.stderr and "\r" not in run.stdout + run.stderr
    assert [line.split(":")[0] for line in run.stdout.splitlines()] == ["pets", "zoo"]
