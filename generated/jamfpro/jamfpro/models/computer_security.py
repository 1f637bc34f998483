"""ComputerSecurity, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class ComputerSecurity(Model):
    """Locks and starting up."""

    activation_lock: bool | None = field(default=None, read_only=True)
    """Whether it can be activated only by the account that it is locked to."""
    recovery_lock_enabled: bool | None = field(default=None, read_only=True)
    """Whether starting from another disk asks for a password."""
    secure_boot_level: str | None = field(default=None, read_only=True)
    """Which systems it starts."""
    external_boot_level: str | None = field(default=None, read_only=True)
    """Whether it starts from external disks."""
    firewall_enabled: bool | None = field(default=None, read_only=True)
    """Whether the firewall is on."""
