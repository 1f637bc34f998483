"""ServiceErrorsGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .service_error_summary import ServiceErrorSummary


class ServiceErrorsGetResponse(Model):
    """Service errors, as asked for."""

    count: int
    """How many there are."""
    service_errors: list[ServiceErrorSummary] = field(codec=lambda: array(model(models.ServiceErrorSummary)))
    """Errors of the server, the latest first."""
