"""PasswordCredentials, a part of astakos."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class PasswordCredentials(Model):
    """A user name, and the token in place of the password."""

    username: str
    """Id of the user."""
    password: str = field(secret=True)
    """Token of the user."""
