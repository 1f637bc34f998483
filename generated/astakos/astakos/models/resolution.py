"""Resolution, a part of astakos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Any


class Resolution(Model):
    """What came of each commission."""

    accepted: list[int] | None = None
    """Commissions that are accepted now."""
    rejected: list[int] | None = None
    """Commissions that are rejected now."""
    failed: list[list[Any]] | None = None
    """Pairs of a serial number and a fault."""
