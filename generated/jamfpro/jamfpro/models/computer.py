"""Computer, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model
from .._runtime.xml_names import Xml, xml_fields

if TYPE_CHECKING:
    from .computer_certificate import ComputerCertificate
    from .computer_configuration_profile import ComputerConfigurationProfile
    from .computer_extension_attribute import ComputerExtensionAttribute
    from .computer_general import ComputerGeneral
    from .computer_groups_accounts import ComputerGroupsAccounts
    from .computer_hardware import ComputerHardware
    from .computer_location import ComputerLocation
    from .computer_peripheral import ComputerPeripheral
    from .computer_purchasing import ComputerPurchasing
    from .computer_security import ComputerSecurity
    from .computer_software import ComputerSoftware


class Computer(Model):
    """All that is known of a Mac. A section that is left out of a change stays as it is."""

    general: ComputerGeneral | None = field(codec=lambda: model(models.ComputerGeneral), default=None)
    location: ComputerLocation | None = field(codec=lambda: model(models.ComputerLocation), default=None)
    purchasing: ComputerPurchasing | None = field(codec=lambda: model(models.ComputerPurchasing), default=None)
    peripherals: list[ComputerPeripheral] | None = field(
        codec=lambda: array(model(models.ComputerPeripheral)),
        default=None,
        read_only=True,
    )
    """What is attached."""
    hardware: ComputerHardware | None = field(codec=lambda: model(models.ComputerHardware), default=None)
    certificates: list[ComputerCertificate] | None = field(
        codec=lambda: array(model(models.ComputerCertificate)),
        default=None,
        read_only=True,
    )
    """Certificates in the keychain of the system."""
    security: ComputerSecurity | None = field(codec=lambda: model(models.ComputerSecurity), default=None)
    software: ComputerSoftware | None = field(codec=lambda: model(models.ComputerSoftware), default=None)
    extension_attributes: list[ComputerExtensionAttribute] | None = field(
        codec=lambda: array(model(models.ComputerExtensionAttribute)),
        default=None,
    )
    """Values of the organisation's own attributes."""
    groups_accounts: ComputerGroupsAccounts | None = field(
        codec=lambda: model(models.ComputerGroupsAccounts),
        default=None,
    )
    configuration_profiles: list[ComputerConfigurationProfile] | None = field(
        codec=lambda: array(model(models.ComputerConfigurationProfile)),
        default=None,
        read_only=True,
    )
    """Profiles that are installed."""

    __xml__ = xml_fields(
        peripherals=Xml(items=Xml("peripheral")),
        certificates=Xml(items=Xml("certificate")),
        extension_attributes=Xml(items=Xml("extension_attribute")),
        configuration_profiles=Xml(items=Xml("configuration_profile")),
    )
