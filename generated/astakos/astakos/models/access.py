"""Access, a part of astakos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .access_details import AccessDetails


class Access(Model):
    """The answer to an authentication."""

    access: AccessDetails = field(codec=lambda: model(models.AccessDetails))
