"""ModeGetResponse, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class ModeGetResponse(Model):
    """Mode, as asked for."""

    mode: str
    """How the server works: `KUBERNETES`, or `DEVELOPMENT` for trying it out."""
