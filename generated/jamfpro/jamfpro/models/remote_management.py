"""RemoteManagement, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class RemoteManagement(Model):
    """Whether Jamf Pro manages the computer."""

    managed: bool | None = None
    """Whether Jamf Pro manages it."""
    management_username: str | None = field(name="managementUsername", default=None)
    """Account on the computer that Jamf Pro uses."""
