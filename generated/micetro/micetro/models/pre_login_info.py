"""PreLoginInfo, a part of micetro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class PreLoginInfo(Model):
    """What a server tells before anyone has logged in."""

    central_version: str = field(name="centralVersion")
    """Version of the central server."""
    single_sign_on: bool | None = field(name="singleSignOn", default=None)
    """Whether single sign-on can be used."""
