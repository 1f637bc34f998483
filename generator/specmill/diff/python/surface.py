"""Two surfaces held against each other."""

from __future__ import annotations

from specmill.diff.change import Changes, Side
from specmill.diff.python.bounds import compare_bounds
from specmill.diff.python.methods import MethodComparer
from specmill.diff.python.models import ModelComparer
from specmill.diff.python.renames import Renames, find_renames
from specmill.surface.surface import Surface


def compare_surfaces(old: Surface, new: Surface) -> Changes:
    """Return every change between two surfaces."""
    changes = Changes(Side.PYTHON)
    renames = find_renames(old, new)
    _compare_groups(old, new, renames, changes)
    MethodComparer(old, new, renames, changes).compare()
    ModelComparer(old, new, renames, changes).compare()
    compare_bounds(old, new, changes)
    _compare_credentials(old, new, changes)
    _compare_exports(old, new, changes)
    return changes


def _compare_groups(old: Surface, new: Surface, renames: Renames, changes: Changes) -> None:
    for name, group in old.groups.items():
        now = renames.groups.get(name, name)
        places = old.place(name), new.place(now)
        if now not in new.groups:
            changes.add("api-class-removed", name, "is gone", *places)
            continue
        if now != name:
            kept = new.renamed.get(name) == now
            code = "api-class-name-kept" if kept else "api-class-renamed"
            text = f"is called {now} now" + ("; the old name is deprecated" if kept else "")
            changes.add(code, name, text, *places)
        attribute = new.groups[now].attribute
        if attribute != group.attribute and new.renamed.get(f"client.{group.attribute}") != attribute:
            text = f"client.{attribute} gives it, was client.{group.attribute}"
            changes.add("client-attribute-changed", name, text, *places)
    for name, group in new.groups.items():
        if renames.old_group(name) not in old.groups:
            text = f"is new: client.{group.attribute}"
            changes.add("api-class-added", name, text, None, new.place(name))


def _compare_credentials(old: Surface, new: Surface, changes: Changes) -> None:
    come = {kind: key for key, kind in new.credentials.items() if key not in old.credentials}
    renamed: set[str] = set()
    for key, kind in old.credentials.items():
        if key in new.credentials:
            if new.credentials[key] != kind:
                changes.add("credential-changed", f"Configuration {key!r}", f"was {kind}, is {new.credentials[key]}")
        elif kind in come:
            renamed.add(come[kind])
            changes.add("credential-renamed", f"Configuration {key!r}", f"has the key {come[kind]!r} now")
        else:
            changes.add("credential-removed", f"Configuration {key!r}", f"is gone: {kind}")
    for key, kind in new.credentials.items():
        if key not in old.credentials and key not in renamed:
            changes.add("credential-added", f"Configuration {key!r}", f"is new: {kind}")


def _compare_exports(old: Surface, new: Surface, changes: Changes) -> None:
    for name in old.exports:
        if name not in set(new.names()):
            changes.add("export-removed", name, "is gone")
    for name in new.exports:
        if name not in set(old.names()):
            changes.add("export-added", name, "is new")
    for name, now in old.renamed.items():
        if name not in new.renamed and not _exists(name, new):
            changes.add("deprecated-name-removed", name, f"is gone; use {now}")


def _exists(name: str, surface: Surface) -> bool:
    if name.startswith("client."):
        return any(each.attribute == name.removeprefix("client.") for each in surface.groups.values())
    return name in surface.methods or name in set(surface.names())
