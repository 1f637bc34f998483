"""AuthToken, a part of astakos."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class AuthToken(Model):
    """A token to authenticate with."""

    id: str = field(secret=True)
    """The token."""
