"""PropertyDefinitionList, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .property_definition import PropertyDefinition


class PropertyDefinitionList(Model):
    """A page of a list."""

    property_definitions: list[PropertyDefinition] = field(
        name="propertyDefinitions",
        codec=lambda: array(model(models.PropertyDefinition)),
    )
    """The objects of the page."""
    total_results: int | None = field(name="totalResults", default=None)
    """How many there are in all."""
