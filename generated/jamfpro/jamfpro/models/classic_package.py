"""ClassicPackage, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class ClassicPackage(Model):
    """How an installer is deployed."""

    id: int | None = field(default=None, read_only=True)
    """Number of the package."""
    name: str
    """Name of the package."""
    category: str | None = None
    """Name of the category."""
    filename: str
    """Name of the file at the distribution points."""
    info: str | None = None
    """Shown when the package is installed."""
    notes: str | None = None
    """For administrators."""
    priority: int | None = None
    """Order of installation; 1 comes first."""
    reboot_required: bool | None = None
    """Whether the computer has to be restarted after it was installed."""
    fill_user_template: bool | None = None
    """Whether home folders of users to come get its files."""
    fill_existing_users: bool | None = None
    """Whether home folders that exist get its files."""
    allow_uninstalled: bool | None = None
    """Whether it may be uninstalled from the server."""
    os_requirements: str | None = None
    """Versions of macOS that it is for, joined with commas."""
    required_processor: Literal["None", "ppc", "x86"] | str | None = None
    """Kind of processor that a computer needs."""
    hash_type: str | None = None
    """Algorithm of the checksum, such as `SHA_512`."""
    hash_value: str | None = None
    """Checksum of the file."""
    switch_with_package: str | None = None
    """Package to install in its place on other processors."""
    install_if_reported_available: bool | None = None
    """Whether Apple has to offer it as an update before it is installed: `true` or `false`."""
    reinstall_option: str | None = None
    """What to do where it is installed already."""
    triggering_files: str | None = None
    """Files on a computer that lead to its being installed."""
    send_notification: bool | None = None
    """Whether the user is told."""
