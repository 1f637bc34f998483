"""ReportDefinitionResult, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .report_definition import ReportDefinition


class ReportDefinitionResult(Model):
    """The definition of a report that was asked for."""

    report_definition: ReportDefinition = field(name="reportDefinition", codec=lambda: model(models.ReportDefinition))
