"""DHCPExclusion, a part of micetro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class DHCPExclusion(Model):
    """Addresses of a scope that are not leased."""

    ref: str | None = None
    """Reference of the exclusion, `<collection>/<number>`."""
    name: str | None = None
    """Name of the exclusion."""
    from_: str | None = field(name="from", default=None)
    """First address."""
    to: str | None = None
    """Last address."""
    dhcp_scope_ref: str = field(name="dhcpScopeRef")
    """Reference of the scope, `<collection>/<number>`."""
