"""Where the generated surface differs from the recorded one on purpose, each with the behaviour that asks for it.

A difference that is not here fails a test, and so does an entry here that is no difference any more.
"""

from __future__ import annotations

from typing import TypeAlias

Difference: TypeAlias = "tuple[str, str, str]"
"""Package, place and what differs."""

DATE_METHODS = {
    "jcapiv1": ("SystemsApi.systems_delete", "SystemsApi.systems_get", "SystemsApi.systems_put"),
    "jcapiv2": (),
}

ARGUMENTS: dict[Difference, str] = {}
RETURNS: dict[Difference, str] = {}


def differences(package: str, found: set[Difference], allowed: dict[Difference, str]) -> list[str]:
    """Return, in words, the differences that are not allowed and the allowed ones that are not there."""
    expected = {each for each in allowed if each[0] == package}
    surprises = [f"{place}: {text}" for _, place, text in sorted(found - expected)]
    stale = [f"{place}: {text} ({allowed[package, place, text]}) does not occur" for package, place, text in expected - found]
    return [*surprises, *sorted(stale)]
