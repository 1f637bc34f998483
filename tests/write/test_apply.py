"""Bringing a folder in line: what is written, what is refused, what an interruption leaves."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from specmill.diagnostics import InputError
from specmill.render.tree import Tree
from specmill.write.apply import Written, write_tree
from specmill.write.atomic import TEMPORARY
from specmill.write.record import RECORD, read_record

NOTHING: frozenset[str] = frozenset()


def tree(**files: str) -> Tree:
    """A tree of files; ``__`` in a name stands for a slash."""
    return Tree({name.replace("__", "/") + ".txt": text.encode() for name, text in files.items()})


def found(folder: Path) -> dict[str, str]:
    """Files of a folder without the record."""
    paths = [path for path in folder.rglob("*") if path.is_file() and path.name != RECORD]
    return {path.relative_to(folder).as_posix(): path.read_text() for path in paths}


def codes(error: pytest.ExceptionInfo[InputError]) -> list[tuple[str, str]]:
    return [(Path(each.place.file).name if each.place else "", each.code) for each in error.value.diagnostics]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "package"


def test_new_folder_is_made_with_its_parents(folder: Path) -> None:
    assert write_tree(folder, tree(a="1", sub__b="2"), NOTHING) == Written(created=2)
    assert found(folder) == {"a.txt": "1", "sub/b.txt": "2"}
    assert [path.name for path in folder.parent.iterdir()] == ["package"]


def test_only_what_differs_is_written(folder: Path) -> None:
    write_tree(folder, tree(a="1", b="2", c="3"), NOTHING)
    before = (folder / "a.txt").stat().st_mtime_ns
    assert write_tree(folder, tree(a="1", b="x", d="4"), NOTHING) == Written(1, 1, 1, 1)
    assert found(folder) == {"a.txt": "1", "b.txt": "x", "d.txt": "4"}
    assert (folder / "a.txt").stat().st_mtime_ns == before


def test_same_tree_touches_nothing_at_all(folder: Path) -> None:
    write_tree(folder, tree(a="1", sub__b="2"), NOTHING)
    before = {path: path.stat().st_mtime_ns for path in [folder, *folder.rglob("*")]}
    assert write_tree(folder, tree(a="1", sub__b="2"), NOTHING).touched == 0
    assert {path: path.stat().st_mtime_ns for path in [folder, *folder.rglob("*")]} == before


def test_folders_that_become_empty_go(folder: Path) -> None:
    write_tree(folder, tree(a="1", sub__deep__b="2", kept__c="3"), NOTHING)
    (folder / "sub/deep/__pycache__").mkdir()
    (folder / "sub/deep/__pycache__/b.pyc").write_bytes(b"")
    (folder / "kept/mine.txt").write_text("mine")
    write_tree(folder, tree(a="1"), NOTHING)
    assert found(folder) == {"a.txt": "1", "kept/mine.txt": "mine"}
    assert not (folder / "sub").exists()


def test_foreign_files_beside_ours_stay(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "mine.txt").write_text("mine")
    write_tree(folder, tree(a="1"), NOTHING)
    write_tree(folder, tree(b="1"), NOTHING)
    assert found(folder) == {"mine.txt": "mine", "b.txt": "1"}


def test_foreign_file_in_the_way_is_refused(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "a.txt").write_text("mine")
    with pytest.raises(InputError) as error:
        write_tree(folder, tree(a="1", b="2"), NOTHING)
    assert codes(error) == [("a.txt", "foreign-file")]
    assert found(folder) == {"a.txt": "mine"}
    assert not (folder / RECORD).exists()


def test_foreign_file_that_is_the_same_becomes_ours(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "a.txt").write_text("1")
    assert write_tree(folder, tree(a="1"), NOTHING) == Written(unchanged=1)
    assert write_tree(folder, tree(b="1"), NOTHING).removed == 1


def test_edited_file_is_neither_replaced_nor_removed(folder: Path) -> None:
    write_tree(folder, tree(a="1", b="2"), NOTHING)
    (folder / "a.txt").write_text("mine")
    (folder / "b.txt").write_text("mine")
    with pytest.raises(InputError) as error:
        write_tree(folder, tree(a="3", c="4"), NOTHING)
    assert codes(error) == [("a.txt", "edited-file"), ("b.txt", "edited-file")]
    assert [each.message.rpartition(" ")[2] for each in error.value.diagnostics] == ["overwritten", "removed"]
    assert found(folder) == {"a.txt": "mine", "b.txt": "mine"}


def test_force_gives_up_edits_and_foreign_files(folder: Path) -> None:
    write_tree(folder, tree(a="1", b="2"), NOTHING)
    for name in ("a.txt", "b.txt", "c.txt"):
        (folder / name).write_text("mine")
    write_tree(folder, tree(a="3", c="4"), NOTHING, force=True)
    assert found(folder) == {"a.txt": "3", "c.txt": "4"}


@pytest.mark.parametrize("force", [False, True])
def test_links_out_of_the_folder_are_never_followed(folder: Path, tmp_path: Path, force: bool) -> None:
    write_tree(folder, tree(a="1", sub__b="2"), NOTHING)
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "b.txt").write_text("2")
    (outside / "c.txt").write_text("precious")
    (folder / "sub/b.txt").unlink()
    (folder / "sub").rmdir()
    (folder / "sub").symlink_to(outside)
    (folder / "a.txt").unlink()
    (folder / "a.txt").symlink_to(outside / "c.txt")
    with pytest.raises(InputError) as error:
        write_tree(folder, tree(a="9", sub__b="9"), NOTHING, force=force)
    assert codes(error) == [("a.txt", "blocked-file"), ("b.txt", "blocked-file")]
    write_tree(folder, tree(z="1"), NOTHING, force=force)
    assert found(outside) == {"b.txt": "2", "c.txt": "precious"}


def test_folder_where_a_file_goes_is_left(folder: Path) -> None:
    (folder / "a.txt").mkdir(parents=True)
    with pytest.raises(InputError) as error:
        write_tree(folder, tree(a="1"), NOTHING, force=True)
    assert codes(error) == [("a.txt", "blocked-file")]


def test_record_cannot_make_us_remove_other_files(folder: Path, tmp_path: Path) -> None:
    write_tree(folder, tree(a="1"), NOTHING)
    victim = tmp_path / "victim.txt"
    victim.write_text("1")
    text = (folder / RECORD).read_text()
    (folder / RECORD).write_text(text.replace('"a.txt"', '"../../victim.txt"'))
    assert read_record(folder).files == {}
    write_tree(folder, tree(a="1"), NOTHING)
    assert victim.read_text() == "1"


@pytest.mark.parametrize("text", ["", "[]", "{", '{"files": 3}', '{"files": {"a.txt": 1}}'])
def test_broken_record_makes_every_file_foreign(folder: Path, text: str) -> None:
    write_tree(folder, tree(a="1", b="2"), NOTHING)
    (folder / RECORD).write_text(text)
    with pytest.raises(InputError) as error:
        write_tree(folder, tree(a="1", b="3"), NOTHING)
    assert codes(error) == [("b.txt", "foreign-file")]


class Killed(BaseException):
    """The process ends here."""


OLD, NEW, NEWER = tree(a="1", b="2", c="3"), tree(a="10", b="20", sub__d="40"), tree(a="100", sub__d="400")


def write_killed_at(step: int, folder: Path, wanted: Tree) -> None:
    """Write a tree, and end before that change of a file."""
    left = step

    def counted(real: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **options: object) -> object:
            nonlocal left
            left -= 1
            if left < 0:
                raise Killed
            return real(*arguments, **options)

        return call

    with pytest.MonkeyPatch.context() as patch, contextlib.suppress(Killed):
        for name in ("replace", "unlink"):
            patch.setattr(os, name, counted(getattr(os, name)))
        write_tree(folder, wanted, NOTHING)


@pytest.mark.parametrize("step", range(12))
def test_killed_run_leaves_whole_files_and_the_next_one_repairs(folder: Path, step: int) -> None:
    write_tree(folder, OLD, NOTHING)
    write_killed_at(step, folder, NEW)
    seen = {text for name, text in found(folder).items() if TEMPORARY not in name}
    assert seen <= {"1", "10", "2", "20", "3", "40"}
    write_tree(folder, NEWER, NOTHING)
    assert found(folder) == {"a.txt": "100", "sub/d.txt": "400"}


@pytest.mark.parametrize("steps", [(first, second) for first in range(12) for second in range(12)])
def test_killed_repair_is_repaired(folder: Path, steps: tuple[int, int]) -> None:
    write_tree(folder, OLD, NOTHING)
    for step, wanted in zip(steps, (NEW, NEWER), strict=True):
        write_killed_at(step, folder, wanted)
    write_tree(folder, OLD, NOTHING)
    assert found(folder) == {"a.txt": "1", "b.txt": "2", "c.txt": "3"}


def test_killed_first_run_leaves_no_folder_and_the_next_one_repairs(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> None:
        raise Killed

    monkeypatch.setattr(os, "rename", killed)
    with pytest.raises(Killed):
        write_tree(folder, tree(a="1", b="2"), NOTHING)
    assert not folder.exists()
    monkeypatch.undo()
    write_tree(folder, tree(a="3"), NOTHING)
    assert found(folder.parent) == {"package/a.txt": "3"}


def test_copies_of_the_facade_are_recorded_as_handwritten(folder: Path) -> None:
    write_tree(folder, tree(a="1", b="2"), frozenset({"b.txt"}))
    assert read_record(folder).handwritten == {"b.txt"}
