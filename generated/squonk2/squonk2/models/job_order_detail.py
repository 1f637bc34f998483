"""JobOrderDetail, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class JobOrderDetail(Model):
    """Job order, in detail."""

    options: list[str]
    """Order in which settings are shown."""
