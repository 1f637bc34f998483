"""ApplicationsGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .application_summary import ApplicationSummary


class ApplicationsGetResponse(Model):
    """Applications, as asked for."""

    count: int
    """How many there are."""
    applications: list[ApplicationSummary] = field(codec=lambda: array(model(models.ApplicationSummary)))
    """Applications that can be run."""
