"""NewOrganization, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .organization import Organization


class NewOrganization(Model):
    """The organization to create, and what to note about it."""

    organization: Organization = field(codec=lambda: model(models.Organization))
    save_comment: str | None = field(name="saveComment", default=None)
    """Comment for the history."""
