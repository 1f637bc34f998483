"""What an examination gives."""

from __future__ import annotations

from enum import Enum

from specmill.values import frozen


class Health(Enum):
    """How bad a finding is."""

    GOOD = "ok"
    NOTE = "note"
    """Worth knowing, and no reason to fail."""
    BAD = "wrong"


@frozen
class Finding:
    """One thing that was examined."""

    health: Health
    subject: str
    """What was examined, such as ``Python`` or the name of a file."""
    text: str
    """How it is."""
    hint: str | None = None
    """What to do about it."""


def good(subject: str, text: str) -> Finding:
    """Nothing to be done."""
    return Finding(Health.GOOD, subject, text)


def note(subject: str, text: str, hint: str | None = None) -> Finding:
    """Nothing has to be done."""
    return Finding(Health.NOTE, subject, text, hint)


def bad(subject: str, text: str, hint: str | None = None) -> Finding:
    """Something has to be done."""
    return Finding(Health.BAD, subject, text, hint)
