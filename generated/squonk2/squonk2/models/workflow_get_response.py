"""WorkflowGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from typing import Any, Literal

    from .workflow_step_summary import WorkflowStepSummary


class WorkflowGetResponse(Model):
    """Workflow, as asked for."""

    id: str
    """Id of the workflow."""
    creating_user: str | None = None
    """User that made it."""
    name: str
    """Name of the workflow."""
    workflow_name: str | None = None
    """Name of the workflow for people."""
    workflow_description: str | None = None
    """What the workflow is for."""
    created: str
    """When it was made, as RFC 3339."""
    scope: Literal["GLOBAL", "AS_ORGANISATION", "AS_UNIT"] | str
    """Who may use it."""
    scope_id: str | None = None
    """Id of whatever the scope is."""
    version: str | None = None
    """Version of it."""
    source_id: str | None = None
    """Id of the source."""
    validated: bool
    """Whether the definition is valid."""
    validation_error_num: int | None = None
    """Number of that reason; 0 for a workflow that can be run."""
    validation_error_msg: list[str] | None = None
    """Why the workflow cannot be run."""
    variables: dict[str, Any] | None = None
    """Variables by name, as JSON."""
    steps: list[WorkflowStepSummary] | None = field(
        codec=lambda: array(model(models.WorkflowStepSummary)),
        default=None,
    )
    """Steps, in the order in which they are written."""
