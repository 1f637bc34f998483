"""JobId, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class JobId(SwaggerModel):
    """Reference to a job just submitted."""

    job_id: str | None = field(name="jobId", default=None)
    """Id of the job; ask for its results with it."""
