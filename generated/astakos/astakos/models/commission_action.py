"""CommissionAction, a part of astakos."""

from __future__ import annotations

from .._runtime.model import Model


class CommissionAction(Model):
    """One of the two properties, with an empty text."""

    accept: str | None = None
    """Accepts the commission."""
    reject: str | None = None
    """Rejects the commission."""
