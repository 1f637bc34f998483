"""DNSViewResult, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .dns_view import DNSView


class DNSViewResult(Model):
    """The view that was asked for."""

    dns_view: DNSView = field(name="dnsView", codec=lambda: model(models.DNSView))
