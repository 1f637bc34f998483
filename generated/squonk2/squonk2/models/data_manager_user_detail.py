"""DataManagerUserDetail, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class DataManagerUserDetail(Model):
    """User, in detail."""

    username: str
    """Name of the user."""
    f_uid: int | None = None
    """Number of the user in file systems."""
    first_seen: str | None = None
    """Day of the first call of the user."""
    last_seen_date: str | None = None
    """Day of the last call of the user."""
    private: bool
    """Whether only members see it."""
    suspended: bool | None = None
    """Whether the user is shut out for now."""
    suspension_message: str | None = None
    """What the user is told of that."""
    become_admin: bool | None = None
    """Whether the caller acts as administrator."""
    impersonate: str | None = None
    """User to act as."""
