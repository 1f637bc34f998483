"""RenewedProfiles, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .udids import Udids


class RenewedProfiles(Model):
    """Devices that were left out."""

    udids_not_processed: Udids | None = field(name="udidsNotProcessed", codec=lambda: model(models.Udids), default=None)
