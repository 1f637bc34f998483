"""ReportSourceResult, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .report_source import ReportSource


class ReportSourceResult(Model):
    """The source of reports that was asked for."""

    report_source: ReportSource = field(name="reportSource", codec=lambda: model(models.ReportSource))
