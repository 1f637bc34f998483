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
    """A virtual environment, and the interpreter whose pip installs into it."""

    folder: Path
    installer: Path

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.folder / "bin" / "python"

    def install(self, *requirements: str | Path) -> None:
        """Install with pip."""
        self.pip("install", "--quiet", "--no-compile", *requirements)

    def pip(self, *arguments: str | Path) -> str:
        """Run pip on the environment and return what it says."""
        flags = ("--disable-pip-version-check", "--no-input")
        return run(self.installer, "-m", "pip", "--python", self.python, *flags, *arguments)

    def installed(self) -> set[str]:
        """Return the names of the distributions in it, but for those that some environments start with."""
        listed = json.loads(self.pip("list", "--format", "json"))
        return {each["name"].lower() for each in listed} - {"pip", "setuptools", "wheel"}


def installer(folder: Path) -> Environment:
    """Make an environment with a pip of today, for itself and for others.

    Pips that come with older Pythons take ``NAME @ URL`` for every URL but those of local files.
    """
    run(sys.executable, "-m", "venv", folder)
    python = folder / "bin" / "python"
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--upgrade", "pip")
    return Environment(folder, python)


def environment(interpreter: Path, folder: Path, tool: Environment) -> Environment:
    """Make an environment without a pip of its own: making one takes longer than all the rest."""
    run(interpreter, "-m", "venv", "--without-pip", folder)
    return Environment(folder, tool.installer)


def repository(folder: Path) -> str:
    """Make a git repository that holds ``generated/`` and return its URL, as pip takes it."""
    folder.mkdir()
    shutil.copytree(GENERATED, folder / "generated", ignore=shutil.ignore_patterns("__pycache__"))
    identity = ("-c", "user.name=tests", "-c", "user.email=tests@example.com", "-c", "commit.gpgsign=false")
    run("git", "init", "--quiet", folder)
    run("git", "-C", folder, "add", "--all")
    run("git", "-C", folder, *identity, "commit", "--quiet", "--no-verify", "--message", "packages")
    return f"git+file://{folder}"
