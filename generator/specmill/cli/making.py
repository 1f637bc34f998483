"""One package made and written: from settings to an outcome that can be printed, and sent between processes."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from attrs import evolve

from specmill.acceptances import Accepted, Judged, judge
from specmill.assets import read_assets
from specmill.cli.console import Console
from specmill.diagnostics import Diagnostic, Diagnostics, InputError
from specmill.document.documents import Documents
from specmill.document.sources import is_url
from specmill.garbage import collector_off
from specmill.lock.current import document_hash
from specmill.lock.file import Entry
from specmill.lock.fingerprints import data_hash, folder_hash, value_hash
from specmill.manifest.manifest import Package, unused_acceptances
from specmill.pipeline import Generated, Request, generate, write
from specmill.printing import Texts
from specmill.refusal import Refused, refusing
from specmill.releases.past import Past
from specmill.releases.record import history_of
from specmill.report import Outcome, Release, Status, count_codes
from specmill.stopwatch import Stopwatch
from specmill.values import frozen
from specmill.write.record import record_of, record_text


@frozen
class Work:
    """One package to be made, as plain data."""

    package: Package
    names: Mapping[str, Mapping[str, str]]
    past: Past
    tool: Mapping[str, str]
    force: bool = False
    turn: str = ""
    """Which of how many packages it is, for a bar."""


def request_for(package: Package, names: Mapping[str, Mapping[str, str]], past: Past) -> Request:
    """What the pipeline is asked for a package of the manifest."""
    assets = read_assets(package.templates, package.facade)
    version = package.terms.pinned or past.version or package.settings.version
    settings = evolve(package.settings, version=version, renamed=past.renamed)
    return Request(package.sources, settings, assets, names, past=past, terms=package.terms)


@collector_off()
def make(work: Work, console: Console) -> Outcome:
    """Make a package of the manifest in its folder."""
    package = work.package
    request = request_for(package, work.names, work.past)
    judge_for = partial(judged, package)
    folder = Path(package.output)
    outcome, generated = make_into(request, folder, console, package.name, judge_for, force=work.force, turn=work.turn)
    return outcome if generated is None else evolve(outcome, entry=lock_entry(package, generated, work.tool))


def judged(package: Package, found: Iterable[Diagnostic]) -> Judged:
    """Tell what the manifest accepts from the rest. Raises InputError for an acceptance that matches nothing."""
    judgement = judge(found, package.accept)
    if judgement.unused:
        raise InputError(*unused_acceptances(package.name, judgement.unused))
    return judgement


def nothing_accepted(found: Iterable[Diagnostic]) -> Judged:
    """Without a manifest there is nowhere to accept anything."""
    return judge(found, ())


@collector_off()
def make_into(
    request: Request,
    folder: Path,
    console: Console,
    shown: str,
    judge_for: Callable[[Iterable[Diagnostic]], Judged] = nothing_accepted,
    *,
    force: bool,
    turn: str = "",
) -> tuple[Outcome, Generated | None]:
    """Make a package in a folder; nothing is generated, and nothing written, if the input is at fault."""
    diagnostics, watch = Diagnostics(), Stopwatch(console.progress(f"{shown}{turn}"))
    try:
        generated = generate(request, diagnostics, watch)
        with refusing(documents=generated.documents):
            judgement = judge_for(diagnostics)
        written = write(generated, folder, watch, force=force)
    except Refused as refused:
        return refusal(shown, refused.diagnostics, refused.documents, console), None
    outcome = Outcome(
        package=generated.name,
        status=Status.GENERATED,
        declared=generated.api.declared_operations,
        operations=generated.operations,
        models=generated.models,
        codes=count_codes(judgement.kept),
        accepted=len(judgement.accepted),
        diagnostics=(
            *console.records(judgement.kept, generated.documents),
            *_accepted_records(judgement.accepted, generated, console),
        ),
        text=console.diagnostics(judgement.kept, generated.documents),
        written=written,
        seconds=watch.seconds,
        release=_release(generated),
    )
    return outcome, generated


def _release(generated: Generated) -> Release | None:
    decision = generated.decision
    if decision is None:
        return None
    numbers = Counter(each.level.value for each in decision.changes)
    return Release(decision.version, decision.before, decision.verdict.value, dict(sorted(numbers.items())))


def _accepted_records(accepted: Iterable[Accepted], generated: Generated, console: Console) -> Iterator[dict[str, Any]]:
    for each in accepted:
        yield from (
            {**record, "accepted": each.reason} for record in console.records([each.diagnostic], generated.documents)
        )


def refusal(shown: str, found: Sequence[Diagnostic], texts: Texts | None, console: Console) -> Outcome:
    """The outcome of input that is at fault."""
    return Outcome(
        package=shown,
        status=Status.REFUSED,
        codes=count_codes(found),
        diagnostics=console.records(found, texts),
        text=console.diagnostics(found, texts),
    )


# -- lock --------------------------------------------------------------------------------------------------------------


def lock_entry(package: Package, generated: Generated, tool: Mapping[str, str]) -> Entry:
    """What the lock remembers of a package."""
    record = record_text(record_of(generated.tree, generated.handwritten))
    return Entry(
        tool=tool,
        settings=value_hash(package.table),
        documents=_documents(generated.documents),
        folders={path: folder_hash(path) for path in sorted(set(package.folders))},
        output=data_hash(record),
        naming=package.naming,
        names=generated.names,
        history={} if generated.past is None else history_of(generated.past),
    )


def _documents(documents: Documents) -> dict[str, str]:
    """Every file that the documents are made of, and those they lack: they would be others if they came."""
    names = {name for each in documents for name in (*each.files, *each.failed, *each.overlays)}
    paths = sorted({_path(name) for name in names if not is_url(name)})
    return {path: document_hash(path) for path in paths}


def _path(name: str) -> str:
    """The path of a file by its name, in which ``#`` is written ``%23`` (see :mod:`specmill.document.library`)."""
    plain = name.replace("%23", "#")
    return plain if plain != name and os.path.exists(plain) else name
