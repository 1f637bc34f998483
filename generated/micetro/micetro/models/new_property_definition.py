"""NewPropertyDefinition, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .property_definition import PropertyDefinition


class NewPropertyDefinition(Model):
    """The definition to create, and what to note about it."""

    property_definition: PropertyDefinition = field(
        name="propertyDefinition",
        codec=lambda: model(models.PropertyDefinition),
    )
    save_comment: str | None = field(name="saveComment", default=None)
    """Comment for the history."""
