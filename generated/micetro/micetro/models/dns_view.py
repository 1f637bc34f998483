"""DNSView, a part of micetro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class DNSView(Model):
    """A view: zones that some clients see."""

    ref: str | None = None
    """Reference of the view, `<collection>/<number>`."""
    name: str
    """Name of the view."""
    dns_server_ref: str = field(name="dnsServerRef")
    """Reference of the server, `<collection>/<number>`."""
