"""CloudServiceAccountList, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .cloud_service_account import CloudServiceAccount


class CloudServiceAccountList(Model):
    """A page of a list."""

    cloud_service_accounts: list[CloudServiceAccount] = field(
        name="cloudServiceAccounts",
        codec=lambda: array(model(models.CloudServiceAccount)),
    )
    """The objects of the page."""
    total_results: int | None = field(name="totalResults", default=None)
    """How many there are in all."""
