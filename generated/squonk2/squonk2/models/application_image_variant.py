"""ApplicationImageVariant, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class ApplicationImageVariant(Model):
    """Application image variant."""

    name: str
    """Its name."""
    image: str
    """Image."""
