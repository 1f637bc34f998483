"""ComputerInventoryUpdate, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .computer_general_update import ComputerGeneralUpdate
    from .computer_hardware_update import ComputerHardwareUpdate
    from .computer_purchase import ComputerPurchase
    from .computer_user_and_location import ComputerUserAndLocation
    from .extension_attribute import ExtensionAttribute


class ComputerInventoryUpdate(Model):
    """A change of a computer."""

    udid: str | None = None
    """Hardware id of the device; no two devices have the same."""
    general: ComputerGeneralUpdate | None = field(codec=lambda: model(models.ComputerGeneralUpdate), default=None)
    purchasing: ComputerPurchase | None = field(codec=lambda: model(models.ComputerPurchase), default=None)
    user_and_location: ComputerUserAndLocation | None = field(
        name="userAndLocation",
        codec=lambda: model(models.ComputerUserAndLocation),
        default=None,
    )
    hardware: ComputerHardwareUpdate | None = field(codec=lambda: model(models.ComputerHardwareUpdate), default=None)
    extension_attributes: list[ExtensionAttribute] | None = field(
        name="extensionAttributes",
        codec=lambda: array(model(models.ExtensionAttribute)),
        default=None,
    )
    """Attributes of the organisation that are shown in this section."""
