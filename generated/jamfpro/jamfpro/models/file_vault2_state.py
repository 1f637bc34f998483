"""FileVault2State, a part of jamfpro."""

from __future__ import annotations

from enum import StrEnum


class FileVault2State(StrEnum):
    """State of the encryption of a partition."""

    UNKNOWN = "UNKNOWN"
    UNENCRYPTED = "UNENCRYPTED"
    INELIGIBLE = "INELIGIBLE"
    DECRYPTED = "DECRYPTED"
    DECRYPTING = "DECRYPTING"
    ENCRYPTED = "ENCRYPTED"
    ENCRYPTING = "ENCRYPTING"
    RESTART_NEEDED = "RESTART_NEEDED"
    OPTIMIZING = "OPTIMIZING"
    DECRYPTING_PAUSED = "DECRYPTING_PAUSED"
    ENCRYPTING_PAUSED = "ENCRYPTING_PAUSED"
