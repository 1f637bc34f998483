"""MobileDeviceInventory, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .computer_purchase import ComputerPurchase
    from .mobile_device_application import MobileDeviceApplication
    from .mobile_device_certificate import MobileDeviceCertificate
    from .mobile_device_extension_attribute import MobileDeviceExtensionAttribute
    from .mobile_device_general import MobileDeviceGeneral
    from .mobile_device_group import MobileDeviceGroup
    from .mobile_device_hardware import MobileDeviceHardware
    from .mobile_device_profile import MobileDeviceProfile
    from .mobile_device_security import MobileDeviceSecurity
    from .mobile_device_user_and_location import MobileDeviceUserAndLocation


class MobileDeviceInventory(Model):
    """A mobile device. Sections that were not asked for are null or absent."""

    mobile_device_id: str | None = field(name="mobileDeviceId", default=None)
    """Number of the record of the device."""
    device_type: str = field(name="deviceType")
    """`iOS`, `tvOS` or `watchOS`."""
    general: MobileDeviceGeneral | None = field(codec=lambda: model(models.MobileDeviceGeneral), default=None)
    hardware: MobileDeviceHardware | None = field(codec=lambda: model(models.MobileDeviceHardware), default=None)
    user_and_location: MobileDeviceUserAndLocation | None = field(
        name="userAndLocation",
        codec=lambda: model(models.MobileDeviceUserAndLocation),
        default=None,
    )
    purchasing: ComputerPurchase | None = field(codec=lambda: model(models.ComputerPurchase), default=None)
    security: MobileDeviceSecurity | None = field(codec=lambda: model(models.MobileDeviceSecurity), default=None)
    applications: list[MobileDeviceApplication] | None = field(
        codec=lambda: array(model(models.MobileDeviceApplication)),
        default=None,
    )
    """Applications that are installed."""
    certificates: list[MobileDeviceCertificate] | None = field(
        codec=lambda: array(model(models.MobileDeviceCertificate)),
        default=None,
    )
    """Certificates in the keychain of the system."""
    profiles: list[MobileDeviceProfile] | None = field(
        codec=lambda: array(model(models.MobileDeviceProfile)),
        default=None,
    )
    """Profiles that are installed."""
    groups: list[MobileDeviceGroup] | None = field(codec=lambda: array(model(models.MobileDeviceGroup)), default=None)
    """Groups that it is in."""
    extension_attributes: list[MobileDeviceExtensionAttribute] | None = field(
        name="extensionAttributes",
        codec=lambda: array(model(models.MobileDeviceExtensionAttribute)),
        default=None,
    )
    """Attributes of the organisation that are shown in this section."""
