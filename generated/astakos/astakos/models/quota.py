"""Quota, a part of astakos."""

from __future__ import annotations

from .._runtime.model import Model


class Quota(Model):
    """What a user may use of a resource in a project, and what all members do together."""

    usage: int | None = None
    """What the user uses."""
    limit: int | None = None
    """What the user may use."""
    pending: int | None = None
    """Part of the usage that commissions hold which are pending."""
    project_usage: int | None = None
    """What the project uses."""
    project_limit: int | None = None
    """What the project may use."""
    project_pending: int | None = None
    """Part of the project's usage that is pending."""
