"""A package as files in memory: the boundary between rendering and writing."""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import field

from specmill.file_names import DEVICES
from specmill.values import frozen

# Said by what is excluded, of ASCII alone: compiling a range of all other letters takes as long as printing a package.
_SEGMENT = re.compile(r"[^\x00-/:-@\[-^`{-\x7f][^\x00-,/:-@\[-^`{-\x7f]*")


class UnsafePath(ValueError):
    """A path that must never be written: a fault of the planner."""


def safe_path(path: str) -> str:
    """Return a relative path below the output folder. Raises UnsafePath for any other."""
    for part in path.split("/"):
        if not _SEGMENT.fullmatch(part) or part.split(".")[0].lower() in DEVICES or part.endswith("."):
            raise UnsafePath(f"not a safe file name: {path!r}")
    return path


def _checked(files: Mapping[str, bytes]) -> Mapping[str, bytes]:
    return {safe_path(path): data for path, data in files.items()}


@frozen
class Tree:
    """Contents of every file by its path, ``/`` between folders, relative to the package's folder."""

    files: Mapping[str, bytes] = field(converter=_checked)
