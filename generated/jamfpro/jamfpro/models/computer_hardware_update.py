"""ComputerHardwareUpdate, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class ComputerHardwareUpdate(Model):
    """A change of network addresses."""

    network_adapter_type: str | None = field(name="networkAdapterType", default=None)
    """Kind of the first network interface, such as `IEEE80211`."""
    mac_address: str | None = field(name="macAddress", default=None)
    """Address of the first network interface."""
    alt_network_adapter_type: str | None = field(name="altNetworkAdapterType", default=None)
    """Kind of the second network interface."""
    alt_mac_address: str | None = field(name="altMacAddress", default=None)
    """Address of the second network interface."""
