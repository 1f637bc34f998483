"""OrganizationResult, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .organization import Organization


class OrganizationResult(Model):
    """The organization that was asked for."""

    organization: Organization = field(codec=lambda: model(models.Organization))
