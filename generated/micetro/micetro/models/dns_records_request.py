"""DNSRecordsRequest, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .dns_record import DNSRecord


class DNSRecordsRequest(Model):
    """Records to create, or a single one."""

    dns_records: list[DNSRecord] | None = field(
        name="dnsRecords",
        codec=lambda: array(model(models.DNSRecord)),
        default=None,
    )
    """Records to make, in order."""
    dns_record: DNSRecord | None = field(name="dnsRecord", codec=lambda: model(models.DNSRecord), default=None)
    save_comment: str | None = field(name="saveComment", default=None)
    """Comment for the history."""
    dns_zone_ref: str | None = field(name="dnsZoneRef", default=None)
    """Reference of the zone, where the records do not say, `<collection>/<number>`."""
    place_after_ref: str | None = field(name="placeAfterRef", default=None)
    """Reference of the record to put them after, `<collection>/<number>`."""
    force_override_of_naming_conflict_check: bool | None = field(
        name="forceOverrideOfNamingConflictCheck",
        default=None,
    )
    """Whether names that are taken already are no error."""
