"""ApplicationActionReason, a part of astakos."""

from __future__ import annotations

from .._runtime.model import Model


class ApplicationActionReason(Model):
    """The application, and why an action is taken."""

    reason: str | None = None
    """Words for who applied."""
    app_id: int
    """Id of the application."""
