"""UserAccountPatchBody, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class UserAccountPatchBody(Model):
    """User account patch, as sent."""

    private: bool | None = None
    """Whether only members see it."""
    become_admin: bool | None = None
    """Whether the caller acts as administrator."""
    impersonate: str | None = None
    """User to act as."""
    use_impersonation: bool | None = None
    """Whether the caller acts as somebody else now."""
