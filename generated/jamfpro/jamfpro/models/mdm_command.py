"""MdmCommand, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.codecs import open_enum
from .._runtime.fields import field
from .._runtime.formats import DATE_TIME
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .mdm_command_client import MdmCommandClient
    from .mdm_command_type import MdmCommandType


class MdmCommand(Model):
    """A command that was sent."""

    uuid: str | None = None
    """Id of the command."""
    date_sent: datetime | None = field(name="dateSent", codec=lambda: DATE_TIME, default=None)
    """When it was sent."""
    client: MdmCommandClient | None = field(codec=lambda: model(models.MdmCommandClient), default=None)
    command_state: Literal["PENDING", "ACKNOWLEDGED", "NOT_NOW", "ERROR"] | str | None = field(
        name="commandState",
        default=None,
    )
    """How far it has come."""
    command_type: MdmCommandType | str | None = field(
        name="commandType",
        codec=lambda: open_enum(models.MdmCommandType),
        default=None,
    )
