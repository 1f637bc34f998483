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
    """Account of the user in the organisation."""
    realname: str | None = None
    """Full name of the user."""
    email: str | None = None
    """Where the user gets mail."""
    position: str | None = None
    """What the user does in the organisation."""
    phone: str | None = None
    """Telephone number of the user."""
    department_id: str | None = field(name="departmentId", default=None)
    """Number of the department."""
    building_id: str | None = field(name="buildingId", default=None)
    """Number of the building."""
    room: str | None = None
    """Room that it is in."""
    extension_attributes: list[ExtensionAttribute] | None = field(
        name="extensionAttributes",
        codec=lambda: array(model(models.ExtensionAttribute)),
        default=None,
    )
    """Attributes of the organisation that are shown in this section."""
