"""ComputerMdmUsers, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerMdmUsers(Model):
    """The account that user level commands reach."""

    mdm_capable_user: str | None = None
    """Name of the account."""
