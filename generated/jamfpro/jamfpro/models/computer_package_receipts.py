"""ComputerPackageReceipts, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class ComputerPackageReceipts(Model):
    """Packages that are, or were to be, installed."""

    installed_by_jamf_pro: list[str] | None = field(name="installedByJamfPro", default=None)
    """Packages that Jamf Pro installed."""
    installed_by_installer_swu: list[str] | None = field(name="installedByInstallerSwu", default=None)
    """Packages that the installer or the update service installed."""
    cached: list[str] | None = None
    """Packages that Jamf Pro put there to be installed later."""
