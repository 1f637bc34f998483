"""ProjectsGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .project_detail import ProjectDetail


class ProjectsGetResponse(Model):
    """Projects, as asked for."""

    count: int
    """How many there are."""
    projects: list[ProjectDetail] = field(codec=lambda: array(model(models.ProjectDetail)))
    """Projects that the caller may see."""
