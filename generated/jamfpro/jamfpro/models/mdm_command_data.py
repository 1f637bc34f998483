"""MdmCommandData, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.codecs import open_enum
from .._runtime.fields import field
from .._runtime.model import Model

if TYPE_CHECKING:
    from .mdm_command_type import MdmCommandType


class MdmCommandData(Model):
    """A command. What it takes besides its type are further properties."""

    command_type: MdmCommandType | str = field(name="commandType", codec=lambda: open_enum(models.MdmCommandType))
    pin: str | None = None
    """Six digits, for locking and erasing a computer."""
    message: str | None = None
    """Shown on the screen of a device that is locked or lost."""
    phone_number: str | None = field(name="phoneNumber", default=None)
    """Likewise."""
    new_password: str | None = field(name="newPassword", default=None, secret=True)
    """For a recovery lock."""
    user_name: str | None = field(name="userName", default=None)
    """For deleting or unlocking an account."""
    notify_user: bool | None = field(name="notifyUser", default=None)
    """Whether the user is asked before a restart."""
