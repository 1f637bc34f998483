"""DHCPScope, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .range import Range


class DHCPScope(Model):
    """A scope: addresses that a DHCP server leases."""

    ref: str | None = None
    """Reference of the scope, `<collection>/<number>`."""
    name: str | None = None
    """Name of the scope."""
    range_ref: str = field(name="rangeRef")
    """Reference of the range of addresses, `<collection>/<number>`."""
    dhcp_server_ref: str = field(name="dhcpServerRef")
    """Reference of the server, `<collection>/<number>`."""
    superscope: str | None = None
    """Name of the superscope."""
    description: str | None = None
    """Remark."""
    available: int | None = None
    """Addresses that are free."""
    enabled: bool | None = None
    """Whether it leases addresses."""
    preference: int | None = None
    """Preference among servers, for DHCPv6."""
    range: Range | None = field(codec=lambda: model(models.Range), default=None)
