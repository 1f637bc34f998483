"""What came of one document, as plain values that travel between processes and into files."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from attrs import asdict, field, frozen


@frozen
class Failure:
    """One thing that went wrong."""

    kind: str
    """The step: ``refused``, ``crash``, ``time``, ``compile``, ``import``, ``call``, ``answer`` and the like."""
    where: str
    """Operation, module or file."""
    detail: str

    @property
    def reason(self) -> str:
        """The failure without what is peculiar to its place, so that those of one cause come together."""
        text = re.sub(r"""'[^']*'|"[^"]*"|`[^`]*`""", "*", self.detail)
        return f"{self.kind}: {re.sub(r'[0-9]+', '#', text)[:100]}"


@frozen
class Result:
    """One document."""

    document: str
    version: str = ""
    """As the document gives it: ``swagger 2.0``, ``openapi 3.0.3``."""
    declared: int = 0
    emitted: int = 0
    models: int = 0
    calls: int = 0
    """Requests made by the generated client."""
    uncallable: Mapping[str, str] = field(factory=dict)
    """Operations for which the document allows no arguments, and why."""
    diagnostics: Mapping[str, int] = field(factory=dict)
    """Number by code."""
    seconds: Mapping[str, float] = field(factory=dict)
    """By step."""
    failures: tuple[Failure, ...] = ()
    failed: int = 0
    """Number of failures, also of those that are not listed."""
    digest: str = ""
    """Fingerprint of every file of the package."""

    @property
    def summary(self) -> str:
        """One word."""
        if not self.failed:
            return "ok"
        return "refused" if any(each.kind == "refused" for each in self.failures) else f"{self.failed} failures"


LISTED = 50
"""Failures of one document that are kept word for word."""


def with_failures(result: dict[str, Any], failures: list[Failure]) -> Result:
    """Return a result with its failures, a long list cut short."""
    return Result(**result, failures=tuple(failures[:LISTED]), failed=len(failures))


def as_json(result: Result) -> dict[str, Any]:
    """Return a result as it is written to a report."""
    return asdict(result)
