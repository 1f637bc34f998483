"""ComputerInventoryGeneral, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.formats import DATE, DATE_TIME
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from datetime import date, datetime

    from .enrollment_method import EnrollmentMethod
    from .extension_attribute import ExtensionAttribute
    from .inventory_site import InventorySite
    from .mdm_capability import MdmCapability
    from .remote_management import RemoteManagement


class ComputerInventoryGeneral(Model):
    """Name, addresses, and when the computer was last heard of."""

    name: str | None = None
    """Name of the computer."""
    last_ip_address: str | None = field(name="lastIpAddress", default=None)
    """Address that the server was reached from."""
    last_reported_ip: str | None = field(name="lastReportedIp", default=None)
    """Address that it gives itself."""
    jamf_binary_version: str | None = field(name="jamfBinaryVersion", default=None)
    """Version of the agent."""
    platform: str | None = None
    """Kind of system: `Mac` or `Windows`."""
    barcode1: str | None = None
    """First barcode on it."""
    barcode2: str | None = None
    """Second barcode on it."""
    asset_tag: str | None = field(name="assetTag", default=None)
    """Tag of the organisation."""
    remote_management: RemoteManagement | None = field(
        name="remoteManagement",
        codec=lambda: model(models.RemoteManagement),
        default=None,
    )
    supervised: bool | None = None
    """Whether it is supervised, which more settings need."""
    mdm_capable: MdmCapability | None = field(
        name="mdmCapable",
        codec=lambda: model(models.MdmCapability),
        default=None,
    )
    report_date: datetime | None = field(name="reportDate", codec=lambda: DATE_TIME, default=None)
    """Time of the last inventory report."""
    last_contact_time: datetime | None = field(name="lastContactTime", codec=lambda: DATE_TIME, default=None)
    """When it was last heard of."""
    last_cloud_backup_date: datetime | None = field(name="lastCloudBackupDate", codec=lambda: DATE_TIME, default=None)
    """When it was last saved to iCloud."""
    last_enrolled_date: datetime | None = field(name="lastEnrolledDate", codec=lambda: DATE_TIME, default=None)
    """When it last came under management."""
    mdm_profile_expiration: datetime | None = field(name="mdmProfileExpiration", codec=lambda: DATE_TIME, default=None)
    """When the profile that lets it be managed ends."""
    initial_entry_date: date | None = field(name="initialEntryDate", codec=lambda: DATE, default=None)
    """Day on which it was first heard of."""
    distribution_point: str | None = field(name="distributionPoint", default=None)
    """Where it gets packages from."""
    enrollment_method: EnrollmentMethod | None = field(
        name="enrollmentMethod",
        codec=lambda: model(models.EnrollmentMethod),
        default=None,
    )
    site: InventorySite | None = field(codec=lambda: model(models.InventorySite), default=None)
    itunes_store_account_active: bool | None = field(name="itunesStoreAccountActive", default=None)
    """Whether a user is signed in at the iTunes Store."""
    enrolled_via_automated_device_enrollment: bool | None = field(
        name="enrolledViaAutomatedDeviceEnrollment",
        default=None,
    )
    """Whether it was enrolled by itself, as a device that Apple knows to belong to the organisation."""
    user_approved_mdm: bool | None = field(name="userApprovedMdm", default=None)
    """Whether a user agreed to be managed, which some settings need."""
    declarative_device_management_enabled: bool | None = field(name="declarativeDeviceManagementEnabled", default=None)
    """Whether it takes declarations besides commands."""
    management_id: str | None = field(name="managementId", default=None)
    """What commands name the computer by."""
    extension_attributes: list[ExtensionAttribute] | None = field(
        name="extensionAttributes",
        codec=lambda: array(model(models.ExtensionAttribute)),
        default=None,
    )
    """Attributes of the organisation that are shown in this section."""
