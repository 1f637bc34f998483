"""DHCPSuperscope, a part of micetro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class DHCPSuperscope(Model):
    """Scopes of one physical network."""

    ref: str | None = None
    """Reference of the superscope, `<collection>/<number>`."""
    name: str
    """Name of the superscope."""
    description: str
    """Remark."""
    dhcp_server_ref: str = field(name="dhcpServerRef")
    """Reference of the server, `<collection>/<number>`."""
    scope_count: int | None = field(name="scopeCount", default=None)
    """Scopes in it."""
    created: str | None = None
    """When it was created. It is text such as `May 19, 2023 13:29:15`, in the time zone of the server."""
    last_modified: str | None = field(name="lastModified", default=None)
    """When it was changed last. It is text such as `May 19, 2023 13:29:15`, in the time zone of the server."""
