"""DefaultProject, a part of astakos."""

from __future__ import annotations

from .._runtime.model import Model


class DefaultProject(Model):
    """A choice of a project."""

    project_id: str
    """Id of the project."""
