"""ComputerStorage, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .computer_disk import ComputerDisk


class ComputerStorage(Model):
    """Disks."""

    boot_drive_available_space_megabytes: int | None = field(name="bootDriveAvailableSpaceMegabytes", default=None)
    """Free space on the disk that it starts from, in MB."""
    disks: list[ComputerDisk] | None = field(codec=lambda: array(model(models.ComputerDisk)), default=None)
    """Disks, each with its partitions."""
