"""EnrollRequest, a part of astakos."""

from __future__ import annotations

from .._runtime.model import Model


class EnrollRequest(Model):
    """The project, and who is to be its member."""

    project: str
    """Id of the project."""
    user: str
    """Mail address of the user."""
