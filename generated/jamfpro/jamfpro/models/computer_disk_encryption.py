"""ComputerDiskEncryption, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from typing import Literal

    from .computer_partition_encryption import ComputerPartitionEncryption


class ComputerDiskEncryption(Model):
    """FileVault."""

    boot_partition_encryption_details: ComputerPartitionEncryption | None = field(
        name="bootPartitionEncryptionDetails",
        codec=lambda: model(models.ComputerPartitionEncryption),
        default=None,
    )
    individual_recovery_key_validity_status: Literal["VALID", "INVALID", "UNKNOWN", "NOT_APPLICABLE"] | str | None = (
        field(name="individualRecoveryKeyValidityStatus", default=None)
    )
    """Whether the recovery key that is kept opens the disk."""
    institutional_recovery_key_present: bool | None = field(name="institutionalRecoveryKeyPresent", default=None)
    """Whether a key of the organisation opens the disk."""
    disk_encryption_configuration_name: str | None = field(name="diskEncryptionConfigurationName", default=None)
    """Settings by which the disk was encrypted."""
    file_vault2_enabled: bool | None = field(name="fileVault2Enabled", default=None)
    """Whether FileVault is on, or the account can open the disk."""
    file_vault2_enabled_user_names: list[str] | None = field(name="fileVault2EnabledUserNames", default=None)
    """Accounts that can open the disk."""
    file_vault2_eligibility_message: str | None = field(name="fileVault2EligibilityMessage", default=None)
    """Why FileVault cannot be turned on, or that it can."""
