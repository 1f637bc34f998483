"""DNSServerResult, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .dns_server import DNSServer


class DNSServerResult(Model):
    """The DNS server that was asked for."""

    dns_server: DNSServer = field(name="dnsServer", codec=lambda: model(models.DNSServer))
