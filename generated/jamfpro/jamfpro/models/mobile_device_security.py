"""MobileDeviceSecurity, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class MobileDeviceSecurity(Model):
    """Locks."""

    data_protected: bool | None = field(name="dataProtected", default=None)
    block_level_encryption_capable: bool | None = field(name="blockLevelEncryptionCapable", default=None)
    passcode_present: bool | None = field(name="passcodePresent", default=None)
    passcode_compliant: bool | None = field(name="passcodeCompliant", default=None)
    lost_mode_enabled: bool | None = field(name="lostModeEnabled", default=None)
    activation_lock_enabled: bool | None = field(name="activationLockEnabled", default=None)
    jail_break_detected: bool | None = field(name="jailBreakDetected", default=None)
