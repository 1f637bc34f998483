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
    name: str
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
    fill_user_template: bool | None = None
    """Whether home folders of users to come get its files."""
    fill_existing_users: bool | None = None
    """Whether home folders that exist get its files."""
    allow_uninstalled: bool | None = None
    os_requirements: str | None = None
    """Versions of macOS that it is for, joined with commas."""
    required_processor: Literal["None", "ppc", "x86"] | str | None = None
    hash_type: str | None = None
    hash_value: str | None = None
    switch_with_package: str | None = None
    install_if_reported_available: bool | None = None
    reinstall_option: str | None = None
    triggering_files: str | None = None
    send_notification: bool | None = None
