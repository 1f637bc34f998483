"""ComputerInventoryHardware, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model as _model

if TYPE_CHECKING:
    from typing import Literal

    from .extension_attribute import ExtensionAttribute


class ComputerInventoryHardware(Model):
    """What the machine is made of."""

    make: str | None = None
    """Maker, `Apple` as a rule."""
    model: str | None = None
    """Model as Apple sells it."""
    model_identifier: str | None = field(name="modelIdentifier", default=None)
    """Model as its system calls it, such as `Mac14,2`."""
    serial_number: str | None = field(name="serialNumber", default=None)
    """Serial number by its maker."""
    processor_speed_mhz: int | None = field(name="processorSpeedMhz", default=None)
    """Speed of the processor, in MHz."""
    processor_count: int | None = field(name="processorCount", default=None)
    """How many processors there are."""
    core_count: int | None = field(name="coreCount", default=None)
    """How many cores there are in all processors."""
    processor_type: str | None = field(name="processorType", default=None)
    """Processor, such as `Apple M2`."""
    processor_architecture: str | None = field(name="processorArchitecture", default=None)
    """Architecture of the processor, such as `arm64`."""
    bus_speed_mhz: int | None = field(name="busSpeedMhz", default=None)
    """Speed of the bus, in MHz."""
    cache_size_kilobytes: int | None = field(name="cacheSizeKilobytes", default=None)
    """Size of the cache, in KB."""
    network_adapter_type: str | None = field(name="networkAdapterType", default=None)
    """Kind of the first network interface, such as `IEEE80211`."""
    mac_address: str | None = field(name="macAddress", default=None)
    """Address of the first network interface."""
    alt_network_adapter_type: str | None = field(name="altNetworkAdapterType", default=None)
    """Kind of the second network interface."""
    alt_mac_address: str | None = field(name="altMacAddress", default=None)
    """Address of the second network interface."""
    total_ram_megabytes: int | None = field(name="totalRamMegabytes", default=None)
    """Memory, in MB."""
    open_ram_slots: int | None = field(name="openRamSlots", default=None)
    """How many slots for memory are free."""
    battery_capacity_percent: int | None = field(name="batteryCapacityPercent", default=None)
    """Charge of the battery, in percent."""
    battery_health: Literal["NON_GENUINE", "NORMAL", "SERVICE_RECOMMENDED", "UNKNOWN", "UNSUPPORTED"] | str | None = (
        field(name="batteryHealth", default=None)
    )
    """State of the battery."""
    smc_version: str | None = field(name="smcVersion", default=None)
    """Version of the system management controller."""
    nic_speed: str | None = field(name="nicSpeed", default=None)
    """Speed of the network interface."""
    optical_drive: str | None = field(name="opticalDrive", default=None)
    """Optical drive, if there is one."""
    boot_rom: str | None = field(name="bootRom", default=None)
    """Version of the firmware."""
    ble_capable: bool | None = field(name="bleCapable", default=None)
    """Whether it has Bluetooth Low Energy."""
    supports_ios_app_installs: bool | None = field(name="supportsIosAppInstalls", default=None)
    """Whether applications for iPhones can be installed on it."""
    apple_silicon: bool | None = field(name="appleSilicon", default=None)
    """Whether its processor is by Apple."""
    provisioning_udid: str | None = field(name="provisioningUdid", default=None)
    """Hardware id by which profiles for developers name it."""
    extension_attributes: list[ExtensionAttribute] | None = field(
        name="extensionAttributes",
        codec=lambda: array(_model(models.ExtensionAttribute)),
        default=None,
    )
    """Attributes of the organisation that are shown in this section."""
