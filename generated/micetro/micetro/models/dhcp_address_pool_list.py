"""DHCPAddressPoolList, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .dhcp_address_pool import DHCPAddressPool


class DHCPAddressPoolList(Model):
    """A page of a list."""

    dhcp_address_pools: list[DHCPAddressPool] = field(
        name="dhcpAddressPools",
        codec=lambda: array(model(models.DHCPAddressPool)),
    )
    """The objects of the page."""
    total_results: int | None = field(name="totalResults", default=None)
    """How many there are in all."""
