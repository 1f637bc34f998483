"""JobsGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .job_summary import JobSummary


class JobsGetResponse(Model):
    """Jobs, as asked for."""

    count: int
    """How many there are."""
    jobs: list[JobSummary] = field(codec=lambda: array(model(models.JobSummary)))
    """Jobs that can be run."""
