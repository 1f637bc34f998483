"""NewDHCPServer, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .dhcp_server import DHCPServer


class NewDHCPServer(Model):
    """The DHCP server to create, and what to note about it."""

    dhcp_server: DHCPServer = field(name="dhcpServer", codec=lambda: model(models.DHCPServer))
    save_comment: str | None = field(name="saveComment", default=None)
    """Comment for the history."""
