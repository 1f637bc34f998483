"""``specmill watch``: generate when something changes that packages are made from.

Looks at times and sizes a few times a second rather than asking the system for events: that needs no library, works on
network file systems and in containers, and costs nothing beside the sleep between two looks.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
from argparse import Namespace
from collections.abc import Iterator
from typing import TypeAlias

from specmill.__main__ import main
from specmill.cli.console import Console
from specmill.cli.faults import DONE, CallFault
from specmill.diagnostics import InputError
from specmill.lock.file import NAME as LOCK
from specmill.lock.fingerprints import folder_files
from specmill.lock.shortcut import MANIFEST, manifest_folder
from specmill.manifest.manifest import read_manifest

Look: TypeAlias = dict[str, tuple[int, int]]
"""Time of change and size by path."""


def run(arguments: Namespace) -> int:
    """Generate until interrupted. Raises CallFault without a manifest."""
    folder = manifest_folder(".")
    if folder is None:
        raise CallFault(f"there is no {MANIFEST} here or above")
    console = Console(arguments.quiet)
    with contextlib.chdir(folder), contextlib.suppress(KeyboardInterrupt):
        seen = _generated(arguments, _look())
        while True:
            console.line("watching; Ctrl-C ends it")
            seen = _generated(arguments, _wait(seen, arguments.interval, console))
    console.line("stopped")
    return DONE


def _generated(arguments: Namespace, before: Look) -> Look:
    """Generate; what has been seen. A file that changed meanwhile counts as not seen, one that is new to us as seen."""
    main(["generate", *arguments.packages, *(["--quiet"] if arguments.quiet else [])])
    return {path: before.get(path, found) for path, found in _look().items()}


def _wait(seen: Look, interval: float, console: Console) -> Look:
    """Wait for a change, and until it is complete: an editor or a checkout writes more than one file."""
    while (found := _look()) == seen:
        time.sleep(interval)
    changed = sorted(path for path in found | seen if found.get(path) != seen.get(path))
    console.line(f"changed: {', '.join(changed[:5])}{' and more' if len(changed) > 5 else ''}")
    while True:
        time.sleep(interval)
        if (later := _look()) == found:
            return found
        found = later


def _look() -> Look:
    look = {}
    for path in _inputs():
        with contextlib.suppress(OSError):
            found = os.stat(path)
            look[path] = (found.st_mtime_ns, found.st_size)
    return look


def _inputs() -> Iterator[str]:
    """Files that the packages are made from. While the manifest is at fault, what it said before is in the lock."""
    yield MANIFEST
    yield from _recorded()
    with contextlib.suppress(InputError):
        for package in read_manifest(".").values():
            for source in package.sources:
                yield from (source.spec, *source.overlays)
            yield from _below(package.folders)


def _recorded() -> Iterator[str]:
    """Every file that a document was made of when it was generated last: those behind references are known only so."""
    try:
        with open(LOCK, encoding="utf-8") as stream:
            packages = json.load(stream)["packages"]
        for package in packages.values():
            yield from map(str, package["documents"])
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return


def _below(folders: tuple[str, ...]) -> Iterator[str]:
    for folder in folders:
        with contextlib.suppress(OSError):
            yield from (f"{folder}/{path}" for path in folder_files(folder))
