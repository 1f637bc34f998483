"""``specmill check``: would a generation change anything?"""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import assert_never

from attrs import asdict

from specmill.cli.console import Console
from specmill.cli.faults import DONE, INPUT_AT_FAULT
from specmill.cli.making import judged, lock_entry, request_for
from specmill.cli.project import Project, project
from specmill.diagnostics import Diagnostics, InputError
from specmill.lock import file as lock
from specmill.lock.fingerprints import folder_files, tool_fingerprint
from specmill.lock.shortcut import OUTPUT
from specmill.manifest.manifest import Package
from specmill.pipeline import Generated, generate
from specmill.printing import Format
from specmill.records import Record, github_text, sarif_text
from specmill.refusal import Refused
from specmill.stopwatch import Stopwatch
from specmill.values import frozen
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
    form = Format(arguments.format)
    console = Console(arguments.quiet, form is not Format.TEXT)
    try:
        with project() as found:
            differences = list(_differences(found, arguments.packages, console))
    except InputError as error:
        texts = error.documents if isinstance(error, Refused) else None
        console.error(console.diagnostics(error.diagnostics, texts))
        _print(form, [], console.records(error.diagnostics, texts))
        return INPUT_AT_FAULT
    _print(form, differences, ())
    for each in differences:
        console.line(f"{each.path}: {each.what}")
    names = ", ".join(arguments.packages or found.packages)
    console.line(f"not what specmill generate makes: {len(differences)}" if differences else f"{names}: up to date")
    return INPUT_AT_FAULT if differences else DONE


def _print(form: Format, differences: list[Difference], messages: Sequence[Record]) -> None:
    """Print for programs; there are either differences or messages."""
    records = [*messages, *map(_record, differences)]
    match form:
        case Format.TEXT:
            return
        case Format.JSON:
            result = {"differences": [asdict(each) for each in differences], "messages": list(messages)}
            sys.stdout.write(json.dumps(result, indent=2) + "\n")
        case Format.GITHUB:
            sys.stdout.write(github_text(records))
        case Format.SARIF:
            sys.stdout.write(sarif_text(records))
        case _:
            assert_never(form)


def _record(difference: Difference) -> Record:
    """A difference in the form of a diagnostic."""
    return {
        "code": "not-as-generated",
        "severity": "error",
        "message": f"{difference.path}: {difference.what}",
        "file": difference.path,
        "hint": f"specmill generate {difference.package}",
    }


def _differences(found: Project, names: list[str], console: Console) -> Iterator[Difference]:
    tool = tool_fingerprint()
    for package in found.chosen(names):
        request = request_for(package, found.names(package), found.past(package))
        diagnostics = Diagnostics()
        generated = generate(request, diagnostics, Stopwatch(console.progress(package.name)))
        judged(package, diagnostics)
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
