"""Object, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.codecs import open_enum
from .._runtime.fields import field
from .._runtime.model import Model

if TYPE_CHECKING:
    from .object_type import ObjectType


class Object(Model):
    """A reference to an object, with its kind and name."""

    ref: str
    """Reference of the object, `<collection>/<number>`."""
    obj_type: ObjectType | str | None = field(name="objType", codec=lambda: open_enum(models.ObjectType), default=None)
    name: str | None = None
    """Name of the object."""
