"""PropertyDefinition, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .cloud_tag import CloudTag


class PropertyDefinition(Model):
    """A property that the site has defined."""

    name: str
    """Name of the property."""
    type: str
    """`String`, `YesNo`, `Integer`, `IPAddress` and others."""
    system: bool | None = None
    """Whether it is part of the product."""
    read_only: bool | None = field(name="readOnly", default=None)
    """Whether it cannot be changed."""
    multi_line: bool | None = field(name="multiLine", default=None)
    """Whether it may have several lines."""
    default_value: str | None = field(name="defaultValue", default=None)
    """Value where none is set."""
    list_items: list[str] | None = field(name="listItems", default=None)
    """Values to choose from."""
    parent_property: str | None = field(name="parentProperty", default=None)
    """Property whose value decides on them."""
    cloud_tags: list[CloudTag] | None = field(
        name="cloudTags",
        codec=lambda: array(model(models.CloudTag)),
        default=None,
    )
    """Tags of clouds that it is written to."""
