"""ActionReason, a part of astakos."""

from __future__ import annotations

from .._runtime.model import Model


class ActionReason(Model):
    """Why an action is taken."""

    reason: str | None = None
    """Words for the owner."""
