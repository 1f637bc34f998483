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
    name: str | None = None
    mac_address: str | None = None
    network_adapter_type: str | None = None
    alt_mac_address: str | None = None
    alt_network_adapter_type: str | None = None
    ip_address: str | None = None
    last_reported_ip: str | None = field(default=None, read_only=True)
    serial_number: str | None = None
    udid: str | None = None
    jamf_version: str | None = field(default=None, read_only=True)
    """Version of the agent."""
    platform: str | None = None
    barcode_1: str | None = None
    barcode_2: str | None = None
    asset_tag: str | None = None
    remote_management: ComputerRemoteManagement | None = field(
        codec=lambda: model(models.ComputerRemoteManagement),
        default=None,
    )
    supervised: bool | None = field(default=None, read_only=True)
    mdm_capable: bool | None = field(default=None, read_only=True)
    mdm_capable_users: ComputerMdmUsers | None = field(codec=lambda: model(models.ComputerMdmUsers), default=None)
    management_status: ComputerManagementStatus | None = field(
        codec=lambda: model(models.ComputerManagementStatus),
        default=None,
    )
    report_date: str | None = field(default=None, read_only=True)
    report_date_epoch: int | None = field(default=None, read_only=True)
    report_date_utc: str | None = field(default=None, read_only=True)
    last_contact_time: str | None = field(default=None, read_only=True)
    last_contact_time_epoch: int | None = field(default=None, read_only=True)
    last_contact_time_utc: str | None = field(default=None, read_only=True)
    initial_entry_date: str | None = field(default=None, read_only=True)
    initial_entry_date_epoch: int | None = field(default=None, read_only=True)
    initial_entry_date_utc: str | None = field(default=None, read_only=True)
    last_cloud_backup_date_epoch: int | None = field(default=None, read_only=True)
    last_cloud_backup_date_utc: str | None = field(default=None, read_only=True)
    last_enrolled_date_epoch: int | None = field(default=None, read_only=True)
    last_enrolled_date_utc: str | None = field(default=None, read_only=True)
    distribution_point: str | None = None
    sus: str | None = None
    site: Site | None = field(codec=lambda: model(models.Site), default=None)
    itunes_store_account_is_active: bool | None = field(default=None, read_only=True)
