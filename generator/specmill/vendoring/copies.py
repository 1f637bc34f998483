"""Vendored files on disk: what is there, what was edited, and putting a new copy in place of an old one."""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path
from urllib.parse import quote, urljoin

from specmill.document.sources import is_url
from specmill.vendoring.fetching import CannotFetch
from specmill.vendoring.gather import Gathered, Known
from specmill.vendoring.record import Vendored, folder_of
from specmill.write.atomic import replace_if_new


def edited(name: str, document: Vendored) -> list[str]:
    """Files of a document that are not what was fetched; a missing one is only to be fetched again."""
    return [path for path in document.files if _state(name, document, path) is False]


def missing(name: str, document: Vendored) -> list[str]:
    """Files of a document that are not there."""
    return [path for path in document.files if _state(name, document, path) is None]


def _state(name: str, document: Vendored, path: str) -> bool | None:
    data = _data(folder_of(name) / path)
    return None if data is None else sha256(data).hexdigest() == document.files[path].sha256


def _data(at: Path) -> bytes | None:
    try:
        return at.read_bytes()
    except OSError:
        return None


def addresses(name: str, document: Vendored) -> dict[str, Known]:
    """Good copies by the URL each came from. Files on disk are simply read again."""
    if not is_url(document.source):
        return {}
    base = os.path.dirname(document.entry)
    found = {}
    for path, file in document.files.items():
        data = _data(folder_of(name) / path)
        if data is not None and sha256(data).hexdigest() == file.sha256:
            relative = quote(os.path.relpath(path, base or ".").replace(os.sep, "/"))
            address = document.source if path == document.entry else urljoin(document.source, relative)
            found[address] = Known(file, data)
    return found


def put(name: str, gathered: Gathered, before: Vendored | None, *, force: bool) -> None:
    """Write the files of a document and remove those it no longer has. Raises CannotFetch, and OSError."""
    folder = folder_of(name)
    ours = set() if before is None else set(before.files)
    for path, copy in gathered.files.items():
        _require_room(folder / path, copy.data, ours=path in ours or force)
    for path, copy in gathered.files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        replace_if_new(folder / path, copy.data)
    for path in sorted(ours - set(gathered.files)):
        (folder / path).unlink(missing_ok=True)


def _require_room(at: Path, data: bytes, *, ours: bool) -> None:
    """A file that is not of our fetching is not replaced, and nothing is written through a link."""
    if at.is_symlink() or (at.exists() and not at.is_file()):
        raise CannotFetch(f"{at.as_posix()} is a link or a folder; move it out of the way")
    if not ours and at.exists() and at.read_bytes() != data:
        raise CannotFetch(f"{at.as_posix()} is there already and was not vendored; move it away, or give --force")
