"""DataManagerUserDetail, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class DataManagerUserDetail(Model):
    """User, in detail."""

    username: str
    """Name of the user."""
    f_uid: int | None = None
    """F uid."""
    first_seen: str | None = None
    """First seen."""
    last_seen_date: str | None = None
    """Last seen date."""
    private: bool
    """Whether only members see it."""
    suspended: bool | None = None
    """Suspended."""
    suspension_message: str | None = None
    """Suspension message."""
    become_admin: bool | None = None
    """Whether the caller acts as administrator."""
    impersonate: str | None = None
    """User to act as."""
