"""``specmill edition``: which form of the output packages have, and what raising it would change for their callers."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections import Counter

from attrs import evolve

from specmill.cli.console import Console
from specmill.cli.faults import DONE, INPUT_AT_FAULT
from specmill.cli.making import request_for
from specmill.cli.project import Project, project
from specmill.diagnostics import Diagnostics, InputError
from specmill.diff.compare import Comparison
from specmill.diff.places import find_spots
from specmill.diff.printing import change_record, text
from specmill.diff.rules import Level
from specmill.manifest.manifest import Package
from specmill.pipeline import plan_package
from specmill.plan.editions import NEWEST, after, surviving
from specmill.refusal import Refused
from specmill.releases.decide import decide
from specmill.releases.terms import NO_TERMS
from specmill.stopwatch import Stopwatch
from specmill.surface.extract import surface
from specmill.values import frozen


@frozen
class Raise:
    """What a package is, and what it would become."""

    package: Package
    comparison: Comparison | None
    """None where an edition has no say: nothing is newer, or another generator names things."""


def run(arguments: Namespace) -> int:
    """Print what raising the edition of packages would change. Nothing is written."""
    console = Console(arguments.quiet, arguments.format == "json")
    try:
        with project() as found:
            raises = [_raised(each, found, console) for each in found.chosen(arguments.packages)]
            if console.json:
                sys.stdout.write(json.dumps({"packages": [_record(each) for each in raises]}, indent=2) + "\n")
            for each in raises:
                _show(each, console)
    except InputError as error:
        console.error(console.diagnostics(error.diagnostics, error.documents if isinstance(error, Refused) else None))
        return INPUT_AT_FAULT
    return DONE


def _raised(package: Package, found: Project, console: Console) -> Raise:
    if package.settings.edition == NEWEST or package.settings.engine != "own" or package.settings.compat != "none":
        return Raise(package, None)
    past = found.past(package)
    request = request_for(package, found.names(package), past)
    watch = Stopwatch(console.progress(package.name))
    old = plan_package(request, Diagnostics(), watch)
    raised = evolve(package, settings=evolve(package.settings, edition=NEWEST))
    names = surviving(old.names, package.naming, raised.naming)
    settings = evolve(request.settings, edition=NEWEST)
    new = plan_package(evolve(request, settings=settings, earlier=names), Diagnostics(), watch)
    before = evolve(past, version=request.settings.version, surface=surface(old.plan, old.api), same_rules=True)
    # Under no terms of the manifest's, so that the answer is what is called for, and never a refusal.
    decision = decide(before, surface(new.plan, new.api), NO_TERMS, Diagnostics())
    return Raise(package, Comparison(old, new, decision.changes))


def _show(each: Raise, console: Console) -> None:
    settings = each.package.settings
    head = f"{each.package.name}: edition {settings.edition}"
    if each.comparison is None:
        why = "the newest" if settings.edition == NEWEST else f"names are those of {_names_of(each.package)}"
        console.line(f"{head}, {why}")
        return
    changes = each.comparison.changes
    console.line(f"{head}; raised to {NEWEST}, {len(changes) or 'no'} change{'s' * (len(changes) != 1)} for callers")
    for newer in after(settings.edition):
        console.line(f"  {newer.name}: {newer.text}")
    if changes:
        console.line(f"\n{text(each.comparison).rstrip()}\n")


def _names_of(package: Package) -> str:
    return package.settings.compat if package.settings.compat != "none" else package.settings.engine


def _record(each: Raise) -> dict[str, object]:
    comparison = each.comparison
    numbers: Counter[Level] = (
        Counter() if comparison is None else Counter(change.level for change in comparison.changes)
    )
    return {
        "package": each.package.name,
        "edition": each.package.settings.edition,
        "newest": NEWEST,
        "verdict": "none" if comparison is None else comparison.verdict.value,
        "counts": {level.value: numbers[level] for level in Level},
        "changes": [] if comparison is None else _changes(comparison),
    }


def _changes(comparison: Comparison) -> list[dict[str, object]]:
    spots = find_spots(comparison.changes, comparison)
    return [change_record(change, spots) for change in comparison.changes]
