"""ProjectPostBody, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class ProjectPostBody(Model):
    """Project post, as sent."""

    name: str
    """Name of the project."""
    private: bool | None = None
    """Whether only members see it."""
    tier_product_id: str
    """Id of the product that pays for the project."""
