"""ClientToken, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class ClientToken(Model):
    """A token of an API client."""

    access_token: str = field(secret=True)
    """What is sent as a bearer token."""
    expires_in: int
    """Seconds until it ends."""
    scope: str | None = None
    """Rights, with spaces between them."""
    token_type: str | None = None
    """`Bearer`."""
