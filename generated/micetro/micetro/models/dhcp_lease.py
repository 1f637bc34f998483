"""DHCPLease, a part of micetro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class DHCPLease(Model):
    """An address that a client has for a while."""

    name: str
    """Name that the client gave."""
    type: str | None = None
    """Kind of lease."""
    mac: str | None = None
    """Hardware address of the client."""
    duid: str | None = None
    """Unique identifier of the client, for DHCPv6."""
    client_identifier_type: str | None = field(name="clientIdentifierType", default=None)
    """What the client is told by."""
    address: str
    """IPv4 or IPv6 address, as text."""
    lease: str | None = None
    """When it ends."""
    state: str
    """Where it stands, `Active` for one."""
    dhcp_scope_ref: str = field(name="dhcpScopeRef")
    """Reference of the scope, `<collection>/<number>`."""
