"""ComputerCertificate, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerCertificate(Model):
    """A certificate in the keychain of the system."""

    common_name: str | None = None
    identity: bool | None = None
    """Whether its key is there as well."""
    expires_utc: str | None = None
    expires_epoch: int | None = None
    name: str | None = None
