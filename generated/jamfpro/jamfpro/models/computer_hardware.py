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
    """Maker, `Apple` as a rule."""
    model: str | None = field(default=None, read_only=True)
    """Model as Apple sells it."""
    model_identifier: str | None = field(default=None, read_only=True)
    """Model as its system calls it, such as `Mac14,2`."""
    os_name: str | None = field(default=None, read_only=True)
    """Name of the system."""
    os_version: str | None = field(default=None, read_only=True)
    """Version of the system."""
    os_build: str | None = field(default=None, read_only=True)
    """Build of that version."""
    sip_status: str | None = field(default=None, read_only=True)
    """System integrity protection."""
    gatekeeper_status: str | None = field(default=None, read_only=True)
    """Which applications may be opened."""
    xprotect_version: str | None = field(default=None, read_only=True)
    """Version of the list of malware."""
    active_directory_status: str | None = field(default=None, read_only=True)
    """Domain of Active Directory that it is bound to, or `Not Bound`."""
    institutional_recovery_key: str | None = field(default=None, read_only=True)
    """Whether a key of the organisation opens its disk."""
    disk_encryption_configuration: str | None = field(default=None, read_only=True)
    """Settings by which its disk was encrypted."""
    processor_type: str | None = field(default=None, read_only=True)
    """Processor, such as `Apple M2`."""
    processor_architecture: str | None = field(default=None, read_only=True)
    """Architecture of the processor, such as `arm64`."""
    processor_speed_mhz: int | None = field(default=None, read_only=True)
    """Speed of the processor, in MHz."""
    number_processors: int | None = field(default=None, read_only=True)
    """How many processors there are."""
    number_cores: int | None = field(default=None, read_only=True)
    """How many cores there are in all processors."""
    total_ram_mb: int | None = field(default=None, read_only=True)
    """Memory, in MB."""
    available_ram_slots: int | None = field(default=None, read_only=True)
    """How many slots for memory are free."""
    battery_capacity: int | None = field(default=None, read_only=True)
    """Percent of what it once was."""
    boot_rom: str | None = field(default=None, read_only=True)
    """Version of the firmware."""
    bus_speed_mhz: int | None = field(default=None, read_only=True)
    """Speed of the bus, in MHz."""
    cache_size_kb: int | None = field(default=None, read_only=True)
    """Size of the cache, in KB."""
    nic_speed: str | None = field(default=None, read_only=True)
    """Speed of the network interface."""
    optical_drive: str | None = field(default=None, read_only=True)
    """Optical drive, if there is one."""
    smc_version: str | None = field(default=None, read_only=True)
    """Version of the system management controller."""
    ble_capable: bool | None = field(default=None, read_only=True)
    """Whether it has Bluetooth Low Energy."""
    master_password_set: bool | None = field(default=None, read_only=True)
    """Whether a master password for FileVault is set."""
    filevault2_users: list[str] | None = field(default=None, read_only=True)
    """Accounts that can open the disk."""
    storage: list[ComputerStorageDevice] | None = field(
        codec=lambda: array(_model(models.ComputerStorageDevice)),
        default=None,
        read_only=True,
    )
    """Disks."""
    mapped_printers: list[ComputerPrinter] | None = field(
        codec=lambda: array(_model(models.ComputerPrinter)),
        default=None,
        read_only=True,
    )
    """Printers that are set up."""

    __xml__ = xml_fields(
        filevault2_users=Xml(items=Xml("user")),
        storage=Xml(items=Xml("device")),
        mapped_printers=Xml(items=Xml("printer")),
    )
