"""ProductPatchBody, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class ProductPatchBody(Model):
    """Product patch, as sent."""

    name: str | None = None
    """Name of the product."""
    allowance: float | None = None
    """Coins that may be used before storage is limited."""
    limit: float | None = None
    """Coins that may be used in a billing period."""
