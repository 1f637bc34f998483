"""Which version a package gets, from what changed since the last generation and what the manifest says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import evolve, field

from specmill.diagnostics import Diagnostic, Diagnostics, InputError
from specmill.diff.change import Change, Verdict, verdict
from specmill.diff.python.speech import compare_speech
from specmill.diff.python.surface import compare_surfaces
from specmill.diff.rules import Level
from specmill.manifest.versions import is_unfinished
from specmill.releases.changelog import note_of
from specmill.releases.kept import dated, found_names
from specmill.releases.past import Kept, Note, Past
from specmill.releases.terms import Terms
from specmill.releases.versions import FIRST, next_version, release_of
from specmill.surface.surface import Surface
from specmill.values import frozen


@frozen
class Decision:
    """The version of a package and what leads to it."""

    version: str
    before: str = ""
    """The version of the last generation; empty if there was none."""
    verdict: Verdict = Verdict.NONE
    changes: tuple[Change, ...] = ()
    kept: Mapping[str, Kept] = field(factory=dict)
    notes: tuple[Note, ...] = ()


def decide(past: Past, surface: Surface, terms: Terms, diagnostics: Diagnostics) -> Decision:
    """Return the version of a package. Raises :class:`InputError` where the pinned one promises what is not so."""
    if past.surface is None:
        version = terms.pinned or past.version or FIRST
        return Decision(version, past.version, notes=past.notes or (Note(version),))
    names = found_names(past, surface)
    changes = _changes(past, surface, names)
    called = next_version(past.version, verdict(changes))
    version = terms.pinned or called
    kept = dated(names, past, version)
    if kept.keys() != names.keys():  # deprecated names that have had their time go with the major version
        changes = _changes(past, surface, {name: each.target for name, each in kept.items()})
    if terms.pinned is not None:
        _judge_pinned(past, changes, called, terms, diagnostics)
    found = verdict(changes)
    return Decision(version, past.version, found, changes, kept, _notes(past, version, changes, terms))


def patched(decision: Decision, past: Past, terms: Terms) -> Decision:
    """Return a decision for contents that changed where the surface did not."""
    if terms.pinned is not None or decision.verdict is not Verdict.NONE:
        return decision
    version = next_version(past.version, Verdict.PATCH)
    notes = (Note(version, other=True), *past.notes)
    return evolve(decision, version=version, verdict=Verdict.PATCH, notes=notes)


def _changes(past: Past, surface: Surface, names: Mapping[str, str]) -> tuple[Change, ...]:
    assert past.surface is not None
    new = evolve(surface, renamed=names)
    changes = tuple(compare_surfaces(past.surface, new))
    return changes if past.same_inputs else (*changes, *compare_speech(past.surface, new, changes))


def _notes(past: Past, version: str, changes: tuple[Change, ...], terms: Terms) -> tuple[Note, ...]:
    """Return the changelog. What a version that is not published yet goes through is nobody's business."""
    if version != past.version and (is_unfinished(past.version) or is_unfinished(version)):
        past = _published(past, version)
        if not past.notes:
            return (Note(version),)
    same = version == past.version
    if (same and (not changes or terms.accepts_breaking or past.same_inputs)) or not version:
        return past.notes
    note = note_of(version, changes)
    if same and past.notes and past.notes[0].version == version:
        older = past.notes[0]
        breaking = dict.fromkeys((*older.breaking, *note.breaking))
        compatible = dict.fromkeys((*older.compatible, *note.compatible))
        return (Note(version, tuple(breaking), tuple(compatible), older.other), *past.notes[1:])
    return (note, *past.notes)


def _published(past: Past, version: str) -> Past:
    """Return the past without versions that nobody has: those on the way to a release, and one that is not out yet."""
    return evolve(
        past,
        notes=tuple(
            each
            for each in past.notes
            if not is_unfinished(each.version)
            and not (is_unfinished(version) and release_of(each.version) == release_of(version))
        ),
    )


_SHOWN = 5


def _judge_pinned(past: Past, changes: Iterable[Change], called: str, terms: Terms, diagnostics: Diagnostics) -> None:
    """Say what is wrong with a pinned version, if anything is."""
    listed = list(changes)
    found = verdict(listed)
    assert terms.pinned is not None
    harmless = found in (Verdict.NONE, Verdict.PATCH) or release_of(terms.pinned) >= release_of(called)
    if harmless or terms.accepts_breaking:
        return
    if past.same_inputs:
        message = f"this version of specmill makes another surface of the same document: {_listed(listed, found)}"
        diagnostics.emit("surface-changed-by-tool", f"{terms.package}: {message}")
    elif found is Verdict.MINOR:
        message = f"{terms.package}: what is new calls for version {called}; {terms.pinned} is pinned"
        diagnostics.emit("version-behind", message, hint=_hint(terms, called))
    else:
        message = f"{terms.package}: callers of {past.version} break, which calls for version {called}"
        message += f", and {terms.pinned} is pinned: {_listed(listed, found)}"
        raise InputError(Diagnostic("version-pinned", message, hint=_hint(terms, called)))


def _listed(changes: list[Change], found: Verdict) -> str:
    level = Level.BREAKING if found is Verdict.MAJOR else Level.COMPATIBLE
    graver = [f"{each.subject}: {each.message}" for each in changes if each.level is level]
    more = f"; and {len(graver) - _SHOWN} more" if len(graver) > _SHOWN else ""
    return "; ".join(graver[:_SHOWN]) + more


def _hint(terms: Terms, called: str) -> str:
    before = f"or a version such as {called}.dev0 before it is out"
    return f'set version = "{called}" or "auto" in [packages.{terms.package}], {before}'
