"""UserSummary, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class UserSummary(Model):
    """User, in short."""

    username: str
    """Name of the user."""
