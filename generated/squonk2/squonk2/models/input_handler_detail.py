"""InputHandlerDetail, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class InputHandlerDetail(Model):
    """Input handler, in detail."""

    input_type: str
    """Input type."""
    documentation: str
    """Documentation."""
