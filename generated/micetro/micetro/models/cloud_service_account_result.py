"""CloudServiceAccountResult, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .cloud_service_account import CloudServiceAccount


class CloudServiceAccountResult(Model):
    """The account with a cloud that was asked for."""

    cloud_service_account: CloudServiceAccount = field(
        name="cloudServiceAccount",
        codec=lambda: model(models.CloudServiceAccount),
    )
