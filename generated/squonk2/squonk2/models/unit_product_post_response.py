"""UnitProductPostResponse, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class UnitProductPostResponse(Model):
    """Unit product, as created."""

    id: str
    """Id of the product."""
