"""ComputerUserAndLocation, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .extension_attribute import ExtensionAttribute


class ComputerUserAndLocation(Model):
    """Whose computer it is, and where it stands."""

    username: str | None = None
    realname: str | None = None
    email: str | None = None
    position: str | None = None
    phone: str | None = None
    department_id: str | None = field(name="departmentId", default=None)
    building_id: str | None = field(name="buildingId", default=None)
    room: str | None = None
    extension_attributes: list[ExtensionAttribute] | None = field(
        name="extensionAttributes",
        codec=lambda: array(model(models.ExtensionAttribute)),
        default=None,
    )
