"""DNSZoneResult, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .dns_zone import DNSZone


class DNSZoneResult(Model):
    """The zone that was asked for."""

    dns_zone: DNSZone = field(name="dnsZone", codec=lambda: model(models.DNSZone))
