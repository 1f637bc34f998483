"""RunningWorkflowSummary, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from typing import Literal

    from .running_workflow_project import RunningWorkflowProject
    from .running_workflow_workflow import RunningWorkflowWorkflow


class RunningWorkflowSummary(Model):
    """Running workflow, in short."""

    id: str
    """Id of the running workflow."""
    name: str
    """Name of the running workflow."""
    error_num: int | None = None
    """Number of the error; 0 if there is none."""
    error_msg: str | None = None
    """What went wrong."""
    status: Literal["RUNNING", "SUCCESS", "FAILURE", "USER_STOPPED"] | str
    """How far it has come."""
    started: str
    """When it began."""
    stopped: str | None = None
    """When it ended; absent while it goes on."""
    workflow: RunningWorkflowWorkflow = field(codec=lambda: model(models.RunningWorkflowWorkflow))
    project: RunningWorkflowProject = field(codec=lambda: model(models.RunningWorkflowProject))
