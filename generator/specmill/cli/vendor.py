"""``specmill vendor``: documents of others in ``specs/``, with their source, time and hashes on record."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from attrs import evolve

from specmill.cli.console import Console
from specmill.cli.faults import DONE, INPUT_AT_FAULT, CallFault
from specmill.cli.manifest_entry import add_package, has_manifest, package_lines
from specmill.diagnostics import InputError
from specmill.document.sources import is_url
from specmill.lock.shortcut import MANIFEST, manifest_folder
from specmill.values import frozen
from specmill.vendoring.copies import addresses, edited, put
from specmill.vendoring.fetching import CannotFetch, way_to
from specmill.vendoring.gather import Gathered, gather
from specmill.vendoring.record import Vendored, VendoredFile, folder_of, is_name, read_vendored, save_vendored


@frozen
class Change:
    """What came of one document."""

    name: str
    document: Vendored
    new: bool
    files: Mapping[str, str]
    """Path to ``added``, ``changed`` or ``removed``."""
    left: tuple[str, ...]


def run(arguments: Namespace) -> int:
    """Vendor one document, or bring those on record up to date."""
    console = Console(arguments.quiet, arguments.format == "json")
    arguments.source, arguments.root = _absolute(arguments.source), _absolute(arguments.root)
    with contextlib.chdir(manifest_folder(".") or "."):
        try:
            changes, faults = _changes(arguments)
        except InputError as error:
            console.error(console.diagnostics(error.diagnostics, None))
            return INPUT_AT_FAULT
        for fault in faults:
            console.error(f"specmill: {fault}\n")
        for change in changes:
            _show(change, arguments, console)
    if console.json:
        sys.stdout.write(json.dumps({"documents": list(map(_record, changes)), "faults": faults}, indent=2) + "\n")
    stale = arguments.check and any(change.files for change in changes)
    return INPUT_AT_FAULT if faults or stale else DONE


def _absolute(source: str | None) -> str | None:
    """A path of the call, before the current folder changes; recorded relative to the manifest's where it can be."""
    return source if source is None or is_url(source) else os.path.abspath(source)


def _changes(arguments: Namespace) -> tuple[list[Change], list[str]]:
    documents = read_vendored()
    wanted = dict(_wanted(arguments, documents))
    changes: list[Change] = []
    faults: list[str] = []
    for name, before in wanted.items():
        try:
            change = _bring(name, before, documents.get(name), arguments)
        except (CannotFetch, CallFault) as fault:
            faults.append(f"{name}: {fault}")
            continue
        except InputError as error:
            faults += [f"{name}: {each.message}" for each in error.diagnostics]
            continue
        changes.append(change)
        documents[name] = change.document
    if not arguments.check and changes:
        save_vendored(documents)
    return changes, faults


def _wanted(arguments: Namespace, documents: Mapping[str, Vendored]) -> Iterator[tuple[str, Vendored]]:
    """Documents to fetch. Raises CallFault for a call that says nothing, or the impossible."""
    name, source = arguments.name, arguments.source
    if name is not None and not is_name(name):
        raise CallFault(f"{name!r} is no name for a folder of specs/: letters, digits and ._- after the first")
    if source is not None and name is not None:
        _require_plain(source)
        root = None if arguments.root is None else _recorded(arguments.root)
        yield name, Vendored(_recorded(source), "", "", root)
    elif not arguments.update and not arguments.check:
        raise CallFault("say NAME and SOURCE for a new document, or --update for those on record")
    elif name is not None and name not in documents:
        raise CallFault(f"there is no vendored document {name!r}; on record: {', '.join(documents) or 'none'}")
    else:
        yield from ((each, found) for each, found in documents.items() if name in (None, each))


def _require_plain(source: str) -> None:
    if is_url(source) and "@" in source.split("/")[2]:
        raise CallFault("the URL holds credentials, and it would be recorded; send them with --header instead")


