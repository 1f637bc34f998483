"""A package as files in memory: the boundary between rendering and writing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePosixPath

from attrs import field, frozen

_SEGMENT = re.compile(r"[0-9A-Za-z_\u0080-\U0010ffff][0-9A-Za-z_.\-\u0080-\U0010ffff]*")
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10))})


class UnsafePath(ValueError):
    """A path that must never be written: a fault of the planner."""


def safe_path(path: str) -> str:
    """Return a relative path below the output folder. Raises UnsafePath for any other."""
    for part in PurePosixPath(path).parts:
        if not _SEGMENT.fullmatch(part) or part.split(".")[0].lower() in _DEVICES or part.endswith("."):
            raise UnsafePath(f"not a safe file name: {path!r}")
    return path


def _checked(files: Mapping[str, bytes]) -> Mapping[str, bytes]:
    return {safe_path(path): data for path, data in files.items()}


@frozen
class Tree:
    """Contents of every file by its path, ``/`` between folders, relative to the package's folder."""

    files: Mapping[str, bytes] = field(converter=_checked)
