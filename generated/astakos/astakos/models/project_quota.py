"""ProjectQuota, a part of astakos."""

from __future__ import annotations

from .._runtime.model import Model


class ProjectQuota(Model):
    """What a project may use of a resource."""

    project_usage: int | None = None
    """What the project uses."""
    project_limit: int | None = None
    """What the project may use."""
    project_pending: int | None = None
    """Part of the usage that is pending."""
