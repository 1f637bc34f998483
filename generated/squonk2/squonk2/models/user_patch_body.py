"""UserPatchBody, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class UserPatchBody(Model):
    """User patch, as sent."""

    suspend_message: str | None = None
    """Why the account is suspended."""
