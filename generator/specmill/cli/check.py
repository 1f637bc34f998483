"""``specmill check``: would a generation change anything?"""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from attrs import asdict, frozen

from specmill.cli.console import Console
from specmill.cli.faults import DONE, INPUT_AT_FAULT
from specmill.cli.making import lock_entry, request_for
from specmill.cli.project import Project, project
from specmill.diagnostics import Diagnostics, InputError
from specmill.lock import file as lock
from specmill.lock.fingerprints import folder_files, tool_fingerprint
from specmill.lock.shortcut import OUTPUT
from specmill.manifest.manifest import Package
from specmill.pipeline import Generated, generate
from specmill.refusal import Refused
from specmill.stopwatch import Stopwatch
from specmill.write.compare import State, compare
from specmill.write.record import RECORD, read_record, record_of


@frozen
class Difference:
    """One thing that a generation would change, or refuse to."""

    package: str
    path: str
    what: str


_WHAT = {
    State.MISSING: "missing",
    State.STALE: "changed: a generation makes it anew",
    State.GONE: "extra: a generation removes it",
    State.EDITED: "edited by hand",
    State.FOREIGN: "changed, and not recorded as generated",
    State.BLOCKED: "a symbolic link or a folder is where this file goes",
}


def run(arguments: Namespace) -> int:
    """Compare; the exit code."""
    console = Console(arguments.quiet, arguments.format == "json")
    try:
        with project() as found:
            differences = list(_differences(found, arguments.packages, console))
    except InputError as error:
        texts = error.documents if isinstance(error, Refused) else None
        console.error(console.diagnostics(error.diagnostics, texts))
        _print_json({"differences": [], "messages": console.records(error.diagnostics, texts)}, console)
        return INPUT_AT_FAULT
    _print_json({"differences": [asdict(each) for each in differences], "messages": []}, console)
    for each in differences:
        console.line(f"{each.path}: {each.what}")
    names = ", ".join(arguments.packages or found.packages)
    console.line(f"not what specmill generate makes: {len(differences)}" if differences else f"{names}: up to date")
    return INPUT_AT_FAULT if differences else DONE


def _print_json(result: object, console: Console) -> None:
    if console.json:
        sys.stdout.write(json.dumps(result, indent=2) + "\n")


def _differences(found: Project, names: list[str], console: Console) -> Iterator[Difference]:
    tool = tool_fingerprint()
    for package in found.chosen(names):
        request = request_for(package, found.names(package))
        generated = generate(request, Diagnostics(), Stopwatch(console.progress(package.name)))
        yield from _of_files(package, generated)
        if found.entries.get(package.name) != lock_entry(package, generated, tool):
            yield Difference(package.name, lock.NAME, f"stale: {package.name} was made from something else")
    if not names:
        yield from _left_over(found)


def _of_files(package: Package, generated: Generated) -> Iterator[Difference]:
    folder = Path(package.output)
    record = read_record(folder)
    comparison = compare(folder, generated.tree, record)
    for path, state in sorted(comparison.states.items()):
        if state is State.EDITED and path in generated.handwritten:
            yield Difference(package.name, f"{package.output}/{path}", f"edited by hand: change it in {package.facade}")
        elif state is not State.SAME:
            yield Difference(package.name, f"{package.output}/{path}", _WHAT[state])
    changed = comparison.paths(State.STALE, State.GONE, State.MISSING)
    if not changed and record != record_of(generated.tree, generated.handwritten):
        yield Difference(package.name, f"{package.output}/{RECORD}", "changed: a generation makes it anew")
    for path in _unknown(folder / package.name, package.name):
        if path not in comparison.states:
            yield Difference(package.name, f"{package.output}/{path}", "extra: not generated, and left alone")


def _unknown(folder: Path, name: str) -> Iterator[str]:
    """Files inside the import package. What lies beside it, environments and the like, is nobody's business."""
    if folder.is_dir() and not folder.is_symlink():
        yield from (f"{name}/{path}" for path in folder_files(str(folder)))


def _left_over(found: Project) -> Iterator[Difference]:
    """Packages that the manifest no longer has."""
    for name in sorted(set(found.entries) - set(found.packages)):
        yield Difference(name, lock.NAME, f"stale: the manifest has no package {name}")
    for folder in sorted(Path(OUTPUT).glob(f"*/{RECORD}")):
        if folder.parent.name not in found.packages:
            yield Difference(folder.parent.name, folder.parent.as_posix(), "extra: the manifest has no such package")
