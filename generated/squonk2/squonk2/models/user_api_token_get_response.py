"""UserApiTokenGetResponse, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class UserApiTokenGetResponse(Model):
    """User api token, as asked for."""

    token: str
    """What is sent as a bearer token."""
