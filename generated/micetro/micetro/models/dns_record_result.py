"""DNSRecordResult, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .dns_record import DNSRecord


class DNSRecordResult(Model):
    """The record that was asked for."""

    dns_record: DNSRecord = field(name="dnsRecord", codec=lambda: model(models.DNSRecord))
