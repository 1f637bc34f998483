"""DeviceResult, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .device import Device


class DeviceResult(Model):
    """The device that was asked for."""

    device: Device = field(codec=lambda: model(models.Device))