def _recorded(path: str) -> str:
    """A path as ``specs.lock`` has it: relative to the manifest's folder, so that it means the same in every clone."""
    return path if is_url(path) else os.path.relpath(path).replace(os.sep, "/")


def _bring(name: str, wanted: Vendored, before: Vendored | None, arguments: Namespace) -> Change:
    """Fetch one document and, unless only asked whether it changed, put it in its folder."""
    same_source = before is not None and before.source == wanted.source
    if before is not None and not arguments.force:
        _require_untouched(name, before)
    known = addresses(name, before) if before is not None and same_source else {}
    fetch = way_to(wanted.source, allow_http=arguments.allow_http, headers=_headers(arguments.header))
    gathered = gather(wanted.source, fetch, wanted.root, known)
    document = _document(wanted, gathered)
    files = _differences(before, document)
    if before is not None and not files and same_source:
        document = evolve(document, retrieved=before.retrieved)
    if not arguments.check:
        put(name, gathered, before, force=arguments.force)
    return Change(name, document, before is None, files, gathered.left)


def _require_untouched(name: str, before: Vendored) -> None:
    touched = edited(name, before)
    if touched:
        listed = ", ".join(f"{folder_of(name).as_posix()}/{path}" for path in touched)
        raise CallFault(f"edited here since it came: {listed}; put corrections into an overlay, or give --force")


def _headers(lines: list[str]) -> dict[str, str]:
    split = [line.partition(":") for line in lines]
    if any(not name.strip() or not colon for name, colon, _ in split):
        raise CallFault("--header needs the form 'Name: value'")
    return {name.strip(): value.strip() for name, _, value in split}


def _document(wanted: Vendored, gathered: Gathered) -> Vendored:
    files = {
        path: VendoredFile(sha256(copy.data).hexdigest(), copy.etag, copy.modified)
        for path, copy in gathered.files.items()
    }
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return Vendored(wanted.source, gathered.entry, now, wanted.root, files)


def _differences(before: Vendored | None, after: Vendored) -> dict[str, str]:
    old = {} if before is None else {path: each.sha256 for path, each in before.files.items()}
    new = {path: each.sha256 for path, each in after.files.items()}
    states = {path: "removed" if path not in new else "added" if path not in old else "changed" for path in old | new}
    return {path: state for path, state in sorted(states.items()) if old.get(path) != new.get(path)}


# -- output ------------------------------------------------------------------------------------------------------------


def _show(change: Change, arguments: Namespace, console: Console) -> None:
    for each in change.left:
        console.error(f"warning: {change.name}: not copied: {each}\n" if not console.json else "")
    entry = f"{folder_of(change.name).as_posix()}/{change.document.entry}"
    if change.new:
        console.line(f"{change.name}: {len(change.files)} files from {change.document.source}")
    elif change.files:
        verb = "HAS CHANGED at" if arguments.check else "CHANGED, fetched from"
        console.line(f"{change.name}: {verb} {change.document.source}")
        for path, state in change.files.items():
            console.line(f"  {state}: {folder_of(change.name).as_posix()}/{path}")
    else:
        console.line(f"{change.name}: unchanged since {change.document.retrieved}")
    if change.new and not arguments.check:
        _say_package(change.name, entry, arguments, console)


def _say_package(name: str, entry: str, arguments: Namespace, console: Console) -> None:
    if arguments.add:
        console.line(f"added to {MANIFEST}: [packages.{add_package(name, entry)}]")
    elif not has_manifest() or not any(entry in line for line in open_manifest()):
        console.line(f"to make a package of it, put this into {MANIFEST}, or call again with --add:")
        console.line(package_lines(name, entry))


def open_manifest() -> list[str]:
    """Lines of the manifest in the current folder."""
    with open(MANIFEST, encoding="utf-8") as stream:
        return stream.read().splitlines()


def _record(change: Change) -> dict[str, Any]:
    return {
        "name": change.name,
        "source": change.document.source,
        "entry": f"{folder_of(change.name).as_posix()}/{change.document.entry}",
        "changes": dict(change.files),
        "not_copied": list(change.left),
    }
