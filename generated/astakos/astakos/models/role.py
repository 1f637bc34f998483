"""Role, a part of astakos."""

from __future__ import annotations

from .._runtime.model import Model


class Role(Model):
    """A role."""

    id: str | None = None
    """Id of the role."""
    name: str | None = None
    """Name of the role."""
