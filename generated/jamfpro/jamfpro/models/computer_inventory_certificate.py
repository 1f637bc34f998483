"""ComputerInventoryCertificate, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.formats import DATE_TIME
from .._runtime.model import Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class ComputerInventoryCertificate(Model):
    """A certificate."""

    common_name: str | None = field(name="commonName", default=None)
    identity: bool | None = None
    expiration_date: datetime | None = field(name="expirationDate", codec=lambda: DATE_TIME, default=None)
    username: str | None = None
    lifecycle_status: Literal["ACTIVE", "INACTIVE"] | str | None = field(name="lifecycleStatus", default=None)
    certificate_status: Literal["EXPIRING", "EXPIRED", "REVOKED", "PENDING_REVOKE", "ISSUED"] | str | None = field(
        name="certificateStatus",
        default=None,
    )
    subject_name: str | None = field(name="subjectName", default=None)
    serial_number: str | None = field(name="serialNumber", default=None)
    sha1_fingerprint: str | None = field(name="sha1Fingerprint", default=None)
    issued_date: str | None = field(name="issuedDate", default=None)
