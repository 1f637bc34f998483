"""Names given in one namespace: each once, and each by what the thing is, not by when it came.

A name must not move when something else is added or reordered. So a clash is never settled by counting. Every thing
brings its candidates, best first, all made from its own wire name alone; who may have a contested one is decided by how
well it fits (a wire name that is spelled like the Python name comes first), then by the wire name itself; the others
take their next candidate, in the end one with a fingerprint of the wire name. Names of an earlier generation, which the
lock remembers, go before all of that.
"""

from __future__ import annotations

import keyword
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from functools import cache

from specmill.plan.words import fingerprint
from specmill.values import frozen


@frozen
class Claim:
    """One thing that wants a name."""

    key: str
    """Identity of the thing, stable from one version of a document to the next."""
    wire: str
    """What the document calls it."""
    candidates: tuple[str, ...]
    """Wanted names, best first; need not be legal or free."""


def allocate(
    claims: Iterable[Claim],
    *,
    reserved: Collection[str] = (),
    given: Mapping[str, str] | None = None,
    fold_case: bool = False,
) -> dict[str, str]:
    """Return a name for every claim, by key.

    ``given`` holds names of an earlier generation by key. ``fold_case`` keeps names apart that differ by case alone
    on some file systems.
    """
    all_claims = {claim.key: claim for claim in claims}
    if not all_claims:
        return {}
    fold = str.casefold if fold_case else _as_it_is
    taken = {fold(name) for name in reserved} if fold_case else reserved
    names: dict[str, str] = {}
    used: set[str] = set()
    for key, name in (given or {}).items():
        folded = fold(name)
        if key in all_claims and legal(name) and folded not in taken and folded not in used:
            names[key] = name
            used.add(folded)
    waiting = [claim for claim in all_claims.values() if claim.key not in names]
    if not names:
        first = {claim.key: _candidate(claim, 0) for claim in waiting}
        if _all_free({fold(name) for name in first.values()}, len(first), taken):
            return first
    _settle(waiting, names, taken, used, fold)
    return {key: names[key] for key in all_claims}


def _all_free(wanted: set[str], claims: int, taken: Collection[str]) -> bool:
    """Say whether every claim can have its first candidate: so it is in most scopes, where nothing need be settled."""
    return len(wanted) == claims and wanted.isdisjoint(taken)


def _as_it_is(name: str) -> str:
    return name


def _settle(
    waiting: list[Claim],
    names: dict[str, str],
    taken: Collection[str],
    used: set[str],
    fold: Callable[[str], str],
) -> None:
    """Give names round by round: in each, every claim asks for its next candidate."""
    step = 0
    while waiting:
        asked: defaultdict[str, list[tuple[str, Claim]]] = defaultdict(list)
        for claim in waiting:
            candidate = _candidate(claim, step)
            asked[fold(candidate)].append((candidate, claim))
        waiting = []
        for folded, rivals in asked.items():
            if folded not in taken and folded not in used:
                best = rivals[0] if len(rivals) == 1 else min(rivals, key=lambda rival: _rank(rival[1], rival[0]))
                names[best[1].key] = best[0]
                used.add(folded)
                rivals.remove(best)
            waiting.extend(claim for _, claim in rivals)
        step += 1


def _candidate(claim: Claim, step: int) -> str:
    if step < len(claim.candidates):
        return made_legal(claim.candidates[step])
    length = 4 + 2 * (step - len(claim.candidates))
    return made_legal(f"{claim.candidates[-1]}_{fingerprint(f'{claim.wire}{chr(0)}{claim.key}', length)}")


def _rank(claim: Claim, name: str) -> tuple[bool, int, str, str]:
    return claim.wire != name, len(claim.wire), claim.wire, claim.key


def legal(name: str) -> bool:
    """Say whether a name may be used as it is."""
    return name.isidentifier() and not keyword.iskeyword(name) and not name.startswith("__")


@cache
def made_legal(name: str) -> str:
    """Return the nearest legal identifier: a keyword gets a trailing underscore, a leading digit one in front."""
    if legal(name):
        return name
    if keyword.iskeyword(name):
        return name + "_"
    stripped = "".join(letter if f"a{letter}".isidentifier() else "_" for letter in name).lstrip("_")
    return next(filter(legal, (stripped, f"_{stripped}", f"{stripped}_", "value")))
