"""MobileDeviceSecurity, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class MobileDeviceSecurity(Model):
    """Locks."""

    data_protected: bool | None = field(name="dataProtected", default=None)
    """Whether its files are encrypted by the passcode."""
    block_level_encryption_capable: bool | None = field(name="blockLevelEncryptionCapable", default=None)
    """Whether its storage is encrypted as a whole."""
    passcode_present: bool | None = field(name="passcodePresent", default=None)
    """Whether it has a passcode."""
    passcode_compliant: bool | None = field(name="passcodeCompliant", default=None)
    """Whether the passcode is as the profiles demand."""
    lost_mode_enabled: bool | None = field(name="lostModeEnabled", default=None)
    """Whether it counts as lost and is locked."""
    activation_lock_enabled: bool | None = field(name="activationLockEnabled", default=None)
    """Whether it can be activated only by the account that it is locked to."""
    jail_break_detected: bool | None = field(name="jailBreakDetected", default=None)
    """Whether its system was tampered with."""
