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
    device: str | None = None
    model: str | None = None
    revision: str | None = None
    serial_number: str | None = field(name="serialNumber", default=None)
    size_megabytes: int | None = field(name="sizeMegabytes", default=None)
    smart_status: str | None = field(name="smartStatus", default=None)
    type: str | None = None
    partitions: list[ComputerPartition] | None = field(
        codec=lambda: array(_model(models.ComputerPartition)),
        default=None,
    )
