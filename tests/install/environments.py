"""Virtual environments, a git repository with the generated packages, and pip."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from attrs import frozen

from tests.contract.packages import GENERATED


def run(*command: str | Path, cwd: Path | None = None, environment: dict[str, str] | None = None) -> str:
    """Run a program and return its output. Raises AssertionError with what it said if it fails."""
    clean = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "VIRTUAL_ENV")}
    done = subprocess.run(
        [str(each) for each in command],
        cwd=cwd,
        env=clean | (environment or {}),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    return done.stdout


@frozen
class Environment:
    """A virtual environment without a pip of its own (making one takes longer than all the rest), and what it may have.

    The pip of the tests installs into it, from a folder of wheels and from nowhere else.
    """

    folder: Path
    wheels: Path

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.folder / "bin" / "python"

    @property
    def packages(self) -> Path:
        """Where its packages are."""
        [found] = self.folder.glob("lib/python3*/site-packages")
        return found

    def install(self, *requirements: str | Path) -> None:
        """Install with pip."""
        self.pip("install", "--quiet", "--no-compile", *self._offline(), *requirements)

    def pip(self, *arguments: str | Path) -> str:
        """Run pip on the environment and return what it says."""
        return pip("--python", self.python, *arguments)

    def unpack(self, version: str, *wheels: Path) -> None:
        """Install wheels, and what they need with that version of Python, without running its interpreter."""
        only = ("--only-binary", ":all:", "--python-version", version, "--target", self.packages)
        pip("install", "--quiet", "--no-compile", *self._offline(), *only, *wheels)

    def _offline(self) -> tuple[str | Path, ...]:
        return "--no-cache-dir", "--no-index", "--find-links", self.wheels

    def installed(self) -> set[str]:
        """Return the names of the distributions in it."""
        return {each["name"].lower() for each in json.loads(self.pip("list", "--format", "json"))}


def pip(*arguments: str | Path) -> str:
    """Run the pip of the tests and return what it says."""
    return run(sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input", *arguments)


def environment(interpreter: Path, folder: Path, wheels: Path) -> Environment:
    """Make an empty environment that may have what is in a folder of wheels."""
    run(interpreter, "-m", "venv", "--without-pip", folder)
    return Environment(folder, wheels)


def repository(folder: Path) -> str:
    """Make a git repository that holds ``generated/`` and return its URL, as pip takes it."""
    folder.mkdir()
    shutil.copytree(GENERATED, folder / "generated", ignore=shutil.ignore_patterns("__pycache__"))
    identity = ("-c", "user.name=tests", "-c", "user.email=tests@example.com", "-c", "commit.gpgsign=false")
    run("git", "init", "--quiet", folder)
    run("git", "-C", folder, "add", "--all")
    run("git", "-C", folder, *identity, "commit", "--quiet", "--no-verify", "--message", "packages")
    return f"git+file://{folder}"
