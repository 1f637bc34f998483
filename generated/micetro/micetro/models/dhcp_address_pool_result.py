"""DHCPAddressPoolResult, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .dhcp_address_pool import DHCPAddressPool


class DHCPAddressPoolResult(Model):
    """The address pool that was asked for."""

    dhcp_address_pool: DHCPAddressPool = field(name="dhcpAddressPool", codec=lambda: model(models.DHCPAddressPool))
