"""Changing a folder into what it should be.

Each file is written beside its place and renamed into it, so that whoever looks sees the old file or the new one, never
half of either. Before the first change the record says what is coming, so that a run after an interruption knows the
new files as its own. What that run had got done is taken into the record before anything else is announced in it, since
the next run may be interrupted as well. A folder that does not exist yet is made beside its place and renamed whole.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from attrs import evolve

from specmill.diagnostics import Diagnostic, InputError
from specmill.ir import Place
from specmill.progress import NO_PROGRESS, Progress
from specmill.render.tree import Tree
from specmill.values import frozen
from specmill.write.atomic import create_file, replace_file, replace_if_new, temporary_of
from specmill.write.compare import Comparison, State, compare
from specmill.write.exclusive import exclusive
from specmill.write.record import RECORD, Record, read_record, record_of, record_text, stamp

UNFINISHED = ".specmill-new"
"""End of the name of a folder that is being made."""


@frozen
class Written:
    """Numbers of files."""

    created: int = 0
    changed: int = 0
    removed: int = 0
    unchanged: int = 0

    @property
    def touched(self) -> int:
        """Files that were written or removed."""
        return self.created + self.changed + self.removed


def write_tree(
    folder: Path, tree: Tree, handwritten: frozenset[str], *, force: bool = False, progress: Progress = NO_PROGRESS
) -> Written:
    """Bring a folder in line with a tree. Raises :class:`InputError` for files that must not be touched, and OSError.

    ``force`` gives up what others changed in our files, or put in their places.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    record = record_of(tree, handwritten)
    with exclusive(folder.parent):
        if not folder.exists():
            _make(folder, tree, record, progress)
            return Written(created=len(tree.files))
        return _change(folder, tree, record, force)


def _make(folder: Path, tree: Tree, record: Record, progress: Progress) -> None:
    unfinished = folder.with_name(f".{folder.name}{UNFINISHED}")
    if unfinished.exists():
        shutil.rmtree(unfinished)
    files = {**tree.files, RECORD: record_text(record)}
    for parent in {path.rpartition("/")[0] for path in files}:
        (unfinished / parent).mkdir(parents=True, exist_ok=True)
    for path, data in progress.over(files.items(), len(files)):
        create_file(f"{unfinished}/{path}", data)
    os.rename(unfinished, folder)


def _change(folder: Path, tree: Tree, record: Record, force: bool) -> Written:
    before = read_record(folder)
    comparison = compare(folder, tree, before)
    _require_ours(folder, comparison, tree, force)
    written = [path for path in comparison.paths(*_WRITTEN) if path in tree.files]
    removed = [path for path in comparison.paths(State.GONE, State.EDITED) if path not in tree.files]
    _sweep(folder, [path for path in before.pending if comparison.states.get(path) is not State.BLOCKED])
    if written or removed:
        coming = {path: record.files[path] for path in written}
        replace_file(folder / RECORD, record_text(evolve(_settled(folder, before, comparison), pending=coming)))
        _put_all(folder, {path: tree.files[path] for path in written})
        _remove(folder, removed)
    replace_if_new(folder / RECORD, record_text(record))
    created = len(comparison.paths(State.MISSING))
    return Written(created, len(written) - created, len(removed), len(comparison.paths(State.SAME)))


def _settled(folder: Path, before: Record, comparison: Comparison) -> Record:
    """The record with what an interrupted run had got done."""
    ours = comparison.paths(State.SAME, State.STALE, State.GONE)
    announced = {path: before.pending[path] for path in ours if path in before.pending}
    done = {path: text for path, text in announced.items() if stamp((folder / path).read_bytes()) == text}
    return evolve(before, files={**before.files, **done})


_WRITTEN = (State.MISSING, State.STALE, State.EDITED, State.FOREIGN)


def _require_ours(folder: Path, comparison: Comparison, tree: Tree, force: bool) -> None:
    """Raises :class:`InputError` naming every file in the way."""
    refused = comparison.paths(State.BLOCKED)
    refused += [] if force else comparison.paths(State.EDITED, State.FOREIGN)
    if refused:
        raise InputError(*(_fault(folder, path, comparison.states[path], path in tree.files) for path in refused))


def _fault(folder: Path, path: str, state: State, wanted: bool) -> Diagnostic:
    place = Place((folder / path).as_posix(), "")
    if state is State.BLOCKED:
        message = "a symbolic link or a folder is where this file goes; it was left alone"
        return Diagnostic("blocked-file", message, place, hint="move it out of the way")
    if state is State.FOREIGN:
        message = "this file is not of our making and stands where one of ours goes"
        return Diagnostic("foreign-file", message, place, hint="move it away, or have it replaced with --force")
    what = "overwritten" if wanted else "removed"
    message = f"this generated file was edited and would be {what}"
    return Diagnostic("edited-file", message, place, hint="keep the change elsewhere, or give it up with --force")


def _put_all(folder: Path, files: Mapping[str, bytes]) -> None:
    for parent in {str(PurePosixPath(path).parent) for path in files}:
        (folder / parent).mkdir(parents=True, exist_ok=True)
    for path, data in files.items():
        replace_file(folder / path, data)


def _remove(folder: Path, paths: list[str]) -> None:
    for path in paths:
        (folder / path).unlink(missing_ok=True)
    parents = {parent for path in paths for parent in PurePosixPath(path).parents if parent.parts}
    for parent in sorted(parents, key=lambda each: len(each.parts), reverse=True):
        _remove_empty(folder / parent)


def _remove_empty(folder: Path) -> None:
    """Remove a folder in which nothing is left but what Python cached of our modules."""
    if not folder.is_dir() or folder.is_symlink():
        return
    cached = folder / "__pycache__"
    if {entry.name for entry in folder.iterdir()} <= {cached.name}:
        shutil.rmtree(cached, ignore_errors=True)
        folder.rmdir()


def _sweep(folder: Path, pending: list[str]) -> None:
    """Remove what an interrupted run left half written."""
    for path in (*pending, RECORD):
        temporary_of(folder / path).unlink(missing_ok=True)
