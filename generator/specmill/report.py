"""What came of one package: as a line for people, and as a table for programs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any

from attrs import field

from specmill.catalogue import CATALOGUE
from specmill.diagnostics import Diagnostic, Severity
from specmill.lock.file import Entry
from specmill.printing import Format
from specmill.records import github_text, sarif_text
from specmill.values import frozen, names_of
from specmill.write.apply import Written


class Status(Enum):
    """How the work on a package ended."""

    GENERATED = "generated"
    CURRENT = "up to date"
    REFUSED = "refused"


@frozen
class Release:
    """The version that a package was made under."""

    version: str
    before: str
    """That of the last generation; empty if there was none."""
    verdict: str
    changes: Mapping[str, int]
    """Number of changes of the surface by level."""


@frozen
class Outcome:
    """Plain data, so that it can come from another process."""

    package: str
    status: Status
    declared: int = 0
    """Operations in the document."""
    operations: int = 0
    models: int = 0
    codes: Mapping[str, int] = field(factory=dict)
    """Number of diagnostics by code."""
    accepted: int = 0
    """Diagnostics that the manifest accepts, which are not among those."""
    diagnostics: tuple[Mapping[str, Any], ...] = ()
    """As the JSON printer has them."""
    text: str = ""
    """Diagnostics as they are printed."""
    written: Written = field(factory=Written)
    seconds: Mapping[str, float] = field(factory=dict)
    """By stage."""
    release: Release | None = None
    """None where no versions are kept."""
    entry: Entry | None = None
    """For the lock; None where there is no lock."""


def count_codes(diagnostics: Iterable[Diagnostic]) -> dict[str, int]:
    """Numbers of diagnostics by code, sorted by code."""
    return dict(sorted(Counter(diagnostic.code for diagnostic in diagnostics).items()))


def summary(outcome: Outcome) -> str:
    """One line for people."""
    match outcome.status:
        case Status.CURRENT:
            return f"{outcome.package}: up to date"
        case Status.REFUSED:
            return f"{outcome.package}: nothing written ({_counts(outcome)})"
        case Status.GENERATED:
            dropped = f" of {outcome.declared}" if outcome.declared > outcome.operations else ""
            parts = [
                f"{outcome.operations}{dropped} operations",
                f"{outcome.models} models",
                _counts(outcome) + (f" ({outcome.accepted} accepted)" if outcome.accepted else ""),
                f"{outcome.written.touched} files written, {outcome.written.unchanged} unchanged",
                f"{sum(outcome.seconds.values()):.2f} s",
            ]
            return f"{outcome.package}: {', '.join(parts)}{_version(outcome.release)}"


def _version(release: Release | None) -> str:
    """What is said of a version, if the surface changed."""
    if release is None or release.verdict == "none":
        return ""
    counts = ", ".join(f"{number} {level}" for level, number in release.changes.items()) or "nothing callers see"
    arrow = f"{release.before} -> {release.version}" if release.version != release.before else release.version
    return f"; version {arrow} ({release.verdict}: {counts})"


def _counts(outcome: Outcome) -> str:
    numbers: Counter[Severity] = Counter()
    for code, number in outcome.codes.items():
        numbers[CATALOGUE[code].severity] += number
    named = [
        f"{number} {severity.value}{'s' * (number != 1)}" for severity in Severity if (number := numbers[severity])
    ]
    return ", ".join(named) or "no diagnostics"


def report(outcome: Outcome) -> dict[str, Any]:
    """What ``--report`` writes of one package."""
    return {
        "package": outcome.package,
        "status": outcome.status.value,
        "operations_in_document": outcome.declared,
        "operations_emitted": outcome.operations,
        "models": outcome.models,
        "diagnostics": dict(outcome.codes),
        "accepted": outcome.accepted,
        "files": {
            "created": outcome.written.created,
            "changed": outcome.written.changed,
            "removed": outcome.written.removed,
            "unchanged": outcome.written.unchanged,
        },
        "version": None if outcome.release is None else _members(outcome.release),
        "seconds": {stage: round(seconds, 6) for stage, seconds in outcome.seconds.items()},
    }


def _members(release: Release) -> dict[str, Any]:
    return {name: getattr(release, name) for name in names_of(Release)}


def for_programs(outcomes: Iterable[Outcome], form: Format) -> str:
    """What is printed for programs: in JSON the reports with all diagnostics, else the diagnostics alone."""
    match form:
        case Format.GITHUB:
            return github_text(record for outcome in outcomes for record in outcome.diagnostics)
        case Format.SARIF:
            return sarif_text(record for outcome in outcomes for record in outcome.diagnostics)
        case _:
            return result(outcomes)


def result(outcomes: Iterable[Outcome]) -> str:
    """What ``--format json`` prints: the reports, each with its diagnostics in full."""
    packages = [report(outcome) | {"messages": list(outcome.diagnostics)} for outcome in outcomes]
    return json.dumps({"packages": packages}, indent=2) + "\n"
