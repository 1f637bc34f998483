"""PushSent, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .push_sent_event import PushSentEvent
    from .push_sent_webhook import PushSentWebhook


class PushSent(Model):
    """A device is about to be woken."""

    webhook: PushSentWebhook = field(codec=lambda: model(models.PushSentWebhook))
    event: PushSentEvent = field(codec=lambda: model(models.PushSentEvent))
