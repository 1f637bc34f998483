"""MdmCommandRequest, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .mdm_client import MdmClient
    from .mdm_command_data import MdmCommandData


class MdmCommandRequest(Model):
    """A command and the devices that are to get it."""

    client_data: list[MdmClient] = field(name="clientData", codec=lambda: array(model(models.MdmClient)))
    """The devices."""
    command_data: MdmCommandData = field(name="commandData", codec=lambda: model(models.MdmCommandData))
