"""Hashes of everything that output depends on. The same on every machine: contents and relative paths, never times.

Only the standard library is imported, and little of it: this runs before it is known whether there is work to do.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from hashlib import sha256

from specmill import __version__
from specmill.resources import PROGRAM, engines_folder, mixins_folder, package_templates


def data_hash(data: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return sha256(data).hexdigest()


def file_hash(path: str) -> str:
    """Hash of a file's content. Raises OSError."""
    with open(path, "rb") as stream:
        return data_hash(stream.read())


def value_hash(value: object) -> str:
    """Hash of plain data, whatever order its keys were written in."""
    return data_hash(json.dumps(value, sort_keys=True, default=str).encode())


def folder_files(folder: str) -> Iterator[str]:
    """Paths of the files below a folder, relative, ``/`` between folders, sorted.

    Hidden files, symbolic links and what Python caches are no part of it.
    """
    yield from sorted(_walk(folder, ""))


def _walk(folder: str, prefix: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(".") or entry.name == "__pycache__" or entry.name.endswith(".pyc"):
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from _walk(entry.path, f"{prefix}{entry.name}/")
            elif entry.is_file(follow_symlinks=False):
                yield prefix + entry.name


def folder_hash(folder: str, suffix: str = "") -> str:
    """Hash of the files below a folder, or of those with a suffix: their paths and contents. Raises OSError."""
    total = sha256()
    for path in folder_files(folder):
        if path.endswith(suffix):
            total.update(f"{path}\0{file_hash(os.path.join(folder, path))}\n".encode("utf-8", "surrogateescape"))
    return total.hexdigest()


def tool_fingerprint() -> dict[str, str]:
    """What stands for the tool: its version, and its code, since a checkout changes without a new version."""
    return {
        "version": __version__,
        "code": folder_hash(PROGRAM, ".py"),
        "engines": folder_hash(engines_folder(), ".jinja"),
        "mixins": folder_hash(mixins_folder(), ".py"),
        "templates": folder_hash(package_templates(), ".j2"),
    }
