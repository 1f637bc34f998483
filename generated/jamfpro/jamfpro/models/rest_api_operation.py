"""RestApiOperation, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .rest_api_operation_event import RestApiOperationEvent
    from .rest_api_operation_webhook import RestApiOperationWebhook


class RestApiOperation(Model):
    """A request to the Classic API was answered."""

    webhook: RestApiOperationWebhook = field(codec=lambda: model(models.RestApiOperationWebhook))
    event: RestApiOperationEvent = field(codec=lambda: model(models.RestApiOperationEvent))
