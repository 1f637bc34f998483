"""ComputerGeneral, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .computer_management_status import ComputerManagementStatus
    from .computer_mdm_users import ComputerMdmUsers
    from .computer_remote_management import ComputerRemoteManagement
    from .site import Site


class ComputerGeneral(Model):
    """Name, addresses, and when the computer was last heard of."""

    id: int | None = field(default=None, read_only=True)
    """Number of the computer."""
    name: str | None = None
    """Name of the computer."""
    mac_address: str | None = None
    """Address of the first network interface."""
    network_adapter_type: str | None = None
    """Kind of the first network interface, such as `IEEE80211`."""
    alt_mac_address: str | None = None
    """Address of the second network interface."""
    alt_network_adapter_type: str | None = None
    """Kind of the second network interface."""
    ip_address: str | None = None
    """Address that the server was reached from."""
    last_reported_ip: str | None = field(default=None, read_only=True)
    """Address that the computer gives itself."""
    serial_number: str | None = None
    """Serial number by its maker."""
    udid: str | None = None
    """Hardware id of the device; no two devices have the same."""
    jamf_version: str | None = field(default=None, read_only=True)
    """Version of the agent."""
    platform: str | None = None
    """Kind of system: `Mac` or `Windows`."""
    barcode_1: str | None = None
    """First barcode on it."""
    barcode_2: str | None = None
    """Second barcode on it."""
    asset_tag: str | None = None
    """Tag of the organisation."""
    remote_management: ComputerRemoteManagement | None = field(
        codec=lambda: model(models.ComputerRemoteManagement),
        default=None,
    )
    supervised: bool | None = field(default=None, read_only=True)
    """Whether it is supervised, which more settings need."""
    mdm_capable: bool | None = field(default=None, read_only=True)
    """Whether it takes commands."""
    mdm_capable_users: ComputerMdmUsers | None = field(codec=lambda: model(models.ComputerMdmUsers), default=None)
    management_status: ComputerManagementStatus | None = field(
        codec=lambda: model(models.ComputerManagementStatus),
        default=None,
    )
    report_date: str | None = field(default=None, read_only=True)
    """When it last reported its inventory, in the time of the server."""
    report_date_epoch: int | None = field(default=None, read_only=True)
    """The same, in milliseconds since 1970."""
    report_date_utc: str | None = field(default=None, read_only=True)
    """The same, as text with a time zone."""
    last_contact_time: str | None = field(default=None, read_only=True)
    """When it was last heard of, in the time of the server."""
    last_contact_time_epoch: int | None = field(default=None, read_only=True)
    """The same, in milliseconds since 1970."""
    last_contact_time_utc: str | None = field(default=None, read_only=True)
    """The same, as text with a time zone."""
    initial_entry_date: str | None = field(default=None, read_only=True)
    """Day on which it was first heard of."""
    initial_entry_date_epoch: int | None = field(default=None, read_only=True)
    """The same, in milliseconds since 1970."""
    initial_entry_date_utc: str | None = field(default=None, read_only=True)
    """The same, as text with a time zone."""
    last_cloud_backup_date_epoch: int | None = field(default=None, read_only=True)
    """When it was last saved to iCloud, in milliseconds since 1970; 0 for never."""
    last_cloud_backup_date_utc: str | None = field(default=None, read_only=True)
    """The same, as text with a time zone."""
    last_enrolled_date_epoch: int | None = field(default=None, read_only=True)
    """When it last came under management, in milliseconds since 1970; 0 for never."""
    last_enrolled_date_utc: str | None = field(default=None, read_only=True)
    """The same, as text with a time zone."""
    distribution_point: str | None = None
    """Where it gets packages from."""
    sus: str | None = None
    """Server that it gets updates of the system from."""
    site: Site | None = field(codec=lambda: model(models.Site), default=None)
    itunes_store_account_is_active: bool | None = field(default=None, read_only=True)
    """Whether a user is signed in at the iTunes Store."""
