"""ComputerPeripheral, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerPeripheral(Model):
    """Something that is attached to the computer."""

    id: int | None = None
    type: str | None = None
    bar_code_1: str | None = None
    bar_code_2: str | None = None
