"""ProjectPatchBody, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class ProjectPatchBody(Model):
    """Project patch, as sent."""

    private: bool | None = None
    """Whether only members see it."""
    name: str | None = None
    """Name of the project."""
