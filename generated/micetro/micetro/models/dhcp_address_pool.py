"""DHCPAddressPool, a part of micetro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class DHCPAddressPool(Model):
    """Addresses of a scope that are leased."""

    ref: str | None = None
    """Reference of the pool, `<collection>/<number>`."""
    name: str | None = None
    """Name of the pool."""
    from_: str | None = field(name="from", default=None)
    """First address."""
    to: str | None = None
    """Last address."""
    failover_peer: str | None = field(name="failoverPeer", default=None)
    """Peer that shares it."""
    failover_relationship: str | None = field(name="failoverRelationship", default=None, read_only=True)
    """Relationship that it is shared by."""
    role: str | None = None
    """Part of this server."""
    dhcp_scope_ref: str = field(name="dhcpScopeRef")
    """Reference of the scope, `<collection>/<number>`."""
