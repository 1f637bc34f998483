"""AccessEntry, a part of micetro."""

from __future__ import annotations

from .._runtime.model import Model


class AccessEntry(Model):
    """What a user, group or role may do with an object."""

    name: str | None = None
    """Right, `Access` or `View history` for two."""
    access: str | None = None
    """`Allow`, `Deny` or `Undefined`."""
