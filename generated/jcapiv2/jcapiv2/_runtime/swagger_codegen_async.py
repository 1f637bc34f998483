"""Which kind of client a layer is part of: it serves blocking and asynchronous ones alike."""

from __future__ import annotations

from inspect import iscoroutinefunction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import ClientCore


def is_asynchronous(client: ClientCore) -> bool:
    """Say whether a client is one for an event loop."""
    return iscoroutinefunction(getattr(type(client), "send", None))


def require_blocking(client: ClientCore) -> None:
    """Raise TypeError for a client whose methods are awaited anyway."""
    if is_asynchronous(client):
        raise TypeError("async_req is for blocking clients; methods of this one are awaited")
