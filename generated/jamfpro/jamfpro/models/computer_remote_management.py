"""ComputerRemoteManagement, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class ComputerRemoteManagement(Model):
    """Whether Jamf Pro manages the computer, and by which account."""

    managed: bool | None = None
    """Whether Jamf Pro manages it."""
    management_username: str | None = None
    """Account on the computer that Jamf Pro uses."""
    management_password: str | None = field(default=None, secret=True)
    """Sent, and never told."""
