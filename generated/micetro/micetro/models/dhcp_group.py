"""DHCPGroup, a part of micetro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class DHCPGroup(Model):
    """Reservations with options in common."""

    ref: str | None = None
    """Reference of the group, `<collection>/<number>`."""
    name: str
    """Name of the group."""
    parent_ref: str | None = field(name="parentRef", default=None)
    """Reference of the group around it, `<collection>/<number>`."""
    owner_ref: str = field(name="ownerRef")
    """Reference of the server that has it, `<collection>/<number>`."""
