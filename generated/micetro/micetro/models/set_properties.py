"""SetProperties, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.codecs import ANY, open_enum
from .._runtime.containers import array, mapping
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model
from .._runtime.unions import union

if TYPE_CHECKING:
    from typing import Any

    from .object_type import ObjectType
    from .property_value import PropertyValue


class SetProperties(Model):
    """Properties of an object to change. Those that are not named stay as they are."""

    ref: str | None = None
    """Reference of the object, where the path has its name."""
    obj_type: ObjectType | str | None = field(name="objType", codec=lambda: open_enum(models.ObjectType), default=None)
    save_comment: str | None = field(name="saveComment", default=None)
    """Comment for the history."""
    delete_unspecified: bool | None = field(name="deleteUnspecified", default=None)
    """Whether custom properties that are not named are cleared."""
    properties: dict[str, Any] | list[PropertyValue] = field(
        codec=lambda: union(mapping(ANY), lambda: array(model(models.PropertyValue))),
    )
    """New values, by name or as a list of names and values."""
