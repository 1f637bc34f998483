"""ComputerInventory, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .computer_application import ComputerApplication
    from .computer_attachment import ComputerAttachment
    from .computer_content_caching import ComputerContentCaching
    from .computer_disk_encryption import ComputerDiskEncryption
    from .computer_font import ComputerFont
    from .computer_group_membership import ComputerGroupMembership
    from .computer_ibeacon import ComputerIbeacon
    from .computer_inventory_certificate import ComputerInventoryCertificate
    from .computer_inventory_general import ComputerInventoryGeneral
    from .computer_inventory_hardware import ComputerInventoryHardware
    from .computer_inventory_printer import ComputerInventoryPrinter
    from .computer_inventory_security import ComputerInventorySecurity
    from .computer_licensed_software import ComputerLicensedSoftware
    from .computer_local_user_account import ComputerLocalUserAccount
    from .computer_operating_system import ComputerOperatingSystem
    from .computer_package_receipts import ComputerPackageReceipts
    from .computer_plugin import ComputerPlugin
    from .computer_profile import ComputerProfile
    from .computer_purchase import ComputerPurchase
    from .computer_service import ComputerService
    from .computer_software_update import ComputerSoftwareUpdate
    from .computer_storage import ComputerStorage
    from .computer_user_and_location import ComputerUserAndLocation
    from .extension_attribute import ExtensionAttribute


class ComputerInventory(Model):
    """A computer. Sections that were not asked for are null or absent."""

    id: str
    """Number of the computer."""
    udid: str | None = None
    """Hardware id of the device; no two devices have the same."""
    general: ComputerInventoryGeneral | None = field(codec=lambda: model(models.ComputerInventoryGeneral), default=None)
    disk_encryption: ComputerDiskEncryption | None = field(
        name="diskEncryption",
        codec=lambda: model(models.ComputerDiskEncryption),
        default=None,
    )
    purchasing: ComputerPurchase | None = field(codec=lambda: model(models.ComputerPurchase), default=None)
    applications: list[ComputerApplication] | None = field(
        codec=lambda: array(model(models.ComputerApplication)),
        default=None,
    )
    """Applications that are installed."""
    storage: ComputerStorage | None = field(codec=lambda: model(models.ComputerStorage), default=None)
    user_and_location: ComputerUserAndLocation | None = field(
        name="userAndLocation",
        codec=lambda: model(models.ComputerUserAndLocation),
        default=None,
    )
    configuration_profiles: list[ComputerProfile] | None = field(
        name="configurationProfiles",
        codec=lambda: array(model(models.ComputerProfile)),
        default=None,
    )
    """Profiles that are installed."""
    printers: list[ComputerInventoryPrinter] | None = field(
        codec=lambda: array(model(models.ComputerInventoryPrinter)),
        default=None,
    )
    """Printers that are set up."""
    services: list[ComputerService] | None = field(codec=lambda: array(model(models.ComputerService)), default=None)
    """Services that run."""
    hardware: ComputerInventoryHardware | None = field(
        codec=lambda: model(models.ComputerInventoryHardware),
        default=None,
    )
    local_user_accounts: list[ComputerLocalUserAccount] | None = field(
        name="localUserAccounts",
        codec=lambda: array(model(models.ComputerLocalUserAccount)),
        default=None,
    )
    """Accounts on the computer."""
    certificates: list[ComputerInventoryCertificate] | None = field(
        codec=lambda: array(model(models.ComputerInventoryCertificate)),
        default=None,
    )
    """Certificates in the keychain of the system."""
    attachments: list[ComputerAttachment] | None = field(
        codec=lambda: array(model(models.ComputerAttachment)),
        default=None,
    )
    """Files that are kept with the record."""
    plugins: list[ComputerPlugin] | None = field(codec=lambda: array(model(models.ComputerPlugin)), default=None)
    """Plug-ins of browsers."""
    package_receipts: ComputerPackageReceipts | None = field(
        name="packageReceipts",
        codec=lambda: model(models.ComputerPackageReceipts),
        default=None,
    )
    fonts: list[ComputerFont] | None = field(codec=lambda: array(model(models.ComputerFont)), default=None)
    """Fonts that are installed."""
    security: ComputerInventorySecurity | None = field(
        codec=lambda: model(models.ComputerInventorySecurity),
        default=None,
    )
    operating_system: ComputerOperatingSystem | None = field(
        name="operatingSystem",
        codec=lambda: model(models.ComputerOperatingSystem),
        default=None,
    )
    licensed_software: list[ComputerLicensedSoftware] | None = field(
        name="licensedSoftware",
        codec=lambda: array(model(models.ComputerLicensedSoftware)),
        default=None,
    )
    """Software that is counted against licences."""
    ibeacons: list[ComputerIbeacon] | None = field(codec=lambda: array(model(models.ComputerIbeacon)), default=None)
    """Beacons that it is near to."""
    software_updates: list[ComputerSoftwareUpdate] | None = field(
        name="softwareUpdates",
        codec=lambda: array(model(models.ComputerSoftwareUpdate)),
        default=None,
    )
    """Updates that are offered."""
    extension_attributes: list[ExtensionAttribute] | None = field(
        name="extensionAttributes",
        codec=lambda: array(model(models.ExtensionAttribute)),
        default=None,
    )
    """Attributes of the organisation that are shown in this section."""
    content_caching: ComputerContentCaching | None = field(
        name="contentCaching",
        codec=lambda: model(models.ComputerContentCaching),
        default=None,
    )
    group_memberships: list[ComputerGroupMembership] | None = field(
        name="groupMemberships",
        codec=lambda: array(model(models.ComputerGroupMembership)),
        default=None,
    )
    """Groups that it is in."""
