"""MembershipId, a part of astakos."""

from __future__ import annotations

from .._runtime.model import Model


class MembershipId(Model):
    """A membership that was asked for."""

    id: int
    """Id of the membership."""
