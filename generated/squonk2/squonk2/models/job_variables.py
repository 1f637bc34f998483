"""JobVariables, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from typing import Any

    from .job_order_detail import JobOrderDetail


class JobVariables(Model):
    """What a job takes and gives, as JSON Schema."""

    order: JobOrderDetail | None = field(codec=lambda: model(models.JobOrderDetail), default=None)
    inputs: dict[str, Any] | None = None
    """Files that the job takes, as JSON Schema."""
    outputs: dict[str, Any] | None = None
    """What the job writes, by name."""
    options: dict[str, Any] | None = None
    """Settings of the job, as JSON Schema."""
