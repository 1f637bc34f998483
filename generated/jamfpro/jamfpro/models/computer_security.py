"""ComputerSecurity, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class ComputerSecurity(Model):
    """Locks and starting up."""

    activation_lock: bool | None = field(default=None, read_only=True)
    recovery_lock_enabled: bool | None = field(default=None, read_only=True)
    secure_boot_level: str | None = field(default=None, read_only=True)
    external_boot_level: str | None = field(default=None, read_only=True)
    firewall_enabled: bool | None = field(default=None, read_only=True)
