"""ProjectAction, a part of astakos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .action_reason import ActionReason
    from .application_action_reason import ApplicationActionReason


class ProjectAction(Model):
    """One property, the action."""

    suspend: ActionReason | None = field(codec=lambda: model(models.ActionReason), default=None)
    unsuspend: ActionReason | None = field(codec=lambda: model(models.ActionReason), default=None)
    terminate: ActionReason | None = field(codec=lambda: model(models.ActionReason), default=None)
    reinstate: ActionReason | None = field(codec=lambda: model(models.ActionReason), default=None)
    approve: ApplicationActionReason | None = field(codec=lambda: model(models.ApplicationActionReason), default=None)
    deny: ApplicationActionReason | None = field(codec=lambda: model(models.ApplicationActionReason), default=None)
    dismiss: ApplicationActionReason | None = field(codec=lambda: model(models.ApplicationActionReason), default=None)
    cancel: ApplicationActionReason | None = field(codec=lambda: model(models.ApplicationActionReason), default=None)
