"""AccountServerGetRegistrationResponse, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class AccountServerGetRegistrationResponse(Model):
    """What the Account Server knows this server as."""

    merchant_id: int
    """Id of the merchant."""
    name: str
    """Name of the server."""
    registered: str
    """Whether this server is a merchant of the Account Server."""
