"""RunningWorkflowGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from typing import Any, Literal

    from .running_workflow_project import RunningWorkflowProject
    from .running_workflow_workflow import RunningWorkflowWorkflow


class RunningWorkflowGetResponse(Model):
    """Running workflow, as asked for."""

    id: str
    """Id of the running workflow."""
    running_user: str
    """User that runs it."""
    name: str
    """Name of the running workflow."""
    error_num: int
    """Number of the error; 0 if there is none."""
    error_msg: str | None = None
    """What went wrong."""
    done: bool
    """Whether the work has ended, well or not."""
    success: bool | None = None
    """Whether it ended well; absent while it runs."""
    debug: str | None = None
    """Any text keeps what the instance leaves behind, so that a failure can be looked into."""
    status: Literal["RUNNING", "SUCCESS", "FAILURE", "USER_STOPPED"] | str
    """How far it has come."""
    started: str
    """When it began."""
    stopped: str | None = None
    """When it ended; absent while it goes on."""
    variables: dict[str, Any]
    """Variables by name, as JSON."""
    stopping_user: str | None = None
    """User that stopped it."""
    workflow: RunningWorkflowWorkflow = field(codec=lambda: model(models.RunningWorkflowWorkflow))
    project: RunningWorkflowProject = field(codec=lambda: model(models.RunningWorkflowProject))
