"""ApplicationImageVariant, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class ApplicationImageVariant(Model):
    """A container image that an application may run."""

    name: str
    """Name of the variant."""
    image: str
    """Container image, with its tag."""
