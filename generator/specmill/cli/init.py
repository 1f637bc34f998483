"""``specmill init``: the folders and files of a project, with a document to try it on.

A file that is there is never touched, so that it is safe in a folder that has something in it.
"""

from __future__ import annotations

import json
import os
import sys
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from specmill.cli.console import Console
from specmill.cli.faults import DONE, CallFault
from specmill.lock.shortcut import MANIFEST
from specmill.resources import PROGRAM
from specmill.write.atomic import replace_file

_FILES = {
    MANIFEST: "specmill.toml",
    "specs/bookshop/openapi.yaml": "openapi.yaml",
    "Makefile": "Makefile",
    ".gitignore": "gitignore",
}
"""Path in the project to the file of ``starter`` that goes there."""
_HOOK = {".pre-commit-config.yaml": "pre-commit-config.yaml"}
_WORKFLOW = {".github/workflows/specmill.yml": "github-workflow.yml"}


def run(arguments: Namespace) -> int:
    """Write what is missing. Raises CallFault where there is a manifest already, or a file in the way."""
    console = Console(arguments.quiet, arguments.format == "json")
    folder = Path(arguments.folder)
    wanted = _FILES | (_HOOK if arguments.pre_commit else {}) | (_WORKFLOW if arguments.ci else {})
    _require_room(folder, wanted)
    written = [path for path, source in wanted.items() if _write(folder / path, source)]
    kept = [path for path in wanted if path not in written]
    if console.json:
        sys.stdout.write(json.dumps({"folder": str(folder), "written": written, "kept": kept}, indent=2) + "\n")
    for path in wanted:
        console.line(f"{'written' if path in written else 'kept as it is'}: {(folder / path).as_posix()}")
    console.line(f"next: {'' if arguments.folder == '.' else f'cd {arguments.folder} && '}specmill generate")
    return DONE


def _require_room(folder: Path, wanted: Mapping[str, str]) -> None:
    if os.path.lexists(folder / MANIFEST):
        raise CallFault(f"{(folder / MANIFEST).as_posix()} is there already: this is a project")
    for path in wanted:
        for place in (folder, *(folder.joinpath(*Path(path).parts[:count]) for count in range(1, 9))):
            if os.path.lexists(place) and place != folder / path and not place.is_dir():
                raise CallFault(f"{place.as_posix()} is not a folder, and {path} goes there")


def _write(at: Path, source: str) -> bool:
    """Write a file unless there is something in its place; whether it was written."""
    if os.path.lexists(at):
        return False
    at.parent.mkdir(parents=True, exist_ok=True)
    replace_file(at, Path(PROGRAM, "starter", source).read_bytes())
    return True
