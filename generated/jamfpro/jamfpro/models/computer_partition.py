"""ComputerPartition, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.codecs import open_enum
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.unset import Unset
    from .file_vault2_state import FileVault2State


class ComputerPartition(Model):
    """A partition."""

    name: str | None = None
    """Name of the partition."""
    size_megabytes: int | None = field(name="sizeMegabytes", default=None)
    """Size, in MB."""
    available_megabytes: int | None = field(name="availableMegabytes", default=None)
    """Free space, in MB."""
    partition_type: Literal["BOOT", "RECOVERY", "OTHER"] | str | None = field(name="partitionType", default=None)
    """Whether the computer starts from it."""
    percent_used: int | None = field(name="percentUsed", default=None)
    """How much of it is in use, in percent."""
    file_vault2_state: FileVault2State | str | None = field(
        name="fileVault2State",
        codec=lambda: open_enum(models.FileVault2State),
        default=None,
    )
    file_vault2_progress_percent: int | None | Unset = field(name="fileVault2ProgressPercent", default=UNSET)
    """How much of it is encrypted, in percent."""
    lvm_managed: bool | None = field(name="lvmManaged", default=None)
    """Whether it belongs to a group of logical volumes."""
