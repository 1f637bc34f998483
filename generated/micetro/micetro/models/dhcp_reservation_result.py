"""DHCPReservationResult, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .dhcp_reservation import DHCPReservation


class DHCPReservationResult(Model):
    """The reservation that was asked for."""

    dhcp_reservation: DHCPReservation = field(name="dhcpReservation", codec=lambda: model(models.DHCPReservation))
