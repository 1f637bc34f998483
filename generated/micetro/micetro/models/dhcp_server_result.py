"""DHCPServerResult, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .dhcp_server import DHCPServer


class DHCPServerResult(Model):
    """The DHCP server that was asked for."""

    dhcp_server: DHCPServer = field(name="dhcpServer", codec=lambda: model(models.DHCPServer))
