"""ComputerSoftware, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model
from .._runtime.xml_names import Xml, xml_fields

if TYPE_CHECKING:
    from .computer_software_item import ComputerSoftwareItem


class ComputerSoftware(Model):
    """What is installed."""

    unix_executables: str | None = field(default=None, read_only=True)
    """Programs of the command line, where they are collected."""
    licensed_software: list[str] | None = field(default=None, read_only=True)
    """Software that is counted against licences."""
    installed_by_casper: list[str] | None = field(default=None, read_only=True)
    """Packages that Jamf Pro installed."""
    installed_by_installer_swu: list[str] | None = field(default=None, read_only=True)
    """Packages that the installer or the update service installed."""
    cached_by_casper: list[str] | None = field(default=None, read_only=True)
    """Packages that Jamf Pro put there to be installed later."""
    available_software_updates: list[str] | None = field(default=None, read_only=True)
    """Updates that are offered."""
    running_services: list[str] | None = field(default=None, read_only=True)
    """Services that run."""
    applications: list[ComputerSoftwareItem] | None = field(
        codec=lambda: array(model(models.ComputerSoftwareItem)),
        default=None,
        read_only=True,
    )
    """Applications that are installed."""
    fonts: list[ComputerSoftwareItem] | None = field(
        codec=lambda: array(model(models.ComputerSoftwareItem)),
        default=None,
        read_only=True,
    )
    """Fonts that are installed."""
    plugins: list[ComputerSoftwareItem] | None = field(
        codec=lambda: array(model(models.ComputerSoftwareItem)),
        default=None,
        read_only=True,
    )
    """Plug-ins of browsers."""

    __xml__ = xml_fields(
        licensed_software=Xml(items=Xml("name")),
        installed_by_casper=Xml(items=Xml("package")),
        installed_by_installer_swu=Xml(items=Xml("package")),
        cached_by_casper=Xml(items=Xml("package")),
        available_software_updates=Xml(items=Xml("name")),
        running_services=Xml(items=Xml("name")),
        applications=Xml(items=Xml("applications")),
        fonts=Xml(items=Xml("fonts")),
        plugins=Xml(items=Xml("plugins")),
    )
