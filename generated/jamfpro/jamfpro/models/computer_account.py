"""ComputerAccount, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerAccount(Model):
    """A local account."""

    name: str | None = None
    """Name of the account."""
    realname: str | None = None
    """Full name of the account."""
    uid: str | None = None
    """Number of the account in the system."""
    home: str | None = None
    """Home folder."""
    home_size: str | None = None
    """Size of the home folder, as text with its unit."""
    home_size_mb: int | None = None
    """Size of the home folder, in MB; -1 where it is not collected."""
    administrator: bool | None = None
    """Whether the account may change the system."""
    filevault_enabled: bool | None = None
    """Whether the account can open the disk."""
