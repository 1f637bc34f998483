"""What a folder has, held against what it should have. Reads; changes nothing.

Symbolic links inside the folder are never followed: what lies behind one is not ours.
"""

from __future__ import annotations

import os
import stat
from enum import Enum
from pathlib import Path, PurePosixPath

from attrs import field

from specmill.render.tree import Tree
from specmill.values import frozen
from specmill.write.record import Record, stamp


class State(Enum):
    """How a path of the folder stands to the tree."""

    SAME = "unchanged"
    MISSING = "missing"
    STALE = "changed"
    """Ours, as we left it, and to be replaced."""
    GONE = "extra"
    """Ours, as we left it, and no longer made."""
    EDITED = "edited"
    """Ours, and changed by someone else."""
    FOREIGN = "foreign"
    """Not ours, where one of our files goes."""
    BLOCKED = "blocked"
    """Behind a symbolic link, or a folder where a file goes: not to be touched by any means."""


@frozen
class Comparison:
    """The state of every path that the tree has or the record knows."""

    states: dict[str, State] = field(factory=dict)

    def paths(self, *states: State) -> list[str]:
        """Paths in any of these states, sorted."""
        return sorted(path for path, state in self.states.items() if state in states)


def compare(folder: Path, tree: Tree, record: Record) -> Comparison:
    """Hold a folder against a tree. Raises OSError if it cannot be read."""
    links = _Links(folder)
    comparison = Comparison()
    for path in {**record.files, **record.pending, **tree.files}:
        state = _state(links, path, tree.files.get(path), record)
        if state is not None:
            comparison.states[path] = state
    return comparison


@frozen
class _Links:
    """Whether the folders on the way to a file are real; each is looked at once."""

    folder: Path
    _real: dict[PurePosixPath, bool] = field(factory=dict)

    def real(self, path: PurePosixPath) -> bool:
        """Whether a folder is below ours, through real folders only, or absent."""
        if not path.parts:
            return True
        known = self._real.get(path)
        if known is None:
            known = self._real[path] = self.real(path.parent) and _is_real_folder(self.folder / path)
        return known


def _is_real_folder(path: Path) -> bool:
    try:
        return stat.S_ISDIR(os.lstat(path).st_mode)
    except FileNotFoundError:
        return True


def _state(links: _Links, path: str, wanted: bytes | None, record: Record) -> State | None:
    """None for a file that is not wanted and not there."""
    if not links.real(PurePosixPath(path).parent):
        return None if wanted is None else State.BLOCKED
    at = links.folder / path
    try:
        mode = os.lstat(at).st_mode
    except FileNotFoundError:
        return None if wanted is None else State.MISSING
    if not stat.S_ISREG(mode):
        return None if wanted is None else State.BLOCKED
    found = at.read_bytes()
    if found == wanted:
        return State.SAME
    ours = path in record.files or path in record.pending
    if not ours:
        return State.FOREIGN
    if not record.owns(path, stamp(found)):
        return State.EDITED
    return State.GONE if wanted is None else State.STALE
