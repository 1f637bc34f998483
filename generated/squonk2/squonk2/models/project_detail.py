"""ProjectDetail, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .project_file_detail import ProjectFileDetail


class ProjectDetail(Model):
    """Project, in detail."""

    name: str
    """Name of the project."""
    project_id: str
    """Id of the project."""
    creator: str
    """User that made it."""
    created: str
    """When it was made, as RFC 3339."""
    product_id: str | None = None
    """Id of the product."""
    product_flavour: str | None = None
    """Tier of the product of the project."""
    organisation_id: str | None = None
    """Id of the organisation."""
    unit_id: str | None = None
    """Id of the unit."""
    private: bool
    """Whether only members see it."""
    administrators: list[str]
    """Users that may change the project itself."""
    editors: list[str]
    """Users who may change it."""
    observers: list[str]
    """Users that may look at the files of the project."""
    size: int
    """Size of all files, in bytes."""
    files: list[ProjectFileDetail] | None = field(codec=lambda: array(model(models.ProjectFileDetail)), default=None)
    """Datasets that are files of the project."""
