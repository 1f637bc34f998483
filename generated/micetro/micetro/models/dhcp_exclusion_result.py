"""DHCPExclusionResult, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .dhcp_exclusion import DHCPExclusion


class DHCPExclusionResult(Model):
    """The exclusion that was asked for."""

    dhcp_exclusion: DHCPExclusion = field(name="dhcpExclusion", codec=lambda: model(models.DHCPExclusion))
