"""Why a reference leads nowhere."""

from __future__ import annotations

from enum import Enum


class Reason(Enum):
    """What stops a reference. The value is the code of the diagnostic it calls for."""

    MISSING = "unknown-reference"
    OUTSIDE_ROOT = "reference-outside-root"
    NEEDS_NETWORK = "reference-needs-network"
    NOT_A_REFERENCE = "not-a-reference"
    UNREADABLE = "unreadable-reference"


class ReferenceFault(Exception):
    """A reference cannot be followed. ``str()`` of it is the message of the diagnostic, ``reason.value`` its code."""

    def __init__(self, reason: Reason, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.reason = reason
        self.hint = hint

    @property
    def code(self) -> str:
        """Key of the catalogue for the diagnostic."""
        return self.reason.value
