"""TaskGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from typing import Literal

    from .task_event import TaskEvent
    from .task_state import TaskState


class TaskGetResponse(Model):
    """Task, as asked for."""

    purpose: Literal["DATASET", "FILE", "INSTANCE", "PROJECT"] | str
    """What the task is for."""
    purpose_id: str
    """Id of what the task is for."""
    purpose_version: int | None = None
    """Version of what the task is about."""
    instance_specification: str | None = None
    """What the instance was started with."""
    image: str | None = None
    """Container image, with its tag."""
    created: str
    """When it was made, as RFC 3339."""
    done: bool
    """Whether the work has ended, well or not."""
    removal: bool | None = None
    """Whether the task deletes something."""
    exit_code: int | None = None
    """Exit code of the process."""
    states: list[TaskState] | None = field(codec=lambda: array(model(models.TaskState)), default=None)
    """States that it went through, in order."""
    events: list[TaskEvent] | None = field(codec=lambda: array(model(models.TaskEvent)), default=None)
    """What was said on the way, in order."""
