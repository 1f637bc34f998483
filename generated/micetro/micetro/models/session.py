"""Session, a part of micetro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class Session(Model):
    """A session."""

    session: str = field(secret=True)
    """Id of the session, to be sent as a bearer token."""
