"""DHCPServer, a part of micetro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class DHCPServer(Model):
    """A DHCP server."""

    ref: str | None = None
    """Reference of the server, `<collection>/<number>`."""
    name: str
    """Name of the server."""
    proxy: str | None = None
    """Server that the agent runs on, where it is another."""
    address: str | None = None
    """Address or host name as it was entered."""
    resolved_address: str | None = field(name="resolvedAddress", default=None)
    """Address that it resolves to."""
    username: str | None = None
    """User to log in to a device."""
    password: str | None = field(default=None, write_only=True, secret=True)
    """Password of that user."""
    use_https: bool | None = field(name="useHTTPS", default=None, read_only=True)
    """Whether the device is asked by HTTPS."""
    enable_password: str | None = field(name="enablePassword", default=None, write_only=True, secret=True)
    """Password for privileged commands of a device."""
    type: str
    """Product, `ISC`, `Kea` or `MS` for three."""
    subtype: str | None = None
    """Variant of the product."""
    ha_mode: str | None = field(name="haMode", default=None)
    """How it shares the work with a partner."""
    state: str | None = None
    """Whether it can be reached."""
    security: str | None = None
    """How the connection is secured."""
    custom_properties: dict[str, str] | None = field(name="customProperties", default=None)
    """Values of properties that the site has defined itself, by name."""
    enabled: bool | None = None
    """Whether Micetro manages it."""
    dhcpv6: bool | None = None
    """Whether it speaks DHCPv6."""
    appliance_ref: str | None = field(name="applianceRef", default=None)
    """Reference of the appliance that it runs on, `<collection>/<number>`."""
