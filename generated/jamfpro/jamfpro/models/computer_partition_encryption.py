"""ComputerPartitionEncryption, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.codecs import open_enum
from .._runtime.fields import field
from .._runtime.model import Model

if TYPE_CHECKING:
    from .file_vault2_state import FileVault2State


class ComputerPartitionEncryption(Model):
    """How far the encryption of a partition has come."""

    partition_name: str | None = field(name="partitionName", default=None)
    """Name of the partition."""
    partition_file_vault2_state: FileVault2State | str | None = field(
        name="partitionFileVault2State",
        codec=lambda: open_enum(models.FileVault2State),
        default=None,
    )
    partition_file_vault2_percent: int | None = field(name="partitionFileVault2Percent", default=None)
    """How much of it is encrypted, in percent."""
