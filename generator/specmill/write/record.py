"""The list of own files that lies in each generated package: what may be replaced or removed, and what was edited.

A record is read from a folder that anyone may have changed, so its paths are checked like those of a document.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from attrs import field

from specmill.lock.current import RECORD
from specmill.render.tree import Tree, UnsafePath, safe_path
from specmill.values import frozen

__all__ = ["RECORD", "Record", "read_record", "record_of", "record_text", "stamp"]


@frozen
class Record:
    """Stamps by path. A stamp is the SHA-256 of a file and its size."""

    files: Mapping[str, str] = field(factory=dict)
    handwritten: frozenset[str] = frozenset()
    """Copies of a facade's files: to be changed there."""
    pending: Mapping[str, str] = field(factory=dict)
    """Only while a write goes on: what files are about to become. A run after an interruption knows them as own."""

    def owns(self, path: str, found: str) -> bool:
        """Whether a file with this stamp is as we left it."""
        return found in (self.files.get(path), self.pending.get(path))


def stamp(data: bytes) -> str:
    """SHA-256 and size of a file."""
    return f"{sha256(data).hexdigest()} {len(data)}"


def record_of(tree: Tree, handwritten: frozenset[str]) -> Record:
    """The record of a whole tree."""
    return Record({path: stamp(data) for path, data in tree.files.items()}, handwritten)


def record_text(record: Record) -> bytes:
    """A record as a file: sorted, a line a file."""
    fields: dict[str, object] = {"format": 1, "files": dict(record.files), "handwritten": sorted(record.handwritten)}
    if record.pending:
        fields["pending"] = dict(record.pending)
    return (json.dumps(fields, indent=1, sort_keys=True) + "\n").encode()


def read_record(folder: Path) -> Record:
    """The record of a folder; an empty one if there is none, or none that can be understood."""
    try:
        fields = json.loads((folder / RECORD).read_bytes())
        files, pending = _stamps(fields["files"]), _stamps(fields.get("pending", {}))
        return Record(files, frozenset(map(str, fields["handwritten"])), pending)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, UnsafePath):
        return Record()


def _stamps(fields: dict[str, str]) -> dict[str, str]:
    return {safe_path(path): str(value) for path, value in fields.items()}
