"""The project: manifest, locks, vendored documents, templates, and whether output is current and untouched."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from jinja2 import Environment, TemplateSyntaxError

from specmill.diagnostics import InputError
from specmill.doctor.finding import Finding, bad, good, note
from specmill.lock import file as lock
from specmill.lock.current import is_current
from specmill.lock.fingerprints import folder_files, tool_fingerprint
from specmill.lock.shortcut import MANIFEST, OUTPUT
from specmill.manifest.manifest import Package, read_manifest
from specmill.plan.editions import NEWEST
from specmill.vendoring.copies import edited, missing
from specmill.vendoring.record import NAME as VENDORED
from specmill.vendoring.record import folder_of, read_vendored
from specmill.write.record import RECORD, read_record, stamp


def examine_project() -> Iterator[Finding]:
    """Say what there is to say of the project in the current folder."""
    try:
        packages = read_manifest(".")
    except InputError as error:
        for fault in error.diagnostics:
            at = f" (line {fault.position.line})" if fault.position else ""
            yield bad(MANIFEST, fault.message + at, fault.hint)
        return
    yield good(MANIFEST, f"{len(packages)} packages: {', '.join(packages)}")
    yield from _vendored()
    yield from _locked(packages)
    for package in packages.values():
        yield from _templates(package)
        yield from _output(package)
        yield from _edition(package)
    yield from _left_over(packages)


def _vendored() -> Iterator[Finding]:
    try:
        documents = read_vendored()
    except InputError as error:
        yield from (bad(VENDORED, fault.message, fault.hint) for fault in error.diagnostics)
        return
    for name, document in documents.items():
        folder = folder_of(name).as_posix()
        for path in missing(name, document):
            yield bad(f"{folder}/{path}", "on record as vendored, and not there", f"specmill vendor --update {name}")
        for path in edited(name, document):
            hint = "corrections belong into an overlay: the next update would be refused"
            yield bad(f"{folder}/{path}", "edited since it was vendored", hint)
    if documents:
        yield good(VENDORED, f"{len(documents)} documents: {', '.join(documents)}")


def _locked(packages: Mapping[str, Package]) -> Iterator[Finding]:
    try:
        entries = lock.read_lock(Path(lock.NAME).read_text(encoding="utf-8"))
    except FileNotFoundError:
        yield bad(lock.NAME, "there is none: nothing has been generated yet", "specmill generate")
        return
    except (lock.BrokenLock, UnicodeDecodeError, OSError):
        hint = "bring it back from version control; after a merge, take either side and generate again"
        yield bad(lock.NAME, "it cannot be read, and without it names may change", hint)
        return
    tool = tool_fingerprint()
    for package in packages.values():
        entry = entries.get(package.name)
        if is_current(".", package.output, package.table, entry, tool):
            yield good(package.output, "up to date")
        else:
            why = "not generated yet" if entry is None else f"stale: {_reason(package, entry, tool)}"
            yield bad(package.output, why, f"specmill generate {package.name}")


def _reason(package: Package, entry: lock.Entry, tool: Mapping[str, str]) -> str:
    if entry.tool != tool:
        return f"made by another state of specmill ({entry.tool.get('version', '?')}, now {tool['version']})"
    if not Path(package.output, RECORD).is_file():
        return "the folder is not there"
    return "a document, a setting, a template or a generated file changed"


def _templates(package: Package) -> Iterator[Finding]:
    for folder in package.templates:
        for path in folder_files(folder):
            if path.endswith(".j2"):
                yield from _template(f"{folder}/{path}")


def _template(path: str) -> Iterator[Finding]:
    try:
        Environment(autoescape=True).parse(Path(path).read_text(encoding="utf-8"))
    except TemplateSyntaxError as error:
        yield bad(path, f"line {error.lineno}: {error.message}")
    except (OSError, UnicodeDecodeError) as error:
        yield bad(path, str(error))


def _output(package: Package) -> Iterator[Finding]:
    folder = Path(package.output)
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        yield bad(package.output, "it is no folder", "move it out of the way")
        return
    if folder.is_dir() and not os.access(folder, os.W_OK):
        yield bad(package.output, "it cannot be written to")
    record = read_record(folder)
    if folder.is_dir() and not record.files:
        yield bad(package.output, "there is no record of what was generated", "move the folder away, and generate")
    for path, known in record.files.items():
        at = folder / path
        if at.is_file() and stamp(at.read_bytes()) != known and path not in record.pending:
            what = f"the next generation is refused; {_instead(package, path in record.handwritten)}"
            yield bad(at.as_posix(), "edited by hand", what)


def _edition(package: Package) -> Iterator[Finding]:
    """A newer form of the output, where editions have a say: names of other generators are theirs."""
    settings = package.settings
    if (settings.engine, settings.compat) == ("own", "none") and settings.edition != NEWEST:
        text = f"edition {settings.edition}; {NEWEST} is the newest"
        yield note(package.name, text, f"specmill edition {package.name} says what it would change")


def _instead(package: Package, handwritten: bool) -> str:
    return f"change it in {package.facade}" if handwritten else "give the change up with --force, or keep it elsewhere"


def _left_over(packages: Mapping[str, Package]) -> Iterator[Finding]:
    for found in sorted(Path(OUTPUT).glob(f"*/{RECORD}")):
        if found.parent.name not in packages:
            yield note(found.parent.as_posix(), "the manifest has no such package", "remove the folder, or declare it")
