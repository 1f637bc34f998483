"""AccountServerUserDetail, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class AccountServerUserDetail(Model):
    """User, in detail."""

    id: str
    """Name of the account of the user."""
