"""How grave a change is, and the form of a rule."""

from __future__ import annotations

from enum import Enum

from specmill.values import frozen


class Level(Enum):
    """What a change asks of callers."""

    BREAKING = "breaking"
    COMPATIBLE = "compatible"
    COSMETIC = "cosmetic"


@frozen
class Rule:
    """What one code stands for."""

    code: str
    level: Level
    title: str
    """One line, without a full stop."""
    explanation: str
    """Why it has this level."""
