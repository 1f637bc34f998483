"""Hashes: of contents and relative paths, nothing else."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from specmill import __version__
from specmill.lock.fingerprints import folder_files, folder_hash, tool_fingerprint, value_hash


def make(folder: Path) -> Path:
    (folder / "sub").mkdir(parents=True)
    (folder / "a.py").write_text("1")
    (folder / "sub/b.py").write_text("2")
    return folder


def test_same_content_elsewhere_has_the_same_hash(tmp_path: Path) -> None:
    one = make(tmp_path / "one")
    two = shutil.copytree(one, tmp_path / "two", copy_function=shutil.copy)
    os.utime(two / "a.py", (0, 0))
    assert folder_hash(str(one)) == folder_hash(str(two))


def test_every_change_shows(tmp_path: Path) -> None:
    folder = make(tmp_path / "x")
    seen = {folder_hash(str(folder))}
    (folder / "a.py").write_text("x")
    seen.add(folder_hash(str(folder)))
    (folder / "sub/b.py").rename(folder / "sub/c.py")
    seen.add(folder_hash(str(folder)))
    (folder / "sub/c.py").unlink()
    seen.add(folder_hash(str(folder)))
    assert len(seen) == 4


def test_caches_hidden_files_and_links_are_left_out(tmp_path: Path) -> None:
    folder = make(tmp_path / "x")
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__/a.pyc").write_bytes(b"")
    (folder / ".hidden").write_text("")
    (folder / "link.py").symlink_to(tmp_path)
    assert list(folder_files(str(folder))) == ["a.py", "sub/b.py"]


def test_order_of_keys_is_no_change() -> None:
    assert value_hash({"a": 1, "b": [2]}) == value_hash({"b": [2], "a": 1})
    assert value_hash({"a": 1}) != value_hash({"a": 2})


def test_tool_is_its_version_and_its_code() -> None:
    found = tool_fingerprint()
    assert found["version"] == __version__
    assert {len(found[part]) for part in ("code", "mixins", "templates")} == {64}
