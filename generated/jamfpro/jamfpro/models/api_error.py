"""ApiError, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .api_error_cause import ApiErrorCause


class ApiError(Model):
    """What went wrong."""

    http_status: int = field(name="httpStatus")
    """Status of the answer, once more."""
    trace_id: str | None = field(name="traceId", default=None)
    """Name of the request in the logs of the server."""
    errors: list[ApiErrorCause] = field(codec=lambda: array(model(models.ApiErrorCause)))
    """All that is wrong."""
