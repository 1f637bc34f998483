"""NewDNSServer, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .dns_server import DNSServer


class NewDNSServer(Model):
    """The DNS server to create, and what to note about it."""

    dns_server: DNSServer = field(name="dnsServer", codec=lambda: model(models.DNSServer))
    save_comment: str | None = field(name="saveComment", default=None)
    """Comment for the history."""
