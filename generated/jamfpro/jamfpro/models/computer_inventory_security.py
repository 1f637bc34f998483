"""ComputerInventorySecurity, a part of jamfpro."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codecs import literals_of
from .._runtime.fields import field
from .._runtime.model import Model

ComputerInventorySecurityGatekeeperStatus: TypeAlias = Literal[
    "NOT_COLLECTED",
    "DISABLED",
    "APP_STORE_AND_IDENTIFIED_DEVELOPERS",
    "APP_STORE",
]

ComputerInventorySecuritySecureBootLevel: TypeAlias = Literal[
    "NO_SECURITY",
    "MEDIUM_SECURITY",
    "FULL_SECURITY",
    "NOT_SUPPORTED",
    "UNKNOWN",
]


class ComputerInventorySecurity(Model):
    """Locks and starting up."""

    sip_status: Literal["NOT_COLLECTED", "NOT_AVAILABLE", "DISABLED", "ENABLED"] | str | None = field(
        name="sipStatus",
        default=None,
    )
    """Whether the system protects its own files."""
    gatekeeper_status: ComputerInventorySecurityGatekeeperStatus | str | None = field(
        name="gatekeeperStatus",
        codec=lambda: literals_of(ComputerInventorySecurityGatekeeperStatus),
        default=None,
    )
    """Which applications may be opened."""
    xprotect_version: str | None = field(name="xprotectVersion", default=None)
    """Version of the list of malware."""
    auto_login_disabled: bool | None = field(name="autoLoginDisabled", default=None)
    """Whether somebody has to log in after it was started."""
    remote_desktop_enabled: bool | None = field(name="remoteDesktopEnabled", default=None)
    """Whether it can be controlled by Apple Remote Desktop."""
    activation_lock_enabled: bool | None = field(name="activationLockEnabled", default=None)
    """Whether it can be activated only by the account that it is locked to."""
    recovery_lock_enabled: bool | None = field(name="recoveryLockEnabled", default=None)
    """Whether starting from another disk asks for a password."""
    firewall_enabled: bool | None = field(name="firewallEnabled", default=None)
    """Whether the firewall is on."""
    secure_boot_level: ComputerInventorySecuritySecureBootLevel | str | None = field(
        name="secureBootLevel",
        codec=lambda: literals_of(ComputerInventorySecuritySecureBootLevel),
        default=None,
    )
    """Which systems it starts."""
    bootstrap_token_allowed: bool | None = field(name="bootstrapTokenAllowed", default=None)
    """Whether the server may keep a bootstrap token for it."""
    bootstrap_token_escrowed_status: Literal["ESCROWED", "NOT_ESCROWED", "NOT_SUPPORTED"] | str | None = field(
        name="bootstrapTokenEscrowedStatus",
        default=None,
    )
    """Whether the server keeps one."""
