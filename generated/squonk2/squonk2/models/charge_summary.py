"""ChargeSummary, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class ChargeSummary(Model):
    """Charge, in short."""

    type: Literal["PROCESSING", "STORAGE"] | str
    """What is charged for: instances (`PROCESSING`) or storage."""
    coins: str
    """Coins that were charged."""
