"""ComputerHardwareUpdate, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class ComputerHardwareUpdate(Model):
    """A change of network addresses."""

    network_adapter_type: str | None = field(name="networkAdapterType", default=None)
    mac_address: str | None = field(name="macAddress", default=None)
    alt_network_adapter_type: str | None = field(name="altNetworkAdapterType", default=None)
    alt_mac_address: str | None = field(name="altMacAddress", default=None)
