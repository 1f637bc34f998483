"""NewDNSZone, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .dns_zone import DNSZone


class NewDNSZone(Model):
    """The zone to create, and what to note about it."""

    dns_zone: DNSZone = field(name="dnsZone", codec=lambda: model(models.DNSZone))
    save_comment: str | None = field(name="saveComment", default=None)
    """Comment for the history."""
    masters: list[str] | None = None
    """Addresses of the servers that a secondary zone is copied from."""
    dnssec_zone: bool | None = field(name="dnssecZone", default=None)
    """Whether it is signed at once."""
