"""CloudNetworkResult, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .cloud_network import CloudNetwork


class CloudNetworkResult(Model):
    """The network of a cloud that was asked for."""

    cloud_network: CloudNetwork = field(name="cloudNetwork", codec=lambda: model(models.CloudNetwork))
