"""The project a command works on: the nearest manifest, its folder and its lock."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from specmill.cli.faults import CallFault
from specmill.diagnostics import Diagnostic, InputError
from specmill.ir import Place
from specmill.lock import file as lock
from specmill.lock.current import made_from_same
from specmill.lock.shortcut import MANIFEST, manifest_folder
from specmill.manifest.manifest import Package, read_manifest
from specmill.manifest.source import nearest
from specmill.plan.editions import same_profile, surviving
from specmill.releases.past import Past
from specmill.releases.record import past_of
from specmill.values import frozen
from specmill.write.atomic import replace_if_new


@frozen
class Project:
    """What manifest and lock say."""

    packages: Mapping[str, Package]
    entries: Mapping[str, lock.Entry]

    def chosen(self, names: Sequence[str]) -> list[Package]:
        """The packages of these names, all without any. Raises CallFault for a name that there is not."""
        for name in names:
            if name not in self.packages:
                hint = nearest(name, self.packages)
                raise CallFault(f"there is no package {name!r} in {MANIFEST}" + (f"; {hint}" if hint else ""))
        return [self.packages[name] for name in dict.fromkeys(names or self.packages)]

    def names(self, package: Package) -> Mapping[str, Mapping[str, str]]:
        """Names given to a package by earlier generations, as far as they hold under the rules of this one."""
        entry = self.entries.get(package.name)
        return {} if entry is None else surviving(entry.names, entry.naming, package.naming)

    def past(self, package: Package) -> Past:
        """The last generation of a package. Raises :class:`InputError` if the lock cannot be understood."""
        entry = self.entries.get(package.name)
        same = made_from_same(".", package.table, entry)
        try:
            rules = entry is None or same_profile(entry.naming, package.naming)
            return past_of({} if entry is None else entry.history, same_inputs=same, same_rules=rules)
        except (ValueError, TypeError, KeyError, AttributeError):
            raise InputError(_broken_lock()) from None


@contextlib.contextmanager
def project() -> Iterator[Project]:
    """The project around the current folder, with its folder as the current one meanwhile.

    So every path that is printed or recorded is relative to the manifest, wherever the command was called. Raises
    CallFault without a manifest, :class:`InputError` for what is wrong with it.
    """
    folder = manifest_folder(".")
    if folder is None:
        raise CallFault(f"there is no {MANIFEST} here or above; generate --spec works without one")
    with contextlib.chdir(folder):
        yield Project(read_manifest("."), _entries())


def _entries() -> dict[str, lock.Entry]:
    try:
        text = Path(lock.NAME).read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    try:
        return lock.read_lock(text)
    except (lock.BrokenLock, UnicodeDecodeError):
        raise InputError(_broken_lock()) from None


def _broken_lock() -> Diagnostic:
    message = "the lock cannot be read, and without it the names of methods and models may change"
    hint = "bring it back from version control; after a merge, take either side and generate again"
    return Diagnostic("broken-lock", message, Place(lock.NAME, ""), hint=hint)


def save_lock(entries: Mapping[str, lock.Entry]) -> bool:
    """Write the lock if it differs; whether it did."""
    return replace_if_new(Path(lock.NAME), lock.lock_text(entries).encode())


def absolute(path: str) -> str:
    """A path of the call, before the current folder changes."""
    return os.path.abspath(path)
