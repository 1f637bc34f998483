"""ProductClaimDetail, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class ProductClaimDetail(Model):
    """Product claim, in detail."""

    id: str
    """Id of the claimant."""
    name: str | None = None
    """Name of the claimant."""
