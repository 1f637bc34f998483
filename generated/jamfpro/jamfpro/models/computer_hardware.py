"""ComputerHardware, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model as _model
from .._runtime.xml_names import Xml, xml_fields

if TYPE_CHECKING:
    from .computer_printer import ComputerPrinter
    from .computer_storage_device import ComputerStorageDevice


class ComputerHardware(Model):
    """What the machine is made of, and which system it runs."""

    make: str | None = field(default=None, read_only=True)
    model: str | None = field(default=None, read_only=True)
    model_identifier: str | None = field(default=None, read_only=True)
    os_name: str | None = field(default=None, read_only=True)
    os_version: str | None = field(default=None, read_only=True)
    os_build: str | None = field(default=None, read_only=True)
    sip_status: str | None = field(default=None, read_only=True)
    """System integrity protection."""
    gatekeeper_status: str | None = field(default=None, read_only=True)
    xprotect_version: str | None = field(default=None, read_only=True)
    active_directory_status: str | None = field(default=None, read_only=True)
    institutional_recovery_key: str | None = field(default=None, read_only=True)
    disk_encryption_configuration: str | None = field(default=None, read_only=True)
    processor_type: str | None = field(default=None, read_only=True)
    processor_architecture: str | None = field(default=None, read_only=True)
    processor_speed_mhz: int | None = field(default=None, read_only=True)
    number_processors: int | None = field(default=None, read_only=True)
    number_cores: int | None = field(default=None, read_only=True)
    total_ram_mb: int | None = field(default=None, read_only=True)
    available_ram_slots: int | None = field(default=None, read_only=True)
    battery_capacity: int | None = field(default=None, read_only=True)
    """Percent of what it once was."""
    boot_rom: str | None = field(default=None, read_only=True)
    bus_speed_mhz: int | None = field(default=None, read_only=True)
    cache_size_kb: int | None = field(default=None, read_only=True)
    nic_speed: str | None = field(default=None, read_only=True)
    optical_drive: str | None = field(default=None, read_only=True)
    smc_version: str | None = field(default=None, read_only=True)
    ble_capable: bool | None = field(default=None, read_only=True)
    master_password_set: bool | None = field(default=None, read_only=True)
    filevault2_users: list[str] | None = field(default=None, read_only=True)
    storage: list[ComputerStorageDevice] | None = field(
        codec=lambda: array(_model(models.ComputerStorageDevice)),
        default=None,
        read_only=True,
    )
    mapped_printers: list[ComputerPrinter] | None = field(
        codec=lambda: array(_model(models.ComputerPrinter)),
        default=None,
        read_only=True,
    )

    __xml__ = xml_fields(
        filevault2_users=Xml(items=Xml("user")),
        storage=Xml(items=Xml("device")),
        mapped_printers=Xml(items=Xml("printer")),
    )
