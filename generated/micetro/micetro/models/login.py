"""Login, a part of micetro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class Login(Model):
    """User and password."""

    login_name: str = field(name="loginName")
    """Name of the user."""
    password: str = field(secret=True)
    """Password of the user."""
    server: str | None = None
    """Central server to log in to, where there are several."""
