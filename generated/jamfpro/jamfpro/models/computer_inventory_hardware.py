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
    model: str | None = None
    model_identifier: str | None = field(name="modelIdentifier", default=None)
    serial_number: str | None = field(name="serialNumber", default=None)
    processor_speed_mhz: int | None = field(name="processorSpeedMhz", default=None)
    processor_count: int | None = field(name="processorCount", default=None)
    core_count: int | None = field(name="coreCount", default=None)
    processor_type: str | None = field(name="processorType", default=None)
    processor_architecture: str | None = field(name="processorArchitecture", default=None)
    bus_speed_mhz: int | None = field(name="busSpeedMhz", default=None)
    cache_size_kilobytes: int | None = field(name="cacheSizeKilobytes", default=None)
    network_adapter_type: str | None = field(name="networkAdapterType", default=None)
    mac_address: str | None = field(name="macAddress", default=None)
    alt_network_adapter_type: str | None = field(name="altNetworkAdapterType", default=None)
    alt_mac_address: str | None = field(name="altMacAddress", default=None)
    total_ram_megabytes: int | None = field(name="totalRamMegabytes", default=None)
    open_ram_slots: int | None = field(name="openRamSlots", default=None)
    battery_capacity_percent: int | None = field(name="batteryCapacityPercent", default=None)
    battery_health: Literal["NON_GENUINE", "NORMAL", "SERVICE_RECOMMENDED", "UNKNOWN", "UNSUPPORTED"] | str | None = (
        field(name="batteryHealth", default=None)
    )
    smc_version: str | None = field(name="smcVersion", default=None)
    nic_speed: str | None = field(name="nicSpeed", default=None)
    optical_drive: str | None = field(name="opticalDrive", default=None)
    boot_rom: str | None = field(name="bootRom", default=None)
    ble_capable: bool | None = field(name="bleCapable", default=None)
    supports_ios_app_installs: bool | None = field(name="supportsIosAppInstalls", default=None)
    apple_silicon: bool | None = field(name="appleSilicon", default=None)
    provisioning_udid: str | None = field(name="provisioningUdid", default=None)
    extension_attributes: list[ExtensionAttribute] | None = field(
        name="extensionAttributes",
        codec=lambda: array(_model(models.ExtensionAttribute)),
        default=None,
    )
