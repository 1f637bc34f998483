"""Capacity, a part of astakos."""

from __future__ import annotations

from .._runtime.model import Model


class Capacity(Model):
    """What a project may use of a resource."""

    project_capacity: int | None = None
    """What all members may use together."""
    member_capacity: int | None = None
    """What each member may use."""
