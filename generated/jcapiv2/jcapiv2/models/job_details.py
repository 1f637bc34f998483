"""JobDetails, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from typing import Any


class JobDetails(SwaggerModel):
    """A job that works in the background."""

    admin_id: str | None = field(name="adminId", default=None)
    """Id of the administrator who submitted the job."""
    id: str | None = None
    """Id of the job."""
    meta: dict[str, Any] | None = None
    """Facts that depend on the kind of job."""
    name: str | None = None
    """Kind of job."""
    persisted_fields: list[str] | None = field(name="persistedFields", default=None)
    """Names of the fields kept in the results."""
    status: str | None = None
    """How far the job is, such as `PENDING` or `COMPLETE`."""
    updated_at: str | None = field(name="updatedAt", default=None)
    """When the job last changed, in ISO 8601 form."""
    work_units_count: int | None = field(name="workUnitsCount", default=None)
    """Number of pieces of work in the job."""
