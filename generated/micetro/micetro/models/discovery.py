"""Discovery, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class Discovery(Model):
    """How often addresses are looked for."""

    interval: int | None = None
    """How many units lie between."""
    unit: Literal["Minutes", "Hours", "Days", "Weeks", "Months"] | str | None = None
    """Unit of the interval."""
    enabled: bool | None = None
    """Whether they are looked for at all."""
