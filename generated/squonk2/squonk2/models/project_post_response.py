"""ProjectPostResponse, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class ProjectPostResponse(Model):
    """Project, as created."""

    project_id: str
    """Id of the project."""
