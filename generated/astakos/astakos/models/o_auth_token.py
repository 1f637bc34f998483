"""OAuthToken, a part of astakos."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class OAuthToken(Model):
    """A token by OAuth 2.0."""

    access_token: str = field(secret=True)
    """What is sent as the token of the user."""
    token_type: str | None = None
    """How to send it."""
    expires_in: int | None = None
    """Seconds that it is good for."""
    scope: str | None = None
    """Rights that it carries."""
    state: str | None = None
    """Text that the client sent."""
