"""ReportSourceList, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .report_source import ReportSource


class ReportSourceList(Model):
    """A page of a list."""

    report_sources: list[ReportSource] = field(name="reportSources", codec=lambda: array(model(models.ReportSource)))
    """The objects of the page."""
    total_results: int | None = field(name="totalResults", default=None)
    """How many there are in all."""
