"""DHCPScopeResult, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .dhcp_scope import DHCPScope


class DHCPScopeResult(Model):
    """The scope that was asked for."""

    dhcp_scope: DHCPScope = field(name="dhcpScope", codec=lambda: model(models.DHCPScope))
