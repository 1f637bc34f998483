"""``specmill watch`` as a process: it generates, sleeps, notices, and ends cleanly."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

import specmill as package
from tests.cli.conftest import MANIFEST, PETS

PROGRAM = str(Path(package.__file__).parents[1])


@pytest.fixture
def watch(project: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-u", "-m", "specmill", "watch", "--interval", "0.05"]
    environment = {**os.environ, "PYTHONPATH": PROGRAM}
    with subprocess.Popen(
        command,
        cwd=project,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        process_group=0,
        # Where the tests run in the background, the keyboard's signal is ignored, and a child would inherit that.
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
    ) as process:
        yield process
        if process.poll() is None:
            process.kill()


def wait_for(process: subprocess.Popen[str], text: str) -> list[str]:
    """Lines up to one that has a text in it. The process ends its output if it dies."""
    assert process.stdout is not None
    lines = []
    for line in process.stdout:
        lines.append(line)
        if text in line:
            return lines
    raise AssertionError(f"no {text!r} in {lines}")


def overlay(project: Path) -> None:
    (project / "o.yaml").write_text("overlay: 1.0.0\nactions: [{target: $.info, update: {title: Zoo}}]\n")
    (project / "specmill.toml").write_text(MANIFEST + 'overlays = ["o.yaml"]\n')


def document(project: Path) -> None:
    (project / "specs/pets.yaml").write_text(PETS.replace("Pet Store", "Zoo"))


@pytest.mark.parametrize("change", [document, overlay])
def test_a_change_is_generated_and_the_keyboard_ends_it(
    watch: subprocess.Popen[str], project: Path, change: Callable[[Path], None]
) -> None:
    wait_for(watch, "watching")
    change(project)
    lines = wait_for(watch, "watching")
    assert lines[0].startswith("changed: ") and "pets: 2 operations" in "".join(lines)
    assert "Zoo" in (project / "generated/pets/README.md").read_text()
    os.kill(watch.pid, signal.SIGINT)
    assert wait_for(watch, "stopped")[-1] == "stopped\n"
    assert watch.wait(10) == 0


def test_a_fault_is_told_and_does_not_end_it(watch: subprocess.Popen[str], project: Path) -> None:
    wait_for(watch, "watching")
    (project / "specs/pets.yaml").write_text("openapi: 3.1.0\n")
    assert "error[" in "".join(wait_for(watch, "watching"))
    (project / "specs/pets.yaml").write_text(PETS)
    assert "pets: " in "".join(wait_for(watch, "watching"))


def test_waiting_costs_next_to_nothing(watch: subprocess.Popen[str], project: Path) -> None:
    wait_for(watch, "watching")

    def used() -> int:
        user, system = Path(f"/proc/{watch.pid}/stat").read_text().rpartition(")")[2].split()[11:13]
        return int(user) + int(system)

    if not Path("/proc/self/stat").exists():
        pytest.skip("the system does not tell how much a process has used")
    before = used()
    time.sleep(1)
    # A busy loop would use about a hundred ticks of a hundredth of a second.
    assert used() - before < 50
