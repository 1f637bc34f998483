"""ComputerDisk, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model as _model

if TYPE_CHECKING:
    from .computer_partition import ComputerPartition


class ComputerDisk(Model):
    """A disk."""

    id: str | None = None
    """Number of the disk."""
    device: str | None = None
    """Name of the device, such as `disk0`."""
    model: str | None = None
    """Model of the disk."""
    revision: str | None = None
    """Revision of its firmware."""
    serial_number: str | None = field(name="serialNumber", default=None)
    """Serial number by its maker."""
    size_megabytes: int | None = field(name="sizeMegabytes", default=None)
    """Size, in MB."""
    smart_status: str | None = field(name="smartStatus", default=None)
    """What it says of its own health."""
    type: str | None = None
    """How it is connected."""
    partitions: list[ComputerPartition] | None = field(
        codec=lambda: array(_model(models.ComputerPartition)),
        default=None,
    )
    """Partitions on it."""
