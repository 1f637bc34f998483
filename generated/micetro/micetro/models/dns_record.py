"""DNSRecord, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.codecs import open_enum
from .._runtime.fields import field
from .._runtime.model import Model

if TYPE_CHECKING:
    from .dns_record_type import DNSRecordType


class DNSRecord(Model):
    """A record of a zone."""

    ref: str | None = None
    """Reference of the record, `<collection>/<number>`."""
    name: str
    """Name of the record, relative to its zone unless it ends in a dot."""
    type: DNSRecordType | str = field(codec=lambda: open_enum(models.DNSRecordType))
    ttl: str | None = None
    """Seconds that it may be cached, as text; empty for that of the zone."""
    data: str
    """Data of the record; several fields are separated by tabs."""
    comment: str | None = None
    """Remark."""
    enabled: bool | None = None
    """Whether it is served."""
    aging: int | None = None
    """Hours since a client renewed it."""
    dns_zone_ref: str | None = field(name="dnsZoneRef", default=None)
    """Reference of the zone, `<collection>/<number>`."""
    custom_properties: dict[str, str] | None = field(name="customProperties", default=None)
    """Values of properties that the site has defined itself, by name."""
