"""ApplicationId, a part of astakos."""

from __future__ import annotations

from .._runtime.model import Model


class ApplicationId(Model):
    """A project and the application that was submitted for it."""

    id: str
    """Id of the project."""
    application: int
    """Id of the application."""
