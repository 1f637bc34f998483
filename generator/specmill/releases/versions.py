"""Which version follows another (https://semver.org), for versions as PEP 440 writes them."""

from __future__ import annotations

import re

from specmill.diff.change import Verdict

FIRST = "0.1.0"
"""Version of a package that was never made before, where the manifest does not say."""

_RELEASE = re.compile(r"v?(?:[0-9]+!)?([0-9]+(?:\.[0-9]+)*)", re.IGNORECASE | re.ASCII)

Release = tuple[int, int, int]


def release_of(version: str) -> Release:
    """Return the first three numbers of a version; what it lacks counts as zero."""
    found = _RELEASE.match(version)
    numbers = [int(each) for each in found[1].split(".")] if found is not None else []
    major, minor, patch = (*numbers, 0, 0, 0)[:3]
    return major, minor, patch


def next_version(version: str, verdict: Verdict) -> str:
    """Return the version that a verdict calls for after another one.

    Before 1.0.0 a break raises the second number and everything else the third: such versions promise less, and a
    program does not decide that a package has become stable.
    """
    major, minor, patch = release_of(version)
    match verdict:
        case Verdict.NONE:
            return version
        case Verdict.MAJOR if major > 0:
            return f"{major + 1}.0.0"
        case Verdict.MAJOR:
            return f"0.{minor + 1}.0"
        case Verdict.MINOR if major > 0:
            return f"{major}.{minor + 1}.0"
        case _:
            return f"{major}.{minor}.{patch + 1}"


def line_of(version: str) -> tuple[int, int]:
    """Return what two versions have in common of which one does not break the callers of the other."""
    major, minor, _ = release_of(version)
    return (major, 0) if major > 0 else (0, minor)
