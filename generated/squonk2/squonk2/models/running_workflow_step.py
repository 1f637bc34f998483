"""RunningWorkflowStep, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from typing import Any, Literal

    from .running_workflow_summary import RunningWorkflowSummary


class RunningWorkflowStep(Model):
    """A step that runs or ran."""

    id: str
    """Id of the step."""
    variables: dict[str, Any]
    """Variables by name, as JSON."""
    instance_id: str | None = None
    """Id of the instance."""
    task_id: str | None = None
    """Id of the task that does the work."""
    started: str
    """When it began."""
    stopped: str | None = None
    """When it ended; absent while it goes on."""
    status: Literal["RUNNING", "SUCCESS", "FAILURE"] | str
    """How far it has come."""
    name: str
    """Name of the step."""
    done: bool
    """Whether the work has ended, well or not."""
    error_num: int
    """Number of the error; 0 if there is none."""
    error_msg: str | None = None
    """What went wrong."""
    success: bool | None = None
    """Whether it ended well; absent while it runs."""
    running_workflow: RunningWorkflowSummary = field(codec=lambda: model(models.RunningWorkflowSummary))
