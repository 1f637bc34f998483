"""Editions: the form of the output, pinned by the manifest, so that an upgrade of this tool renames nothing.

A change of form that we want, and that would break callers of packages that exist, goes into a new edition; packages
keep the edition they have until someone raises it. An edition is one value that is heeded here alone, where settings
become a profile: what it changes is a decision of the profile, and nobody else asks which edition it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from attrs import evolve

from specmill.plan import plain_names
from specmill.plan.profile import PROFILES, Profile, with_outcomes
from specmill.plan.settings import OLDEST_EDITION, PackageSettings
from specmill.values import frozen

Names = Mapping[str, Mapping[str, str]]


@frozen
class Edition:
    """One edition, and how it departs from the one before."""

    name: str
    text: str
    """What it changed, for the documentation."""
    change: Callable[[Profile], Profile]
    renewed: tuple[str, ...] = ()
    """Beginnings of the scopes whose names it gives anew, see :class:`~specmill.plan.namebook.NameBook`."""


def _unchanged(profile: Profile) -> Profile:
    return profile


def _without_tags(profile: Profile) -> Profile:
    return evolve(profile, naming=evolve(profile.naming, within=plain_names.within))


EDITIONS = (
    Edition(OLDEST_EDITION, "The first one, and that of manifests that do not say.", _unchanged),
    Edition(
        "2027",
        "Methods do not repeat the tag they stand under: `users/list-keys` of the tag `users` is "
        "`client.users.list_keys()`, where it was `client.users.users_list_keys()`.",
        _without_tags,
        ("methods of ", "companions of ", "constants of ", "paginations of ", "literals of ", "headers of "),
    ),
)
"""Oldest first. Each has the changes of those before."""

NEWEST = EDITIONS[-1].name


def after(edition: str) -> tuple[Edition, ...]:
    """Return the editions that are newer than one."""
    names = [each.name for each in EDITIONS]
    return EDITIONS[names.index(edition) + 1 :]


def profile_of(settings: PackageSettings) -> Profile:
    """Return the profile that settings choose. Names that another generator gave are of no edition of ours."""
    profile = PROFILES[settings.compat]
    if settings.compat == "none":
        newer = after(settings.edition)
        for each in EDITIONS[: len(EDITIONS) - len(newer)]:
            profile = each.change(profile)
    return with_outcomes(profile) if settings.returns == "outcome" else profile


def naming_of(settings: PackageSettings) -> str:
    """Return the rules by which names are made, as the lock keeps them."""
    return f"{settings.compat} {settings.edition}"


def same_profile(before: str, now: str) -> bool:
    """Say whether rules differ in their edition at most."""
    return before.partition(" ")[0] == now.partition(" ")[0]


def surviving(names: Names, before: str, now: str) -> Names:
    """Return the names that were given by rules and hold under others: all but those that editions between renew."""
    if before == now:
        return names
    if not same_profile(before, now):
        return {}
    known = [each.name for each in EDITIONS]
    editions = sorted(known.index(each.partition(" ")[2]) for each in (before, now))
    renewed = tuple(scope for each in EDITIONS[editions[0] + 1 : editions[1] + 1] for scope in each.renewed)
    return {scope: given for scope, given in names.items() if not scope.startswith(renewed)}
