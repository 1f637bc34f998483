"""DNSHost, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .dns_record import DNSRecord


class DNSHost(Model):
    """A DNS record that points to an address."""

    dns_record: DNSRecord | None = field(name="dnsRecord", codec=lambda: model(models.DNSRecord), default=None)
    ptr_status: str | None = field(name="ptrStatus", default=None)
    """Whether there is a record for the way back."""
    related_records: list[DNSRecord] | None = field(
        name="relatedRecords",
        codec=lambda: array(model(models.DNSRecord)),
        default=None,
    )
    """Records that lead to this one."""
