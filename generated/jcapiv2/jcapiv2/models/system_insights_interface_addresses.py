"""SystemInsightsInterfaceAddresses, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemInsightsInterfaceAddresses(SwaggerModel):
    """An address of a network interface."""

    address: str | None = None
    """IP address."""
    broadcast: str | None = None
    """Broadcast address of the network."""
    collection_time: str | None = None
    """When the row was gathered, in ISO 8601 form."""
    friendly_name: str | None = None
    """Name of the interface shown to users (Windows)."""
    interface: str | None = None
    """Name of the interface."""
    mask: str | None = None
    """Network mask."""
    point_to_point: str | None = None
    """Address of the other end of a point-to-point link."""
    system_id: str | None = None
    """Id of the system the row comes from."""
    type: str | None = None
    """How the address was obtained, such as `dhcp`, `manual` or `auto`."""
