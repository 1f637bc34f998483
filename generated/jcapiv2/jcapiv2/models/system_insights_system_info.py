"""SystemInsightsSystemInfo, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemInsightsSystemInfo(SwaggerModel):
    """The hardware of a system in brief."""

    collection_time: str | None = None
    """When the row was gathered, in ISO 8601 form."""
    computer_name: str | None = None
    """Name of the computer shown to users."""
    cpu_brand: str | None = None
    """Brand and model of the processor."""
    cpu_logical_cores: int | None = None
    """Number of logical processor cores."""
    cpu_microcode: str | None = None
    """Version of the microcode."""
    cpu_physical_cores: int | None = None
    """Number of physical processor cores."""
    cpu_subtype: str | None = None
    """Subtype of the processor."""
    cpu_type: str | None = None
    """Type of the processor, such as `x86_64`."""
    hardware_model: str | None = None
    """Model of the computer."""
    hardware_serial: str | None = None
    """Serial number of the computer."""
    hardware_vendor: str | None = None
    """Maker of the computer."""
    hardware_version: str | None = None
    """Version of the hardware."""
    hostname: str | None = None
    """Host name on the network."""
    local_hostname: str | None = None
    """Name on the local network, without domain."""
    physical_memory: str | None = None
    """Memory in bytes, as a string."""
    system_id: str | None = None
    """Id of the system the row comes from."""
    uuid: str | None = None
    """UUID of the computer."""
