"""ComputerCertificate, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerCertificate(Model):
    """A certificate in the keychain of the system."""

    common_name: str | None = None
    """Whom it names."""
    identity: bool | None = None
    """Whether its key is there as well."""
    expires_utc: str | None = None
    """When it ends, as text with a time zone."""
    expires_epoch: int | None = None
    """The same, in milliseconds since 1970."""
    name: str | None = None
    """Name of the certificate."""
