"""``specmill generate``: by the manifest, or one document without one."""

from __future__ import annotations

import json
import signal
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

from attrs import evolve

from specmill import package_names
from specmill.assets import read_assets
from specmill.cli.console import Console
from specmill.cli.faults import DONE, INPUT_AT_FAULT, CallFault
from specmill.cli.making import Work, make, make_into, refusal
from specmill.cli.project import Project, absolute, project, save_lock
from specmill.cli.sources import readable_file, readable_source, shown_source
from specmill.cli.table import summary_table
from specmill.diagnostics import InputError
from specmill.document.load import OFFLINE
from specmill.document.sources import Network
from specmill.garbage import collector_off
from specmill.lock.current import is_current
from specmill.lock.fingerprints import tool_fingerprint
from specmill.lock.shortcut import MANIFEST
from specmill.manifest.manifest import DEFAULT_VERSION, Package
from specmill.pipeline import Request
from specmill.plan.settings import PackageSettings
from specmill.printing import Format
from specmill.report import Outcome, Status, for_programs, report, summary
from specmill.source import Source

_SINGLE = ("output", "overlay", "package", "compat", "allow_network", "allow_origin")


@collector_off()
def run(arguments: Namespace) -> int:
    """Generate; the exit code."""
    form = Format(arguments.format)
    console = Console(arguments.quiet, form is not Format.TEXT)
    report_to = None if arguments.report is None else Path(absolute(arguments.report))
    single = arguments.spec is not None
    outcomes = [_document(arguments, console)] if single else _manifest(arguments, console)
    if console.json:
        sys.stdout.write(for_programs(outcomes, form))
    if len(outcomes) > 1 and any(each.status is not Status.CURRENT for each in outcomes):
        console.table(summary_table(outcomes))
    if report_to is not None:
        _write_report(report_to, outcomes, single=single)
    return INPUT_AT_FAULT if any(each.status is Status.REFUSED for each in outcomes) else DONE


def _show(outcome: Outcome, console: Console) -> None:
    if outcome.text:
        console.error(outcome.text)
    console.line(summary(outcome))


def _write_report(path: Path, outcomes: Sequence[Outcome], *, single: bool) -> None:
    reports = [report(outcome) for outcome in outcomes]
    path.write_text(json.dumps(reports[0] if single else {"packages": reports}, indent=2) + "\n", encoding="utf-8")


# -- one document ------------------------------------------------------------------------------------------------------


def _document(arguments: Namespace, console: Console) -> Outcome:
    if arguments.packages:
        raise CallFault("a package of the manifest and --spec exclude each other; --package names the new one")
    if arguments.output is None:
        raise CallFault("--spec needs --output, the folder of the generated project")
    name = arguments.package or ""
    fault = package_names.fault_of(name) if arguments.package is not None else None
    if fault is not None:
        raise CallFault(f"a package cannot be called {name!r}: {fault}")
    folder = Path(absolute(arguments.output))
    if folder.exists() and not folder.is_dir():
        raise CallFault(f"{arguments.output} is not a folder")
    source = readable_source(arguments.spec)
    settings = PackageSettings(name, DEFAULT_VERSION, arguments.compat or "none", source=shown_source(source))
    network = _network(arguments)
    overlays = [readable_file(overlay) for overlay in arguments.overlay]
    request = Request(Source(source, overlays=overlays), settings, read_assets(), network=network)
    outcome, _ = make_into(request, folder, console, name or shown_source(source), force=arguments.force)
    _show(outcome, console)
    return outcome


def _network(arguments: Namespace) -> Network:
    if not arguments.allow_network and not arguments.allow_origin:
        return OFFLINE
    # Not at the top of the module: an HTTP library is slow to import and hardly ever needed.
    from specmill.cli.network import network_for

    return network_for(arguments.allow_origin)


# -- the manifest ------------------------------------------------------------------------------------------------------


def _manifest(arguments: Namespace, console: Console) -> list[Outcome]:
    for name in _SINGLE:
        if getattr(arguments, name):
            raise CallFault(f"--{name.replace('_', '-')} goes with --spec; the manifest has settings of its own")
    try:
        with project() as found:
            return _packages(found, arguments, console)
    except InputError as error:
        console.error(console.diagnostics(error.diagnostics, None))
        return [refusal(MANIFEST, error.diagnostics, None, console)]


def _packages(found: Project, arguments: Namespace, console: Console) -> list[Outcome]:
    tool = tool_fingerprint()
    # A report says how long each stage took, so there has to be a run to report on.
    anew = arguments.force or arguments.report is not None
    outcomes: dict[str, Outcome] = {}
    waiting: list[Work] = []
    for package in found.chosen(arguments.packages):
        if not anew and is_current(".", package.output, package.table, found.entries.get(package.name), tool):
            outcomes[package.name] = _current(package, console)
        else:
            waiting.append(Work(package, found.names(package), found.past(package), tool, arguments.force))
    for outcome in _made(_numbered(waiting), console, arguments.jobs):
        _show(outcome, console)
        outcomes[outcome.package] = outcome
    entries = {name: entry for name, entry in found.entries.items() if name in found.packages}
    entries |= {name: each.entry for name, each in outcomes.items() if each.entry is not None}
    if entries or found.entries:  # a lock of nothing would say that there was a generation
        save_lock(entries)
    return list(outcomes.values())


def _numbered(waiting: Sequence[Work]) -> list[Work]:
    """Return the work with what a bar says of its place in it, if there is more than one package."""
    count = len(waiting)
    return [evolve(each, turn=f" ({turn} of {count})" if count > 1 else "") for turn, each in enumerate(waiting, 1)]


def _current(package: Package, console: Console) -> Outcome:
    outcome = Outcome(package.name, Status.CURRENT)
    _show(outcome, console)
    return outcome


def _made(waiting: Sequence[Work], console: Console, jobs: int) -> Iterator[Outcome]:
    """Make packages, several at once if asked to; outcomes in the order of the work."""
    if jobs == 1 or len(waiting) < 2:
        yield from (make(work, console) for work in waiting)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # A fresh interpreter each: forking a process that may have threads is not safe.
    context = get_context("spawn")
    with ProcessPoolExecutor(min(jobs, len(waiting)), context, _ignore_interrupts) as pool:
        yield from pool.map(make, waiting, [console] * len(waiting))


def _ignore_interrupts() -> None:
    """Leave the keyboard to the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
