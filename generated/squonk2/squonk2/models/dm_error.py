"""DmError, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class DmError(Model):
    """A failure, in words."""

    error: str
    """What went wrong, for people."""
