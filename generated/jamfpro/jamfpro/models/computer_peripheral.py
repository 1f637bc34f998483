"""ComputerPeripheral, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerPeripheral(Model):
    """Something that is attached to the computer."""

    id: int | None = None
    """Number of the peripheral."""
    type: str | None = None
    """Kind of the peripheral."""
    bar_code_1: str | None = None
    """First barcode on it."""
    bar_code_2: str | None = None
    """Second barcode on it."""
