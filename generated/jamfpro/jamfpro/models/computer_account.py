"""ComputerAccount, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerAccount(Model):
    """A local account."""

    name: str | None = None
    realname: str | None = None
    uid: str | None = None
    home: str | None = None
    home_size: str | None = None
    home_size_mb: int | None = None
    administrator: bool | None = None
    filevault_enabled: bool | None = None
