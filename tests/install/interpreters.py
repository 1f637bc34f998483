"""The Python interpreters of this machine that the generated packages have to run on."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from functools import cache
from pathlib import Path

VERSIONS = ("3.11", "3.12", "3.13", "3.14")


@cache
def interpreters() -> dict[str, Path]:
    """Return an interpreter for each supported version that is found: on the path, or among those of pyenv."""
    found = {version: _first_working(version) for version in VERSIONS}
    return {version: path for version, path in found.items() if path is not None}


def _first_working(version: str) -> Path | None:
    return next((path for path in _candidates(version) if _has_venv(path, version)), None)


def _candidates(version: str) -> list[Path]:
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    managed = [each / "bin" / "python" for each in sorted(root.glob(f"{version}.*"), reverse=True)]
    on_path = shutil.which(f"python{version}")
    return [*([Path(on_path)] if on_path else []), *managed]


def _has_venv(path: Path, version: str) -> bool:
    """Say whether it runs (a shim may point at nothing), is CPython of that version, and can make environments."""
    program = "import json, sys, venv, ensurepip; print(json.dumps('%d.%d' % sys.version_info[:2]))"
    try:
        done = subprocess.run([path, "-c", program], capture_output=True, text=True, timeout=30, check=False)
    except OSError:
        return False
    return done.returncode == 0 and json.loads(done.stdout) == version
