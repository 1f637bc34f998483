"""RequestBodiesSpecificationApplicationJson, a part of astakos."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .project_spec import ProjectSpec

RequestBodiesSpecificationApplicationJson: TypeAlias = "ProjectSpec"
"""An object of the document: requestBodies specification application/json."""
