"""Tenant, a part of astakos."""

from __future__ import annotations

from .._runtime.model import Model


class Tenant(Model):
    """Whom the token is for; always the user."""

    id: str
    """Id of the user."""
    name: str | None = None
    """Name of the user."""
