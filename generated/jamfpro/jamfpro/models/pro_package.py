"""ProPackage, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.unset import Unset


class ProPackage(Model):
    """How an installer is deployed."""

    id: str | None = field(default=None, read_only=True)
    package_name: str = field(name="packageName")
    file_name: str = field(name="fileName")
    category_id: str = field(name="categoryId")
    """Number of the category; -1 for none."""
    info: str | None | Unset = UNSET
    """Shown when the package is installed."""
    notes: str | None | Unset = UNSET
    """For administrators."""
    priority: int
    """Order of installation; 1 comes first."""
    os_requirements: str | None | Unset = field(name="osRequirements", default=UNSET)
    fill_user_template: bool = field(name="fillUserTemplate")
    fill_existing_users: bool | None = field(name="fillExistingUsers", default=None)
    indexed: bool | None = field(default=None, read_only=True)
    reboot_required: bool = field(name="rebootRequired")
    os_install: bool = field(name="osInstall")
    os_installer_version: str | None | Unset = field(name="osInstallerVersion", default=UNSET)
    suppress_updates: bool = field(name="suppressUpdates")
    suppress_from_dock: bool = field(name="suppressFromDock")
    suppress_eula: bool = field(name="suppressEula")
    suppress_registration: bool = field(name="suppressRegistration")
    serial_number: str | None | Unset = field(name="serialNumber", default=UNSET)
    parent_package_id: str | None | Unset = field(name="parentPackageId", default=UNSET)
    md5: str | None | Unset = UNSET
    sha256: str | None | Unset = UNSET
    hash_type: str | None | Unset = field(name="hashType", default=UNSET)
    hash_value: str | None | Unset = field(name="hashValue", default=UNSET)
    size: str | None | Unset = UNSET
    manifest: str | None | Unset = UNSET
    manifest_file_name: str | None | Unset = field(name="manifestFileName", default=UNSET)
    cloud_transfer_status: str | None = field(name="cloudTransferStatus", default=None, read_only=True)
