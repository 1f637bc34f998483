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
    user_guid: str | None = field(name="userGuid", default=None)
    username: str | None = None
    full_name: str | None = field(name="fullName", default=None)
    admin: bool | None = None
    home_directory: str | None = field(name="homeDirectory", default=None)
    home_directory_size_mb: int | None = field(name="homeDirectorySizeMb", default=None)
    file_vault2_enabled: bool | None = field(name="fileVault2Enabled", default=None)
    user_account_type: Literal["LOCAL", "MOBILE", "UNKNOWN"] | str | None = field(name="userAccountType", default=None)
    password_min_length: int | None = field(name="passwordMinLength", default=None)
    password_max_age: int | None = field(name="passwordMaxAge", default=None)
    password_min_complex_characters: int | None = field(name="passwordMinComplexCharacters", default=None)
    password_history_depth: int | None = field(name="passwordHistoryDepth", default=None)
    password_require_alphanumeric: bool | None = field(name="passwordRequireAlphanumeric", default=None)
