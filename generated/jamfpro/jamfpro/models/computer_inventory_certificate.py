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
    """Whom it names."""
    identity: bool | None = None
    """Whether the private key is there too."""
    expiration_date: datetime | None = field(name="expirationDate", codec=lambda: DATE_TIME, default=None)
    """When it ends."""
    username: str | None = None
    """Account that it was issued for."""
    lifecycle_status: Literal["ACTIVE", "INACTIVE"] | str | None = field(name="lifecycleStatus", default=None)
    """Whether it is in use or was replaced."""
    certificate_status: Literal["EXPIRING", "EXPIRED", "REVOKED", "PENDING_REVOKE", "ISSUED"] | str | None = field(
        name="certificateStatus",
        default=None,
    )
    """Whether it is good, about to end, or at an end."""
    subject_name: str | None = field(name="subjectName", default=None)
    """Whom it names, in full."""
    serial_number: str | None = field(name="serialNumber", default=None)
    """Serial number by its issuer."""
    sha1_fingerprint: str | None = field(name="sha1Fingerprint", default=None)
    """SHA-1 of the certificate, in hexadecimal digits."""
    issued_date: str | None = field(name="issuedDate", default=None)
    """When it was issued."""
