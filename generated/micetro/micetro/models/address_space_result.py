"""AddressSpaceResult, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .organization import Organization


class AddressSpaceResult(Model):
    """The address space that was asked for."""

    address_space: Organization = field(name="addressSpace", codec=lambda: model(models.Organization))
