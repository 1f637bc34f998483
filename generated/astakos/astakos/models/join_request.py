"""JoinRequest, a part of astakos."""

from __future__ import annotations

from .._runtime.model import Model


class JoinRequest(Model):
    """The project to join."""

    project: str
    """Id of the project."""
