"""WorkdayRequest, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class WorkdayRequest(SwaggerModel):
    """A request about an object of a Workday instance."""

    name: str | None = None
    """Name of the request."""
    object_id: str | None = field(name="objectId", default=None)
    """Id of the object."""
