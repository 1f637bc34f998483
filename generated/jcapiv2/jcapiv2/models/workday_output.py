"""WorkdayOutput, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .workdayoutput_auth import WorkdayoutputAuth


class WorkdayOutput(SwaggerModel):
    """A connection to Workday."""

    auth: WorkdayoutputAuth | None = field(codec=lambda: model(models.WorkdayoutputAuth), default=None)
    id: str | None = None
    """Id of the Workday instance."""
    last_import: str | None = field(name="lastImport", default=None)
    """When workers were last imported, in ISO 8601 form."""
    name: str | None = None
    """Name of the instance."""
    report_url: str | None = field(name="reportUrl", default=None)
    """Address of the Workday report to read, in its JSON form."""
