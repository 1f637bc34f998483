"""AccountServerGetRegistrationResponse, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class AccountServerGetRegistrationResponse(Model):
    """Account server get registration response."""

    merchant_id: int
    """Id of the merchant."""
    name: str
    """Its name."""
    registered: str
    """Registered."""
