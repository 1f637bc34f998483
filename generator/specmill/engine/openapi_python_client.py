"""``engine = "openapi-python-client"``: its command, over our document, with our clients in what it makes.

For callers of clients that it generated. The document that it gets is upgraded and in one file, so Swagger 2.0 and
documents of several files work; its templates of the clients are replaced by ours, which retry and renew tokens. What
it leaves out of a document it says itself, and each such line becomes a diagnostic.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from sysconfig import get_path
from tempfile import TemporaryDirectory

from specmill.diagnostics import Diagnostic, Diagnostics, InputError
from specmill.document.document import Document
from specmill.engine.bundle import bundle
from specmill.plan.runtime import Runtime
from specmill.plan.settings import PackageSettings
from specmill.render.tree import Tree
from specmill.resources import engine_templates
from specmill.values import frozen

ENGINE = "openapi-python-client"
WANTED = "0.29.1"
"""The only version: it calls its templates and options unstable."""

_MODULES = ("engine_auth", "engine_client", "engine_retry")
_SECONDS = 600
_FINDING = re.compile(r"^(?:WARNING|ERROR)\b(.*)\n\s*(.*)", re.MULTILINE)
"""A line that says what is left out, and the next one, which says why."""

_SAYS_NOTHING = ("If you believe", "For further information", "Error(s) encountered", "Generating")


@frozen
class Made:
    """What the engine made of a document."""

    tree: Tree
    operations: int
    models: int


def make(document: Document, settings: PackageSettings, runtime: Runtime, diagnostics: Diagnostics) -> Made:
    """Run the engine over a document.

    Raises :class:`InputError` if it is not installed, is of another version, or makes nothing of the document.
    """
    _require_engine()
    with TemporaryDirectory() as folder:
        printed = _run(Path(folder), bundle(document), settings, document)
        files = dict(_files(Path(folder) / "out"))
    place = document.place(document.root_id)
    for what, why in dict.fromkeys(_FINDING.findall(printed)):
        diagnostics.emit("engine-finding", f"{ENGINE}: {what.strip(' .')}: {why.strip()}", place)
    modules = runtime.closure(_MODULES)
    files |= {f"{settings.name}/_runtime/{module}.py": runtime.sources[module] for module in modules}
    return Made(Tree(files), *_counts(files, settings.name))


def _require_engine() -> None:
    try:
        found = version(ENGINE)
    except PackageNotFoundError:
        found = None
    if found != WANTED:
        state = "is not installed" if found is None else f"is here in version {found}"
        text = f"{ENGINE} {WANTED} is needed and {state}: pip install 'specmill[{ENGINE}]'"
        raise InputError(Diagnostic("engine-not-available", text))


def _run(folder: Path, document: Mapping[str, object], settings: PackageSettings, source: Document) -> str:
    """Run the command in an empty folder; what it printed."""
    (folder / "document.json").write_text(json.dumps(document), encoding="utf-8")
    (folder / "config.json").write_text(json.dumps(_config(settings)), encoding="utf-8")
    options = ["--path", "document.json", "--config", "config.json", "--output-path", "out", "--meta", "uv"]
    command = [sys.executable, "-m", "openapi_python_client", "generate", *options]
    command += ["--custom-template-path", engine_templates("openapi_python_client")]
    environment = {**os.environ, "NO_COLOR": "1", "COLUMNS": "1000"}
    # It lays its output out with a formatter that it looks for on the path.
    environment["PATH"] = os.pathsep.join([get_path("scripts"), os.environ.get("PATH", "")])
    ended = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=_SECONDS, check=False
    )
    if ended.returncode or not (folder / "out").is_dir():
        text = f"{ENGINE} cannot use the document: {_reason(ended.stdout + ended.stderr)}"
        raise InputError(Diagnostic("engine-failed", text, source.place(source.root_id)))
    return ended.stdout + ended.stderr


def _reason(printed: str) -> str:
    lines = [line.strip() for line in printed.splitlines()]
    return " ".join(line for line in lines if line and not line.startswith(_SAYS_NOTHING)) or "it says nothing"


def _config(settings: PackageSettings) -> dict[str, str]:
    return {
        "project_name_override": settings.distribution or settings.name,
        "package_name_override": settings.name,
        "package_version_override": settings.version,
    }


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and "__pycache__" not in name and ".ruff_cache" not in name and name != ".gitignore":
            yield name, path.read_bytes()


def _counts(files: Mapping[str, bytes], name: str) -> tuple[int, int]:
    """Return the numbers of operations and models by their modules."""
    modules = [path.split("/") for path in files if path.endswith(".py") and not path.endswith("__init__.py")]
    operations = sum(path[:2] == [name, "api"] for path in modules)
    return operations, sum(path[:2] == [name, "models"] for path in modules)
