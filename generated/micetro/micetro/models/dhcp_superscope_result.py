"""DHCPSuperscopeResult, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .dhcp_superscope import DHCPSuperscope


class DHCPSuperscopeResult(Model):
    """The superscope that was asked for."""

    dhcp_superscope: DHCPSuperscope = field(name="dhcpSuperscope", codec=lambda: model(models.DHCPSuperscope))
