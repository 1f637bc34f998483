"""Whether a package is up to date: decided from hashes alone, before anything is parsed or imported."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping

from specmill.lock.file import Entry
from specmill.lock.fingerprints import data_hash, file_hash, folder_hash, value_hash

RECORD = ".specmill.json"
"""Beside each package: its own files, with hash and size."""


def is_current(root: str, output: str, table: object, entry: Entry | None, tool: Mapping[str, str]) -> bool:
    """Whether nothing that a package depends on has changed, and all its files are there with their sizes.

    Contents of generated files are not read: telling whether someone edited one is the task of ``specmill check``.
    """
    if entry is None or entry.tool != tool or entry.settings != value_hash(table):
        return False
    try:
        return _inputs_same(root, entry) and _output_same(output, entry)
    except (OSError, ValueError):
        return False


def made_from_same(root: str, table: object, entry: Entry | None) -> bool:
    """Whether document and settings are those of the last generation, whatever became of the tool since."""
    try:
        return entry is not None and entry.settings == value_hash(table) and _inputs_same(root, entry)
    except (OSError, ValueError):
        return False


def _inputs_same(root: str, entry: Entry) -> bool:
    documents = all(document_hash(os.path.join(root, path)) == value for path, value in entry.documents.items())
    return documents and all(folder_hash(os.path.join(root, path)) == value for path, value in entry.folders.items())


def document_hash(path: str) -> str:
    """Hash of a document's file; the empty text if it cannot be read."""
    try:
        return file_hash(path)
    except OSError:
        return ""


def _output_same(output: str, entry: Entry) -> bool:
    with open(os.path.join(output, RECORD), "rb") as stream:
        record = stream.read()
    if data_hash(record) != entry.output:
        return False
    files = json.loads(record)["files"]
    return all(_size(os.path.join(output, path)) == int(value.split()[1]) for path, value in files.items())


def _size(path: str) -> int:
    return os.lstat(path).st_size
