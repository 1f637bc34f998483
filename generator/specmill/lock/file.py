"""The text of ``specmill.lock``: JSON with sorted keys, one entry a line, so that merges stay readable.

Only the standard library is imported: see :mod:`specmill.lock.current`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

NAME = "specmill.lock"
FORMAT = 1


class Entry(NamedTuple):
    """What one package was made from. Paths are relative to the manifest's folder, hashes are SHA-256."""

    tool: Mapping[str, str]
    settings: str
    documents: Mapping[str, str]
    """Every file that was read; the empty text for one that a reference names and that cannot be read."""
    folders: Mapping[str, str]
    """Template folders and the facade."""
    output: str
    """Of the record of own files that was written beside the package."""
    naming: str
    """The rules that the names were made by. Names made by other rules are no reason to keep one."""
    names: Mapping[str, Mapping[str, str]]
    """By scope and key: see :class:`specmill.plan.namebook.NameBook`."""
    history: Mapping[str, Any] = {}
    """Version, surface and changelog: see :mod:`specmill.releases.record`."""


class BrokenLock(ValueError):
    """The lock is no lock; a generation starts anew, and names may move, so that is for the user to decide."""


def read_lock(text: str) -> dict[str, Entry]:
    """The entries of a lock by package. Raises BrokenLock."""
    try:
        packages = json.loads(text)["packages"]
        return {name: _entry(fields) for name, fields in packages.items()}
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise BrokenLock(str(error)) from None


def _entry(fields: dict[str, Any]) -> Entry:
    entry = Entry(**fields)
    tables = (entry.tool, entry.documents, entry.folders, entry.names, entry.history)
    if not all(isinstance(table, dict) for table in tables) or not isinstance(entry.output, str):
        raise TypeError("an entry has another shape")
    return entry


def lock_text(entries: Mapping[str, Entry]) -> str:
    """The text of a lock."""
    packages = {name: entry._asdict() for name, entry in entries.items()}
    return json.dumps({"format": FORMAT, "packages": packages}, indent=1, sort_keys=True) + "\n"
