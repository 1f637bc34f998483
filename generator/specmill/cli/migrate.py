"""``specmill migrate``: from another generator's configuration to a manifest of ours."""

from __future__ import annotations

import json
import os
import sys
import tomllib
from argparse import Namespace
from pathlib import Path

from attrs import asdict

from specmill.cli.console import Console
from specmill.cli.faults import DONE, INPUT_AT_FAULT, CallFault
from specmill.document.sources import is_url
from specmill.lock.shortcut import MANIFEST
from specmill.migration.finding import Setup
from specmill.migration.reading import table_in, table_of, text_in
from specmill.migration.search import setups
from specmill.migration.writing import Migrated, migrated
from specmill.write.atomic import replace_file


def run(arguments: Namespace) -> int:
    """Write what was found into the manifest of the current folder, and say what has no counterpart."""
    console = Console(arguments.quiet, arguments.format == "json")
    path = Path(arguments.path)
    if not path.exists():
        raise CallFault(f"there is no {path}")
    found = setups(path)
    if not found:
        console.error(f"specmill: {path} has no configuration or client of another generator\n")
        return INPUT_AT_FAULT
    if arguments.spec is not None and len(found) > 1:
        raise CallFault(f"--spec names one document, and there are {len(found)} clients; name a configuration file")
    packages = [_migrated(each, path, arguments.spec) for each in found]
    text = _manifest(packages)
    if not arguments.dry_run:
        replace_file(Path(MANIFEST), text.encode())
    if console.json:
        sys.stdout.write(json.dumps({"packages": [_record(each) for each in packages]}, indent=2) + "\n")
    for each in packages:
        _show(each, console)
    console.line(f"{'would write' if arguments.dry_run else 'written'}: {MANIFEST}")
    return DONE


def _migrated(setup: Setup, path: Path, given: str | None) -> Migrated:
    """Raises CallFault if nothing says where the document is."""
    if given is not None:
        spec = given
    elif setup.spec is None:
        raise CallFault(f"{setup.origin} does not say which document; name it with --spec")
    else:
        # A path of a configuration counts from its folder; one that a search found is complete.
        folder = path if path.is_dir() else path.parent
        beside = folder / setup.spec
        spec = str(beside) if not is_url(setup.spec) and beside.exists() else setup.spec
    shown = spec if is_url(spec) else os.path.relpath(spec).replace(os.sep, "/")
    title = "" if is_url(spec) else text_in(table_in(table_of(Path(spec)), "info"), "title") or ""
    return migrated(setup, shown, title or "client")


def _manifest(packages: list[Migrated]) -> str:
    """The manifest with the new packages at its end. Raises CallFault if one is there already."""
    at = Path(MANIFEST)
    before = at.read_text(encoding="utf-8") if at.exists() else ""
    try:
        known = set(tomllib.loads(before).get("packages", {}))
    except tomllib.TOMLDecodeError as error:
        raise CallFault(f"{MANIFEST} is not TOML: {error}") from None
    for each in packages:
        if each.name in known:
            raise CallFault(f"{MANIFEST} has a package {each.name!r} already, or two clients are called so")
        known.add(each.name)
    tables = "\n\n".join("\n".join(each.lines) for each in packages)
    return f"{before.rstrip()}\n\n{tables}\n".lstrip()


def _show(package: Migrated, console: Console) -> None:
    console.line(f"{package.name}: from {package.setup.tool.value}, {package.setup.origin}")
    for line in package.lines:
        console.line(f"  {line}")
    if package.vendor is not None:
        console.line(f"  next: {package.vendor}")
    for lost in package.lost:
        console.line(f"  not carried over: {lost.name}: {lost.text}")


def _record(package: Migrated) -> dict[str, object]:
    return {
        "package": package.name,
        "from": package.setup.tool.value,
        "origin": package.setup.origin,
        "table": list(package.lines),
        "vendor": package.vendor,
        "not_carried_over": [asdict(each) for each in package.lost],
    }
