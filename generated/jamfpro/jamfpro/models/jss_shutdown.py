"""JssShutdown, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .jss_event import JssEvent
    from .jss_shutdown_webhook import JssShutdownWebhook


class JssShutdown(Model):
    """The server stops."""

    webhook: JssShutdownWebhook = field(codec=lambda: model(models.JssShutdownWebhook))
    event: JssEvent = field(codec=lambda: model(models.JssEvent))
