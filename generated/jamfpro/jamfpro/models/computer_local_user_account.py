"""ComputerLocalUserAccount, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class ComputerLocalUserAccount(Model):
    """A local account."""

    uid: str | None = None
    """Number of the account in the system."""
    user_guid: str | None = field(name="userGuid", default=None)
    """Id of the account in the system."""
    username: str | None = None
    """Name of the account."""
    full_name: str | None = field(name="fullName", default=None)
    """Full name of the account."""
    admin: bool | None = None
    """Whether the account may change the system."""
    home_directory: str | None = field(name="homeDirectory", default=None)
    """Home folder."""
    home_directory_size_mb: int | None = field(name="homeDirectorySizeMb", default=None)
    """Size of the home folder, in MB; -1 where it is not collected."""
    file_vault2_enabled: bool | None = field(name="fileVault2Enabled", default=None)
    """Whether FileVault is on, or the account can open the disk."""
    user_account_type: Literal["LOCAL", "MOBILE", "UNKNOWN"] | str | None = field(name="userAccountType", default=None)
    """Where the account is kept."""
    password_min_length: int | None = field(name="passwordMinLength", default=None)
    """How long a password is at least."""
    password_max_age: int | None = field(name="passwordMaxAge", default=None)
    """After how many days a password has to be changed."""
    password_min_complex_characters: int | None = field(name="passwordMinComplexCharacters", default=None)
    """How many characters of a password are neither letters nor digits, at least."""
    password_history_depth: int | None = field(name="passwordHistoryDepth", default=None)
    """How many passwords of before cannot be used again."""
    password_require_alphanumeric: bool | None = field(name="passwordRequireAlphanumeric", default=None)
    """Whether a password needs letters and digits."""
