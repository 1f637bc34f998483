"""WorkdayFields, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class WorkdayFields(SwaggerModel):
    """Changes to a Workday instance."""

    name: str | None = None
    """Name of the instance."""
    report_url: str | None = field(name="reportUrl", default=None)
    """Address of the Workday report to read, in its JSON form."""
