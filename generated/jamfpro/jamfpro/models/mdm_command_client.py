"""MdmCommandClient, a part of jamfpro."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codecs import literals_of
from .._runtime.fields import field
from .._runtime.model import Model

MdmCommandClientClientType: TypeAlias = Literal[
    "MOBILE_DEVICE",
    "TV",
    "VISION_PRO",
    "WATCH",
    "COMPUTER",
    "COMPUTER_USER",
    "MOBILE_DEVICE_USER",
]


class MdmCommandClient(Model):
    """The device that a command is for."""

    management_id: str | None = field(name="managementId", default=None)
    """Id that commands are sent to."""
    client_type: MdmCommandClientClientType | str | None = field(
        name="clientType",
        codec=lambda: literals_of(MdmCommandClientClientType),
        default=None,
    )
    """What kind of device it is, or which user of it."""
