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
    """Number of the package."""
    package_name: str = field(name="packageName")
    """Name of the package."""
    file_name: str = field(name="fileName")
    """Name of the file."""
    category_id: str = field(name="categoryId")
    """Number of the category; -1 for none."""
    info: str | None | Unset = UNSET
    """Shown when the package is installed."""
    notes: str | None | Unset = UNSET
    """For administrators."""
    priority: int
    """Order of installation; 1 comes first."""
    os_requirements: str | None | Unset = field(name="osRequirements", default=UNSET)
    """Versions of the system that it is for, with commas between them."""
    fill_user_template: bool = field(name="fillUserTemplate")
    """Whether what is in its home folder goes into that of new accounts."""
    fill_existing_users: bool | None = field(name="fillExistingUsers", default=None)
    """Whether what is in its home folder goes into that of all accounts."""
    indexed: bool | None = field(default=None, read_only=True)
    """Whether its contents are known, so that it can be uninstalled."""
    reboot_required: bool = field(name="rebootRequired")
    """Whether the computer has to be restarted after it was installed."""
    os_install: bool = field(name="osInstall")
    """Whether it installs a system."""
    os_installer_version: str | None | Unset = field(name="osInstallerVersion", default=UNSET)
    """Version of the system that it installs."""
    suppress_updates: bool = field(name="suppressUpdates")
    """Whether dialogs about updates are kept away."""
    suppress_from_dock: bool = field(name="suppressFromDock")
    """Whether it stays away from the Dock."""
    suppress_eula: bool = field(name="suppressEula")
    """Whether the licence is not shown."""
    suppress_registration: bool = field(name="suppressRegistration")
    """Whether registration is not asked for."""
    serial_number: str | None | Unset = field(name="serialNumber", default=UNSET)
    """Serial number to install it with, where it asks for one."""
    parent_package_id: str | None | Unset = field(name="parentPackageId", default=UNSET)
    """Number of the package that it belongs to."""
    md5: str | None | Unset = UNSET
    """MD5 of the file, in hexadecimal digits."""
    sha256: str | None | Unset = UNSET
    """SHA-256 of the file, in hexadecimal digits."""
    hash_type: str | None | Unset = field(name="hashType", default=UNSET)
    """Algorithm of the checksum, such as `SHA_512`."""
    hash_value: str | None | Unset = field(name="hashValue", default=UNSET)
    """Checksum of the file."""
    size: str | None | Unset = UNSET
    """Size of the file in bytes, as text."""
    manifest: str | None | Unset = UNSET
    """Manifest by which devices install it by themselves, as XML."""
    manifest_file_name: str | None | Unset = field(name="manifestFileName", default=UNSET)
    """Name of the file of the manifest."""
    cloud_transfer_status: str | None = field(name="cloudTransferStatus", default=None, read_only=True)
    """How far its file has come on the way to the distribution service."""
