"""DiscoveredProperties, a part of micetro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class DiscoveredProperties(Model):
    """What a router said of a range."""

    router_name: str | None = field(name="routerName", default=None)
    """Name of the router."""
    gateway: str | None = None
    """Address of the gateway."""
    interface_id: str | None = field(name="interfaceID", default=None)
    """Id of the interface."""
    interface_name: str | None = field(name="interfaceName", default=None)
    """Name of the interface."""
    vlanid: str | None = field(name="VLANID", default=None)
    """Id of the VLAN."""
