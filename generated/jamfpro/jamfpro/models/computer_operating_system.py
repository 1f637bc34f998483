"""ComputerOperatingSystem, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from .. import models
from .._runtime.codecs import literals_of
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .extension_attribute import ExtensionAttribute

ComputerOperatingSystemFileVault2Status: TypeAlias = Literal[
    "NOT_APPLICABLE",
    "NOT_ENCRYPTED",
    "BOOT_ENCRYPTED",
    "SOME_ENCRYPTED",
    "ALL_ENCRYPTED",
]


class ComputerOperatingSystem(Model):
    """The system."""

    name: str | None = None
    """Name of the system."""
    version: str | None = None
    """Version of the system."""
    build: str | None = None
    """Build of that version."""
    supplemental_build_version: str | None = field(name="supplementalBuildVersion", default=None)
    """Build with the security update that was last installed."""
    rapid_security_response: str | None = field(name="rapidSecurityResponse", default=None)
    """Security update that was last installed."""
    active_directory_status: str | None = field(name="activeDirectoryStatus", default=None)
    """Domain of Active Directory that it is bound to, or `Not Bound`."""
    file_vault2_status: ComputerOperatingSystemFileVault2Status | str | None = field(
        name="fileVault2Status",
        codec=lambda: literals_of(ComputerOperatingSystemFileVault2Status),
        default=None,
    )
    """How much of the disk is encrypted."""
    software_update_device_id: str | None = field(name="softwareUpdateDeviceId", default=None)
    """Id by which Apple says which updates it takes."""
    extension_attributes: list[ExtensionAttribute] | None = field(
        name="extensionAttributes",
        codec=lambda: array(model(models.ExtensionAttribute)),
        default=None,
    )
    """Attributes of the organisation that are shown in this section."""
