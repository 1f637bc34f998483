"""TasksGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .task_summary import TaskSummary


class TasksGetResponse(Model):
    """Tasks, as asked for."""

    count: int
    """How many there are."""
    tasks: list[TaskSummary] = field(codec=lambda: array(model(models.TaskSummary)))
    """Tasks that the caller may see."""
