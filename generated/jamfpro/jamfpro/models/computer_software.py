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
    licensed_software: list[str] | None = field(default=None, read_only=True)
    installed_by_casper: list[str] | None = field(default=None, read_only=True)
    installed_by_installer_swu: list[str] | None = field(default=None, read_only=True)
    cached_by_casper: list[str] | None = field(default=None, read_only=True)
    available_software_updates: list[str] | None = field(default=None, read_only=True)
    running_services: list[str] | None = field(default=None, read_only=True)
    applications: list[ComputerSoftwareItem] | None = field(
        codec=lambda: array(model(models.ComputerSoftwareItem)),
        default=None,
        read_only=True,
    )
    fonts: list[ComputerSoftwareItem] | None = field(
        codec=lambda: array(model(models.ComputerSoftwareItem)),
        default=None,
        read_only=True,
    )
    plugins: list[ComputerSoftwareItem] | None = field(
        codec=lambda: array(model(models.ComputerSoftwareItem)),
        default=None,
        read_only=True,
    )

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
