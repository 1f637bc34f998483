"""The answer to most calls: nothing to do. Reads manifest and lock as plain data, and judges neither.

A manifest whose settings have the hash that the lock has was checked when that was written, so nothing is lost by not
checking it again. Anything unexpected here means that the whole program has to look.
"""

from __future__ import annotations

import os
from collections.abc import Sequence

from specmill.lock.current import is_current
from specmill.lock.file import NAME, read_lock
from specmill.lock.fingerprints import tool_fingerprint

MANIFEST = "specmill.toml"
OUTPUT = "generated"
"""Folder of the generated packages, beside the manifest."""


def manifest_folder(start: str) -> str | None:
    """The nearest folder with a manifest, from ``start`` upwards."""
    folder = os.path.abspath(start)
    while not os.path.isfile(os.path.join(folder, MANIFEST)):
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above
    return folder


def up_to_date(names: Sequence[str]) -> list[str] | None:
    """The packages asked for, all by default, if every one is up to date; else None."""
    # Not at the top of the module: a document without a manifest needs no parser of manifests.
    import tomllib

    root = manifest_folder(".")
    if root is None:
        return None
    try:
        with open(os.path.join(root, MANIFEST), "rb") as stream:
            manifest = tomllib.load(stream)
        with open(os.path.join(root, NAME), encoding="utf-8") as text:
            entries = read_lock(text.read())
        if list(manifest) != ["packages"] or set(entries) != set(manifest["packages"]):
            return None
        wanted = {name: manifest["packages"][name] for name in names or manifest["packages"]}
        tool = tool_fingerprint()
    except (OSError, ValueError, TypeError, KeyError):
        return None
    current = all(is_current(root, f"{root}/{OUTPUT}/{name}", wanted[name], entries.get(name), tool) for name in wanted)
    return list(wanted) if current else None
